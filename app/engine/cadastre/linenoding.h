// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelcut.h"

namespace spp::engine {

/// Where lines and the sides of parcels meet, on the grid: the places that sides get, and the
/// stretches of the lines between places.
///
/// A side is treated in one direction whichever parcel names it, so that neighbours get the same
/// places.
class LineNoding {
public:
    LineNoding(const std::vector<CutLine> &lines, double snap_mm);

    /// Line places near these corners move onto them; before any meet().
    void snapTo(const std::vector<GridPoint> &corners);
    /// Notes where the lines meet the sides of this shape.
    void meet(const GridRings &shape);
    /// Sorts what was noted; after it the shapes can be asked for.
    void finish();

    GridBox box() const; ///< of the lines
    /// Whether two stretches of the lines meet otherwise than end to end; tells a place.
    std::optional<GridPoint> selfMeeting() const;
    /// The shape with the places on its sides; `changed` tells whether there are any.
    GridRings withPlaces(const GridRings &shape, bool &changed) const;
    const std::vector<GridSide> &stretches() const { return m_stretches; }

private:
    struct Stop {
        double along;
        GridPoint place;
    };
    struct Segment {
        GridSide side;
        bool isFirst; ///< its `from` is the end of an open line
        bool isLast; ///< its `to` is
        std::vector<Stop> stops;
    };
    struct Insertion {
        GridPoint low;
        GridPoint high;
        double along;
        GridPoint place;
    };
    void meet(Segment &segment, GridPoint low, GridPoint high);
    void meetEnd(GridPoint end, GridPoint low, GridPoint high);
    void insert(GridPoint low, GridPoint high, GridPoint place);
    static bool comesFirst(const Insertion &a, const Insertion &b);

    double m_snap;
    std::vector<Segment> m_segments;
    std::vector<Insertion> m_insertions;
    std::vector<GridSide> m_stretches;
};

} // namespace spp::engine
