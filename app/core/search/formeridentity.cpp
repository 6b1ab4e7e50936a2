// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/search/formeridentity.h"

#include "core/domain/searchname.h"
#include "core/search/communesearch.h"

namespace spp {

namespace {

/// Reads the columns commune, commune_code, sheet and number from `first` on.
FormerIdentity identityAt(const Statement &row, int first)
{
    return { row.value(first).toString(), row.value(first + 1).toString(),
        row.value(first + 2).toString(), row.value(first + 3).toString() };
}

/// As the index of the table has it.
QString plain(const QString &number)
{
    int zeros = 0;
    while (zeros < number.size() && number[zeros] == QLatin1Char('0'))
        ++zeros;
    return number.mid(zeros).toLower();
}

} // namespace

bool FormerIdentity::isIn(const QString &place) const
{
    if (!communeCode.isEmpty() && communeCode == place)
        return true;
    const QString own = searchName(commune);
    const bool bothSayKind = bareName(own) != own && bareName(place) != place;
    return bothSayKind ? own == place : bareName(own) == bareName(place);
}

Result<FormerIdentities> FormerIdentities::create(Database &database)
{
    const QString columns = QStringLiteral("commune, commune_code, sheet, number");
    SPP_ASSIGN(auto ofParcel,
            database.prepare(QStringLiteral("SELECT %1 FROM parcel_former_identity WHERE "
                                            "parcel_id = ?1 ORDER BY valid_to DESC, id DESC")
                                     .arg(columns)));
    SPP_ASSIGN(auto ofNumber,
            database.prepare(QStringLiteral("SELECT parcel_id, %1 FROM parcel_former_identity "
                                            "WHERE ltrim(lower(sheet), '0') = ?1 AND "
                                            "ltrim(lower(number), '0') = ?2 ORDER BY parcel_id")
                                     .arg(columns)));
    return FormerIdentities(std::move(ofParcel), std::move(ofNumber));
}

Result<std::vector<FormerIdentity>> FormerIdentities::of(qlonglong parcel)
{
    m_ofParcel->reset();
    m_ofParcel->bindAll({ parcel });
    std::vector<FormerIdentity> found;
    while (true) {
        SPP_ASSIGN(const bool more, m_ofParcel->step());
        if (!more)
            break;
        found.push_back(identityAt(*m_ofParcel, 0));
    }
    m_ofParcel->reset();
    return found;
}

Result<std::vector<qlonglong>> FormerIdentities::parcels(
        const QString &commune, const QString &sheet, const QString &number)
{
    const QString place = searchName(commune);
    m_ofNumber->reset();
    m_ofNumber->bindAll({ plain(sheet), plain(number) });
    std::vector<qlonglong> found;
    while (true) {
        SPP_ASSIGN(const bool more, m_ofNumber->step());
        if (!more)
            break;
        if (place.isEmpty() || identityAt(*m_ofNumber, 1).isIn(place))
            found.push_back(m_ofNumber->integer(0));
    }
    m_ofNumber->reset();
    return found;
}

} // namespace spp
