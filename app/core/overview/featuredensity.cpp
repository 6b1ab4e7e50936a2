// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overview/featuredensity.h"

namespace spp {

FeatureDensity FeatureDensity::of(
        const std::vector<std::pair<double, double>> &places, int mostCells)
{
    engine::Box extent;
    for (const auto &[x, y] : places)
        extent.include({ x, y, x, y });
    engine::Grid grid;
    if (!places.empty()) {
        const double width = extent.xmax - extent.xmin;
        const double height = extent.ymax - extent.ymin;
        grid.cellWidth = grid.cellHeight = std::max({ width, height, 1.0 }) / mostCells;
        grid.columns = std::min(mostCells, int(width / grid.cellWidth) + 1);
        grid.rows = std::min(mostCells, int(height / grid.cellHeight) + 1);
        grid.xmin = extent.xmin;
        grid.ymax = extent.ymax;
    }
    std::vector<double> counts(size_t(grid.columns) * size_t(grid.rows), 0.0);
    for (const auto &[x, y] : places) {
        const int column = std::min(int((x - grid.xmin) / grid.cellWidth), grid.columns - 1);
        const int row = std::min(int((grid.ymax - y) / grid.cellHeight), grid.rows - 1);
        counts[size_t(row) * size_t(grid.columns) + size_t(column)] += 1.0;
    }
    return FeatureDensity(grid, counts);
}

FeatureDensity::FeatureDensity(const engine::Grid &grid, const std::vector<double> &counts)
    : m_grid(grid)
    , m_sums(size_t(grid.columns + 1) * size_t(grid.rows + 1), 0.0)
{
    const size_t wide = size_t(grid.columns) + 1;
    for (size_t row = 0; row < size_t(grid.rows); ++row) {
        double line = 0.0;
        for (size_t column = 0; column < size_t(grid.columns); ++column) {
            line += counts[row * size_t(grid.columns) + column];
            m_sums[(row + 1) * wide + column + 1] = m_sums[row * wide + column + 1] + line;
        }
    }
}

double FeatureDensity::sumTo(double column, double row) const
{
    column = std::clamp(column, 0.0, double(m_grid.columns));
    row = std::clamp(row, 0.0, double(m_grid.rows));
    const size_t wide = size_t(m_grid.columns) + 1;
    const size_t left = size_t(std::min(column, double(std::max(m_grid.columns - 1, 0))));
    const size_t top = size_t(std::min(row, double(std::max(m_grid.rows - 1, 0))));
    if (m_grid.columns == 0 || m_grid.rows == 0)
        return 0.0;
    const double x = column - double(left);
    const double y = row - double(top);
    const double *corner = m_sums.data() + top * wide + left;
    return (1.0 - y) * ((1.0 - x) * corner[0] + x * corner[1])
            + y * ((1.0 - x) * corner[wide] + x * corner[wide + 1]);
}

double FeatureDensity::count(const engine::Box &box) const
{
    const double left = (box.xmin - m_grid.xmin) / m_grid.cellWidth;
    const double right = (box.xmax - m_grid.xmin) / m_grid.cellWidth;
    const double top = (m_grid.ymax - box.ymax) / m_grid.cellHeight;
    const double bottom = (m_grid.ymax - box.ymin) / m_grid.cellHeight;
    return sumTo(right, bottom) - sumTo(left, bottom) - sumTo(right, top) + sumTo(left, top);
}

std::vector<double> FeatureDensity::counts() const
{
    const size_t wide = size_t(m_grid.columns) + 1;
    std::vector<double> counts;
    for (size_t row = 0; row < size_t(m_grid.rows); ++row) {
        for (size_t column = 0; column < size_t(m_grid.columns); ++column) {
            const double *corner = m_sums.data() + row * wide + column;
            counts.push_back(corner[wide + 1] - corner[wide] - corner[1] + corner[0]);
        }
    }
    return counts;
}

} // namespace spp
