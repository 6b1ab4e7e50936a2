// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/lineage.h"

namespace spp::land {

namespace {

QString ancestors()
{
    return QStringLiteral(
            "ancestor(id) AS (SELECT CAST(?1 AS BIGINT) UNION SELECT l.parent_id FROM "
            "parcel_lineage l JOIN ancestor a ON l.child_id = a.id)");
}

QString descendants()
{
    return QStringLiteral(
            "descendant(id) AS (SELECT CAST(?1 AS BIGINT) UNION SELECT l.child_id FROM "
            "parcel_lineage l JOIN descendant d ON l.parent_id = d.id)");
}

Result<std::vector<qlonglong>> ids(Database &database, const QString &sql, qlonglong parcel)
{
    SPP_ASSIGN(const auto rows, database.rows(sql, { parcel }));
    std::vector<qlonglong> found;
    for (const std::vector<QVariant> &row : rows)
        found.push_back(row[0].toLongLong());
    return found;
}

} // namespace

Result<std::vector<LineageLink>> lineageOf(Database &database, qlonglong parcel)
{
    SPP_ASSIGN(const auto rows,
            database.rows(
                    QStringLiteral("WITH RECURSIVE %1, %2 SELECT parent_id, child_id, "
                                   "change_record_id, shared_area_m2 FROM parcel_lineage WHERE "
                                   "child_id IN (SELECT id FROM ancestor) OR parent_id IN (SELECT "
                                   "id FROM descendant) ORDER BY change_record_id, parent_id, "
                                   "child_id")
                            .arg(ancestors(), descendants()),
                    { parcel }));
    std::vector<LineageLink> links;
    for (const std::vector<QVariant> &row : rows) {
        links.push_back({ row[0].toLongLong(), row[1].toLongLong(), row[2].toLongLong(),
                row[3].toDouble() });
    }
    return links;
}

Result<std::vector<qlonglong>> ancestorsOf(Database &database, qlonglong parcel)
{
    return ids(database,
            QStringLiteral("WITH RECURSIVE %1 SELECT id FROM ancestor ORDER BY id")
                    .arg(ancestors()),
            parcel);
}

Result<std::vector<qlonglong>> presentParcelsOf(Database &database, qlonglong parcel)
{
    return ids(database,
            QStringLiteral(
                    "WITH RECURSIVE %1 SELECT p.id FROM descendant d JOIN parcel p ON p.id = "
                    "d.id WHERE p.end_lifespan IS NULL ORDER BY p.id")
                    .arg(descendants()),
            parcel);
}

} // namespace spp::land
