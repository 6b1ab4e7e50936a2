// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "gui/gui_export.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QgsLayerTreeView;
class QgsMapCanvas;
class QgsMessageBar;

namespace spp {

class MapStatusBar;
class Territory;

/// One window around a map: the layers of the open territory at the left, the canvas, the status
/// line. Owns the territory it shows.
class SPP_GUI_EXPORT MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Replaces what is open; on failure the present territory stays and the error is shown too.
    Result<void> openTerritory(const QString &path);
    QgsMapCanvas *canvas() const { return m_canvas; }
    MapStatusBar *mapStatusBar() const { return m_status; }

    /// Renders the window with a finished map, without a display if need be. Written beside its
    /// final name and renamed.
    Result<void> saveScreenshot(const QString &path);

private:
    void buildMenus();
    void buildLayerDock();
    void askForTerritory();
    void showMissingThemes(const QStringList &withoutData, const QStringList &failed);
    void report(const Error &error);

    QgsMapCanvas *m_canvas;
    QgsMessageBar *m_messages;
    MapStatusBar *m_status;
    QgsLayerTreeView *m_layers = nullptr;
    QLabel *m_missing = nullptr;
    std::unique_ptr<Territory> m_territory;
};

} // namespace spp
