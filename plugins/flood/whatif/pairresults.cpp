// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/whatif/pairresults.h"

#include "core/domain/writtennumber.h"
#include "core/plugin/application.h"
#include "engine/flood/risk/depthchange.h"
#include "flood/hazard/geotiff.h"
#include "flood/hazard/simulatedrun.h"
#include "flood/jsontext.h"
#include "flood/options.h"
#include "flood/simulation/rasterfile.h"
#include "flood/simulation/simulationsummary.h"
#include "flood/whatif/pairfolder.h"
#include "flood/whatif/proposalsite.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::PairRun)
};

/// A cell is wet from this depth on.
constexpr double wetFrom_m = 0.05;

QString textOf(const QJsonObject &object, const char *name) { return object[key(name)].toString(); }

double numberOf(const QJsonObject &object, const char *name)
{
    return object[key(name)].toDouble();
}

/// Nobody may have changed a file between two runs.
Result<void> checkInputs(const PairPlan &plan)
{
    const QJsonArray all = filesJson(plan.inputs);
    for (const PairMember &member : plan.members) {
        for (const QJsonValue &input : member.outcome.summary[key("inputs")].toArray()) {
            if (!all.contains(input))
                return Error::badInput(
                        Texts::tr("The file changed between the runs.").toStdString())
                        .inFile(input[key("file")].toString().toStdString())
                        .advise(Texts::tr("Run the pair again.").toStdString());
        }
    }
    return {};
}

Result<RasterCells> depthsOf(const QString &folder, const PairMember &member)
{
    return readRaster(QStringLiteral("%1/%2/max_depth.tif").arg(folder, member.name), mostCells);
}

Result<QJsonObject> writeChange(
        const PairMember &base, const PairMember &proposal, const QString &folder)
{
    SPP_ASSIGN(const RasterCells before, depthsOf(folder, base));
    SPP_ASSIGN(const RasterCells after, depthsOf(folder, proposal));
    const std::vector<float> baseDepths(before.cells.begin(), before.cells.end());
    const std::vector<float> proposalDepths(after.cells.begin(), after.cells.end());
    engine::DepthPair depths;
    depths.count = baseDepths.size();
    depths.base_m = baseDepths.data();
    depths.proposal_m = proposalDepths.data();
    depths.cell_m2 = before.grid.cellArea();
    SPP_ASSIGN(const engine::DepthChange change, engine::depthChange(depths, wetFrom_m));
    const QString name = base.gates.isEmpty() ? key("change.tif")
                                              : QStringLiteral("change-%1.tif").arg(base.gates);
    const QString path = folder + QLatin1Char('/') + name;
    SPP_TRY(writeGeoTiff(before.grid, change.change_m, before.crs, path,
            { QStringLiteral("change of the maximum depth"), QStringLiteral("m") }));
    SPP_ASSIGN(const QString sha256, sha256OfFile(path));
    return QJsonObject{ { key("gates"), orNull(base.gates) }, { key("base"), base.name },
        { key("proposal"), proposal.name }, { key("file"), name }, { key("sha256"), sha256 },
        { key("greatest_rise_m"), change.greatestRise_m },
        { key("greatest_fall_m"), change.greatestFall_m }, { key("changed_m2"), change.changed_m2 },
        { key("wet_from_m"), wetFrom_m }, { key("newly_wet_m2"), change.newlyWet_m2 },
        { key("newly_dry_m2"), change.newlyDry_m2 }, { key("unknown_m2"), change.unknown_m2 } };
}

Result<QJsonArray> writeChanges(const PairPlan &plan, const QString &folder)
{
    QJsonArray changes;
    const std::size_t states = plan.members.size() / 2;
    for (std::size_t i = 0; i < states; ++i) {
        SPP_ASSIGN(const QJsonObject change,
                writeChange(plan.members[i], plan.members[states + i], folder));
        changes.append(change);
    }
    return changes;
}

QJsonValue linkJson(const ProposalLink &link)
{
    if (!link.caseNumber.isEmpty())
        return QJsonObject{ { key("case"), link.caseNumber } };
    if (link.zone)
        return QJsonObject{ { key("zone"), *link.zone } };
    if (!link.parcels.isEmpty())
        return QJsonObject{ { key("parcels"), QJsonArray::fromStringList(link.parcels) } };
    return QJsonValue::Null;
}

Result<QJsonArray> runsJson(const PairPlan &plan, const QString &folder)
{
    QJsonArray runs;
    for (const PairMember &member : plan.members) {
        const QJsonObject &summary = member.outcome.summary;
        const QJsonObject extent = summary[key("extent")].toObject();
        SPP_ASSIGN(const QString sha256,
                sha256OfFile(QStringLiteral("%1/%2/summary.json").arg(folder, member.name)));
        runs.append(QJsonObject{ { key("name"), member.name },
                { key("proposal"), member.isProposal }, { key("gates"), orNull(member.gates) },
                { key("valid"), member.outcome.isValid },
                { key("relative_error"), summary[key("mass")][key("relative_error")] },
                { key("wet_area_m2"), extent[key("wet_area_m2")] },
                { key("deepest_m"), extent[key("deepest_m")] },
                { key("fastest_ms"), extent[key("fastest_ms")] },
                { key("froude_warning"), summary[key("froude")][key("warning")] },
                { key("summary_sha256"), sha256 } });
    }
    return runs;
}

/// Of the summary of a run those that the base lacks.
QJsonArray editsJson(const PairPlan &plan)
{
    const QJsonArray all = plan.members.back().outcome.summary[key("edits")].toArray();
    QJsonArray own;
    for (std::size_t i = 0; i < plan.proposal.edits.size(); ++i) {
        if (plan.proposal.edits[i].isProposed)
            own.append(all[int(i)]);
    }
    return own;
}

QString runText(const QJsonObject &run)
{
    QString text = Texts::tr("%1: %2 ha flooded, deepest %3 m, fastest %4 m/s")
                           .arg(textOf(run, "name"),
                                   written::fixed(numberOf(run, "wet_area_m2") / 1e4, 2),
                                   written::fixed(numberOf(run, "deepest_m"), 2),
                                   written::fixed(numberOf(run, "fastest_ms"), 2));
    if (!run[key("valid")].toBool())
        text += QLatin1Char('\n')
                + Texts::tr("Warning: the balance of %1 does not close: the run is not valid.")
                          .arg(textOf(run, "name"));
    if (run[key("froude_warning")].toBool())
        text += QLatin1Char('\n')
                + Texts::tr("Warning: in %1 many cells have a Froude number above 0.8, which the "
                            "method does not hold for.")
                          .arg(textOf(run, "name"));
    return text;
}

QString changeText(const QJsonObject &change)
{
    return Texts::tr("%1 less %2: depths rise by up to %3 m and fall by up to %4 m; %5 m² newly "
                     "wet, %6 m² newly dry")
            .arg(textOf(change, "proposal"), textOf(change, "base"),
                    written::fixed(numberOf(change, "greatest_rise_m"), 3),
                    written::fixed(-numberOf(change, "greatest_fall_m"), 3),
                    written::fixed(numberOf(change, "newly_wet_m2"), 0),
                    written::fixed(numberOf(change, "newly_dry_m2"), 0));
}

QString pairText(const QJsonObject &summary)
{
    QStringList lines{ textOf(summary, "title") };
    for (const QJsonValue &run : summary[key("runs")].toArray())
        lines.append(runText(run.toObject()));
    lines += editsText(summary[key("edits")].toArray(), summary[key("edits_total")].toObject());
    for (const QJsonValue &change : summary[key("changes")].toArray())
        lines.append(changeText(change.toObject()));
    for (const QJsonValue &limit : summary[key("limits")].toArray())
        lines.append(limit.toString());
    return lines.join(QLatin1Char('\n'));
}

/// Cells of the ground along the side of one of the model.
int ratioOf(const QJsonObject &pair) { return pair[key("subgrid")][key("ratio")].toInt(1); }

Result<void> writeJson(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    const QByteArray content = QJsonDocument(object).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Error::environment(file.errorString().toStdString()).inFile(path.toStdString());
}

} // namespace

Result<PairOutcome> writePair(const PairPlan &plan, const QString &folder)
{
    SPP_TRY(checkInputs(plan));
    PairOutcome outcome;
    outcome.members = plan.members;
    SPP_ASSIGN(const QJsonArray changes, writeChanges(plan, folder));
    SPP_ASSIGN(const QJsonArray runs, runsJson(plan, folder));
    SPP_ASSIGN(const bool hasSite,
            writeProposalSite(plan.proposal, folder + QLatin1Char('/') + proposalSiteName()));
    outcome.summary = { { key("schema"), key("spp.flood-pair/1") },
        { key("title"), plan.proposal.title },
        { key("base_title"), plan.members.front().outcome.summary[key("title")] },
        { key("version"), Application::version() }, { key("link"), linkJson(plan.proposal.link) },
        { key("site"), hasSite ? QJsonValue(proposalSiteName()) : QJsonValue() },
        { key("inputs"), filesJson(plan.inputs) }, { key("runs"), runs },
        { key("edits"), editsJson(plan) },
        { key("edits_total"), totalsJson(plan.proposal.proposed) }, { key("changes"), changes },
        { key("valid"), outcome.isValid() },
        { key("subgrid"), plan.members.front().outcome.summary[key("subgrid")] },
        { key("limits"),
                QJsonArray::fromStringList(methodLimits(plan.proposal.subgrid.has_value())) } };
    outcome.text = pairText(outcome.summary);
    SPP_TRY(writeJson(folder + QStringLiteral("/pair.json"), outcome.summary));
    return outcome;
}

Result<PairOutcome> readPair(const PairPlan &plan, const QString &folder)
{
    SPP_ASSIGN(const PairFolder read, PairFolder::read(folder));
    const bool isSame = read.pair[key("inputs")].toArray() == filesJson(plan.inputs)
            && read.pair[key("version")].toString() == Application::version()
            && read.pair[key("runs")].toArray().size() == int(plan.members.size())
            && ratioOf(read.pair) == (plan.proposal.subgrid ? plan.proposal.subgrid->ratio : 1);
    if (!isSame)
        return Error::badInput(Texts::tr("The folder holds another pair.").toStdString())
                .inFile(folder.toStdString())
                .advise(Texts::tr("Name a new folder.").toStdString());
    PairOutcome outcome;
    outcome.members = plan.members;
    for (PairMember &member : outcome.members) {
        SPP_ASSIGN(member.outcome, finishedRun(folder + QLatin1Char('/') + member.name));
    }
    outcome.summary = read.pair;
    outcome.text = pairText(outcome.summary);
    return outcome;
}

Result<SimulationOutcome> finishedRun(const QString &folder)
{
    SPP_ASSIGN(const SimulatedRun run, SimulatedRun::read(folder));
    SimulationOutcome outcome;
    outcome.summary = run.summary;
    outcome.text = summaryText(run.summary);
    outcome.isValid = run.warning().isEmpty();
    return outcome;
}

} // namespace spp::flood
