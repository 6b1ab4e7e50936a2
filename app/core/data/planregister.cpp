// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/planregister.h"

#include "core/data/auditlog.h"
#include "core/data/planrules.h"
#include "core/data/territory.h"
#include "core/data/zonesinforce.h"
#include "engine/robustoverlay.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PlanRegister)
};

QDate date(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

std::optional<QStringList> attributesOf(const QVariant &stored)
{
    if (!stored.isValid())
        return std::nullopt;
    QStringList fields;
    for (const QJsonValue &field : QJsonDocument::fromJson(stored.toString().toUtf8()).array())
        fields.append(field.toString());
    return fields;
}

QVariant stored(const std::optional<QStringList> &attributes)
{
    if (!attributes)
        return {};
    return QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(*attributes)).toJson(QJsonDocument::Compact));
}

PlanVersion versionOf(const std::vector<QVariant> &row)
{
    PlanVersion version;
    version.plan = { row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString() };
    version.version = row[4].toString();
    version.kind = planKindFromString(row[5].toString()).value_or(PlanVersion::Kind::Base);
    version.predecessor = row[6].toString();
    version.decisionNumber = row[7].toString();
    version.decisionDate = date(row[8]);
    version.publishedOn = date(row[9]);
    version.inForceFrom = date(row[10]);
    version.inForceTo = date(row[11]);
    version.state = planStateFromString(row[12].toString()).value_or(PlanVersion::State::Draft);
    version.adjustedAttributes = attributesOf(row[13]);
    if (row[14].isValid())
        version.sourceId = row[14].toLongLong();
    return version;
}

Error unknownVersion(const QString &id)
{
    return Error::usage(
            Texts::tr("The territory has no plan version \"%1\".").arg(id).toStdString())
            .advise(Texts::tr("\"spp plan list\" shows those it has.").toStdString());
}

QStringList zoneFields(const Territory &territory)
{
    QStringList names;
    if (const Theme *theme = territory.theme(QStringLiteral("zones"))) {
        for (const ThemeField &field : theme->fields)
            names.append(field.name);
    }
    return names;
}

/// The union of the version's zones, for versions that state no boundary of their own.
Result<engine::Geometry> unionOfZones(Database &database, const QString &versionId)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT %1 FROM zone WHERE plan_version = ?1 ORDER BY id")
                                  .arg(database.dialect().geometryAsWkb(QStringLiteral("geom"))),
                    { versionId }));
    std::vector<engine::Geometry> zones;
    for (const auto &row : rows) {
        const QByteArray wkb = row[0].toByteArray();
        SPP_ASSIGN(auto zone, engine::Geometry::fromWkb({ wkb.constData(), size_t(wkb.size()) }));
        zones.push_back(std::move(zone));
    }
    if (zones.empty()) {
        return Error::badInput(Texts::tr("The version has no zones.").toStdString())
                .atFeature(versionId.toStdString());
    }
    SPP_ASSIGN(auto joined, engine::RobustOverlay::unionOf(zones));
    return std::move(joined.geometry);
}

} // namespace

Result<std::vector<PlanVersion>> PlanRegister::list(const QString &planId)
{
    SPP_ASSIGN(const auto rows,
            m_territory.database().rows(
                    QStringLiteral("SELECT p.id, p.title, p.level, p.authority, v.version, v.kind, "
                                   "v.predecessor, v.decision_number, v.decision_date, "
                                   "v.published_on, v.in_force_from, v.in_force_to, v.state, "
                                   "v.adjusted_attributes, v.source_id FROM plan_version v "
                                   "JOIN plan p ON p.id = v.plan_id WHERE ?1 = '' OR p.id = ?1 "
                                   "ORDER BY p.id, v.decision_date, v.in_force_from, v.version"),
                    { planId.isNull() ? QStringLiteral("") : planId }));
    std::vector<PlanVersion> versions;
    for (const auto &row : rows)
        versions.push_back(versionOf(row));
    return versions;
}

Result<PlanVersion> PlanRegister::find(const QString &versionId)
{
    SPP_ASSIGN(const auto versions, list(versionId.section(QLatin1Char('@'), 0, 0)));
    for (const PlanVersion &version : versions) {
        if (version.id() == versionId)
            return version;
    }
    return unknownVersion(versionId);
}

Result<void> PlanRegister::insertPlan(const Plan &plan)
{
    return m_territory.database().run(
            QStringLiteral("INSERT INTO plan(id, title, level, authority) VALUES (?1, ?2, ?3, ?4) "
                           "ON CONFLICT (id) DO NOTHING"),
            { plan.id, plan.title.isEmpty() ? plan.id : plan.title, plan.level,
                    orNull(plan.authority) });
}

Result<void> PlanRegister::insertVersion(const PlanVersion &version)
{
    return m_territory.database().run(
            QStringLiteral("INSERT INTO plan_version(id, plan_id, version, kind, predecessor, "
                           "decision_number, decision_date, published_on, in_force_from, "
                           "in_force_to, state, adjusted_attributes, source_id) VALUES "
                           "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"),
            { version.id(), version.plan.id, version.version, toString(version.kind),
                    orNull(version.predecessor), version.decisionNumber, version.decisionDate,
                    version.publishedOn, version.inForceFrom, version.inForceTo,
                    toString(PlanVersion::State::Draft), stored(version.adjustedAttributes),
                    version.sourceId ? QVariant(*version.sourceId) : QVariant() });
}

Result<QString> PlanRegister::addVersion(const PlanVersion &version, const Actor &actor)
{
    SPP_ASSIGN(const auto transaction, Transaction::begin(m_territory.database()));
    SPP_ASSIGN(const auto registered, list(version.plan.id));
    SPP_ASSIGN(
            PlanVersion checked, PlanRules::checked(version, registered, zoneFields(m_territory)));
    checked.state = PlanVersion::State::Draft;
    SPP_TRY(insertPlan(checked.plan));
    SPP_TRY(insertVersion(checked));
    SPP_TRY(AuditLog::append(m_territory.database(), actor, QStringLiteral("plan.add"),
            checked.id(), toJson(checked)));
    SPP_TRY(transaction->commit());
    return checked.id();
}

Result<void> PlanRegister::setBoundary(const QString &versionId, const engine::Geometry &boundary)
{
    Database &database = m_territory.database();
    engine::Geometry joined;
    if (boundary.isNull()) {
        SPP_ASSIGN(joined, unionOfZones(database, versionId));
    }
    const engine::Geometry &shape = boundary.isNull() ? joined : boundary;
    if (shape.isEmpty() || shape.kind() != engine::Geometry::Kind::Polygon || !shape.isValid()) {
        return Error::badInput(
                Texts::tr("The boundary of a plan version must be valid polygons.").toStdString())
                .atFeature(versionId.toStdString());
    }
    std::vector<engine::Geometry> parts;
    parts.push_back(shape.clone());
    SPP_TRY(database.run(QStringLiteral("UPDATE plan_version SET boundary = %1 WHERE id = ?2")
                                 .arg(database.dialect().geometryFromWkb(QStringLiteral("?1"))),
            { QByteArray::fromStdString(engine::Geometry::collect(std::move(parts)).wkb()),
                    versionId }));
    return database.changes() == 1 ? Result<void>() : unknownVersion(versionId);
}

Result<void> PlanRegister::setSource(const QString &versionId, qlonglong sourceId)
{
    return m_territory.database().run(
            QStringLiteral("UPDATE plan_version SET source_id = ?1 WHERE id = ?2"),
            { sourceId, versionId });
}

Result<void> PlanRegister::activate(const QString &versionId, QDate from, const Actor &actor)
{
    Database &database = m_territory.database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_ASSIGN(PlanVersion version, find(versionId));
    if (from.isValid())
        version.inForceFrom = from;
    SPP_TRY(PlanRules::checkActivation(version));
    SPP_ASSIGN(const QVariant boundary,
            database.single(QStringLiteral("SELECT 1 FROM plan_version WHERE id = ?1 AND boundary "
                                           "IS NOT NULL"),
                    { versionId }));
    if (!boundary.isValid()) {
        return Error::badInput(Texts::tr("The version has no boundary.").toStdString())
                .atFeature(versionId.toStdString());
    }
    SPP_TRY(database.run(
            QStringLiteral(
                    "UPDATE plan_version SET state = 'active', in_force_from = ?1 WHERE id = ?2"),
            { version.inForceFrom, versionId }));
    SPP_TRY(AuditLog::append(database, actor, QStringLiteral("plan.activate"), versionId,
            { { QStringLiteral("in_force_from"), version.inForceFrom.toString(Qt::ISODate) } }));
    return transaction->commit();
}

Result<void> PlanRegister::withdraw(const QString &versionId, QDate on, const Actor &actor)
{
    Database &database = m_territory.database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_ASSIGN(const PlanVersion version, find(versionId));
    SPP_TRY(PlanRules::checkWithdrawal(version, on));
    SPP_TRY(database.run(
            QStringLiteral(
                    "UPDATE plan_version SET state = 'withdrawn', in_force_to = ?1 WHERE id = ?2"),
            { on.addDays(-1), versionId }));
    SPP_TRY(AuditLog::append(database, actor, QStringLiteral("plan.withdraw"), versionId,
            { { QStringLiteral("on"), on.toString(Qt::ISODate) } }));
    return transaction->commit();
}

Result<std::vector<std::vector<PlanVersion>>> PlanRegister::inForce(QDate at)
{
    SPP_ASSIGN(const auto versions, list());
    std::vector<std::vector<PlanVersion>> plans;
    for (auto first = versions.begin(); first != versions.end();) {
        const auto next = std::find_if(first, versions.end(),
                [first](const PlanVersion &v) { return v.plan.id != first->plan.id; });
        auto holding = PlanRules::inForce({ first, next }, at);
        if (!holding.empty())
            plans.push_back(std::move(holding));
        first = next;
    }
    return plans;
}

Result<std::vector<Feature>> PlanRegister::zonesInForce(const engine::Box &box, QDate at)
{
    SPP_ASSIGN(const auto zones, ZonesInForce::create(m_territory, at));
    return zones->features(box);
}

} // namespace spp
