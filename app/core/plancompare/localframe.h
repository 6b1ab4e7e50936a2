// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"

namespace spp {

/// Coordinates counted from a place nearby instead of from the origin of the map projection.
///
/// At a million metres a double resolves 1e-10 m, and overlays that have to snap do so by a share
/// of the largest coordinate: areas then miss by square centimetres. Counted from nearby the same
/// work is a thousand times finer. Whole metres are taken off, which loses no bit of a coordinate.
class LocalFrame {
public:
    explicit LocalFrame(const engine::Box &around);

    engine::Geometry toLocal(const engine::Geometry &geometry) const;
    engine::Geometry toWorld(const engine::Geometry &geometry) const;

private:
    double m_x = 0.0;
    double m_y = 0.0;
};

} // namespace spp
