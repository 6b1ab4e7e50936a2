// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/landplugin.h"

#include "land/boundarymarks.h"
#include "land/findcommand.h"
#include "land/sheets/sheetcommand.h"

namespace spp::land {

Result<void> LandPlugin::contribute(Contributions &to)
{
    to.add(boundaryMarks());
    to.add(findCommand());
    to.add(sheetCommand());
    to.add(WorkspaceDescription{ QStringLiteral("land"),
            { QStringLiteral("Địa chính"), QStringLiteral("Land records") }, {} });
    return {};
}

} // namespace spp::land
