// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/search/parcelrows.h"

namespace spp {

namespace {

std::optional<double> numberOrNone(const QVariant &value)
{
    return value.isValid() && !value.isNull() ? std::optional<double>(value.toDouble())
                                              : std::nullopt;
}

} // namespace

Result<ParcelRows> ParcelRows::create(
        Database &database, const CommuneSearch &communes, bool withPeople)
{
    ParcelRows rows(communes);
    SPP_ASSIGN(rows.m_row,
            database.prepare(
                    QStringLiteral("SELECT sheet, number, commune_code, former_commune, land_use, "
                                   "legal_area_m2, map_area_m2, code12, address, end_lifespan, %1 "
                                   "FROM parcel WHERE id = ?1")
                            .arg(withPeople ? QStringLiteral("land_user")
                                            : QStringLiteral("NULL"))));
    return rows;
}

Result<std::optional<ParcelHit>> ParcelRows::read(qlonglong id)
{
    m_row->reset();
    m_row->bind(1, id);
    SPP_ASSIGN(const bool found, m_row->step());
    if (!found)
        return std::optional<ParcelHit>();
    ParcelHit hit;
    hit.id = id;
    hit.sheet = m_row->value(0).toString();
    hit.number = m_row->value(1).toString();
    hit.communeCode = m_row->value(2).toString();
    hit.commune = m_communes->name(hit.communeCode);
    hit.formerCommune = m_row->value(3).toString();
    hit.landUse = m_row->value(4).toString();
    hit.legalArea_m2 = numberOrNone(m_row->value(5));
    hit.mapArea_m2 = numberOrNone(m_row->value(6));
    hit.code12 = m_row->value(7).toString();
    hit.address = m_row->value(8).toString();
    hit.isCurrent = m_row->value(9).isNull();
    hit.landUser = m_row->value(10).toString();
    m_row->reset();
    return std::optional<ParcelHit>(std::move(hit));
}

} // namespace spp
