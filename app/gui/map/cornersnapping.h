// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <qgsgeometry.h>
#include <qgspointxy.h>

#include <functional>
#include <memory>
#include <vector>

class QgsMapCanvas;
class QgsSnapIndicator;

namespace spp {

/// Draws a point of the map to the nearest corner, else the nearest side, of what the map shows.
///
/// Reads the few features around the point at each call instead of indexing whole layers, as
/// QgsSnappingUtils does: there is no wait before the first corner, and what another program
/// commits is seen at once. A corner is hit exactly, to the last bit of its coordinates. Layers in
/// another CRS than the map's are left out: their corners would only be hit nearly.
class SPP_GUI_EXPORT CornerSnapping {
public:
    explicit CornerSnapping(QgsMapCanvas &canvas);
    ~CornerSnapping();

    void setEnabled(bool enabled);
    bool isEnabled() const { return m_enabled; }
    /// The point itself when nothing is near, or snapping is off. Marks what was hit on the map.
    QgsPointXY snap(const QgsPointXY &point);
    void clearMark();
    /// Outlines that no layer of the map has, to snap to as well; asked at every call.
    void setMoreOutlines(std::function<std::vector<QgsGeometry>()> outlines)
    {
        m_moreOutlines = std::move(outlines);
    }

private:
    QgsMapCanvas &m_canvas;
    std::unique_ptr<QgsSnapIndicator> m_mark;
    std::function<std::vector<QgsGeometry>()> m_moreOutlines;
    bool m_enabled = true;
};

} // namespace spp
