// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "engine/raster/grid.h"

#include <array>
#include <cstdint>
#include <vector>

namespace spp::flood {

/// A mesh cut into triangles, in units of its CRS.
struct MeshTriangles {
    struct Corner {
        double x = 0.0;
        double y = 0.0;
    };
    struct Triangle {
        std::array<std::int32_t, 3> corners{};
        std::int32_t face = 0; ///< that it is a part of
    };
    std::vector<Corner> corners;
    std::vector<Triangle> triangles;
};

/// One moment of a variable on a mesh. NaN: no data.
struct MeshValues {
    bool areOnFaces = false; ///< otherwise they belong to the corners
    std::vector<double> values;
    std::vector<char> isActive; ///< of each face; empty: all are
};

/// Which triangles lie over the middle of each cell of a grid: found once, for all moments of a
/// result. Between the corners of a triangle values are straight; a face has one value. A middle on
/// the edge of several faces takes the last of them that has a value.
class MeshCells {
public:
    /// Looks for them, triangle by triangle. Cancelled.
    static Result<MeshCells> find(const engine::Grid &grid, MeshTriangles mesh, Feedback &feedback);

    const engine::Grid &grid() const { return m_grid; }
    /// Makes each of `cells` the greatest of itself and its value; NaN gives way to any value.
    /// Cancelled, with some of them raised.
    Result<void> raise(
            const MeshValues &values, std::vector<float> &cells, const Feedback &feedback) const;

private:
    struct Further {
        std::size_t cell = 0;
        std::int32_t triangle = 0;
    };
    MeshCells(const engine::Grid &grid, MeshTriangles mesh);
    void find(std::int32_t triangle);
    double valueIn(std::int32_t triangle, std::size_t cell, const MeshValues &values) const;
    double valueBelow(std::size_t cell, const MeshValues &values) const;

    engine::Grid m_grid;
    MeshTriangles m_mesh;
    std::vector<std::int32_t> m_triangle; ///< the last over each cell; -1: none
    std::vector<Further> m_further; ///< those before the last, by cell and in their order
};

} // namespace spp::flood
