// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "gui/gui_export.h"

#include <QMainWindow>

#include <memory>

class QSplitter;
class QStackedWidget;
class QgsLayerTreeMapCanvasBridge;
class QgsMapCanvas;
class QgsMessageBar;

namespace spp {

class Application;
class BrowseTool;
class Drawer;
class LayerPage;
class LocatorField;
class MapStatusBar;
class ModeBar;
class OverviewKeeper;
class RasterLayers;
class Territory;
class TerritoryWatch;
class TopBar;
class WelcomePage;
class WindowKeeper;
class WindowMemory;
class WindowMenus;
class WindowWorkbench;
class Workbench;

/// The window: mode bar at the left, top bar, the map with the drawer below it, the panel of the
/// workspace at the right, status bar. Workspaces and tools see it as a Workbench.
class SPP_GUI_EXPORT MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// With the memory of the user, or another.
    explicit MainWindow(Application &application, QWidget *parent = nullptr);
    MainWindow(Application &application, std::unique_ptr<WindowMemory> memory,
            QWidget *parent = nullptr);
    ~MainWindow() override;

    Workbench &workbench();
    WindowWorkbench &parts() { return *m_workbench; }

    /// Replaces what is open; on failure the present territory stays. Opened for writing where the
    /// file and its folder can be written, else read-only with a badge in the top bar.
    Result<void> openTerritory(const QString &path);
    void closeTerritory();
    void reloadLayers(); ///< after an import
    /// From now on what is shown is kept, and found again when a territory is opened. Call it when
    /// all workspaces are there.
    void remember();
    WindowMemory &memory() { return *m_memory; }
    WindowMenus &menus() { return *m_menus; }
    LayerPage *layerPage() const { return m_layers; }
    LocatorField *locator() const { return m_locator; }

    QgsMapCanvas *canvas() const { return m_canvas; }
    TerritoryWatch *watch() const { return m_watch; }
    MapStatusBar *mapStatusBar() const { return m_status; }
    ModeBar *modeBar() const { return m_modes; }
    TopBar *topBar() const { return m_top; }
    Drawer *drawer() const { return m_drawer; }
    QStackedWidget *panels() const { return m_panels; }

    /// Renders the window with a finished map, without a display if need be. Written beside its
    /// final name and renamed.
    Result<void> saveScreenshot(const QString &path);

signals:
    void territoryShown(); ///< another one, or none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    Result<void> showLayers(Territory &territory);
    void connectWelcome();
    void fitScreen();
    void showStage();
    void settle();
    QWidget *buildCentre();
    void buildMap();
    void buildUndo();
    void showTerritoryName();
    void retranslate();
    void fitPanels();

    std::unique_ptr<WindowMemory> m_memory;
    QgsMapCanvas *m_canvas;
    QgsMessageBar *m_messages;
    MapStatusBar *m_status;
    ModeBar *m_modes;
    TopBar *m_top;
    QStackedWidget *m_panels;
    Drawer *m_drawer;
    QSplitter *m_splitter;
    QStackedWidget *m_stage; ///< welcome page or map
    WelcomePage *m_welcome;
    BrowseTool *m_browse;
    QgsLayerTreeMapCanvasBridge *m_bridge = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    WindowWorkbench *m_workbench;
    WindowMenus *m_menus = nullptr;
    LayerPage *m_layers = nullptr;
    LocatorField *m_locator = nullptr;
    OverviewKeeper *m_overviews = nullptr;
    RasterLayers *m_rasters = nullptr;
    TerritoryWatch *m_watch = nullptr;
    WindowKeeper *m_keeper = nullptr;
};

} // namespace spp
