// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/parcelnumbers.h"

#include <algorithm>

namespace spp::land {

namespace {

/// The digits that a number begins with: 12 of "12" and of "12a"; 0 where there are none.
long long leadingNumber(const QString &number)
{
    int digits = 0;
    while (digits < number.size() && number[digits].isDigit())
        ++digits;
    return number.left(digits).toLongLong();
}

} // namespace

/// Numbers are texts, of which the longest are the largest; so only those need to be read that are
/// as long as the longest, or one shorter with a letter behind.
Result<long long> ParcelNumbers::largest(const QString &communeCode, const QString &sheet)
{
    SPP_ASSIGN(const auto rows,
            m_database.rows(
                    QStringLiteral("SELECT number FROM parcel WHERE sheet = ?1 AND "
                                   "coalesce(commune_code, '') = ?2 AND length(number) >= (SELECT "
                                   "max(length(number)) - 1 FROM parcel WHERE sheet = ?1 AND "
                                   "coalesce(commune_code, '') = ?2)"),
                    { sheet, communeCode.isNull() ? QStringLiteral("") : communeCode }));
    long long last = 0;
    for (const std::vector<QVariant> &row : rows)
        last = std::max(last, leadingNumber(row[0].toString()));
    for (const ParcelDraft *draft : m_state.drafts()) {
        if (draft->facts.sheet == sheet && draft->facts.communeCode == communeCode)
            last = std::max(last, leadingNumber(draft->facts.number));
    }
    return last;
}

Result<QString> ParcelNumbers::next(const QString &communeCode, const QString &sheet)
{
    const auto place = std::make_pair(communeCode, sheet);
    auto known = m_last.find(place);
    if (known == m_last.end()) {
        SPP_ASSIGN(const long long last, largest(communeCode, sheet));
        known = m_last.emplace(place, last).first;
    }
    return QString::number(++known->second);
}

} // namespace spp::land
