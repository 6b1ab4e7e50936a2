// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/search/parcellineage.h"

namespace spp {

namespace {

/// UNION, not UNION ALL: a parcel is met once, whichever way leads to it.
QString walk(const QString &from, const QString &to)
{
    return QStringLiteral("WITH RECURSIVE met(id) AS (SELECT %2 FROM parcel_lineage WHERE %1 = ?1 "
                          "UNION SELECT l.%2 FROM parcel_lineage l JOIN met ON l.%1 = met.id) "
                          "SELECT p.id, p.sheet, p.number FROM met JOIN parcel p ON p.id = met.id ")
            .arg(from, to);
}

Result<std::vector<ParcelName>> names(Statement &statement, qlonglong id)
{
    statement.reset();
    statement.bind(1, id);
    std::vector<ParcelName> names;
    while (true) {
        SPP_ASSIGN(const bool more, statement.step());
        if (!more)
            break;
        names.push_back({ statement.integer(0), statement.value(1).toString(),
                statement.value(2).toString() });
    }
    statement.reset();
    return names;
}

} // namespace

Result<ParcelLineage> ParcelLineage::create(Database &database)
{
    const QString parent = QStringLiteral("parent_id");
    const QString child = QStringLiteral("child_id");
    ParcelLineage lineage;
    SPP_ASSIGN(lineage.m_later,
            database.prepare(walk(parent, child)
                    + QStringLiteral("WHERE p.end_lifespan IS NULL ORDER BY p.id")));
    SPP_ASSIGN(lineage.m_earlier,
            database.prepare(walk(child, parent) + QStringLiteral("ORDER BY p.id")));
    return lineage;
}

Result<std::vector<ParcelName>> ParcelLineage::became(qlonglong id) { return names(*m_later, id); }

Result<std::vector<ParcelName>> ParcelLineage::madeOf(qlonglong id)
{
    return names(*m_earlier, id);
}

} // namespace spp
