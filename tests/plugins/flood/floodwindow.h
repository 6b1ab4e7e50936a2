// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "../workspacewindow.h"
#include "floodtown.h"

namespace spp::test {

/// The real window in the Flood workspace, on the town of FloodTown.
class FloodWindow : public WorkspaceWindow {
public:
    FloodWindow()
        : WorkspaceWindow(QPointF(700000.0, 9300000.0))
    {
    }

    /// Empty on success, else why there is no window.
    QString open(const FloodTown &town)
    {
        if (!town.why().isEmpty())
            return town.why();
        return WorkspaceWindow::open(QStringLiteral("flood"), town.territory(), 60.0);
    }
};

} // namespace spp::test
