// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/database.h"
#include "core/plugin/application.h"
#include "gui/mainwindow.h"

#include <QLabel>
#include <QPointF>
#include <QString>
#include <QTemporaryDir>

#include <memory>

class QgsMapCanvas;

namespace spp::test {

/// The real window in the Land records workspace, on a town of square parcels: 10 m wide, sheet 34,
/// numbers from 1 on eastwards, then northwards. Widgets of the workspace are found by their names,
/// as its module shows nothing else.
class LandWindow {
public:
    /// Empty on success, else why there is no window. Without a territory a town of its own.
    QString open(const QString &territory = {});
    void close();

    MainWindow &window() { return *m_window; }
    QgsMapCanvas *canvas() { return m_window->canvas(); }
    QString territory() const { return m_territory; }
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

    /// Where a place of the town is on the canvas; metres from its south-western corner.
    QPoint at(double x_m, double y_m);
    void clickMap(double x_m, double y_m, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void moveMouse(double x_m, double y_m);
    void keys(const QString &text); ///< typed on the map
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void press(const char *button); ///< clicks a button
    /// Presses S on a chosen parcel and types the line by a corner, a distance and a bearing.
    void typeSplit(const QString &northEast, const QString &distance, const QString &bearing);
    int currentParcels(); ///< in the territory
    QString message(); ///< that is shown in the message bar

private:
    QTemporaryDir m_folder;
    QString m_territory;
    Application m_application;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace spp::test
