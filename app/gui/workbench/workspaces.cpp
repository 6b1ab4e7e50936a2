// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/workbench/workspaces.h"

#include "gui/review/reviewworkspace.h"
#include "gui/workbench/workbench.h"

namespace spp {

void addWorkspaces(Workbench &workbench)
{
    workbench.addWorkspace(new ReviewWorkspace(workbench));
    workbench.showWorkspace(QStringLiteral("review"));
}

} // namespace spp
