// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "land/records/changekinds.h"
#include "land/records/minimumplots.h"

#include <QHash>

namespace spp::land {

/// What the profile of a territory says about changes, read once for a session: previews ask for it
/// with every movement of the mouse.
struct OfficeRules {
    ChangeKinds kinds;
    MinimumPlots minimums;
    QHash<QString, std::optional<AreaType>> areaTypes; ///< of the communes, by code

    static Result<OfficeRules> load(Territory &territory);
};

} // namespace spp::land
