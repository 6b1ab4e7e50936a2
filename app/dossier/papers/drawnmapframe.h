// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/drawing.h"

namespace spp::paper {

/// Which part of the territory a window of a drawing shows; north is up.
struct SPP_DOSSIER_EXPORT MapView {
    QPointF centre; ///< x east, y north, in m
    double scale = 500.0; ///< 500 for 1:500
    QRectF window; ///< in mm of the drawing

    QPointF toDrawing(const QPointF &at) const
    {
        return window.center()
                + QPointF(at.x() - centre.x(), centre.y() - at.y()) * (1000.0 / scale);
    }
    QRectF extent() const; ///< in m; top() is the southern edge
};

struct MapFrameParts {
    bool corners = false; ///< coordinates of the four corners of the frame
    bool ticks = true; ///< crosses at round coordinates, named at the edges beside the corners
    bool bar = true; ///< scale bar, lower left
};

constexpr double mapFrameMargin_mm = 5.5; ///< that the coordinates at the edges need

/// The frame of a map with grid ticks, north arrow and scale bar. Returns the places that it takes
/// within the window, where no text should stand.
SPP_DOSSIER_EXPORT std::vector<QPolygonF> addMapFrame(
        Drawing &drawing, const MapView &view, const MapFrameParts &parts);

} // namespace spp::paper
