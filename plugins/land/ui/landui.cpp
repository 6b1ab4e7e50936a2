// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/landui.h"

#include "gui/workbench/workbench.h"
#include "land/ui/landworkspace.h"

namespace spp::land {

Result<void> LandUi::attach(Workbench &to)
{
    to.addWorkspace(new LandWorkspace(to));
    return {};
}

} // namespace spp::land
