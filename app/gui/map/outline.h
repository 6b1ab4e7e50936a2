// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QVector>

#include <qgsgeometry.h>
#include <qgspointxy.h>

/// What can be said of a ring of corners that is still being drawn, without its closing corner.
namespace spp::outline {

/// Square metres in the plane of the map, whichever way round; 0 below three corners.
SPP_GUI_EXPORT double area(const QVector<QgsPointXY> &corners);
SPP_GUI_EXPORT double length(const QVector<QgsPointXY> &corners); ///< of the open line, metres
/// Whether two sides cross or touch other than where neighbours meet. `closed` counts the side
/// from the last corner to the first.
SPP_GUI_EXPORT bool crossesItself(const QVector<QgsPointXY> &corners, bool closed);
SPP_GUI_EXPORT QgsGeometry polygon(const QVector<QgsPointXY> &corners);

} // namespace spp::outline
