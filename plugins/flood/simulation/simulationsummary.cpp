// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/simulationsummary.h"

#include "core/domain/writtennumber.h"
#include "core/plugin/application.h"
#include "flood/jsontext.h"
#include "flood/simulation/groundresults.h"
#include "flood/simulation/statedparts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::SimulationSummary)
};

QString utf8(const std::string &text) { return QString::fromStdString(text); }

QJsonObject gridJson(const ScenarioFile &scenario)
{
    const engine::Grid &grid = resultGrid(scenario);
    return { { key("west"), grid.xmin }, { key("north"), grid.ymax },
        { key("cell_m"), grid.cellWidth }, { key("columns"), grid.columns },
        { key("rows"), grid.rows } };
}

QJsonValue subgridJson(const ScenarioFile &scenario)
{
    if (!scenario.subgrid)
        return {};
    const engine::Grid &grid = scenario.context.grid;
    return QJsonObject{ { key("cell_m"), grid.cellWidth },
        { key("ratio"), scenario.subgrid->ratio }, { key("columns"), grid.columns },
        { key("rows"), grid.rows } };
}

QJsonObject parametersJson(const ScenarioFile &scenario)
{
    const engine::FloodOptions &options = scenario.setup.options;
    return { { key("end_s"), options.end_s }, { key("theta"), options.numbers.theta },
        { key("alpha"), options.numbers.alpha },
        { key("longest_step_s"), options.numbers.longestStep_s },
        { key("least_depth_m"), options.numbers.leastDepth_m },
        { key("driest_m"), options.numbers.driest_m }, { key("wet_m"), options.numbers.wet_m },
        { key("sea_level_rise_m"), scenario.future.seaRise_m },
        { key("subsidence_m"), scenario.future.subsidence_m },
        { key("target_year"),
                scenario.future.year ? QJsonValue(scenario.future.year)
                                     : QJsonValue(QJsonValue::Null) } };
}

QJsonObject massJson(const engine::FloodMassBalance &mass)
{
    return { { key("start_m3"), mass.start_m3 }, { key("end_m3"), mass.end_m3 },
        { key("in_m3"), mass.in_m3 }, { key("out_m3"), mass.out_m3 },
        { key("largest_m3"), mass.most_m3 }, { key("relative_error"), mass.relativeError },
        { key("tolerance"), engine::FloodMassBalance::tolerance() },
        { key("valid"), mass.isValid() } };
}

/// Without the structures: they only move water about, and have a list of their own.
QJsonArray volumesJson(const ScenarioFile &scenario, const engine::FloodResult &result)
{
    const engine::FloodSetup &setup = scenario.setup;
    const std::size_t first
            = setup.boundaries.size() + setup.heldCells.size() + setup.inflows.size();
    QJsonArray list;
    for (std::size_t i = 0; i < result.volumes.size(); ++i) {
        if (i >= first && i < first + setup.exchanges.size())
            continue;
        const engine::FloodVolume &volume = result.volumes[i];
        list.append(QJsonObject{ { key("name"), utf8(volume.name) }, { key("in_m3"), volume.in_m3 },
                { key("out_m3"), volume.out_m3 } });
    }
    return list;
}

QJsonArray structuresJson(const ScenarioFile &scenario)
{
    QJsonArray list;
    for (const auto &structure : scenario.structures) {
        const engine::StructureTotals totals = structure->totals();
        list.append(QJsonObject{ { key("name"), utf8(structure->name()) },
                { key("forward_m3"), totals.forward_m3 },
                { key("backward_m3"), totals.backward_m3 }, { key("peak_m3s"), totals.peak_m3s },
                { key("opening"), totals.opening } });
    }
    return list;
}

QJsonArray editsJson(const ScenarioFile &scenario)
{
    QJsonArray list;
    for (const GroundEdit &edit : scenario.edits)
        list.append(QJsonObject{ { key("name"), edit.name }, { key("kind"), edit.kind },
                { key("volume_m3"), edit.volume_m3 }, { key("area_m2"), edit.area_m2 },
                { key("faces"), edit.faces } });
    return list;
}

/// Highest level of the run at a flood mark; none where it stayed dry.
std::optional<double> highestAt(const ScenarioFile &scenario, const engine::FloodResult &result,
        const engine::CellPlace &cell)
{
    const std::size_t i = std::size_t(cell.row) * std::size_t(resultGrid(scenario).columns)
            + std::size_t(cell.column);
    if (!(result.maxDepth_m[i] > 0.0F))
        return std::nullopt;
    return resultBed(scenario)[i] + double(result.maxDepth_m[i]);
}

QJsonObject residualsJson(const ScenarioFile &scenario, const engine::FloodResult &result)
{
    QJsonArray rows;
    double sum = 0.0;
    double squares = 0.0;
    int count = 0;
    for (const ObservedLevel &mark : scenario.observed) {
        const std::optional<double> highest = highestAt(scenario, result, mark.cell);
        std::optional<double> residual;
        if (highest) {
            residual = *highest - mark.level_m;
            sum += *residual;
            squares += *residual * *residual;
            ++count;
        }
        rows.append(QJsonObject{ { key("gauge"), mark.gauge }, { key("observed_m"), mark.level_m },
                { key("modelled_m"), orNull(highest) }, { key("residual_m"), orNull(residual) } });
    }
    const auto mean = [&](double value) {
        return count ? orNull(std::optional<double>(value / count)) : QJsonValue();
    };
    return { { key("marks"), rows }, { key("wet_marks"), count }, { key("mean_m"), mean(sum) },
        { key("root_mean_square_m"),
                count ? QJsonValue(std::sqrt(squares / count)) : QJsonValue() } };
}

QJsonObject extentJson(const ScenarioFile &scenario, const engine::FloodResult &result)
{
    double deepest = 0.0;
    double fastest = 0.0;
    qint64 wet = 0;
    for (std::size_t i = 0; i < result.maxDepth_m.size(); ++i) {
        deepest = std::max(deepest, double(result.maxDepth_m[i]));
        fastest = std::max(fastest, double(result.maxSpeed_ms[i]));
        wet += !std::isnan(result.arrival_s[i]);
    }
    return { { key("wet_area_m2"), double(wet) * resultGrid(scenario).cellArea() },
        { key("deepest_m"), deepest }, { key("fastest_ms"), fastest } };
}

QJsonObject froudeJson(const engine::FloodResult &result)
{
    return { { key("share_above_0_8"), result.fastShare() },
        { key("warning"), result.manyFast() } };
}

QString whole(const QJsonValue &value) { return written::fixed(value.toDouble(), 0); }

QString heldText(const QString &gates)
{
    return gates == QLatin1String("open") ? Texts::tr("All gates are held open.")
                                          : Texts::tr("All gates are held shut.");
}

} // namespace

QJsonObject totalsJson(const GroundTotals &totals)
{
    return { { key("volume_m3"), totals.net_m3() }, { key("fill_m3"), totals.fill_m3 },
        { key("cut_m3"), totals.cut_m3 }, { key("area_m2"), totals.area_m2 } };
}

QStringList editsText(const QJsonArray &edits, const QJsonObject &total)
{
    QStringList lines;
    for (const QJsonValue &edit : edits) {
        if (edit[key("faces")].toInt() == 0)
            lines.append(Texts::tr("%1: %2 m³ of ground over %3 m²")
                                 .arg(edit[key("name")].toString(), whole(edit[key("volume_m3")]),
                                         whole(edit[key("area_m2")])));
    }
    if (lines.size() > 1)
        lines.append(Texts::tr("Together: %1 m³ filled and %2 m³ dug, over %3 m²")
                             .arg(whole(total[key("fill_m3")]), whole(total[key("cut_m3")]),
                                     whole(total[key("area_m2")])));
    return lines;
}

QString froudeWarning(double shareAbove0_8)
{
    return Texts::tr("Warning: in %1 % of the wet cells the Froude number is above 0.8, which the"
                     " method does not hold for.")
            .arg(written::fixed(100.0 * shareAbove0_8, 1));
}

QString invalidRunWarning()
{
    return Texts::tr("The balance does not close: the run is not valid.");
}

QStringList methodLimits(bool hasSubgrid)
{
    QStringList limits{ Texts::tr("No advection: supercritical flow, jumps, dam-break fronts and"
                                  " scour are out of scope."),
        Texts::tr("On steep planes already flow above a Froude number of about 0.6 is out of"
                  " scope; the warning counts from 0.8."),
        Texts::tr("No sewer network, and no flow between ground and groundwater.") };
    if (!hasSubgrid)
        return limits << Texts::tr(
                       "Depths are means over a cell; what is narrower than a cell needs a"
                       " structure or a smaller cell.");
    return limits << Texts::tr(
                   "Sub-grid: within a cell of the model the water has one level. Speeds,"
                   " arrivals and durations are those of the whole cell.")
                  << Texts::tr(
                             "A dyke stands on the sides of such cells. A bank of the terrain that"
                             " runs inside of one holds no water back: draw it as a dyke.");
}

QStringList subgridText(const QJsonObject &summary)
{
    if (!summary[key("subgrid")].isObject())
        return {};
    const auto metres = [](const QJsonValue &cell) {
        return written::number(cell.toDouble(), 3, LocalisedText::language());
    };
    return { Texts::tr("Cells of %1 m on ground of %2 m")
                     .arg(metres(summary[key("subgrid")][key("cell_m")]),
                             metres(summary[key("grid")][key("cell_m")])) };
}

QJsonObject summaryJson(const ScenarioFile &scenario, const engine::FloodResult &result,
        const std::vector<InputFile> &inputs, const std::vector<InputFile> &outputs)
{
    return { { key("schema"), key("spp.flood-simulation/1") }, { key("title"), scenario.title },
        { key("gates"), orNull(scenario.gates) }, { key("version"), Application::version() },
        { key("inputs"), filesJson(inputs) },
        { key("operations"), QJsonArray::fromStringList(scenario.context.operations) },
        { key("outputs"), filesJson(outputs) }, { key("grid"), gridJson(scenario) },
        { key("subgrid"), subgridJson(scenario) }, { key("parameters"), parametersJson(scenario) },
        { key("roughness"), roughnessJson(scenario, inputs) },
        { key("forcing"), forcingJson(scenario, inputs) }, { key("steps"), double(result.steps) },
        { key("cell_steps"), double(result.cellSteps) },
        { key("shortest_step_s"), result.shortestStep_s },
        { key("longest_step_s"), result.longestStep_s }, { key("mass"), massJson(result.mass) },
        { key("volumes"), volumesJson(scenario, result) },
        { key("extent"), extentJson(scenario, result) }, { key("froude"), froudeJson(result) },
        { key("structures"), structuresJson(scenario) }, { key("edits"), editsJson(scenario) },
        { key("edits_total"), totalsJson(scenario.edited) },
        { key("residuals"), residualsJson(scenario, result) },
        { key("limits"), QJsonArray::fromStringList(methodLimits(scenario.subgrid.has_value())) } };
}

QString summaryText(const QJsonObject &summary)
{
    const QJsonObject extent = summary[key("extent")].toObject();
    const QJsonObject mass = summary[key("mass")].toObject();
    QStringList lines{ summary[key("title")].toString(),
        Texts::tr("Flooded: %1 ha, deepest %2 m, fastest %3 m/s")
                .arg(written::fixed(extent[key("wet_area_m2")].toDouble() / 1e4, 2),
                        written::fixed(extent[key("deepest_m")].toDouble(), 2),
                        written::fixed(extent[key("fastest_ms")].toDouble(), 2)),
        Texts::tr("Water: %1 m³ in, %2 m³ out, %3 m³ left; balance within %4")
                .arg(whole(mass[key("in_m3")]), whole(mass[key("out_m3")]),
                        whole(mass[key("end_m3")]),
                        written::scientific(mass[key("relative_error")].toDouble(), 1)) };
    lines += subgridText(summary);
    lines += editsText(summary[key("edits")].toArray(), summary[key("edits_total")].toObject());
    if (const QString gates = summary[key("gates")].toString(); !gates.isEmpty())
        lines.append(heldText(gates));
    if (!mass[key("valid")].toBool())
        lines.append(invalidRunWarning());
    if (const QJsonObject froude = summary[key("froude")].toObject();
            froude[key("warning")].toBool())
        lines.append(froudeWarning(froude[key("share_above_0_8")].toDouble()));
    for (const QJsonValue &row : summary[key("residuals")][key("marks")].toArray()) {
        const QJsonValue residual = row[key("residual_m")];
        lines.append(Texts::tr("Flood mark %1: %2")
                             .arg(row[key("gauge")].toString(),
                                     residual.isNull() ? Texts::tr("dry")
                                                       : Texts::tr("%1 m off")
                                                                 .arg(written::fixed(
                                                                         residual.toDouble(), 2))));
    }
    for (const QJsonValue &limit : summary[key("limits")].toArray())
        lines.append(limit.toString());
    return lines.join(QLatin1Char('\n'));
}

QJsonObject estimateJson(const ScenarioFile &scenario, const engine::FloodEstimate &estimate)
{
    return { { key("schema"), key("spp.flood-estimate/1") }, { key("title"), scenario.title },
        { key("grid"), gridJson(scenario) }, { key("subgrid"), subgridJson(scenario) },
        { key("cells"), estimate.cells }, { key("memory_bytes"), estimate.memory_bytes },
        { key("steps"), estimate.steps }, { key("seconds"), estimate.seconds } };
}

} // namespace spp::flood
