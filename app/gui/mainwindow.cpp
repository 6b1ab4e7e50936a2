// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/mainwindow.h"

#include "core/data/territory.h"
#include "gui/mapstatusbar.h"
#include "core/map/territorylayers.h"

#include <QAction>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QVBoxLayout>

#include <qgslayertree.h>
#include <qgslayertreemapcanvasbridge.h>
#include <qgslayertreemodel.h>
#include <qgslayertreeview.h>
#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsproject.h>

namespace spp {

namespace {

constexpr QSize defaultSize(1366, 768);
constexpr int layerDockWidth = 260;
constexpr int spacing = 8;

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_canvas(new QgsMapCanvas)
    , m_messages(new QgsMessageBar)
    , m_status(new MapStatusBar(m_canvas))
{
    setWindowTitle(tr("SPP"));
    resize(defaultSize);
    m_canvas->setCanvasColor(Qt::white);
    m_canvas->enableAntiAliasing(true);

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_canvas, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    buildMenus();
    buildLayerDock();
}

MainWindow::~MainWindow()
{
    // The layers read the territory's file: they go before it is closed.
    QgsProject::instance()->clear();
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open territory…"), this, &MainWindow::askForTerritory)
            ->setShortcut(QKeySequence::Open);
    file->addSeparator();
    file->addAction(tr("&Quit"), this, &QWidget::close)->setShortcut(QKeySequence::Quit);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("Whole &territory"), m_canvas, &QgsMapCanvas::zoomToFullExtent)
            ->setShortcut(Qt::CTRL | Qt::Key_0);
}

void MainWindow::buildLayerDock()
{
    QgsLayerTree *root = QgsProject::instance()->layerTreeRoot();
    m_layers = new QgsLayerTreeView;
    auto *model = new QgsLayerTreeModel(root, m_layers);
    model->setFlag(QgsLayerTreeModel::AllowNodeChangeVisibility);
    model->setFlag(QgsLayerTreeModel::ShowLegend);
    m_layers->setModel(model);
    m_layers->setHeaderHidden(true);
    new QgsLayerTreeMapCanvasBridge(root, m_canvas, this);

    m_missing = new QLabel(tr("Open a territory to see its themes."));
    m_missing->setWordWrap(true);
    m_missing->setContentsMargins(spacing, spacing, spacing, spacing);

    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_layers, 1);
    column->addWidget(m_missing);
    auto *dock = new QDockWidget(tr("Layers"), this);
    dock->setObjectName(QStringLiteral("layers"));
    dock->setWidget(panel);
    addDockWidget(Qt::LeftDockWidgetArea, dock);
    resizeDocks({ dock }, { layerDockWidth }, Qt::Horizontal);
}

void MainWindow::askForTerritory()
{
    const QString path = QFileDialog::getOpenFileName(
            this, tr("Open territory"), {}, tr("Territories (*.sqlite);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const Result<void> opened = openTerritory(path); !opened)
        report(opened.error());
}

Result<void> MainWindow::openTerritory(const QString &path)
{
    SPP_ASSIGN(std::unique_ptr<Territory> territory,
            Territory::open(path, Territory::Access::ReadOnly));
    SPP_ASSIGN(const TerritoryLayers::Loaded loaded,
            TerritoryLayers::load(*territory, *QgsProject::instance()));
    m_territory = std::move(territory);
    m_canvas->setDestinationCrs(QgsProject::instance()->crs());
    m_status->setTerritory(*m_territory);
    showMissingThemes(loaded.withoutData, loaded.failed);
    setWindowTitle(tr("%1 – SPP").arg(QFileInfo(path).completeBaseName()));
    for (QgsLayerTreeLayer *node : QgsProject::instance()->layerTreeRoot()->findLayers())
        node->setExpanded(false);
    m_canvas->zoomToFullExtent();
    return {};
}

void MainWindow::showMissingThemes(const QStringList &withoutData, const QStringList &failed)
{
    QStringList lines;
    if (!failed.isEmpty())
        lines.append(tr("Could not be read: %1").arg(failed.join(QStringLiteral(", "))));
    if (!withoutData.isEmpty())
        lines.append(tr("No data: %1").arg(withoutData.join(QStringLiteral(", "))));
    m_missing->setText(lines.join(QLatin1Char('\n')));
    m_missing->setVisible(!lines.isEmpty());
}

void MainWindow::report(const Error &error)
{
    m_messages->pushCritical(tr("Could not open"), QString::fromStdString(error.text()));
}

Result<void> MainWindow::saveScreenshot(const QString &path)
{
    m_canvas->waitWhileRendering();
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
