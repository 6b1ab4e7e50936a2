// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/territorysites.h"

#include "core/data/caseregister.h"
#include "core/data/themetable.h"
#include "core/profile/profile.h"
#include "flood/exposure/exposuresubjects.h"

namespace spp::flood {

namespace {

Result<void> readZones(Territory &territory, TerritorySites &sites)
{
    const Theme *zones = territory.theme(QStringLiteral("zones"));
    if (!zones || zones->featureCount == 0)
        return {};
    const QStringList label = SubjectWords::area(*zones).label;
    const QString shown = label.isEmpty() ? QStringLiteral("''") : sqlName(label.front());
    SPP_ASSIGN(const auto rows,
            territory.database().rows(QStringLiteral("SELECT id, %1 FROM %2 ORDER BY id LIMIT %3")
                                              .arg(shown, sqlName(ThemeTable::name(*zones)))
                                              .arg(TerritorySites::mostZones)));
    for (const auto &row : rows)
        sites.zones.emplace_back(row[0].toLongLong(), row[1].toString());
    return {};
}

} // namespace

Result<TerritorySites> TerritorySites::read(Territory &territory)
{
    TerritorySites sites;
    SPP_ASSIGN(const auto cases, CaseRegister(territory.database()).list());
    for (const CaseFile &file : cases)
        sites.cases.emplace_back(file.number, file.title);
    SPP_TRY(readZones(territory, sites));
    SPP_ASSIGN(const Profile profile, territory.profile());
    for (const CommuneBox &commune : profile.communes)
        sites.communes.insert(
                commune.code, commune.fullName.isEmpty() ? commune.name : commune.fullName);
    return sites;
}

} // namespace spp::flood
