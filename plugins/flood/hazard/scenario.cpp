// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/scenario.h"

#include "core/data/auditlog.h"
#include "core/data/rasterstore.h"
#include "core/domain/writtennumber.h"
#include "engine/flood/risk/expecteddamage.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::FloodScenario)
};

QVariant orNothing(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

template <typename Number>
QVariant orNothing(const std::optional<Number> &number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<double> numberOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<double>(value.toDouble());
}

FloodScenario scenarioOf(const std::vector<QVariant> &row)
{
    FloodScenario one;
    one.id = row[0].toString();
    one.title = row[1].toString();
    one.source = row[2].toString();
    one.returnPeriod_years = numberOf(row[3]);
    one.eventDate = QDate::fromString(row[4].toString(), Qt::ISODate);
    one.gates = row[5].toString();
    if (!row[6].isNull())
        one.targetYear = row[6].toInt();
    one.pathway = row[7].toString();
    one.seaLevelRise_m = numberOf(row[8]);
    one.subsidence_m = numberOf(row[9]);
    return one;
}

/// What is kept of the run that the depths come from.
void takeRun(const QJsonObject &origin, FloodScenario &scenario)
{
    scenario.pair = PairRole::of(origin[key("pair")].toObject());
    scenario.model = ModelRecord::of(origin[key("model")].toObject());
}

Result<void> readRasters(Database &database, std::vector<FloodScenario> &scenarios)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT scenario, quantity, raster_id, origin FROM "
                                         "flood_scenario_raster ORDER BY scenario, quantity")));
    for (const auto &row : rows) {
        SPP_ASSIGN(const HazardQuantity quantity, quantityFrom(row[1].toString()));
        const QJsonObject origin = QJsonDocument::fromJson(row[3].toString().toUtf8()).object();
        for (FloodScenario &scenario : scenarios) {
            if (scenario.id != row[0].toString())
                continue;
            scenario.rasters[quantity] = { row[2].toLongLong(), origin };
            if (quantity == HazardQuantity::Depth)
                takeRun(origin, scenario);
        }
    }
    return {};
}

/// The model is told once, for all quantities.
QJsonObject withoutModel(QJsonObject origin)
{
    origin.remove(key("model"));
    return origin;
}

/// Everything but the gates, the names and the files.
bool isSameButGates(const FloodScenario &a, const FloodScenario &b)
{
    return a.source == b.source && a.returnPeriod_years == b.returnPeriod_years
            && a.eventDate == b.eventDate && a.targetYear == b.targetYear && a.pathway == b.pathway
            && a.seaLevelRise_m == b.seaLevelRise_m && a.subsidence_m == b.subsidence_m;
}

} // namespace

QJsonObject PairRole::json() const
{
    return { { key("sha256"), pair }, { key("name"), name },
        { key("side"), isProposal ? key("proposal") : key("base") } };
}

std::optional<PairRole> PairRole::of(const QJsonObject &json)
{
    const QString side = json[key("side")].toString();
    if (side != QLatin1String("base") && side != QLatin1String("proposal"))
        return std::nullopt;
    return PairRole{ json[key("sha256")].toString(), json[key("name")].toString(),
        side == QLatin1String("proposal") };
}

QString FloodScenario::probabilityText() const
{
    if (!returnPeriod_years)
        return {};
    return Texts::tr("P %1 % (T = %2 years)")
            .arg(written::number(engine::percentOfYears(*returnPeriod_years), 4).text(),
                    written::number(*returnPeriod_years, 2).text());
}

QJsonObject FloodScenario::json() const
{
    QJsonObject files;
    for (const auto &[quantity, raster] : rasters)
        files.insert(toString(quantity), withoutModel(raster.origin));
    return { { key("id"), id }, { key("title"), title }, { key("source"), source },
        { key("return_period_years"), orNull(returnPeriod_years) },
        { key("probability_percent"),
                orNull(returnPeriod_years
                                ? std::optional(engine::percentOfYears(*returnPeriod_years))
                                : std::nullopt) },
        { key("date"), orNull(eventDate) }, { key("gates"), orNull(gates) },
        { key("target_year"), targetYear ? QJsonValue(*targetYear) : QJsonValue() },
        { key("pathway"), orNull(pathway) }, { key("sea_level_rise_m"), orNull(seaLevelRise_m) },
        { key("subsidence_m"), orNull(subsidence_m) }, { key("quantities"), files },
        { key("model"), model ? QJsonValue(model->json()) : QJsonValue() } };
}

Result<std::vector<FloodScenario>> ScenarioRegister::list()
{
    Database &database = m_territory.database();
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral(
                    "SELECT id, title, source, return_period_years, event_date, gates, "
                    "target_year, pathway, sea_level_rise_m, subsidence_m FROM flood_scenario "
                    "ORDER BY id")));
    std::vector<FloodScenario> scenarios;
    for (const auto &row : rows)
        scenarios.push_back(scenarioOf(row));
    SPP_TRY(readRasters(database, scenarios));
    return scenarios;
}

Result<FloodScenario> ScenarioRegister::find(const QString &id)
{
    SPP_ASSIGN(const auto scenarios, list());
    QStringList ids;
    for (const FloodScenario &scenario : scenarios) {
        if (scenario.id == id)
            return scenario;
        ids.append(scenario.id);
    }
    const QString reason = ids.isEmpty()
            ? Texts::tr("The territory has no flood scenario.")
            : Texts::tr("There is no flood scenario \"%1\"; there are %2.")
                      .arg(id, ids.join(QStringLiteral(", ")));
    return Error::usage(reason.toStdString())
            .advise(Texts::tr("Add one with \"spp flood add-scenario\".").toStdString());
}

Result<void> ScenarioRegister::add(const FloodScenario &scenario, const Actor &actor)
{
    Database &database = m_territory.database();
    SPP_TRY(database.run(
            QStringLiteral("INSERT INTO flood_scenario(id, title, source, return_period_years, "
                           "event_date, gates, target_year, pathway, sea_level_rise_m, "
                           "subsidence_m, added_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
                           "?10, ?11)"),
            { scenario.id, scenario.title, scenario.source, orNothing(scenario.returnPeriod_years),
                    orNothing(scenario.eventDate.toString(Qt::ISODate)), orNothing(scenario.gates),
                    orNothing(scenario.targetYear), orNothing(scenario.pathway),
                    orNothing(scenario.seaLevelRise_m), orNothing(scenario.subsidence_m),
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODate) }));
    for (const auto &[quantity, raster] : scenario.rasters) {
        SPP_TRY(database.run(
                QStringLiteral("INSERT INTO flood_scenario_raster(scenario, quantity, raster_id, "
                               "origin) VALUES (?1, ?2, ?3, ?4)"),
                { scenario.id, toString(quantity), raster.id,
                        QString::fromUtf8(
                                QJsonDocument(raster.origin).toJson(QJsonDocument::Compact)) }));
    }
    return AuditLog::append(database, actor, key("flood.scenario.add"),
            key("scenario:") + scenario.id, scenario.json());
}

Result<void> ScenarioRegister::remove(const QString &id, const Actor &actor)
{
    SPP_ASSIGN(const FloodScenario scenario, find(id));
    Database &database = m_territory.database();
    SPP_TRY(database.run(
            QStringLiteral("DELETE FROM flood_scenario_raster WHERE scenario = ?1"), { id }));
    RasterStore store(database);
    for (const auto &[quantity, raster] : scenario.rasters)
        SPP_TRY(store.remove(raster.id));
    SPP_TRY(database.run(QStringLiteral("DELETE FROM flood_scenario WHERE id = ?1"), { id }));
    if (const Theme *theme = m_territory.theme(key("flood-hazard"))) {
        Theme now = *theme;
        SPP_ASSIGN(const auto left, store.list(now.id));
        now.featureCount = qlonglong(left.size());
        now.extent = {};
        for (const RasterInfo &raster : left)
            now.extent.include(raster.extent);
        SPP_TRY(m_territory.updateTheme(now));
    }
    return AuditLog::append(
            database, actor, key("flood.scenario.remove"), key("scenario:") + id, scenario.json());
}

Result<std::vector<float>> ScenarioRegister::cells(
        const FloodScenario &scenario, HazardQuantity quantity, Feedback &feedback)
{
    const auto found = scenario.rasters.find(quantity);
    if (found == scenario.rasters.end()) {
        return Error::usage(Texts::tr("The scenario %1 has no raster of %2.")
                                    .arg(scenario.id, toString(quantity))
                                    .toStdString());
    }
    return RasterStore(m_territory.database()).cells(found->second.id, feedback);
}

Result<engine::Grid> ScenarioRegister::grid(const FloodScenario &scenario)
{
    for (const HazardQuantity quantity : { HazardQuantity::Depth, HazardQuantity::HazardClass }) {
        const auto found = scenario.rasters.find(quantity);
        if (found != scenario.rasters.end())
            return RasterStore(m_territory.database()).grid(found->second.id);
    }
    return Error::usage(Texts::tr("The scenario %1 has neither depths nor classes.")
                                .arg(scenario.id)
                                .toStdString());
}

std::vector<GatePair> gatePairs(const std::vector<FloodScenario> &scenarios)
{
    std::vector<GatePair> pairs;
    for (const FloodScenario &open : scenarios) {
        if (open.gates != QLatin1String("open"))
            continue;
        for (const FloodScenario &shut : scenarios) {
            if (shut.gates == QLatin1String("shut") && isSameButGates(open, shut))
                pairs.push_back({ open.id, shut.id });
        }
    }
    return pairs;
}

} // namespace spp::flood
