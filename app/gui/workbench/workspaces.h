// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

namespace spp {

class Workbench;

/// Gives a new window its workspaces and tools, in the order of the mode bar. The program and the
/// tests of whole windows call it; nobody else knows them by name.
void SPP_GUI_EXPORT addWorkspaces(Workbench &workbench);

} // namespace spp
