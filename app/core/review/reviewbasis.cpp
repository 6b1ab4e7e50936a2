// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/reviewbasis.h"

#include "core/data/territory.h"
#include "core/overlay/themestore.h"

#include <QJsonObject>

namespace spp {

namespace {

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

/// The imports behind each theme, in the order they were made.
Result<QMap<QString, QJsonArray>> sourcesByTheme(Database &database)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT theme, name, sha256, crs, operation, crs_verified,"
                                         " rejected_count FROM source ORDER BY theme, id")));
    QMap<QString, QJsonArray> sources;
    for (const auto &row : rows) {
        sources[row[0].toString()].append(QJsonObject{ { key("name"), row[1].toString() },
                { key("sha256"), row[2].toString() }, { key("crs"), row[3].toString() },
                { key("operation"), row[4].toString() },
                { key("crs_verified"), row[5].toInt() != 0 },
                { key("rejected"), row[6].toInt() } });
    }
    return sources;
}

} // namespace

Result<ReviewBasis> ReviewBasis::of(Territory &territory)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    ReviewBasis basis;
    basis.profileId = territory.profileId();
    basis.profileVersion = territory.profileVersion();
    basis.profileSha256 = profile.sha256;
    basis.tolerance_m2 = profile.tolerance_m2;
    basis.rulePacks = profile.rulePacks;
    basis.territoryId = territory.id();
    basis.crs = territory.crs();
    basis.schemaVersion = territory.schemaVersion();
    basis.datum = territory.datum();
    SPP_ASSIGN(basis.grid, ThemeStore::originOf(territory));
    SPP_ASSIGN(basis.sources, sourcesByTheme(territory.database()));
    return basis;
}

} // namespace spp
