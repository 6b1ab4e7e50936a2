// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/risk/hazardcells.h"
#include "flood/ui/view/openedflood.h"

#include <QImage>
#include <QPointF>

#include <memory>

class QPainter;
class QgsCoordinateTransform;
class QgsMapToPixel;

namespace spp::flood {

/// One moment of a flood, ready to be drawn. Never changes once it is made.
struct FloodPicture {
    int step = DepthSeries::greatest;
    engine::Grid grid;
    std::vector<float> depth_m; ///< NaN: unknown
    std::vector<float> value; ///< of the scale's measure where that is not the depth
    std::vector<std::uint8_t> classes; ///< see FloodScale
    std::vector<QRgb> colours; ///< of the class that is one higher
    engine::HazardAssumptions assumed;

    std::size_t bytes() const;
    /// Row by row; -1 outside of the grid.
    long long cellAt(double x, double y) const;
};

using FloodPicturePtr = std::shared_ptr<const FloodPicture>;

/// Reads and classes one moment. Takes as long as reading does; of any thread.
Result<FloodPicturePtr> makePicture(const OpenedFlood &flood, const FloodScale &scale, int step);

/// The picture over `size` pixels of a map: the colour of the cell under the middle of each pixel,
/// nothing where it is dry or beyond the grid, a hatching of `period_px` where nothing is known.
/// `toMap` turns the grid's coordinates into those of the map. An empty image when stopped.
QImage paintedFlood(const FloodPicture &picture, const QgsMapToPixel &pixels,
        const QgsCoordinateTransform &toMap, const QSize &size, int period_px,
        const std::function<bool()> &isStopped);

/// A field of a legend, as the map is drawn: of a class, FloodScale::dry or unknown.
QImage legendField(const FloodScale &scale, int number, const QSize &size);

} // namespace spp::flood
