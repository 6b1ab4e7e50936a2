// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QPoint>

#include <qgsmaptoolpan.h>

namespace spp {

/// What the mouse does on the map when no tool is chosen: dragging moves the map, a click picks the
/// parcel under it.
class SPP_GUI_EXPORT BrowseTool final : public QgsMapToolPan {
    Q_OBJECT

public:
    explicit BrowseTool(QgsMapCanvas *canvas);

    void canvasPressEvent(QgsMapMouseEvent *event) override;
    void canvasReleaseEvent(QgsMapMouseEvent *event) override;

    /// Id of the parcel at a point of the territory's CRS; 0 when there is none or it cannot be
    /// read.
    static qlonglong parcelAt(const QgsPointXY &point);

signals:
    void parcelClicked(qlonglong id);

private:
    QPoint m_pressedAt;
};

} // namespace spp
