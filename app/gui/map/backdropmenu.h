// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QMenu>

namespace spp {

class BackdropList;

/// The backdrops with a tick at those that are shown, and the ways to add and remove one.
class SPP_GUI_EXPORT BackdropMenu final : public QMenu {
    Q_OBJECT

public:
    BackdropMenu(BackdropList &backdrops, QWidget *window);

    void refill(); ///< as it opens

private:
    void addFile();
    void addServer();

    BackdropList &m_backdrops;
    QWidget *m_window;
};

} // namespace spp
