// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/scenariogroups.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace spp::flood {

namespace {

/// The id without the number of its return period.
QString stem(const FloodScenario &scenario)
{
    const QString years = QString::number(*scenario.returnPeriod_years, 'g', 6);
    const QRegularExpression number(
            QStringLiteral("(?<![0-9])%1(?![0-9])").arg(QRegularExpression::escape(years)));
    return QString(scenario.id).replace(number, QStringLiteral("#"));
}

bool isOfFamily(const FloodScenario &a, const FloodScenario &b)
{
    return a.gates == b.gates && a.targetYear == b.targetYear && a.pathway == b.pathway
            && a.seaLevelRise_m == b.seaLevelRise_m && a.subsidence_m == b.subsidence_m
            && stem(a) == stem(b);
}

std::vector<std::vector<const FloodScenario *>> families(
        const std::vector<FloodScenario> &scenarios)
{
    std::vector<std::vector<const FloodScenario *>> all;
    for (const FloodScenario &scenario : scenarios) {
        if (!scenario.returnPeriod_years)
            continue;
        const auto own = std::find_if(all.begin(), all.end(),
                [&](const auto &family) { return isOfFamily(*family.front(), scenario); });
        if (own == all.end())
            all.push_back({ &scenario });
        else
            own->push_back(&scenario);
    }
    return all;
}

} // namespace

std::vector<ScenarioGroup> scenarioGroups(const std::vector<FloodScenario> &scenarios)
{
    std::vector<ScenarioGroup> lists;
    for (const FloodScenario &scenario : scenarios)
        lists.push_back({ ScenarioGroup::Kind::Single, { scenario.id } });
    for (const GatePair &pair : gatePairs(scenarios))
        lists.push_back({ ScenarioGroup::Kind::Gates, { pair.open, pair.shut } });
    for (auto &family : families(scenarios)) {
        if (family.size() < 2)
            continue;
        std::stable_sort(
                family.begin(), family.end(), [](const FloodScenario *a, const FloodScenario *b) {
                    return *a->returnPeriod_years < *b->returnPeriod_years;
                });
        QStringList ids;
        for (const FloodScenario *scenario : family)
            ids.append(scenario->id);
        lists.push_back({ ScenarioGroup::Kind::Family, ids });
    }
    return lists;
}

namespace {

/// Of scenarios that say nothing of a pair.
std::vector<ProposalPair> pairsByIds(const std::vector<FloodScenario> &scenarios)
{
    QStringList ids;
    for (const FloodScenario &scenario : scenarios) {
        if (!scenario.pair)
            ids.append(scenario.id);
    }
    std::vector<ProposalPair> pairs;
    const auto add = [&](const QString &id, const QStringList &states) {
        const QString ending = QStringLiteral("-base") + states.first();
        if (!id.endsWith(ending))
            return;
        ProposalPair pair{ id.left(id.size() - ending.size()), {}, {} };
        for (const QString &state : states) {
            pair.base.append(pair.name + QStringLiteral("-base") + state);
            pair.proposal.append(pair.name + QStringLiteral("-proposal") + state);
        }
        const QStringList all = pair.base + pair.proposal;
        if (std::all_of(all.begin(), all.end(),
                    [&ids](const QString &one) { return ids.contains(one); }))
            pairs.push_back(std::move(pair));
    };
    for (const QString &id : ids) {
        add(id, { QString() });
        add(id, { QStringLiteral("-open"), QStringLiteral("-shut") });
    }
    return pairs;
}

/// The sides of one pair as its scenarios state them, by gates: "", or "open" before "shut".
struct StatedPair {
    QString name;
    std::map<QString, QStringList> base;
    std::map<QString, QStringList> proposal;
};

QStringList idsOf(const std::map<QString, QStringList> &side)
{
    QStringList ids;
    for (const auto &[gates, all] : side)
        ids.append(all);
    return ids;
}

bool isWhole(const StatedPair &pair)
{
    const auto isSame = [](const auto &a, const auto &b) {
        return a.first == b.first && a.second.size() == 1 && b.second.size() == 1;
    };
    return std::equal(
            pair.base.begin(), pair.base.end(), pair.proposal.begin(), pair.proposal.end(), isSame);
}

std::vector<ProposalPair> pairsAsStated(const std::vector<FloodScenario> &scenarios)
{
    std::map<std::pair<QString, QString>, StatedPair> stated;
    for (const FloodScenario &scenario : scenarios) {
        if (!scenario.pair)
            continue;
        StatedPair &pair = stated[{ scenario.pair->name, scenario.pair->pair }];
        pair.name = scenario.pair->name;
        (scenario.pair->isProposal ? pair.proposal : pair.base)[scenario.gates].append(scenario.id);
    }
    std::vector<ProposalPair> pairs;
    for (const auto &[which, pair] : stated) {
        if (isWhole(pair))
            pairs.push_back({ pair.name, idsOf(pair.base), idsOf(pair.proposal) });
    }
    return pairs;
}

} // namespace

std::vector<ProposalPair> proposalPairs(const std::vector<FloodScenario> &scenarios)
{
    std::vector<ProposalPair> pairs = pairsAsStated(scenarios);
    for (ProposalPair &pair : pairsByIds(scenarios))
        pairs.push_back(std::move(pair));
    return pairs;
}

} // namespace spp::flood
