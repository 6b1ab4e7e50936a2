// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>

namespace spp {

class MainWindow;
class WindowMemory;

/// Carries what the window shows into its memory and back: when a territory closes, every half
/// minute, and when the program ends; and again when a territory is opened.
class SPP_GUI_EXPORT WindowKeeper final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the keeper.
    WindowKeeper(MainWindow &window, WindowMemory &memory);

    void keep(); ///< now

private:
    void restore();
    void restoreDrawer(const QString &workspace);
    void keepDrawer(const QString &workspace);
    void keepThumbnail();

    MainWindow &m_window;
    WindowMemory &m_memory;
    QMap<QString, int> m_heights; ///< of the drawer, by workspace
    QMap<QString, QString> m_openPages;
    QTimer m_timer;
};

} // namespace spp
