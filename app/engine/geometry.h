// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <geos_c.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spp::engine {

/// The GEOS context of the calling thread; created on first use, freed with the thread.
GEOSContextHandle_t geosContext();

/// What GEOS said about the last call that failed on this thread; clears it.
std::string takeGeosMessage();

/// Axis-aligned box in the units of its coordinates. Empty when xmin > xmax.
struct Box {
    double xmin = 1.0;
    double ymin = 1.0;
    double xmax = 0.0;
    double ymax = 0.0;

    bool isEmpty() const { return !(xmin <= xmax && ymin <= ymax); }
    bool intersects(const Box &other) const
    {
        return !isEmpty() && !other.isEmpty() && xmin <= other.xmax && other.xmin <= xmax
                && ymin <= other.ymax && other.ymin <= ymax;
    }
    bool contains(const Box &other) const
    {
        return !isEmpty() && !other.isEmpty() && xmin <= other.xmin && other.xmax <= xmax
                && ymin <= other.ymin && other.ymax <= ymax;
    }
    Box grown(double distance) const
    {
        return isEmpty()
                ? *this
                : Box{ xmin - distance, ymin - distance, xmax + distance, ymax + distance };
    }
    void include(const Box &other);
    bool operator==(const Box &other) const
    {
        return xmin == other.xmin && ymin == other.ymin && xmax == other.xmax && ymax == other.ymax;
    }
};

/// One planar geometry, owned. Move-only; null after a move and by default.
///
/// Coordinates are in metres of the territory's CRS wherever an area or a distance is asked for.
/// Z values are carried and ignored; M values and curves do not exist here. May be read by several
/// threads at once; every call uses the context of the calling thread.
class Geometry {
public:
    enum class Kind { Null, Point, Line, Polygon, Collection };

    Geometry() = default;
    explicit Geometry(GEOSGeometry *owned)
        : m_geometry(owned)
    {
    }
    ~Geometry() { reset(); }
    Geometry(Geometry &&other) noexcept
        : m_geometry(other.m_geometry)
    {
        other.m_geometry = nullptr;
    }
    Geometry &operator=(Geometry &&other) noexcept;
    Geometry(const Geometry &) = delete;
    Geometry &operator=(const Geometry &) = delete;

    static Result<Geometry> fromWkb(std::string_view wkb);
    static Result<Geometry> fromWkt(const std::string &wkt);
    static Geometry box(const Box &box);
    static Geometry point(double x, double y);
    /// Multi geometry of the parts' common kind; null parts are left out.
    static Geometry collect(std::vector<Geometry> parts);

    bool isNull() const { return !m_geometry; }
    bool isEmpty() const;
    Kind kind() const; ///< of its parts, for multi geometries
    Box bounds() const;
    Geometry clone() const;
    std::string wkb() const; ///< little-endian ISO WKB, two dimensions
    std::string wkt(int decimals = 3) const;

    double area() const; ///< square metres; 0 for points and lines
    double length() const; ///< metres; perimeter for polygons
    bool isValid() const;
    /// Why it is not valid, with the place; empty when it is.
    std::string invalidReason() const;
    bool intersects(const Geometry &other) const;
    bool contains(const Geometry &other) const;
    /// Shortest distance in metres, 0 when they touch; infinity when one is empty.
    double distanceTo(const Geometry &other) const;
    /// A point inside the polygon, deep enough to write a label on.
    Geometry pointInside() const;
    /// The point inside the polygon that lies deepest: farthest from its boundary, to within
    /// `precision` (the pole of inaccessibility). Null when there is no area.
    Geometry deepestPoint(double precision) const;
    Geometry boundary() const;
    Geometry centroid() const;

    const GEOSGeometry *get() const { return m_geometry; }

private:
    void reset();
    GEOSGeometry *m_geometry = nullptr;
};

} // namespace spp::engine
