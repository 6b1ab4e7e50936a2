// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/store/store.h"

namespace spp::engine {

/// Whether a point lies inside a polygon record or on its boundary; exact.
bool containsPoint(const Store &store, std::size_t record, GridPoint point);

/// How much of the segments between neighbouring points lies inside a polygon record or on its
/// boundary, in mm.
///
/// Whether a segment meets a side is decided exactly; where it does is rounded to double. Between
/// two such places the segment is wholly in or out, which its middle tells. Reused by one thread.
class LengthInside {
public:
    double length_mm(
            const Store &store, std::size_t record, const GridPoint *line, std::size_t count);

private:
    struct Stretch {
        double from;
        double to;
    };
    double segment_mm(const Store &store, std::size_t record, GridPoint a, GridPoint b);
    void meet(GridPoint a, GridPoint b, GridPoint c, GridPoint d);

    std::vector<double> m_places; ///< where the segment meets sides, 0 at a and 1 at b
    std::vector<Stretch> m_along; ///< where it runs along one
};

} // namespace spp::engine
