// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/delivery/recordcontent.h"

#include "land/records/changekinds.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::RecordContent)
};

Error stopped() { return Error::cancelled(Texts::tr("The record was not read.").toStdString()); }

} // namespace

/// The outline that the next record to move it found; without one that of today.
Result<RecordReader::Outline> RecordReader::outline(qlonglong parcel)
{
    const QString wkb = m_database.dialect().geometryAsWkb(QStringLiteral("geom"));
    SPP_ASSIGN(auto rows,
            m_database.rows(QStringLiteral("SELECT %1, map_area_m2 FROM parcel_outline WHERE "
                                           "parcel_id = ?1 AND change_record_id > ?2 ORDER BY "
                                           "change_record_id, id LIMIT 1")
                                    .arg(wkb),
                    { parcel, m_record }));
    if (rows.empty()) {
        SPP_ASSIGN(rows,
                m_database.rows(
                        QStringLiteral("SELECT %1, map_area_m2 FROM parcel WHERE id = ?1").arg(wkb),
                        { parcel }));
    }
    Outline outline;
    if (rows.empty())
        return outline;
    outline.area_m2 = optionalNumber(rows.front()[1]);
    if (rows.front()[0].isNull())
        return outline;
    auto shape = engine::Geometry::fromWkb(rows.front()[0].toByteArray().toStdString());
    if (!shape)
        return shape.error().atFeature(std::to_string(parcel));
    if (!shape->isEmpty() && shape->kind() == engine::Geometry::Kind::Polygon)
        outline.shape = std::make_shared<const engine::Geometry>(std::move(*shape));
    return outline;
}

Result<DeliveredParcel> RecordReader::parcel(qlonglong id)
{
    DeliveredParcel parcel;
    SPP_ASSIGN(parcel.record, m_records.read(id));
    SPP_ASSIGN(const Outline found, outline(id));
    parcel.outline = found.shape;
    parcel.record.mapArea_m2 = found.area_m2;
    SPP_ASSIGN(const auto rows,
            m_database.rows(
                    QStringLiteral("SELECT begin_lifespan, end_lifespan, retired_by FROM parcel "
                                   "WHERE id = ?1"),
                    { id }));
    parcel.begins = rows.front()[0].toString();
    if (rows.front()[2].toLongLong() == m_record)
        parcel.ends = rows.front()[1].toString();
    return parcel;
}

Result<std::vector<DeliveredParcel>> RecordReader::parcels(
        const std::vector<qlonglong> &ids, Feedback &feedback)
{
    std::vector<DeliveredParcel> all;
    for (const qlonglong id : ids) {
        if (feedback.isCancelled())
            return stopped();
        SPP_ASSIGN(DeliveredParcel one, parcel(id));
        all.push_back(std::move(one));
    }
    return all;
}

Result<std::vector<LineageLink>> RecordReader::links()
{
    SPP_ASSIGN(const auto rows,
            m_database.rows(
                    QStringLiteral("SELECT parent_id, child_id, shared_area_m2 FROM parcel_lineage "
                                   "WHERE change_record_id = ?1 ORDER BY parent_id, child_id"),
                    { m_record }));
    std::vector<LineageLink> all;
    for (const auto &row : rows)
        all.push_back({ row[0].toLongLong(), row[1].toLongLong(), m_record, row[2].toDouble() });
    return all;
}

Result<RecordContent> RecordReader::read(const RegisterEntry &entry, Feedback &feedback)
{
    RecordContent content;
    content.entry = entry;
    SPP_ASSIGN(const Profile profile, m_territory.profile());
    SPP_ASSIGN(const ChangeKinds kinds, ChangeKinds::load(OfficeFiles(profile)));
    const ChangeKind *kind = kinds.find(entry.record.kind);
    content.kind = kind ? kind->title.vi : entry.record.kind;
    SPP_ASSIGN(content.retired, parcels(entry.retired, feedback));
    SPP_ASSIGN(content.created, parcels(entry.created, feedback));
    SPP_ASSIGN(content.followed, parcels(entry.followed, feedback));
    for (DeliveredParcel &parcel : content.followed) {
        SPP_ASSIGN(const QVariant before,
                m_database.single(
                        QStringLiteral("SELECT map_area_m2 FROM parcel_outline WHERE parcel_id = "
                                       "?1 AND change_record_id = ?2"),
                        { parcel.record.id, m_record }));
        parcel.areaBefore_m2 = optionalNumber(before);
    }
    SPP_ASSIGN(content.links, links());
    return content;
}

Result<std::vector<DrawnParcel>> RecordReader::within(const engine::Box &box)
{
    SPP_ASSIGN(const auto rows,
            m_database.rows(
                    QStringLiteral("SELECT id, sheet, number, land_use FROM parcel WHERE %1 AND "
                                   "(created_by IS NULL OR created_by <= ?5) AND (retired_by > ?5 "
                                   "OR end_lifespan IS NULL) ORDER BY id")
                            .arg(m_database.dialect().boxMeets(
                                    QStringLiteral("parcel"), QStringLiteral("geom"), 1)),
                    { box.xmin, box.ymin, box.xmax, box.ymax, m_record }));
    std::vector<DrawnParcel> all;
    for (const auto &row : rows) {
        DrawnParcel parcel;
        parcel.id = row[0].toLongLong();
        parcel.sheet = row[1].toString();
        parcel.number = row[2].toString();
        parcel.landUse = row[3].toString();
        SPP_ASSIGN(const Outline found, outline(parcel.id));
        parcel.outline = found.shape;
        if (parcel.outline)
            all.push_back(std::move(parcel));
    }
    return all;
}

Result<bool> RecordReader::any(const QString &sql, const std::vector<QVariant> &values)
{
    SPP_ASSIGN(const auto rows, m_database.rows(sql, values));
    return !rows.empty();
}

Result<bool> RecordReader::changedSince(const QString &communeCode, const QString &sheet)
{
    return any(
            QStringLiteral("SELECT id FROM parcel WHERE sheet = ?1 AND COALESCE(commune_code, "
                           "'') = ?2 AND (created_by > ?3 OR retired_by > ?3 OR id IN (SELECT "
                           "parcel_id FROM parcel_outline WHERE change_record_id > ?3)) LIMIT 1"),
            { sheet, communeCode, m_record });
}

Result<bool> RecordReader::hasParcels(const QString &communeCode, const QString &sheet)
{
    return any(QStringLiteral("SELECT id FROM parcel WHERE sheet = ?1 AND COALESCE(commune_code, "
                              "'') = ?2 AND end_lifespan IS NULL LIMIT 1"),
            { sheet, communeCode });
}

} // namespace spp::land
