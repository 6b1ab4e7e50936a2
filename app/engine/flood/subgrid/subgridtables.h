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

/// The water in a cell.
struct CellSurface {
    double level_m = 0.0;
    double rise = 1.0; ///< of the level with the mean depth: the inverse of the wet share
};

/// Fine ground inside coarse cells, as tables of 20 levels (the form of van Ormondt et al. 2025,
/// doi 10.5194/gmd-18-843-2025): per cell the level to each of 20 volumes in equal steps, per face
/// mean depth, representative g n² and wet fraction at 20 levels in equal steps. Between the
/// levels they are interpolated, above the highest ground extrapolated.
///
/// Volumes are told as mean depths: m³ per m² of the coarse cell, also where only a part of it has
/// ground.
class SubgridTables {
public:
    static constexpr int levels = 20;

    /// The water of a cell that holds `meanDepth_m`. At 0 its level is the lowest ground.
    CellSurface surface(std::size_t cell, double meanDepth_m) const
    {
        const Cell &table = m_cells[cell];
        if (meanDepth_m >= table.meanDepth_m)
            return { table.highest_m + (meanDepth_m - table.meanDepth_m) * table.riseAbove,
                table.riseAbove };
        const double place
                = meanDepth_m > 0.0 ? meanDepth_m / table.meanDepth_m * (levels - 1) : 0.0;
        const int k = place < levels - 2 ? int(place) : levels - 2;
        const double below = table.above_m[k];
        const double step = table.above_m[k + 1] - below;
        return { table.lowest_m + (below + (place - k) * step),
            step * (levels - 1) / table.meanDepth_m };
    }
    double level(std::size_t cell, double meanDepth_m) const
    {
        return surface(cell, meanDepth_m).level_m;
    }
    /// The inverse of level().
    double meanDepth(std::size_t cell, double level_m) const;
    double lowest(std::size_t cell) const { return m_cells[cell].lowest_m; }
    /// How much of a cell has ground: less than 1 where the model ends inside of it.
    double groundShare(std::size_t cell) const { return 1.0 / m_cells[cell].riseAbove; }

    /// West face of the cell in this row and column; column may be columns().
    FaceSection sectionX(int row, int column, double level_m) const
    {
        return section(faceX(row, column), level_m);
    }
    /// North face; row may be rows().
    FaceSection sectionY(int row, int column, double level_m) const
    {
        return section(faceY(row, column), level_m);
    }

    /// How much of the width of a face lets water pass; 1 of a face that is a wall.
    double openShareX(int row, int column) const { return double(faceX(row, column).openShare); }
    double openShareY(int row, int column) const { return double(faceY(row, column).openShare); }

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    /// Tells other tables from these.
    std::uint64_t checksum() const;
    static std::size_t bytesPerCell() { return sizeof(Cell) + 2 * sizeof(Face); }

private:
    friend class SubgridBuilder;

    // A table begins at a line of the cache and what most look-ups need lies in it: cells and faces
    // that are wet all over ask no further. Others ask for one more line: the levels of a face are
    // in blocks of one line each, which begin with the last level of the block before.
    struct alignas(64) Cell {
        double lowest_m = 0.0;
        double highest_m = 0.0;
        double meanDepth_m = 0.0; ///< when the water is at the highest ground
        double riseAbove = 1.0; ///< of the level with the mean depth, above the highest ground
        float above_m[levels] = {}; ///< level over the lowest ground at equal steps of volume
        float unused[4] = {};
    };
    struct Level {
        float depth_m;
        float friction;
        float wetShare;
    };
    static constexpr int steps = 4; ///< between the levels of a block
    struct alignas(64) Block {
        Level at[steps + 1] = {};
        float unused = 0.0F;
    };
    struct alignas(64) Face {
        double lowest_m = 1e30; ///< a wall, until it has a table
        double highest_m = 1e30;
        float frictionHigh = 0.0F; ///< towards which it goes with depth
        float excess = 0.0F; ///< of what is carried at the highest ground over what that would
        float topDepth_m = 0.0F; ///< at the highest ground
        float openShare = 1.0F; ///< of the width that is no wall
        float unused[8] = {};
        Block blocks[(levels + steps - 2) / steps];

        void set(int k, const Level &level)
        {
            if (k < levels - 1)
                blocks[k / steps].at[k % steps] = level;
            if (k > 0)
                blocks[(k - 1) / steps].at[(k - 1) % steps + 1] = level;
        }
    };

    const Face &faceX(int row, int column) const
    {
        return m_facesX[std::size_t(row) * std::size_t(m_columns + 1) + std::size_t(column)];
    }
    const Face &faceY(int row, int column) const
    {
        return m_facesY[std::size_t(row) * std::size_t(m_columns) + std::size_t(column)];
    }

    static FaceSection section(const Face &face, double level_m)
    {
        if (!(level_m > face.lowest_m))
            return {};
        if (level_m >= face.highest_m) {
            const double over = level_m - face.highest_m;
            const double open = double(face.openShare);
            const double depth = double(face.topDepth_m) + over * open;
            // With depth H the parts carry 1 + O(1/H²) of what a flat face does.
            const double share = depth > 0.0 ? double(face.topDepth_m) / depth : 1.0;
            const double carried = 1.0 + double(face.excess) * share * share;
            return { depth, depth / open, double(face.frictionHigh) / (carried * carried) };
        }
        const double place
                = (level_m - face.lowest_m) / (face.highest_m - face.lowest_m) * (levels - 1);
        const int k = place < levels - 2 ? int(place) : levels - 2;
        const double share = place - k;
        const Level &a = face.blocks[k / steps].at[k % steps];
        const Level &b = face.blocks[k / steps].at[k % steps + 1];
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
