// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/minimumplots.h"

#include "core/cases/dateoftext.h"
#include "core/profile/yamlreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::MinimumPlots)
};

using Quantity = PlotJudgement::Quantity;

QString named(const char *name) { return QString::fromLatin1(name); }

Result<AreaType> areaTypeAt(const YamlReader &entry)
{
    SPP_ASSIGN(const QString word, entry.text("area_type"));
    if (word == QLatin1String("urban"))
        return AreaType::Urban;
    if (word == QLatin1String("rural"))
        return AreaType::Rural;
    return entry.problem(Texts::tr("\"area_type\" must be urban or rural, not \"%1\".").arg(word));
}

Result<std::optional<double>> minimumAt(const YamlReader &entry, const char *key)
{
    SPP_ASSIGN(const std::optional<double> minimum, entry.number(key));
    if (minimum && !(*minimum > 0.0))
        return entry.problem(Texts::tr("\"%1\" must be above 0.").arg(named(key)));
    return minimum;
}

Result<void> readMinimums(const YamlReader &entry, MinimumPlot &plot)
{
    SPP_ASSIGN(plot.area_m2, minimumAt(entry, "min_area_m2"));
    SPP_ASSIGN(plot.frontage_m, minimumAt(entry, "min_frontage_m"));
    SPP_ASSIGN(plot.depth_m, minimumAt(entry, "min_depth_m"));
    if (!plot.area_m2 && !plot.frontage_m && !plot.depth_m)
        return entry.problem(Texts::tr("The entry gives no minimum."));
    return {};
}

Result<MinimumPlot> readOne(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ named("area_type"), named("land_use"), named("min_area_m2"),
            named("min_frontage_m"), named("min_depth_m"), named("from"), named("to"),
            named("document"), named("mark") }));
    MinimumPlot plot;
    SPP_ASSIGN(plot.areaType, areaTypeAt(entry));
    SPP_ASSIGN(plot.landUse, entry.list("land_use"));
    if (plot.landUse.isEmpty())
        return entry.problem(Texts::tr("\"land_use\" must name at least one land class."));
    SPP_TRY(readMinimums(entry, plot));
    SPP_ASSIGN(plot.from, dateOf(entry, "from"));
    SPP_ASSIGN(plot.to, dateOf(entry, "to"));
    if (plot.from.isValid() && plot.to.isValid() && plot.to < plot.from)
        return entry.problem(Texts::tr("The last day comes before the first."));
    SPP_ASSIGN(plot.document, entry.text("document"));
    SPP_ASSIGN(plot.mark, entry.text("mark"));
    return plot;
}

Error collision(const YamlReader &entry, const MinimumPlot &before)
{
    return entry.problem(
            Texts::tr("An entry before holds for the same land class at the same time: %1.")
                    .arg(before.document));
}

/// Adds what one minimum says to the judgement.
void compare(Quantity quantity, const std::optional<double> &minimum,
        const std::optional<double> &measured, PlotJudgement &judgement)
{
    if (!minimum)
        return;
    if (!measured)
        judgement.unmeasured.push_back(quantity);
    else if (*measured < *minimum)
        judgement.shortfalls.push_back({ quantity, *measured, *minimum });
}

} // namespace

std::optional<AreaType> areaTypeOf(const QString &communeType)
{
    if (communeType == QLatin1String("phuong") || communeType == QLatin1String("thi-tran"))
        return AreaType::Urban;
    if (communeType == QLatin1String("xa"))
        return AreaType::Rural;
    return std::nullopt;
}

bool MinimumPlot::holdsOn(QDate day) const
{
    return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

bool MinimumPlot::collidesWith(const MinimumPlot &other) const
{
    const bool sameClass = std::any_of(landUse.begin(), landUse.end(),
            [&](const QString &code) { return other.landUse.contains(code); });
    const bool apart = (to.isValid() && other.from.isValid() && to < other.from)
            || (other.to.isValid() && from.isValid() && other.to < from);
    return areaType == other.areaType && sameClass && !apart;
}

Result<MinimumPlots> MinimumPlots::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ named("plots") }));
    SPP_ASSIGN(const auto entries, file.maps("plots"));
    MinimumPlots plots;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(MinimumPlot plot, readOne(entry));
        for (const MinimumPlot &before : plots.m_all) {
            if (plot.collidesWith(before))
                return collision(entry, before);
        }
        plots.m_all.push_back(std::move(plot));
    }
    return plots;
}

Result<MinimumPlots> MinimumPlots::load(const OfficeFiles &files)
{
    const QString path = files.find(QStringLiteral("minimum-plots.yaml"));
    return path.isEmpty() ? Result<MinimumPlots>(MinimumPlots()) : read(path);
}

const MinimumPlot *MinimumPlots::find(AreaType areaType, const QString &landUse, QDate day) const
{
    for (const MinimumPlot &plot : m_all) {
        if (plot.areaType == areaType && plot.landUse.contains(landUse) && plot.holdsOn(day))
            return &plot;
    }
    return nullptr;
}

PlotJudgement MinimumPlots::judge(const std::optional<AreaType> &areaType, const QString &landUse,
        QDate day, const PlotMeasures &plot) const
{
    PlotJudgement judgement;
    const MinimumPlot *minimum = areaType ? find(*areaType, landUse, day) : nullptr;
    if (!minimum)
        return judgement;
    judgement.document = minimum->document;
    judgement.mark = minimum->mark;
    compare(Quantity::Area, minimum->area_m2, plot.area_m2, judgement);
    compare(Quantity::Frontage, minimum->frontage_m, plot.frontage_m, judgement);
    compare(Quantity::Depth, minimum->depth_m, plot.depth_m, judgement);
    using Verdict = PlotJudgement::Verdict;
    judgement.verdict = !judgement.shortfalls.empty() ? Verdict::TooSmall
            : !judgement.unmeasured.empty()           ? Verdict::Unknown
                                                      : Verdict::Pass;
    return judgement;
}

} // namespace spp::land
