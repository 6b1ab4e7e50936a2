// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overview/overviewpyramid.h"

#include "core/overview/overviewcells.h"

namespace spp {

namespace {

constexpr double framePixels = 1920.0 * 1080.0;
/// Of the maps that are tried: a quarter of a frame, because a small map may lie where it is dense.
constexpr double triedWidth_px = 960.0;
constexpr double triedHeight_px = 540.0;
/// A level serves pixels from its cell size divided by this to its cell size times this.
constexpr double reach = 1.41421356237309515;

} // namespace

OverviewPyramid::OverviewPyramid(
        const FeatureDensity &density, const engine::Box &extent, int featuresPerFrame)
    : m_density(density)
    , m_extent(extent)
    , m_featuresPerFrame(featuresPerFrame)
{
    const double side = std::max({ extent.xmax - extent.xmin, extent.ymax - extent.ymin, 1.0 });
    m_cell_m = std::exp2(std::ceil(std::log2(side / overview::tileSize)));
}

engine::Grid OverviewPyramid::grid(int level) const
{
    engine::Grid grid;
    grid.xmin = m_extent.xmin;
    grid.ymax = m_extent.ymax;
    grid.cellWidth = grid.cellHeight = std::ldexp(m_cell_m, -level);
    grid.columns = int((m_extent.xmax - m_extent.xmin) / grid.cellWidth) + 1;
    grid.rows = int((m_extent.ymax - m_extent.ymin) / grid.cellHeight) + 1;
    return grid;
}

engine::Box OverviewPyramid::box(int level, int row, int column) const
{
    const double side = std::ldexp(m_cell_m, -level) * overview::tileSize;
    const double xmin = m_extent.xmin + column * side;
    const double ymax = m_extent.ymax - row * side;
    return { xmin, ymax - side, xmin + side, ymax };
}

bool OverviewPyramid::isNeeded(int level, int row, int column) const
{
    const engine::Box tile = box(level, row, column);
    const double pixel_m = std::ldexp(m_cell_m, -level) * reach;
    const double halfWidth = pixel_m * triedWidth_px / 2.0;
    const double halfHeight = pixel_m * triedHeight_px / 2.0;
    const double side = tile.xmax - tile.xmin;
    constexpr int steps = 2; // frames that touch the tile at its edges, its middle and between
    for (int i = -steps; i <= steps; ++i) {
        for (int j = -steps; j <= steps; ++j) {
            const double x = tile.xmin + side / 2.0 + (halfWidth + side / 2.0) * i / steps;
            const double y = tile.ymin + side / 2.0 + (halfHeight + side / 2.0) * j / steps;
            const engine::Box frame
                    = { x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight };
            if (isTooMany(
                        m_density.count(frame), triedWidth_px * triedHeight_px, m_featuresPerFrame))
                return true;
        }
    }
    return false;
}

bool OverviewPyramid::isAnyNeededBelow(int level, int row, int column) const
{
    if (level + 1 >= mostLevels)
        return false;
    for (int quarter = 0; quarter < 4; ++quarter) {
        if (isNeeded(level + 1, 2 * row + quarter / 2, 2 * column + quarter % 2))
            return true;
    }
    return false;
}

bool isTooMany(double features, double pixels, int featuresPerFrame)
{
    return features * framePixels > featuresPerFrame * pixels;
}

int closestLevel(const std::vector<double> &cells_m, double pixel_m)
{
    int level = 0;
    while (size_t(level) + 1 < cells_m.size() && pixel_m < cells_m[size_t(level)] / reach)
        ++level;
    return level;
}

} // namespace spp
