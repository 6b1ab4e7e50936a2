// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/recordnumbers.h"

namespace spp::land {

Result<QString> nextRecordNumber(Database &database, const QString &year)
{
    const QString head = year + QLatin1Char('/');
    SPP_ASSIGN(const QVariant last,
            database.single(
                    QStringLiteral("SELECT number FROM change_record WHERE number >= ?1 AND "
                                   "number < ?2 ORDER BY length(number) DESC, number DESC "
                                   "LIMIT 1"),
                    { head, year + QLatin1Char('0') })); // '0' comes after '/'
    const int next = last.toString().mid(head.size()).toInt() + 1;
    return head + QStringLiteral("%1").arg(next, 4, 10, QLatin1Char('0'));
}

Result<bool> isNumberTaken(
        Database &database, const QString &communeCode, const QString &sheet, const QString &number)
{
    SPP_ASSIGN(const QVariant found,
            database.single(
                    QStringLiteral("SELECT 1 FROM parcel WHERE sheet = ?1 AND number = ?2 AND "
                                   "coalesce(commune_code, '') = ?3 LIMIT 1"),
                    { sheet, number, communeCode.isNull() ? QStringLiteral("") : communeCode }));
    return found.isValid();
}

} // namespace spp::land
