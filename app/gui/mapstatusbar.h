// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QStatusBar>

#include <qgspointxy.h>

class QLabel;
class QgsMapCanvas;

namespace spp {

class TaskLine;
class Territory;

/// The line under the map: coordinate system and datum operation in use, coordinates in the order a
/// Vietnamese reader expects (X north before Y east), the scale, and running work.
class SPP_GUI_EXPORT MapStatusBar final : public QStatusBar {
    Q_OBJECT

public:
    explicit MapStatusBar(QgsMapCanvas *canvas, QWidget *parent = nullptr);

    void setTerritory(const Territory &territory);
    void clearTerritory();
    void showCoordinates(const QgsPointXY &point); ///< in the territory's CRS, metres
    QString coordinateText() const;
    QString systemText() const;
    TaskLine *taskLine() const { return m_tasks; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showScale(double denominator);

    QLabel *m_system;
    QLabel *m_coordinates;
    QLabel *m_scale;
    TaskLine *m_tasks;
    QString m_crs; ///< of the territory; empty: none is open
    QString m_operation;
    QgsPointXY m_point;
};

} // namespace spp
