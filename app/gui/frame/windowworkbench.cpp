// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/frame/windowworkbench.h"

#include "core/data/territory.h"
#include "gui/frame/drawer.h"
#include "gui/frame/messagedetails.h"
#include "gui/frame/modebar.h"
#include "gui/workbench/workspace.h"

#include <QAction>
#include <QStackedWidget>
#include <QUndoStack>

#include <qgsgeometry.h>
#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsproject.h>

namespace spp {

namespace {

/// Ground shown around a place, as a share of its size on each side, and at least this.
constexpr double groundShare = 0.75;
constexpr double leastGround_m = 20.0;
constexpr size_t mostStepsBack = 20;

} // namespace

WindowWorkbench::WindowWorkbench(const Parts &parts)
    : Workbench(parts.window)
    , m_parts(parts)
    , m_undo(new QUndoStack(this))
{
    connect(parts.modes, &ModeBar::chosen, this, &WindowWorkbench::showWorkspace);
}

WindowWorkbench::~WindowWorkbench() { closeTerritory(); }

void WindowWorkbench::addWorkspace(Workspace *workspace)
{
    workspace->setParent(this);
    m_workspaces.push_back(workspace);
    m_parts.modes->add(workspace);
    m_parts.panels->addWidget(workspace->panel());
    if (!m_current)
        showWorkspace(workspace->id());
}

Workspace *WindowWorkbench::workspace(const QString &id) const
{
    for (Workspace *known : m_workspaces) {
        if (known->id() == id)
            return known;
    }
    return nullptr;
}

void WindowWorkbench::showWorkspace(const QString &id)
{
    Workspace *wanted = workspace(id);
    if (!wanted || wanted == m_current)
        return;
    if (m_current) {
        emit workspaceHiding(m_current->id());
        m_current->deactivate();
    }
    m_current = wanted;
    m_parts.modes->setCurrent(id);
    m_parts.panels->setCurrentWidget(wanted->panel());
    m_parts.drawer->setWorkspacePages(wanted->drawerPages());
    wanted->activate();
    emit workspaceShown(id);
}

void WindowWorkbench::addAction(Place place, QAction *action)
{
    m_actions.emplace_back(action);
    m_parts.window->addAction(action); // so that its shortcut works
    if (place == Place::MapTool)
        m_parts.drawer->addMapTool(action);
}

std::vector<QAction *> WindowWorkbench::actions() const
{
    std::vector<QAction *> living;
    for (const QPointer<QAction> &action : m_actions) {
        if (action)
            living.push_back(action);
    }
    return living;
}

void WindowWorkbench::addDrawerPage(const DrawerPage &page) { m_parts.drawer->addCommonPage(page); }

void WindowWorkbench::addSettingsPage(QWidget *page)
{
    page->setParent(m_parts.window);
    page->hide();
    m_settingsPages.emplace_back(page);
}

void WindowWorkbench::showDrawerPage(const QString &id) { m_parts.drawer->open(id); }

void WindowWorkbench::report(const QString &what, const Error &error)
{
    // Who cancels knows it.
    if (error.code != ErrorCode::Cancelled)
        MessageDetails::show(m_parts.messages, what, error);
}

void WindowWorkbench::tell(const QString &text) { m_parts.messages->pushSuccess({}, text); }

void WindowWorkbench::flyTo(const QgsGeometry &place)
{
    if (place.isNull() || place.isEmpty())
        return;
    if (!m_parts.canvas->extent().isEmpty())
        m_wayBack.push_back(m_parts.canvas->extent());
    if (m_wayBack.size() > mostStepsBack)
        m_wayBack.erase(m_wayBack.begin());
    QgsRectangle box = place.boundingBox();
    const double ground
            = std::max(leastGround_m, groundShare * std::max(box.width(), box.height()));
    box.grow(ground);
    m_parts.canvas->setExtent(box);
    m_parts.canvas->refresh();
}

bool WindowWorkbench::flyBack()
{
    if (m_wayBack.empty())
        return false;
    m_parts.canvas->setExtent(m_wayBack.back());
    m_parts.canvas->refresh();
    m_wayBack.pop_back();
    return true;
}

void WindowWorkbench::pickParcel(qlonglong id) { emit parcelPicked(id); }

void WindowWorkbench::setTerritory(std::unique_ptr<Territory> territory, bool readOnly)
{
    m_territory = std::move(territory);
    m_readOnly = readOnly;
    m_wayBack.clear();
    if (m_territory)
        emit territoryOpened();
}

void WindowWorkbench::closeTerritory()
{
    if (!m_territory)
        return;
    emit territoryClosing();
    m_undo->clear();
    // The layers read the territory's file: they go before it is closed.
    QgsProject::instance()->clear();
    m_territory.reset();
}

} // namespace spp
