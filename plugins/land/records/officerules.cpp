// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/officerules.h"

namespace spp::land {

Result<OfficeRules> OfficeRules::load(Territory &territory)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    OfficeRules rules;
    SPP_ASSIGN(rules.kinds, ChangeKinds::load(OfficeFiles(profile)));
    SPP_ASSIGN(rules.minimums, MinimumPlots::load(OfficeFiles(profile)));
    SPP_ASSIGN(const auto communes,
            territory.database().rows(QStringLiteral("SELECT code, unit_type FROM admin_unit")));
    for (const std::vector<QVariant> &commune : communes)
        rules.areaTypes.insert(commune[0].toString(), areaTypeOf(commune[1].toString()));
    return rules;
}

} // namespace spp::land
