// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"
#include "engine/store/gridpolygon.h"
#include "engine/store/packedrtree.h"
#include "engine/store/rawshape.h"

#include <string>

namespace spp::engine {

/// The arrays of a store, one entry per record unless said otherwise.
///
/// A record's paths are `pathOffset[record] … pathOffset[record + 1]`, a path's points
/// `pointOffset[path] … pointOffset[path + 1]`. Of polygons a path is an open ring: outer rings run
/// counter-clockwise and begin a part, holes follow theirs and run clockwise. All the points of a
/// point feature are one path.
struct StoreArrays {
    PodVector<std::int64_t> id;
    PodVector<std::uint32_t> inputIndex; ///< place among the features as they were given
    PodVector<GridBox> box;
    PodVector<std::int64_t> doubledArea_mm2; ///< exact; 0 for lines and points
    PodVector<double> sourceArea_m2; ///< before rounding and repair; 0 for lines and points
    PodVector<std::uint32_t> pathOffset; ///< one more than records
    PodVector<std::uint32_t> pointOffset; ///< one more than paths
    PodVector<GridPoint> point;
};

/// Features on the millimetre grid, in the order of the Hilbert curve, with an index.
///
/// Immutable; read by any number of threads at once. Made by StoreBuilder or read by readStore().
class Store {
public:
    static constexpr std::size_t tileSize = 2000;

    Store() = default;
    Store(ShapeKind kind, GridOrigin origin, StoreArrays arrays);

    ShapeKind kind() const { return m_kind; }
    const GridOrigin &origin() const { return m_origin; }
    std::size_t size() const { return m_arrays.id.size(); } ///< records
    const StoreArrays &arrays() const { return m_arrays; }
    std::size_t bytes() const; ///< memory held

    std::int64_t id(std::size_t record) const { return m_arrays.id[record]; }
    std::uint32_t inputIndex(std::size_t record) const { return m_arrays.inputIndex[record]; }
    const GridBox &box(std::size_t record) const { return m_arrays.box[record]; }
    GridBox extent() const;
    std::int64_t doubledArea_mm2(std::size_t record) const
    {
        return m_arrays.doubledArea_mm2[record];
    }
    double area_m2(std::size_t record) const
    {
        return double(m_arrays.doubledArea_mm2[record]) / (2.0 * squareMillimetresPerSquareMetre);
    }
    double sourceArea_m2(std::size_t record) const { return m_arrays.sourceArea_m2[record]; }
    std::size_t pointCount(std::size_t record) const
    {
        return pathBegin(m_arrays.pathOffset[record + 1]) - pathBegin(m_arrays.pathOffset[record]);
    }

    std::size_t firstPath(std::size_t record) const { return m_arrays.pathOffset[record]; }
    std::size_t lastPath(std::size_t record) const { return m_arrays.pathOffset[record + 1]; }
    std::size_t pathBegin(std::size_t path) const { return m_arrays.pointOffset[path]; }
    std::size_t pathEnd(std::size_t path) const { return m_arrays.pointOffset[path + 1]; }
    const GridPoint *points() const { return m_arrays.point.data(); }

    /// False of a record that was given as an outline: it has a box and an area, and no paths.
    bool hasCorners(std::size_t record) const { return lastPath(record) > firstPath(record); }

    /// Records in the order in which their features were given.
    std::vector<std::uint32_t> inInputOrder() const;
    /// Calls `found(record)` for every record whose box meets `window`.
    template <typename Found>
    void query(const GridBox &window, Found &&found) const
    {
        m_tree.query(m_arrays.box, window, found);
    }

    /// A polygon record as GEOS sees it, in whole millimetres from the origin.
    Geometry geometryOnGrid(std::size_t record) const;
    /// A polygon record in metres of the CRS.
    Geometry geometry(std::size_t record) const;

private:
    ShapeKind m_kind = ShapeKind::Polygon;
    GridOrigin m_origin;
    StoreArrays m_arrays;
    PackedRTree m_tree;
};

/// Little-endian WKB of a record that has corners, in whole millimetres from the origin:
/// MULTIPOLYGON, MULTILINESTRING or MULTIPOINT.
std::string wkbOnGrid(const Store &store, std::size_t record);

/// A geometry in whole millimetres from the origin, in metres of the CRS.
Geometry inMetres(const Geometry &onGrid, const GridOrigin &origin);

} // namespace spp::engine
