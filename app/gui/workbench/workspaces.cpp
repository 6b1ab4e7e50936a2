// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/workbench/workspaces.h"

#include "gui/workbench/workbench.h"

namespace spp {

void addWorkspaces(Workbench &workbench) { (void)workbench; }

} // namespace spp
