// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/floodrows.h"

#include "flood/hazard/scenariogroups.h"
#include "flood/hazard/simulatedrun.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::FloodRows)
};

const QString separator = QString::fromUtf8(" · ");

QString gatesText(const FloodScenario &scenario)
{
    if (scenario.gates == QLatin1String("open"))
        return Texts::tr("gates open");
    return scenario.gates == QLatin1String("shut") ? Texts::tr("gates shut") : QString();
}

QString detailOf(const FloodScenario &scenario, const QString &inPair, const QString &gates)
{
    QStringList facts{ inPair, scenario.probabilityText() };
    if (scenario.targetYear)
        facts.append(Texts::tr("year %1").arg(*scenario.targetYear));
    facts.append(gates);
    facts.removeAll(QString());
    return facts.isEmpty() ? scenario.source : facts.join(separator);
}

FloodEntry entryOf(const FloodScenario &scenario, const QString &inPair, const FloodChoice &run)
{
    FloodEntry entry;
    entry.choice = { FloodChoice::Kind::Scenario, scenario.id, {} };
    entry.title = scenario.title.isEmpty() ? scenario.id : scenario.title;
    entry.gates = scenario.gates;
    entry.run = run;
    entry.rasters = int(scenario.rasters.size());
    if (scenario.model)
        entry.model = scenario.model->lines();
    entry.detail = detailOf(scenario, inPair, gatesText(scenario));
    return entry;
}

FloodEntry entryOf(const FloodChoice &opened)
{
    const QString path = SourceName::parse(opened.name).path;
    FloodEntry entry;
    entry.choice = opened;
    const QString file = opened.kind == FloodChoice::Kind::Run ? QDir(opened.name).dirName()
                                                               : QFileInfo(path).fileName();
    entry.title = opened.title.isEmpty() ? file : opened.title;
    const QString place = opened.kind == FloodChoice::Kind::Run ? opened.name : path;
    entry.detail = (opened.kind == FloodChoice::Kind::Run ? Texts::tr("run") : Texts::tr("file"))
            + separator + QDir::toNativeSeparators(place);
    return entry;
}

/// Of the depths of a run; empty: its folder says nothing.
QString depthHash(const FloodChoice &opened)
{
    if (opened.kind != FloodChoice::Kind::Run)
        return {};
    const Result<SimulatedRun> run = SimulatedRun::read(opened.name);
    if (!run)
        return {};
    ScenarioEntry entry;
    run->fill(entry);
    return entry.sources.empty() ? QString() : entry.sources.front().sha256;
}

bool hasDepths(const FloodScenario &scenario, const QString &sha256)
{
    return scenario.has(HazardQuantity::Depth)
            && scenario.rasters.at(HazardQuantity::Depth).origin[key("sha256")].toString()
            == sha256;
}

/// Scenarios that are the runs that the user opened, by their id.
class RunsInTerritory {
public:
    RunsInTerritory(
            const std::vector<FloodScenario> &scenarios, const std::vector<FloodChoice> &opened)
    {
        for (const FloodChoice &run : opened) {
            const QString sha256 = depthHash(run);
            if (sha256.isEmpty())
                continue;
            // Base and proposal may be the same bytes: then their names tell which is which.
            const QString ending = QLatin1Char('-') + QDir(run.name).dirName();
            const FloodScenario *found = nullptr;
            for (const FloodScenario &scenario : scenarios) {
                const bool isFree = m_runs.count(scenario.id) == 0 && hasDepths(scenario, sha256);
                if (isFree && (!found || scenario.id.endsWith(ending)))
                    found = &scenario;
            }
            if (found)
                m_runs[found->id] = run;
        }
    }

    FloodChoice of(const QString &scenario) const
    {
        const auto found = m_runs.find(scenario);
        return found == m_runs.end() ? FloodChoice() : found->second;
    }
    bool hold(const FloodChoice &run) const
    {
        return std::any_of(m_runs.begin(), m_runs.end(),
                [&run](const auto &one) { return one.second == run; });
    }

private:
    std::map<QString, FloodChoice> m_runs;
};

QString pairText(const std::vector<ProposalPair> &pairs, const QString &scenario)
{
    for (const ProposalPair &pair : pairs) {
        if (pair.base.contains(scenario))
            return Texts::tr("base of %1").arg(pair.name);
        if (pair.proposal.contains(scenario))
            return Texts::tr("proposal %1").arg(pair.name);
    }
    return {};
}

/// Moves the row of a proposal to its base's.
void bringTogether(
        std::vector<FloodRow> &rows, const FloodChoice &base, const FloodChoice &proposal)
{
    const auto find = [&rows](const FloodChoice &choice) {
        return std::find_if(rows.begin(), rows.end(),
                [&choice](const FloodRow &row) { return row.entries.front().choice == choice; });
    };
    const auto from = find(proposal);
    if (from == rows.end() || find(base) == rows.end())
        return;
    FloodRow row = std::move(*from);
    rows.erase(from);
    row.isProposal = true;
    rows.insert(find(base) + 1, std::move(row));
}

/// The run of the base of a pair whose proposal this is, beside it; None: it is no such run.
FloodChoice baseRun(const FloodChoice &proposal)
{
    const QDir folder(proposal.name);
    const QString name = folder.dirName();
    const QString pair = QFileInfo(folder.path()).path();
    if (proposal.kind != FloodChoice::Kind::Run || !name.startsWith(QLatin1String("proposal"))
            || !QFileInfo::exists(pair + QStringLiteral("/pair.json")))
        return {};
    const QString base = QStringLiteral("base") + name.mid(QStringLiteral("proposal").size());
    return { FloodChoice::Kind::Run, pair + QLatin1Char('/') + base, {} };
}

} // namespace

QString FloodEntry::name() const
{
    const auto isSaid
            = [this](const QString &state) { return title.contains(state, Qt::CaseInsensitive); };
    if (isSaid(Texts::tr("gates open")) || isSaid(Texts::tr("gates shut")))
        return title;
    if (gates == QLatin1String("open"))
        return Texts::tr("%1 (gates open)").arg(title);
    if (gates == QLatin1String("shut"))
        return Texts::tr("%1 (gates shut)").arg(title);
    return title;
}

std::vector<FloodRow> floodRows(
        const std::vector<FloodScenario> &scenarios, const std::vector<FloodChoice> &opened)
{
    const std::vector<GatePair> pairs = gatePairs(scenarios);
    const std::vector<ProposalPair> proposals = proposalPairs(scenarios);
    const RunsInTerritory runs(scenarios, opened);
    const auto entry = [&](const FloodScenario &scenario) {
        return entryOf(scenario, pairText(proposals, scenario.id), runs.of(scenario.id));
    };
    const auto find = [&](const QString &id) {
        return std::find_if(scenarios.begin(), scenarios.end(),
                [&](const FloodScenario &one) { return one.id == id; });
    };
    // Of several with shut gates the first goes with the open ones; the others have their own rows.
    const auto shutOf = [&](const FloodScenario &scenario) {
        const auto pair = std::find_if(pairs.begin(), pairs.end(),
                [&](const GatePair &one) { return one.open == scenario.id; });
        return pair == pairs.end() ? scenarios.end() : find(pair->shut);
    };
    std::set<QString> besideOpen;
    for (const FloodScenario &scenario : scenarios) {
        if (const auto shut = shutOf(scenario); shut != scenarios.end())
            besideOpen.insert(shut->id);
    }
    std::vector<FloodRow> rows;
    for (const FloodScenario &scenario : scenarios) {
        if (besideOpen.count(scenario.id) > 0)
            continue;
        FloodRow row;
        row.entries.push_back(entry(scenario));
        if (const auto shut = shutOf(scenario); shut != scenarios.end()) {
            row.entries.push_back(entry(*shut));
            row.bothStates = detailOf(
                    scenario, pairText(proposals, scenario.id), Texts::tr("gates open and shut"));
        }
        rows.push_back(std::move(row));
    }
    for (const FloodChoice &one : opened) {
        if (runs.hold(one))
            continue;
        FloodRow row;
        row.entries.push_back(entryOf(one));
        rows.push_back(std::move(row));
    }
    for (const ProposalPair &pair : proposals)
        bringTogether(rows, { FloodChoice::Kind::Scenario, pair.base.front(), {} },
                { FloodChoice::Kind::Scenario, pair.proposal.front(), {} });
    for (const FloodChoice &one : opened)
        bringTogether(rows, baseRun(one), one);
    return rows;
}

} // namespace spp::flood
