// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/memory/windowkeeper.h"

#include "core/data/territory.h"
#include "gui/frame/drawer.h"
#include "gui/frame/windowworkbench.h"
#include "gui/mainwindow.h"
#include "gui/memory/windowmemory.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QPixmap>

#include <qgsmapcanvas.h>

namespace spp {

namespace {

constexpr int interval_ms = 30000;
constexpr QSize thumbnailSize(448, 280);

QJsonArray toJson(const QgsRectangle &box)
{
    return { box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum() };
}

QgsRectangle boxFromJson(const QJsonArray &json)
{
    if (json.size() != 4)
        return {};
    return QgsRectangle(json.at(0).toDouble(), json.at(1).toDouble(), json.at(2).toDouble(),
            json.at(3).toDouble());
}

} // namespace

WindowKeeper::WindowKeeper(MainWindow &window, WindowMemory &memory)
    : QObject(&window)
    , m_window(window)
    , m_memory(memory)
{
    WindowWorkbench &workbench = window.parts();
    connect(&workbench, &Workbench::territoryOpened, this, &WindowKeeper::restore);
    connect(&workbench, &Workbench::territoryClosing, this, [this] {
        keep();
        keepThumbnail();
    });
    connect(&workbench, &WindowWorkbench::workspaceHiding, this, &WindowKeeper::keepDrawer);
    connect(&workbench, &WindowWorkbench::workspaceShown, this, &WindowKeeper::restoreDrawer);
    m_timer.setInterval(interval_ms);
    connect(&m_timer, &QTimer::timeout, this, &WindowKeeper::keep);
    m_timer.start();
}

void WindowKeeper::keepDrawer(const QString &workspace)
{
    m_heights.insert(workspace, m_window.drawer()->height());
    m_openPages.insert(workspace, m_window.drawer()->openPage());
}

void WindowKeeper::restoreDrawer(const QString &workspace)
{
    if (!m_heights.contains(workspace))
        return;
    m_window.drawer()->setHeight(m_heights.value(workspace));
    const QString page = m_openPages.value(workspace);
    if (page.isEmpty())
        m_window.drawer()->close();
    else
        m_window.drawer()->open(page);
}

void WindowKeeper::keep()
{
    WindowWorkbench &workbench = m_window.parts();
    m_memory.setText(
            QStringLiteral("geometry"), QString::fromLatin1(m_window.saveGeometry().toBase64()));
    if (!workbench.territory())
        return;
    if (workbench.current())
        keepDrawer(workbench.current()->id());
    QJsonObject states;
    for (const Workspace *workspace : workbench.workspaces())
        states.insert(workspace->id(), workspace->state());
    QJsonObject drawers;
    for (auto height = m_heights.cbegin(); height != m_heights.cend(); ++height)
        drawers.insert(height.key(),
                QJsonObject{ { QStringLiteral("height"), height.value() },
                        { QStringLiteral("open"), m_openPages.value(height.key()) } });
    m_memory.setTerritory(workbench.territory()->path(),
            { { QStringLiteral("workspace"),
                      workbench.current() ? workbench.current()->id() : QString() },
                    { QStringLiteral("extent"), toJson(m_window.canvas()->extent()) },
                    { QStringLiteral("drawers"), drawers },
                    { QStringLiteral("workspaces"), states } });
}

void WindowKeeper::keepThumbnail()
{
    const QString file = WindowMemory::thumbnailOf(m_window.parts().territory()->path());
    QDir().mkpath(QFileInfo(file).path());
    // A picture for the welcome page: without it the page shows the name alone.
    m_window.canvas()
            ->grab()
            .scaled(thumbnailSize, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
            .copy(QRect({ 0, 0 }, thumbnailSize))
            .save(file, "PNG");
}

void WindowKeeper::restore()
{
    WindowWorkbench &workbench = m_window.parts();
    const QString path = workbench.territory()->path();
    m_memory.addRecent(path);
    m_memory.setText(QStringLiteral("last"), QFileInfo(path).absoluteFilePath());
    const QJsonObject kept = m_memory.territory(path);
    const QJsonObject drawers = kept.value(QStringLiteral("drawers")).toObject();
    for (auto drawer = drawers.begin(); drawer != drawers.end(); ++drawer) {
        const QJsonObject facts = drawer.value().toObject();
        m_heights.insert(drawer.key(), facts.value(QStringLiteral("height")).toInt());
        m_openPages.insert(drawer.key(), facts.value(QStringLiteral("open")).toString());
    }
    const QgsRectangle extent = boxFromJson(kept.value(QStringLiteral("extent")).toArray());
    if (!extent.isEmpty())
        m_window.canvas()->setExtent(extent);
    const QJsonObject states = kept.value(QStringLiteral("workspaces")).toObject();
    for (Workspace *workspace : workbench.workspaces()) {
        const QJsonObject state = states.value(workspace->id()).toObject();
        if (!state.isEmpty())
            workspace->restore(state);
    }
    const QString shown = kept.value(QStringLiteral("workspace")).toString();
    if (!shown.isEmpty())
        workbench.showWorkspace(shown);
    if (workbench.current())
        restoreDrawer(workbench.current()->id());
}

} // namespace spp
