// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/floodui.h"

#include "flood/ui/floodworkspace.h"
#include "gui/workbench/workbench.h"

namespace spp::flood {

Result<void> FloodUi::attach(Workbench &to)
{
    to.addWorkspace(new FloodWorkspace(to));
    return {};
}

} // namespace spp::flood
