// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spp::engine {

/// What a store holds; one kind per store.
enum class ShapeKind : std::uint32_t { Polygon = 1, Line = 2, Point = 3 };

/// Why a feature could not be taken, or what was done so that it could.
enum class Remark {
    // The feature is not in the store:
    Malformed, ///< no WKB, or it ends too early
    Curve, ///< a curve, surface or solid; the text names the type
    WrongKind, ///< not of the store's kind
    Empty,
    NotFinite, ///< a coordinate is NaN or infinite
    OutOfRange, ///< farther than 2,147 km from the origin
    TooLarge, ///< more than 4.6 million km², which no doubled area in 64 bits can tell
    NoAreaLeft, ///< nothing of it is left on the millimetre grid
    Irreparable, ///< invalid, and GEOS could not make it valid
    // The feature is in the store:
    Repaired, ///< was invalid; the text names the place, areaChange_m2 the effect
    PartDropped, ///< a part or a hole is smaller than the grid can tell
    RingClosed, ///< a ring did not end where it began
    DuplicateId, ///< an earlier feature has the same id
};

/// A shape as it came: coordinates in metres, x y x y …; a ring may or may not repeat its first
/// point. Of a polygon each path is a ring, and `shell` tells which begin a part.
struct RawShape {
    ShapeKind kind = ShapeKind::Polygon;
    std::vector<double> xy;
    std::vector<std::size_t> pathEnd; ///< one past the last point of each path
    std::vector<char> shell; ///< per path: 1 for the outer ring of a part

    void clear();
    void closePath(bool isShell);
    std::size_t pathBegin(std::size_t path) const { return path == 0 ? 0 : pathEnd[path - 1]; }
};

/// What reading a WKB came to: `ok`, or one of the remarks with the reason in words.
struct WkbOutcome {
    bool ok = true;
    Remark remark = Remark::Malformed;
    std::string reason;
};

/// Reads ISO WKB and EWKB in either byte order; Z, M and the SRID are left out. Points, lines,
/// polygons, their multi types, and collections whose members are all of one kind. Keeps the
/// memory of `shape` from one call to the next. Never reads beyond `wkb`.
WkbOutcome readWkb(std::string_view wkb, RawShape &shape);

} // namespace spp::engine
