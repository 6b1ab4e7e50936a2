// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/migration/formerunits.h"

#include "core/domain/searchname.h"
#include "core/search/communesearch.h"

#include <set>

namespace spp::land {

Result<void> nameFormerUnits(
        Database &database, const MigrationPlan &plan, const Crosswalk &crosswalk)
{
    std::set<std::pair<QString, std::size_t>> pairs;
    for (const PlannedParcel &parcel : plan.parcels)
        pairs.emplace(parcel.present.communeCode, parcel.commune);
    for (const auto &[present, old] : pairs) {
        const Crosswalk::Commune &commune = crosswalk.commune(old);
        SPP_ASSIGN(const QVariant unit,
                database.single(
                        QStringLiteral("SELECT 1 FROM admin_unit WHERE code = ?1"), { present }));
        if (!unit.isValid())
            continue; // the profile has no communes
        SPP_ASSIGN(const auto known,
                database.rows(QStringLiteral("SELECT id, search_name, former_code FROM former_unit "
                                             "WHERE code = ?1 ORDER BY id"),
                        { present }));
        qlonglong row = 0;
        const QString name = searchName(commune.name);
        for (const std::vector<QVariant> &of : known) {
            const QString code = of[2].toString();
            const bool fits = code.isEmpty() || commune.code.isEmpty() || code == commune.code;
            if (row == 0 && fits && bareName(of[1].toString()) == bareName(name))
                row = of[0].toLongLong();
        }
        if (row == 0) {
            SPP_TRY(database.run(
                    QStringLiteral("INSERT INTO former_unit(code, name, search_name, is_part) "
                                   "VALUES (?1, ?2, ?3, 1)"),
                    { present, commune.name, name }));
            row = database.lastSerial();
        }
        if (!commune.code.isEmpty())
            SPP_TRY(database.run(
                    QStringLiteral("UPDATE former_unit SET former_code = ?2 WHERE id = ?1"),
                    { row, commune.code }));
    }
    return {};
}

} // namespace spp::land
