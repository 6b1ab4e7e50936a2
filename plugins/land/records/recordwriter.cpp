// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/recordwriter.h"

#include "core/data/auditlog.h"
#include "land/records/jsontext.h"
#include "land/records/landclasses.h"
#include "land/records/parcelnumbers.h"
#include "land/records/recordnumbers.h"
#include "land/records/recordrow.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <set>

namespace spp::land {

namespace {

QVariant textOrNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant numberOrNull(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QByteArray bytes(const std::string &wkb) { return QByteArray::fromStdString(wkb); }

QJsonArray toArray(const std::vector<qlonglong> &ids)
{
    QJsonArray array;
    for (const qlonglong id : ids)
        array.append(id);
    return array;
}

} // namespace

RecordWriter::RecordWriter(Territory &territory, const Actor &actor, const ParcelCode &codes)
    : m_territory(territory)
    , m_database(territory.database())
    , m_actor(actor)
    , m_codes(codes)
    , m_time(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
{
}

Result<CommittedRecord> RecordWriter::write(const ChangeRecord &record,
        const SessionOutcome &outcome, const std::map<ParcelKey, DraftState::Followed> &followed)
{
    SPP_TRY(writeRecord(record));
    SPP_TRY(retire(outcome.retired));
    SPP_TRY(create(outcome));
    SPP_TRY(writeLineage(outcome));
    for (std::size_t child = 0; child < outcome.created.size(); ++child)
        SPP_TRY(writeClasses(outcome, child));
    SPP_TRY(follow(followed));
    SPP_TRY(updateTheme(outcome));
    SPP_TRY(log(outcome));
    return m_result;
}

Result<void> RecordWriter::writeRecord(ChangeRecord record)
{
    record.actor = m_actor;
    record.recordedAt = m_time;
    SPP_TRY(insertRecord(m_database, record));
    m_result.record = std::move(record);
    return {};
}

Result<void> RecordWriter::retire(const std::vector<ParcelDraft> &parcels)
{
    SPP_ASSIGN(const auto statement,
            m_database.prepare(
                    QStringLiteral("UPDATE parcel SET retired_by = ?2, end_lifespan = ?3 "
                                   "WHERE id = ?1 AND end_lifespan IS NULL")));
    for (const ParcelDraft &parcel : parcels) {
        statement->bindAll({ parcel.key, m_result.record.id, m_time.left(10) });
        SPP_TRY(statement->run());
        m_result.retired.push_back(parcel.key);
    }
    return {};
}

Result<void> RecordWriter::create(const SessionOutcome &outcome)
{
    // What is written below counts as well, so the drafts need not be looked at.
    const DraftState none;
    ParcelNumbers numbers(m_database, none);
    for (ParcelDraft parcel : outcome.created) {
        if (!parcel.keepsNumber) {
            const ParcelFacts &facts = parcel.facts;
            SPP_ASSIGN(const bool isTaken,
                    isNumberTaken(m_database, facts.communeCode, facts.sheet, facts.number));
            if (isTaken) {
                SPP_ASSIGN(parcel.facts.number, numbers.next(facts.communeCode, facts.sheet));
            }
        }
        SPP_TRY(writeParcel(parcel));
    }
    return {};
}

/// A new version of a parcel keeps the identifier as long as it still lies inside; every other
/// parcel gets its own.
Result<QString> RecordWriter::codeFor(const ParcelDraft &parcel) const
{
    SPP_ASSIGN(const auto outline, engine::Geometry::fromWkb(parcel.outline));
    if (parcel.keepsNumber && !parcel.facts.code12.isEmpty()) {
        SPP_ASSIGN(const auto judgement, m_codes.judge(parcel.facts.code12, outline));
        if (judgement == ParcelCode::Judgement::Same
                || judgement == ParcelCode::Judgement::OtherAlgorithm)
            return parcel.facts.code12;
    }
    return m_codes.compute(outline);
}

Result<void> RecordWriter::writeParcel(const ParcelDraft &parcel)
{
    SPP_ASSIGN(const QString code, codeFor(parcel));
    const ParcelFacts &facts = parcel.facts;
    SPP_TRY(m_database.run(
            QStringLiteral("INSERT INTO parcel(sheet, number, commune_code, former_commune, "
                           "land_use, legal_area_m2, map_area_m2, map_area_crs, code12, address, "
                           "land_user, created_by, begin_lifespan, geom) VALUES (?1, ?2, ?3, ?4, "
                           "?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, %1)")
                    .arg(m_database.dialect().geometryFromWkb(QStringLiteral("?14"))),
            { facts.sheet, facts.number, textOrNull(facts.communeCode),
                    textOrNull(facts.formerCommune), textOrNull(facts.landUse),
                    numberOrNull(facts.legalArea_m2), parcel.mapArea_m2, m_territory.crs(), code,
                    textOrNull(facts.address), textOrNull(facts.landUser), m_result.record.id,
                    m_time.left(10), bytes(parcel.outline) }));
    m_result.created.push_back(m_database.lastSerial());
    return {};
}

Result<void> RecordWriter::writeLineage(const SessionOutcome &outcome)
{
    SPP_ASSIGN(const auto statement,
            m_database.prepare(
                    QStringLiteral("INSERT INTO parcel_lineage(change_record_id, parent_id, "
                                   "child_id, shared_area_m2) VALUES (?1, ?2, ?3, ?4)")));
    for (const SharedLand &land : outcome.shared) {
        statement->bindAll({ m_result.record.id, m_result.retired[land.parent],
                m_result.created[land.child], land.area_m2 });
        SPP_TRY(statement->run());
    }
    return {};
}

Result<void> RecordWriter::writeClasses(const SessionOutcome &outcome, std::size_t child)
{
    const qlonglong id = m_result.created[child];
    SPP_ASSIGN(const auto classes, landClassesOfChild(m_database, outcome, child));
    for (const LandClass &one : classes) {
        SPP_TRY(m_database.run(
                QStringLiteral("INSERT INTO parcel_land_class(parcel_id, commune_code, sheet, "
                               "number, land_use, area_m2, term, origin) SELECT id, "
                               "coalesce(commune_code, ''), sheet, number, ?2, ?3, ?4, ?5 FROM "
                               "parcel WHERE id = ?1"),
                { id, one.landUse, numberOrNull(one.area_m2), textOrNull(one.term),
                        textOrNull(one.origin) }));
    }
    if (classes.size() > 1 && !classes.front().area_m2)
        m_result.classesToState.push_back(id);
    return {};
}

Result<void> RecordWriter::follow(const std::map<ParcelKey, DraftState::Followed> &followed)
{
    const std::set<qlonglong> retired(m_result.retired.begin(), m_result.retired.end());
    const QString geometry = m_database.dialect().geometryFromWkb(QStringLiteral("?2"));
    for (const auto &[parcel, outline] : followed) {
        if (retired.count(parcel) > 0)
            continue;
        SPP_TRY(m_database.run(
                QStringLiteral("INSERT INTO parcel_outline(change_record_id, parcel_id, "
                               "map_area_m2, map_area_crs, geom) SELECT ?2, id, map_area_m2, "
                               "map_area_crs, geom FROM parcel WHERE id = ?1"),
                { parcel, m_result.record.id }));
        SPP_TRY(m_database.run(
                QStringLiteral("UPDATE parcel SET geom = %1, map_area_m2 = ?3, map_area_crs = ?4 "
                               "WHERE id = ?1")
                        .arg(geometry),
                { parcel, bytes(outline.now), outline.mapArea_m2, m_territory.crs() }));
        m_result.followed.push_back(parcel);
    }
    return {};
}

Result<void> RecordWriter::updateTheme(const SessionOutcome &outcome)
{
    return m_database.run(
            QStringLiteral("UPDATE theme SET feature_count = feature_count + ?1, updated_on = ?2 "
                           "WHERE id = 'parcels'"),
            { qlonglong(outcome.created.size()) - qlonglong(outcome.retired.size()),
                    m_time.left(10) });
}

/// Ids and numbers only: the log is for ever, and names are personal data.
Result<void> RecordWriter::log(const SessionOutcome &outcome)
{
    double legalBefore_m2 = 0.0;
    for (const ParcelDraft &parcel : outcome.retired)
        legalBefore_m2 += parcel.facts.legalArea_m2.value_or(0.0);
    return AuditLog::append(m_database, m_actor, QStringLiteral("record.commit"),
            QStringLiteral("record:") + m_result.record.number,
            { { key("kind"), m_result.record.kind },
                    { key("decision_number"), orNull(m_result.record.decisionNumber) },
                    { key("retired"), toArray(m_result.retired) },
                    { key("created"), toArray(m_result.created) },
                    { key("followed"), toArray(m_result.followed) },
                    { key("legal_area_m2"), legalBefore_m2 } });
}

} // namespace spp::land
