// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/database.h"
#include "core/plugin/application.h"
#include "gui/mainwindow.h"

#include <QLabel>
#include <QPointF>
#include <QString>

#include <memory>

class QgsMapCanvas;

namespace spp::test {

/// The real window in one workspace. Widgets of the workspace are found by their names, as its
/// module shows nothing else. Clicks on the map are metres from `corner`, in the territory's CRS.
class WorkspaceWindow {
public:
    explicit WorkspaceWindow(const QPointF &corner)
        : m_corner(corner)
    {
    }
    virtual ~WorkspaceWindow() = default;

    /// Empty on success, else why there is no window. The map shows `side_m` from the corner on.
    QString open(const QString &workspace, const QString &territory, double side_m);
    void close() { m_window.reset(); }

    MainWindow &window() { return *m_window; }
    QgsMapCanvas *canvas() { return m_window->canvas(); }
    Database &database();

    template <typename T>
    T *find(const char *name)
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }

    /// Where a place is on the canvas.
    QPoint at(double x_m, double y_m);
    void clickMap(double x_m, double y_m, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void moveMouse(double x_m, double y_m);
    void keys(const QString &text); ///< typed on the map
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void press(const char *button); ///< clicks a button
    QString message(); ///< that is shown in the message bar

protected:
    /// Those of all plugins; a test of one part brings its own.
    virtual void addWorkspacesTo(Workbench &workbench);

private:
    QPointF m_corner;
    Application m_application;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace spp::test
