// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/floodrows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::FloodRows)
};

const QString separator = QString::fromUtf8(" · ");

FloodEntry entryOf(const FloodScenario &scenario)
{
    FloodEntry entry;
    entry.choice = { FloodChoice::Kind::Scenario, scenario.id, {} };
    entry.title = scenario.title.isEmpty() ? scenario.id : scenario.title;
    entry.gates = scenario.gates;
    entry.rasters = int(scenario.rasters.size());
    QStringList facts;
    const auto add = [&facts](const QString &fact) {
        if (!fact.isEmpty())
            facts.append(fact);
    };
    add(scenario.probabilityText());
    if (scenario.targetYear)
        add(Texts::tr("year %1").arg(*scenario.targetYear));
    if (scenario.gates == QLatin1String("open"))
        add(Texts::tr("gates open"));
    else if (scenario.gates == QLatin1String("shut"))
        add(Texts::tr("gates shut"));
    if (facts.isEmpty())
        add(scenario.source);
    entry.detail = facts.join(separator);
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

} // namespace

QString FloodEntry::name() const
{
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
    const auto find = [&](const QString &id) {
        return std::find_if(scenarios.begin(), scenarios.end(),
                [&](const FloodScenario &one) { return one.id == id; });
    };
    std::vector<FloodRow> rows;
    for (const FloodScenario &scenario : scenarios) {
        const auto isOpen = [&](const GatePair &pair) { return pair.open == scenario.id; };
        const auto isShut = [&](const GatePair &pair) { return pair.shut == scenario.id; };
        // A scenario may stand in several pairs; each is shown once.
        const auto pair = std::find_if(pairs.begin(), pairs.end(), isOpen);
        if (pair != pairs.end())
            rows.push_back({ { entryOf(scenario), entryOf(*find(pair->shut)) } });
        else if (std::none_of(pairs.begin(), pairs.end(), isShut))
            rows.push_back({ { entryOf(scenario) } });
    }
    for (const FloodChoice &one : opened)
        rows.push_back({ { entryOf(one) } });
    return rows;
}

} // namespace spp::flood
