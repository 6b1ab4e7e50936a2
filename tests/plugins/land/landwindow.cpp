// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "landwindow.h"

#include "core/data/territory.h"
#include "core/rules/corerulekinds.h"
#include "gui/frame/windowworkbench.h"
#include "gui/look/look.h"
#include "gui/workbench/workbench.h"
#include "gui/workbench/workspaces.h"
#include "landtown.h"

#include <QAbstractButton>
#include <QTest>

#include <qgsmapcanvas.h>
#include <qgsmaptopixel.h>
#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>

namespace spp::test {

namespace {

constexpr double west = 585700.0;
constexpr double south = 1109700.0;
constexpr double side_m = 40.0;

} // namespace

QString LandWindow::open(const QString &territory)
{
    if (const auto started = Application::startQgis(); !started)
        return QString::fromStdString(started.error().text());
    if (const auto look = Look::use(QStringLiteral("light")); !look)
        return QString::fromStdString(look.error().text());
    m_territory = territory;
    if (m_territory.isEmpty()) {
        m_territory = m_folder.filePath(QStringLiteral("town.sqlite"));
        makeLandTown(m_territory, 4);
    }
    addCoreRuleKinds(m_application.coreContributions());
    m_window = std::make_unique<MainWindow>(m_application);
    addWorkspaces(m_window->workbench());
    if (!m_window->parts().workspace(QStringLiteral("land")))
        return QStringLiteral("no Land records workspace");
    if (const auto opened = m_window->openTerritory(m_territory); !opened)
        return QString::fromStdString(opened.error().text());
    m_window->workbench().showWorkspace(QStringLiteral("land"));
    m_window->show();
    m_window->activateWindow(); // no window manager does
    if (!QTest::qWaitForWindowActive(m_window.get()))
        return QStringLiteral("the window is not shown");
    canvas()->setExtent(QgsRectangle(west - 5, south - 5, west + side_m + 5, south + side_m + 5));
    canvas()->setFocus();
    return {};
}

void LandWindow::close() { m_window.reset(); }

Database &LandWindow::database() { return m_window->workbench().territory()->database(); }

QPoint LandWindow::at(double x_m, double y_m)
{
    return canvas()
            ->getCoordinateTransform()
            ->transform(west + x_m, south + y_m)
            .toQPointF()
            .toPoint();
}

void LandWindow::clickMap(double x_m, double y_m, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, modifiers, at(x_m, y_m));
}

void LandWindow::moveMouse(double x_m, double y_m)
{
    QTest::mouseMove(canvas()->viewport(), at(x_m, y_m));
}

void LandWindow::keys(const QString &text)
{
    canvas()->setFocus();
    QTest::keyClicks(canvas(), text);
}

void LandWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    canvas()->setFocus();
    QTest::keyClick(canvas(), key, modifiers);
}

void LandWindow::press(const char *button)
{
    auto *widget = find<QAbstractButton>(button);
    QCoreApplication::processEvents(); // layouts settle
    QTest::mouseClick(widget, Qt::LeftButton);
}

void LandWindow::typeSplit(
        const QString &northEast, const QString &distance, const QString &bearing)
{
    key(Qt::Key_S);
    keys(northEast);
    key(Qt::Key_Return);
    keys(distance);
    key(Qt::Key_Tab);
    keys(bearing);
    key(Qt::Key_Return);
}

int LandWindow::currentParcels()
{
    const auto count = database().single(
            QStringLiteral("SELECT count(*) FROM parcel WHERE end_lifespan IS NULL"));
    return count ? count->toInt() : -1;
}

QString LandWindow::message()
{
    const QgsMessageBarItem *item = m_window->workbench().messages()->currentItem();
    return item ? item->title() + QStringLiteral(": ") + item->text() : QString();
}

} // namespace spp::test
