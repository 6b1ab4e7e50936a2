// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/meshcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

/// Of a share of a triangle, so that no cell is lost between two triangles by rounding.
constexpr double roundingShare = 1e-9;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
/// Triangles or cells between two looks at whether to stop: some milliseconds.
constexpr std::size_t often = 16384;

Error stopped()
{
    return Error::cancelled(
            QCoreApplication::translate("spp::flood::MeshSource", "Reading was stopped.")
                    .toStdString());
}

struct Shares {
    double first = 0.0;
    double second = 0.0;
    double third = 0.0;
    bool areInside() const
    {
        return first >= -roundingShare && second >= -roundingShare && third >= -roundingShare;
    }
};

/// Of the three corners in a place; not inside where the triangle has no area.
Shares sharesAt(const MeshTriangles::Corner *const corners[3], const MeshTriangles::Corner &place)
{
    const double ax = corners[0]->x - corners[2]->x;
    const double ay = corners[0]->y - corners[2]->y;
    const double bx = corners[1]->x - corners[2]->x;
    const double by = corners[1]->y - corners[2]->y;
    const double px = place.x - corners[2]->x;
    const double py = place.y - corners[2]->y;
    const double area = ax * by - ay * bx;
    Shares shares;
    shares.first = area == 0.0 ? -1.0 : (px * by - py * bx) / area;
    shares.second = area == 0.0 ? -1.0 : (ax * py - ay * px) / area;
    shares.third = 1.0 - shares.first - shares.second;
    return shares;
}

MeshTriangles::Corner middleOf(const engine::Grid &grid, std::size_t cell)
{
    const auto columns = std::size_t(grid.columns);
    return { grid.xmin + (double(cell % columns) + 0.5) * grid.cellWidth,
        grid.ymax - (double(cell / columns) + 0.5) * grid.cellHeight };
}

/// The cells whose middles lie between two places along an axis, counted from `from`.
std::pair<int, int> middlesBetween(double from, double size, int count, double low, double high)
{
    // One more on both sides, against rounding; shares decide.
    const double first = std::floor((low - from) / size - 0.5);
    const double last = std::ceil((high - from) / size - 0.5);
    return { int(std::clamp(first, 0.0, double(count))),
        int(std::clamp(last + 1.0, 0.0, double(count))) };
}

} // namespace

MeshCells::MeshCells(const engine::Grid &grid, MeshTriangles mesh)
    : m_grid(grid)
    , m_mesh(std::move(mesh))
    , m_triangle(std::size_t(grid.columns) * std::size_t(grid.rows), -1)
{
}

Result<MeshCells> MeshCells::find(const engine::Grid &grid, MeshTriangles mesh, Feedback &feedback)
{
    MeshCells cells(grid, std::move(mesh));
    const std::size_t count = cells.m_mesh.triangles.size();
    for (std::size_t triangle = 0; triangle < count; ++triangle) {
        if (triangle % often == 0) {
            feedback.progress((long long)(triangle), (long long)(count));
            if (feedback.isCancelled())
                return stopped();
        }
        cells.find(std::int32_t(triangle));
    }
    std::stable_sort(cells.m_further.begin(), cells.m_further.end(),
            [](const Further &a, const Further &b) { return a.cell < b.cell; });
    return cells;
}

void MeshCells::find(std::int32_t triangle)
{
    const MeshTriangles::Corner *corners[3] = {};
    for (int i = 0; i < 3; ++i)
        corners[i] = &m_mesh.corners[std::size_t(
                m_mesh.triangles[std::size_t(triangle)].corners[std::size_t(i)])];
    const auto [west, east] = std::minmax({ corners[0]->x, corners[1]->x, corners[2]->x });
    const auto [south, north] = std::minmax({ corners[0]->y, corners[1]->y, corners[2]->y });
    const auto [left, right]
            = middlesBetween(m_grid.xmin, m_grid.cellWidth, m_grid.columns, west, east);
    const auto [top, bottom]
            = middlesBetween(-m_grid.ymax, m_grid.cellHeight, m_grid.rows, -north, -south);
    for (int row = top; row < bottom; ++row) {
        for (int column = left; column < right; ++column) {
            const std::size_t cell
                    = std::size_t(row) * std::size_t(m_grid.columns) + std::size_t(column);
            if (!sharesAt(corners, middleOf(m_grid, cell)).areInside())
                continue;
            if (m_triangle[cell] >= 0)
                m_further.push_back({ cell, m_triangle[cell] });
            m_triangle[cell] = triangle;
        }
    }
}

/// NaN where it has none.
double MeshCells::valueIn(std::int32_t triangle, std::size_t cell, const MeshValues &values) const
{
    const MeshTriangles::Triangle &of = m_mesh.triangles[std::size_t(triangle)];
    if (!values.isActive.empty() && !values.isActive[std::size_t(of.face)])
        return nan;
    if (values.areOnFaces)
        return values.values[std::size_t(of.face)];
    const MeshTriangles::Corner *corners[3] = {};
    double at[3] = {};
    for (std::size_t i = 0; i < 3; ++i) {
        corners[i] = &m_mesh.corners[std::size_t(of.corners[i])];
        at[i] = values.values[std::size_t(of.corners[i])];
    }
    const Shares shares = sharesAt(corners, middleOf(m_grid, cell));
    return shares.first * at[0] + shares.second * at[1] + shares.third * at[2];
}

/// Of the triangles before the last over a cell.
double MeshCells::valueBelow(std::size_t cell, const MeshValues &values) const
{
    auto further = std::upper_bound(m_further.begin(), m_further.end(), cell,
            [](std::size_t wanted, const Further &one) { return wanted < one.cell; });
    while (further != m_further.begin() && std::prev(further)->cell == cell) {
        --further;
        const double value = valueIn(further->triangle, cell, values);
        if (!std::isnan(value))
            return value;
    }
    return nan;
}

Result<void> MeshCells::raise(
        const MeshValues &values, std::vector<float> &cells, const Feedback &feedback) const
{
    for (std::size_t cell = 0; cell < m_triangle.size(); ++cell) {
        if (cell % often == 0 && feedback.isCancelled())
            return stopped();
        if (m_triangle[cell] < 0)
            continue;
        double value = valueIn(m_triangle[cell], cell, values);
        if (std::isnan(value))
            value = valueBelow(cell, values);
        cells[cell] = std::fmax(cells[cell], float(value));
    }
    return {};
}

} // namespace spp::flood
