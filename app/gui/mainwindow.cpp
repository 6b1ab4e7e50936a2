// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/mainwindow.h"
#include "gui/look/look.h"

#include "core/data/territory.h"
#include "core/map/territorylayers.h"
#include "gui/frame/browsetool.h"
#include "gui/frame/drawer.h"
#include "gui/frame/modebar.h"
#include "gui/frame/territorywatch.h"
#include "gui/frame/topbar.h"
#include "gui/frame/windowmenus.h"
#include "gui/frame/windowworkbench.h"
#include "gui/layers/layerpage.h"
#include "gui/layers/overviewkeeper.h"
#include "gui/layers/rasterlayers.h"
#include "gui/locator/locatorfield.h"
#include "gui/map/mapdrawing.h"
#include "gui/mapstatusbar.h"
#include "gui/memory/windowkeeper.h"
#include "gui/memory/windowmemory.h"
#include "gui/welcome/welcomepage.h"

#include <QAction>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>

#include <qgsapplication.h>
#include <qgslayertree.h>
#include <qgslayertreemapcanvasbridge.h>
#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsproject.h>
#include <qgstaskmanager.h>

namespace spp {

namespace {

constexpr QSize defaultSize(1366, 768);
constexpr int panelWidth = 356;
constexpr int pause_ms = 20;
constexpr int longestSettling_ms = 30000;

QVBoxLayout *tightColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

MainWindow::MainWindow(Application &application, QWidget *parent)
    : MainWindow(application, std::make_unique<WindowMemory>(), parent)
{
}

MainWindow::MainWindow(
        Application &application, std::unique_ptr<WindowMemory> memory, QWidget *parent)
    : QMainWindow(parent)
    , m_memory(std::move(memory))
    , m_canvas(new QgsMapCanvas)
    , m_messages(new QgsMessageBar)
    , m_status(new MapStatusBar(m_canvas))
    , m_modes(new ModeBar)
    , m_top(new TopBar)
    , m_panels(new QStackedWidget)
    , m_drawer(new Drawer)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_stage(new QStackedWidget)
    , m_welcome(new WelcomePage(*m_memory))
    , m_browse(new BrowseTool(m_canvas))
{
    setCentralWidget(buildCentre());
    setStatusBar(m_status);
    m_workbench = new WindowWorkbench(
            { application, this, m_canvas, m_messages, m_modes, m_panels, m_drawer });
    buildMap();
    buildUndo();
    m_layers = new LayerPage(*m_workbench);
    m_workbench->addDrawerPage({ QStringLiteral("layers"), m_layers });
    m_overviews = new OverviewKeeper(*m_workbench);
    m_rasters = new RasterLayers(*m_workbench);
    m_watch = new TerritoryWatch(*m_workbench);
    m_menus = new WindowMenus(*this, *m_memory);
    connect(m_watch, &TerritoryWatch::openAgainAsked, m_menus, &WindowMenus::openFile);
    m_locator = new LocatorField(*m_workbench);
    m_top->setLocator(m_locator);
    connectWelcome();
    connect(m_workbench, &WindowWorkbench::workspaceShown, this, &MainWindow::showStage);
    resize(defaultSize);
    retranslate();
    showStage();
}

MainWindow::~MainWindow()
{
    // Before the widgets that workspaces still reach while a territory closes.
    delete m_workbench;
    endDrawing(*m_canvas);
}

Workbench &MainWindow::workbench() { return *m_workbench; }

QWidget *MainWindow::buildCentre()
{
    auto *map = new QWidget;
    QVBoxLayout *mapColumn = tightColumn(map);
    mapColumn->addWidget(m_messages);
    m_stage->addWidget(m_welcome);
    m_stage->addWidget(m_canvas);
    mapColumn->addWidget(m_stage, 1);
    m_splitter->setObjectName(QStringLiteral("mapAndDrawer"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(map);
    m_splitter->addWidget(m_drawer);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_drawer->setSplitter(m_splitter);

    m_panels->setObjectName(QStringLiteral("panels"));
    fitPanels();
    m_panels->hide(); // until there is a workspace
    auto *below = new QWidget;
    auto *row = new QHBoxLayout(below);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_panels);

    auto *right = new QWidget;
    QVBoxLayout *column = tightColumn(right);
    column->addWidget(m_top);
    column->addWidget(below, 1);
    auto *centre = new QWidget;
    auto *whole = new QHBoxLayout(centre);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_modes);
    whole->addWidget(right, 1);
    return centre;
}

void MainWindow::buildMap()
{
    m_canvas->setCanvasColor(Qt::white);
    m_canvas->enableAntiAliasing(true);
    m_canvas->setParallelRenderingEnabled(true);
    m_canvas->setCachingEnabled(true); // a layer that is switched on draws itself alone
    m_canvas->setFrameShape(QFrame::NoFrame);
    m_canvas->installEventFilter(this);
    m_bridge = new QgsLayerTreeMapCanvasBridge(
            QgsProject::instance()->layerTreeRoot(), m_canvas, this);
    m_bridge->setAutoSetupOnFirstLayer(false); // the territory says CRS and extent
    connect(m_browse, &BrowseTool::parcelClicked, m_workbench, &Workbench::pickParcel);
    connect(m_canvas, &QgsMapCanvas::mapToolSet, this, [this](QgsMapTool *tool) {
        if (!tool)
            m_canvas->setMapTool(m_browse);
    });
    m_canvas->setMapTool(m_browse);
}

void MainWindow::buildUndo()
{
    QUndoStack *history = m_workbench->undoStack();
    m_undo = history->createUndoAction(this);
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo = history->createRedoAction(this);
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_workbench->addAction(Workbench::Place::Command, m_undo);
    m_workbench->addAction(Workbench::Place::Command, m_redo);
}

Result<void> MainWindow::openTerritory(const QString &path)
{
    bool readOnly = false;
    Result<std::unique_ptr<Territory>> opened = Territory::open(path, Territory::Access::ReadWrite);
    if (!opened && opened.error().code == ErrorCode::Environment) {
        opened = Territory::open(path, Territory::Access::ReadOnly);
        readOnly = true;
    }
    if (!opened)
        return opened.error();
    SPP_TRY((*opened)->profile()); // without which the present one would be given up for nothing
    m_workbench->closeTerritory();
    if (const Result<void> shown = showLayers(**opened); !shown) {
        showStage();
        return shown;
    }
    m_status->setTerritory(**opened);
    m_workbench->setTerritory(std::move(*opened), readOnly);
    m_overviews->load();
    m_rasters->load();
    showStage();
    m_canvas->setFocus();
    return {};
}

Result<void> MainWindow::showLayers(Territory &territory)
{
    SPP_ASSIGN(const TerritoryLayers::Loaded loaded,
            TerritoryLayers::load(territory, *QgsProject::instance()));
    m_canvas->setDestinationCrs(QgsProject::instance()->crs());
    for (QgsLayerTreeLayer *node : QgsProject::instance()->layerTreeRoot()->findLayers())
        node->setExpanded(false);
    m_bridge->setCanvasLayers(); // now, not at the next turn: the extent needs them
    m_canvas->zoomToFullExtent();
    m_layers->setLoaded(loaded);
    for (const Error &error : loaded.styleErrors)
        m_workbench->report(tr("A style could not be used"), error);
    return {};
}

void MainWindow::reloadLayers()
{
    Territory *territory = m_workbench->territory();
    if (!territory)
        return;
    const QgsRectangle extent = m_canvas->extent();
    const bool wasEmpty = m_canvas->layerCount() == 0;
    Result<void> shown = territory->reloadThemes();
    if (shown)
        shown = showLayers(*territory);
    if (!shown) {
        m_workbench->report(tr("The layers could not be read again"), shown.error());
        return;
    }
    m_overviews->load();
    m_rasters->load();
    if (!wasEmpty)
        m_canvas->setExtent(extent);
    emit m_workbench->themesChanged();
}

void MainWindow::closeTerritory()
{
    m_workbench->closeTerritory();
    m_status->clearTerritory();
    showStage();
}

void MainWindow::remember()
{
    if (!m_keeper)
        m_keeper = new WindowKeeper(*this, *m_memory);
    if (!restoreGeometry(
                QByteArray::fromBase64(m_memory->text(QStringLiteral("geometry")).toLatin1())))
        fitScreen();
}

/// On the usual office laptop the window takes the whole screen: with frame and taskbar it would
/// hang over the edge otherwise, and hide its status bar.
void MainWindow::fitScreen()
{
    const QSize room = screen()->availableSize();
    resize(defaultSize.boundedTo(room));
    if (room.width() <= defaultSize.width() || room.height() <= defaultSize.height())
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::connectWelcome()
{
    connect(m_welcome, &WelcomePage::territoryChosen, m_menus, &WindowMenus::openFile);
    connect(m_welcome, &WelcomePage::openAsked, m_menus, &WindowMenus::askForTerritory);
    connect(m_welcome, &WelcomePage::sampleAsked, m_menus, &WindowMenus::openSample);
    connect(m_welcome, &WelcomePage::createAsked, m_menus, &WindowMenus::createTerritory);
    connect(m_welcome, &WelcomePage::helpAsked, m_menus, &WindowMenus::showHelp);
    connect(m_menus, &WindowMenus::sampleProgress, m_welcome, &WelcomePage::showSampleProgress);
}

void MainWindow::showStage()
{
    const bool isOpen = m_workbench->territory() != nullptr;
    if (!isOpen)
        m_welcome->refresh();
    m_stage->setCurrentWidget(isOpen ? static_cast<QWidget *>(m_canvas) : m_welcome);
    m_panels->setVisible(isOpen && m_workbench->current());
    m_drawer->setVisible(isOpen);
    showTerritoryName();
    emit territoryShown();
}

void MainWindow::showTerritoryName()
{
    const Territory *territory = m_workbench->territory();
    const QString name = territory ? Territory::shortName(territory->path()) : QString();
    m_top->setTerritory(name, m_workbench->isReadOnly());
    setWindowTitle(name.isEmpty() ? tr("SPP") : tr("%1 – SPP").arg(name));
}

void MainWindow::retranslate()
{
    showTerritoryName();
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
}

void MainWindow::fitPanels()
{
    m_panels->setFixedWidth(Look::scaled(panelWidth));
    // Their edge line shows at the left.
    m_panels->setContentsMargins(Look::palette().outline_px, 0, 0, 0);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        fitPanels();
    // A drive may have been taken out while the user was elsewhere.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_watch)
        m_watch->check();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_keeper)
        m_keeper->keep();
    m_workbench->closeTerritory();
    QMainWindow::closeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // A tool in use has its own meaning for Escape.
    if (watched == m_canvas && event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
            && m_canvas->mapTool() == m_browse)
        return m_workbench->flyBack();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_workbench->flyBack())
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::settle()
{
    QElapsedTimer since;
    since.start();
    // Layouts, then what the tasks bring (rasters), then the map.
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, pause_ms);
    while (QgsApplication::taskManager()->countActiveTasks() > 0
            && since.elapsed() < longestSettling_ms);
    QCoreApplication::processEvents();
    if (m_workbench->territory())
        m_canvas->waitWhileRendering();
    QCoreApplication::processEvents();
}

Result<void> MainWindow::saveScreenshot(const QString &path)
{
    settle();
    const QString beside = path + QStringLiteral(".part");
    const bool saved = grab().save(beside, "PNG");
    QFile::remove(path);
    if (!saved || !QFile::rename(beside, path)) {
        QFile::remove(beside);
        return Error::environment(tr("The picture could not be written.").toStdString())
                .inFile(path.toStdString());
    }
    return {};
}

} // namespace spp
