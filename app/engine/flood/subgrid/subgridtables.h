// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace spp::engine {

/// What flows through a face at one level, of the whole width of the face.
struct FaceSection {
    double depth_m = 0.0; ///< mean depth over the whole width
    double wetDepth_m = 0.0; ///< mean depth over the wet part
    double friction = 0.0; ///< g n² that makes the mean depth carry what the parts carry
};

/// Fine ground inside coarse cells, as tables of 20 levels (the form of van Ormondt et al. 2025,
/// doi 10.5194/gmd-18-843-2025): per cell the level to each of 20 volumes in equal steps, per face
/// mean depth, representative g n² and wet fraction at 20 levels in equal steps. Between the
/// levels they are interpolated, above the highest ground extrapolated.
///
/// Volumes are told as mean depths: m³ per m² of the coarse cell.
class SubgridTables {
public:
    static constexpr int levels = 20;

    /// Level of the water of a cell that holds `meanDepth_m`. At 0 it is the lowest ground.
    double level(std::size_t cell, double meanDepth_m) const
    {
        const Cell &table = m_cells[cell];
        if (meanDepth_m >= table.meanDepth_m)
            return table.highest_m + (meanDepth_m - table.meanDepth_m);
        if (!(meanDepth_m > 0.0))
            return table.lowest_m;
        const double place = meanDepth_m / table.meanDepth_m * (levels - 1);
        const int k = place < levels - 2 ? int(place) : levels - 2;
        const double below = table.above_m[k];
        return table.lowest_m + (below + (place - k) * (table.above_m[k + 1] - below));
    }
    /// How fast the level rises with the mean depth: the inverse of the wet share of the cell.
    double rise(std::size_t cell, double meanDepth_m) const
    {
        const Cell &table = m_cells[cell];
        if (meanDepth_m >= table.meanDepth_m)
            return 1.0;
        const double place
                = meanDepth_m > 0.0 ? meanDepth_m / table.meanDepth_m * (levels - 1) : 0.0;
        const int k = place < levels - 2 ? int(place) : levels - 2;
        return (double(table.above_m[k + 1]) - double(table.above_m[k])) * (levels - 1)
                / table.meanDepth_m;
    }
    /// The inverse of level().
    double meanDepth(std::size_t cell, double level_m) const;
    double lowest(std::size_t cell) const { return m_cells[cell].lowest_m; }

    /// West face of the cell in this row and column; column may be columns().
    FaceSection sectionX(int row, int column, double level_m) const
    {
        return section(
                m_facesX[std::size_t(row) * std::size_t(m_columns + 1) + std::size_t(column)],
                level_m);
    }
    /// North face; row may be rows().
    FaceSection sectionY(int row, int column, double level_m) const
    {
        return section(
                m_facesY[std::size_t(row) * std::size_t(m_columns) + std::size_t(column)], level_m);
    }

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    /// Tells other tables from these.
    std::uint64_t checksum() const;
    static std::size_t bytesPerCell() { return sizeof(Cell) + 2 * sizeof(Face); }

private:
    friend class SubgridBuilder;

    struct Cell {
        double lowest_m = 0.0;
        double highest_m = 0.0;
        double meanDepth_m = 0.0; ///< when the water is at the highest ground
        float above_m[levels] = {}; ///< level over the lowest ground at equal steps of volume
    };
    struct Level {
        float depth_m;
        float friction;
        float wetShare;
    };
    struct Face {
        double lowest_m = 1e30; ///< a wall, until it has a table
        double highest_m = 1e30;
        float frictionHigh = 0.0F; ///< towards which it goes with depth
        float excess = 0.0F; ///< of what is carried at the highest ground over what that would
        Level at[levels] = {};
    };

    static FaceSection section(const Face &face, double level_m)
    {
        if (!(level_m > face.lowest_m))
            return {};
        const Level &top = face.at[levels - 1];
        if (level_m >= face.highest_m) {
            const double over = level_m - face.highest_m;
            const double depth = double(top.depth_m) + over;
            // With depth H the parts carry 1 + O(1/H²) of what a flat face does.
            const double share = depth > 0.0 ? double(top.depth_m) / depth : 1.0;
            const double carried = 1.0 + double(face.excess) * share * share;
            return { depth, depth, double(face.frictionHigh) / (carried * carried) };
        }
        const double place
                = (level_m - face.lowest_m) / (face.highest_m - face.lowest_m) * (levels - 1);
        const int k = place < levels - 2 ? int(place) : levels - 2;
        const double share = place - k;
        const Level &a = face.at[k];
        const Level &b = face.at[k + 1];
        const auto between = [share](float from, float to) {
            return double(from) + share * (double(to) - double(from));
        };
        const double depth = between(a.depth_m, b.depth_m);
        const double wet = between(a.wetShare, b.wetShare);
        return { depth, wet > 0.0 ? depth / wet : 0.0, between(a.friction, b.friction) };
    }

    int m_rows = 0;
    int m_columns = 0;
    std::vector<Cell> m_cells;
    std::vector<Face> m_facesX; ///< rows × (columns + 1)
    std::vector<Face> m_facesY; ///< (rows + 1) × columns
};

} // namespace spp::engine
