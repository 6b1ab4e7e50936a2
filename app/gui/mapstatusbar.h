// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QStatusBar>

class QLabel;
class QgsMapCanvas;
class QgsPointXY;

namespace spp {

class Territory;

/// The line under the map: coordinate system and datum operation in use, coordinates in the order a
/// Vietnamese reader expects (X north before Y east), and the scale.
class SPP_GUI_EXPORT MapStatusBar final : public QStatusBar {
    Q_OBJECT

public:
    explicit MapStatusBar(QgsMapCanvas *canvas, QWidget *parent = nullptr);

    void setTerritory(const Territory &territory);
    void showCoordinates(const QgsPointXY &point); ///< in the territory's CRS, metres
    QString coordinateText() const;
    QString systemText() const;

private:
    void showScale(double denominator);

    QLabel *m_system;
    QLabel *m_coordinates;
    QLabel *m_scale;
};

} // namespace spp
