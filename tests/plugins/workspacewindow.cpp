// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspacewindow.h"

#include "core/data/territory.h"
#include "core/rules/corerulekinds.h"
#include "gui/frame/windowworkbench.h"
#include "gui/look/look.h"
#include "gui/workbench/workbench.h"
#include "gui/workbench/workspaces.h"
#include "support/patience.h"

#include <QAbstractButton>
#include <QTest>

#include <qgsmapcanvas.h>
#include <qgsmaptopixel.h>
#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>

namespace spp::test {

QString WorkspaceWindow::open(const QString &workspace, const QString &territory, double side_m)
{
    if (const auto started = Application::startQgis(); !started)
        return QString::fromStdString(started.error().text());
    if (const auto look = Look::use(QStringLiteral("light")); !look)
        return QString::fromStdString(look.error().text());
    addCoreRuleKinds(m_application.coreContributions());
    m_window = std::make_unique<MainWindow>(m_application);
    addWorkspacesTo(m_window->workbench());
    if (!m_window->parts().workspace(workspace))
        return QStringLiteral("no workspace ") + workspace;
    if (const auto opened = m_window->openTerritory(territory); !opened)
        return QString::fromStdString(opened.error().text());
    m_window->workbench().showWorkspace(workspace);
    m_window->show();
    m_window->activateWindow(); // no window manager does
    if (!QTest::qWaitForWindowActive(m_window.get(), patience_ms))
        return QStringLiteral("the window is not shown");
    constexpr double rim_m = 5.0;
    canvas()->setExtent(QgsRectangle(m_corner.x() - rim_m, m_corner.y() - rim_m,
            m_corner.x() + side_m + rim_m, m_corner.y() + side_m + rim_m));
    canvas()->setFocus();
    return {};
}

void WorkspaceWindow::addWorkspacesTo(Workbench &workbench) { addWorkspaces(workbench); }

Database &WorkspaceWindow::database() { return m_window->workbench().territory()->database(); }

QPoint WorkspaceWindow::at(double x_m, double y_m)
{
    return canvas()
            ->getCoordinateTransform()
            ->transform(m_corner.x() + x_m, m_corner.y() + y_m)
            .toQPointF()
            .toPoint();
}

void WorkspaceWindow::clickMap(double x_m, double y_m, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, modifiers, at(x_m, y_m));
}

void WorkspaceWindow::moveMouse(double x_m, double y_m)
{
    QTest::mouseMove(canvas()->viewport(), at(x_m, y_m));
}

void WorkspaceWindow::keys(const QString &text)
{
    canvas()->setFocus();
    QTest::keyClicks(canvas(), text);
}

void WorkspaceWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    canvas()->setFocus();
    QTest::keyClick(canvas(), key, modifiers);
}

void WorkspaceWindow::press(const char *button)
{
    auto *widget = find<QAbstractButton>(button);
    QCoreApplication::processEvents(); // layouts settle
    QTest::mouseClick(widget, Qt::LeftButton);
}

QString WorkspaceWindow::message()
{
    const QgsMessageBarItem *item = m_window->workbench().messages()->currentItem();
    return item ? item->title() + QStringLiteral(": ") + item->text() : QString();
}

} // namespace spp::test
