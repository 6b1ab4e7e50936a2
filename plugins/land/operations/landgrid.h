// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/geometry.h"
#include "engine/store/gridpolygon.h"

#include <QPointF>

#include <string>

namespace spp::land {

/// Between the outlines of the register, in metres of the territory's CRS, and the millimetre grid
/// on which parcels share their boundaries. The origin is in whole kilometres, so that every grid
/// of a territory has the same millimetres.
class LandGrid {
public:
    LandGrid() = default;
    /// A grid around a box in metres.
    explicit LandGrid(const engine::Box &box_m);

    const engine::GridOrigin &origin() const { return m_origin; }
    engine::GridPoint point(const QPointF &place_m) const;
    QPointF metres(engine::GridPoint place) const;
    engine::GridBox box(const engine::Box &box_m) const; ///< not smaller than the one in metres

    /// Rounds an outline, mending nothing. BadInput when it is no polygon, or too far away.
    Result<engine::GridRings> rings(const std::string &wkb) const;
    /// The WKB of a multi polygon. BadInput when the rings are none.
    Result<std::string> outline(const engine::GridRings &rings) const;

private:
    engine::GridOrigin m_origin;
};

} // namespace spp::land
