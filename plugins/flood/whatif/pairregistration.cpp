// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territory.h"
#include "flood/hazard/simulatedrun.h"
#include "flood/jsontext.h"
#include "flood/whatif/pairplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::PairRun)
};

Result<QJsonObject> readPair(const QString &folder)
{
    const QString path = QDir(folder).filePath(key("pair.json"));
    QFile file(path);
    QJsonObject pair;
    if (file.open(QIODevice::ReadOnly))
        pair = QJsonDocument::fromJson(file.readAll()).object();
    if (pair[key("schema")].toString() == QLatin1String("spp.flood-pair/1"))
        return pair;
    return Error::badInput(Texts::tr("There is no pair of runs.").toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Name the folder that \"spp flood pair\" wrote.").toStdString());
}

SiteChoice siteOf(const QJsonObject &pair, const QString &folder)
{
    SiteChoice site;
    const QJsonObject link = pair[key("link")].toObject();
    site.caseNumber = link[key("case")].toString();
    for (const QJsonValue &parcel : link[key("parcels")].toArray())
        site.parcels.append(parcel.toString());
    if (link[key("zone")].isDouble())
        site.zone = link[key("zone")].toVariant().toLongLong();
    const QString file = pair[key("site")].toString();
    if (link.isEmpty() && !file.isEmpty())
        site.file = QDir(folder).filePath(file);
    return site;
}

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

struct Entered {
    QString id;
    QString warning;
};

Result<Entered> enterRun(Territory &territory, const QString &folder, const QJsonValue &run,
        const PairRegistration &registration, Feedback &feedback)
{
    const QString name = run[key("name")].toString();
    SPP_ASSIGN(const SimulatedRun simulated, SimulatedRun::read(QDir(folder).filePath(name)));
    ScenarioEntry entry;
    entry.scenario = statedFor(name, run[key("proposal")].toBool(), registration);
    entry.scenario.title = simulated.summary[key("title")].toString();
    entry.replace = registration.replace;
    simulated.fill(entry);
    SPP_ASSIGN(const FloodScenario scenario,
            enterScenario(territory, entry, registration.actor, feedback));
    return Entered{ scenario.id, simulated.warning() };
}

} // namespace

Result<RegisteredPair> registerPair(Territory &territory, const QString &folder,
        const PairRegistration &registration, Feedback &feedback)
{
    SPP_ASSIGN(const QJsonObject pair, readPair(folder));
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory.database()));
    RegisteredPair registered;
    for (const QJsonValue &run : pair[key("runs")].toArray()) {
        SPP_ASSIGN(const Entered entered, enterRun(territory, folder, run, registration, feedback));
        const bool isProposal = run[key("proposal")].toBool();
        (isProposal ? registered.proposal : registered.base).append(entered.id);
        if (!entered.warning.isEmpty())
            registered.warnings.append(QStringLiteral("%1: %2").arg(entered.id, entered.warning));
    }
    if (registered.base.isEmpty() || registered.base.size() != registered.proposal.size())
        return Error::badInput(Texts::tr("The pair is not whole.").toStdString())
                .inFile(QDir(folder).filePath(key("pair.json")).toStdString());
    registered.site = siteOf(pair, folder);
    SPP_TRY(transaction->commit());
    return registered;
}

Result<void> checkRegistration(
        Territory &territory, const PairRegistration &registration, const PairRequest &request)
{
    for (const PairMember &member : pairMembers(request.bothGates))
        SPP_TRY(checkEntry(territory, statedFor(member.name, member.isProposal, registration),
                registration.replace));
    SPP_ASSIGN(const YamlReader file, YamlReader::open(request.proposal));
    SPP_ASSIGN(const ProposalLink link, ProposalLink::read(file));
    SiteChoice site;
    site.caseNumber = link.caseNumber;
    site.zone = link.zone;
    site.parcels = link.parcels;
    SPP_TRY(ComparisonSite::read(territory, site));
    return {};
}

} // namespace spp::flood
