// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territory.h"
#include "flood/hazard/simulatedrun.h"
#include "flood/jsontext.h"
#include "flood/whatif/pairfolder.h"
#include "flood/whatif/pairplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::PairRun)
};

/// Base and proposal state different sources, so that gates open and shut of one are a pair.
FloodScenario statedFor(
        const QString &member, bool isProposal, const PairRegistration &registration)
{
    FloodScenario scenario;
    scenario.id = registration.name + QLatin1Char('-') + member;
    scenario.source = registration.source.isEmpty() ? QString()
            : isProposal
            ? Texts::tr("%1; with the proposal %2").arg(registration.source, registration.name)
            : Texts::tr("%1; before the proposal %2").arg(registration.source, registration.name);
    scenario.returnPeriod_years = registration.returnPeriod_years;
    return scenario;
}

/// A run on its way into the territory.
struct Entering {
    ScenarioEntry entry;
    bool isProposal = false;
    QString warning;
};

Result<std::vector<Entering>> entriesOf(
        const PairFolder &pair, const PairRegistration &registration)
{
    std::vector<Entering> all;
    for (const bool isProposal : { false, true }) {
        for (const QString &name : pair.runs(isProposal)) {
            SPP_ASSIGN(
                    const SimulatedRun run, SimulatedRun::read(QDir(pair.folder).filePath(name)));
            Entering one{ {}, isProposal, run.warning() };
            one.entry.scenario = statedFor(name, isProposal, registration);
            one.entry.scenario.title = run.summary[key("title")].toString();
            one.entry.replace = registration.replace;
            run.fill(one.entry);
            if (one.entry.scenario.pair)
                one.entry.scenario.pair->name = registration.name;
            all.push_back(std::move(one));
        }
    }
    return all;
}

void note(const Entering &one, RegisteredPair &pair)
{
    const QString &id = one.entry.scenario.id;
    (one.isProposal ? pair.proposal : pair.base).append(id);
    if (!one.warning.isEmpty())
        pair.warnings.append(QStringLiteral("%1: %2").arg(id, one.warning));
}

/// Whether the scenario is what would be entered now, from the same bytes.
bool isEntered(const FloodScenario &scenario, const ScenarioEntry &entry)
{
    const FloodScenario &stated = entry.scenario;
    return scenario.source == stated.source && scenario.title == stated.title
            && scenario.returnPeriod_years == stated.returnPeriod_years
            && std::all_of(
                    entry.sources.begin(), entry.sources.end(), [&](const ScenarioSource &source) {
                        const auto raster = scenario.rasters.find(source.reading.quantity);
                        return raster != scenario.rasters.end()
                                && raster->second.origin[key("sha256")].toString() == source.sha256;
                    });
}

} // namespace

Result<RegisteredPair> registerPair(Territory &territory, const QString &folder,
        const PairRegistration &registration, Feedback &feedback)
{
    SPP_ASSIGN(const PairFolder pair, PairFolder::read(folder));
    SPP_ASSIGN(const std::vector<Entering> entries, entriesOf(pair, registration));
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory.database()));
    RegisteredPair registered;
    for (const Entering &one : entries) {
        SPP_TRY(enterScenario(territory, one.entry, registration.actor, feedback));
        note(one, registered);
    }
    if (registered.base.isEmpty() || registered.base.size() != registered.proposal.size())
        return Error::badInput(Texts::tr("The pair is not whole.").toStdString())
                .inFile(QDir(folder).filePath(key("pair.json")).toStdString());
    registered.site = pair.site();
    SPP_TRY(transaction->commit());
    return registered;
}

Result<std::optional<RegisteredPair>> registeredBefore(
        Territory &territory, const QString &folder, const PairRegistration &registration)
{
    SPP_ASSIGN(const PairFolder pair, PairFolder::read(folder));
    SPP_ASSIGN(const std::vector<Entering> entries, entriesOf(pair, registration));
    SPP_ASSIGN(const auto scenarios, ScenarioRegister(territory).list());
    RegisteredPair registered;
    for (const Entering &one : entries) {
        const bool isThere = std::any_of(
                scenarios.begin(), scenarios.end(), [&one](const FloodScenario &scenario) {
                    return scenario.id == one.entry.scenario.id && isEntered(scenario, one.entry);
                });
        if (!isThere)
            return std::optional<RegisteredPair>();
        note(one, registered);
    }
    registered.site = pair.site();
    return std::optional<RegisteredPair>(std::move(registered));
}

Result<void> checkRegistration(
        Territory &territory, const PairRegistration &registration, const PairRequest &request)
{
    for (const PairMember &member : pairMembers(request.bothGates))
        SPP_TRY(checkEntry(territory, statedFor(member.name, member.isProposal, registration),
                registration.replace));
    SPP_ASSIGN(const YamlReader file, YamlReader::open(request.proposal));
    SPP_ASSIGN(const ProposalLink link, ProposalLink::read(file));
    SPP_TRY(ComparisonSite::read(territory, siteOf(link)));
    return {};
}

} // namespace spp::flood
