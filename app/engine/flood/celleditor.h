// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/activetiles.h"
#include "engine/flood/floodstate.h"

#include <algorithm>

namespace spp::engine::flood {

/// Sets depths of single cells between two steps, so that records, tiles and the next time step
/// know of it.
class CellEditor {
public:
    CellEditor(FloodState *state, ActiveTiles *tiles, double wet_m, double flows_m, double time_s)
        : m_state(state)
        , m_tiles(tiles)
        , m_wet_m(wet_m)
        , m_flows_m(flows_m)
        , m_time_s(time_s)
    {
    }

    double depth(std::size_t cell) const { return m_state->depthNow()[cell]; }
    void setDepth(std::size_t cell, double depth_m)
    {
        double &depth = m_state->depthNow()[cell];
        m_state->noteCrossing(cell, depth, depth_m, m_wet_m, m_time_s);
        depth = depth_m;
        m_state->maxDepth[cell] = std::max(m_state->maxDepth[cell], float(depth_m));
        m_deepest_m = std::max(m_deepest_m, m_state->deepest(cell, depth_m));
        const CellPlace place = m_state->grid.place(cell);
        m_tiles->touch(place.row, place.column, depth_m > m_flows_m);
    }
    /// Gives one face of qx, or of qy, the flux of another one.
    void copyFlux(bool isX, std::size_t from, std::size_t to)
    {
        AlignedArray<double> &q = (isX ? m_state->qx : m_state->qy)[m_state->now];
        q[to] = q[from];
    }
    double deepest_m() const { return m_deepest_m; }
    double time_s() const { return m_time_s; }

private:
    FloodState *m_state;
    ActiveTiles *m_tiles;
    double m_wet_m;
    double m_flows_m; ///< deeper water may flow
    double m_time_s;
    double m_deepest_m = 0.0;
};

} // namespace spp::engine::flood
