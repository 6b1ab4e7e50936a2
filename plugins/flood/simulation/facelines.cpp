// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/facelines.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <tuple>

namespace spp::flood {

namespace {

using engine::CellPlace;
using engine::CellSide;
using engine::FacePlace;

struct Point {
    double x = 0.0;
    double y = 0.0;
};

/// In cells: the middle of cell (row, column) is (column, row). Moved by a millionth of a cell, so
/// that no corner of the line lies on a middle or on the way between two: there it would be hard to
/// say on which side of the line a middle is, and a bend could let water through.
Point toCells(const engine::Grid &grid, double x, double y)
{
    return { (x - grid.xmin) / grid.cellWidth - 0.5 + 1.234e-6,
        (grid.ymax - y) / grid.cellHeight - 0.5 + 2.718e-6 };
}

bool isLeft(const Point &a, const Point &b, const Point &p)
{
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0.0;
}

bool cross(const Point &a, const Point &b, const Point &c, const Point &d)
{
    return isLeft(a, b, c) != isLeft(a, b, d) && isLeft(c, d, a) != isLeft(c, d, b);
}

using Faces = std::set<std::tuple<int, int, int>>; ///< row, column, 0 east or 1 south

void addFaces(const engine::Grid &grid, const Point &a, const Point &b, Faces &faces)
{
    const int firstRow = std::max(0, int(std::floor(std::min(a.y, b.y))) - 1);
    const int lastRow = std::min(grid.rows - 1, int(std::ceil(std::max(a.y, b.y))) + 1);
    for (int row = firstRow; row <= lastRow; ++row) {
        // The part of the line near this row tells which columns to look at.
        double low = std::min(a.x, b.x);
        double high = std::max(a.x, b.x);
        if (std::abs(b.y - a.y) > 1e-9) {
            const auto xAt = [&](double y) {
                const double share = std::clamp((y - a.y) / (b.y - a.y), 0.0, 1.0);
                return a.x + share * (b.x - a.x);
            };
            low = std::max(low, std::min(xAt(row - 1.5), xAt(row + 1.5)));
            high = std::min(high, std::max(xAt(row - 1.5), xAt(row + 1.5)));
        }
        const int first = std::max(0, int(std::floor(low)) - 1);
        const int last = std::min(grid.columns - 1, int(std::ceil(high)) + 1);
        for (int column = first; column <= last; ++column) {
            const Point middle{ double(column), double(row) };
            if (column + 1 < grid.columns && cross(a, b, middle, { column + 1.0, double(row) }))
                faces.insert({ row, column, 0 });
            if (row + 1 < grid.rows && cross(a, b, middle, { double(column), row + 1.0 }))
                faces.insert({ row, column, 1 });
        }
    }
}

double distanceToPart(const Point &p, const Point &a, const Point &b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length2 = dx * dx + dy * dy;
    const double share = length2 > 0.0
            ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length2, 0.0, 1.0)
            : 0.0;
    return std::hypot(p.x - a.x - share * dx, p.y - a.y - share * dy);
}

Point middleOf(const engine::Grid &grid, const FacePlace &face)
{
    Point middle{ grid.xmin + (face.cell.column + 0.5) * grid.cellWidth,
        grid.ymax - (face.cell.row + 0.5) * grid.cellHeight };
    const CellPlace next = beyond(face);
    middle.x += 0.5 * (next.column - face.cell.column) * grid.cellWidth;
    middle.y -= 0.5 * (next.row - face.cell.row) * grid.cellHeight;
    return middle;
}

} // namespace

std::vector<FacePlace> facesAcross(const engine::Grid &grid, const engine::RawShape &line)
{
    Faces faces;
    for (std::size_t path = 0; path < line.pathEnd.size(); ++path) {
        for (std::size_t i = line.pathBegin(path) + 1; i < line.pathEnd[path]; ++i)
            addFaces(grid, toCells(grid, line.xy[2 * i - 2], line.xy[2 * i - 1]),
                    toCells(grid, line.xy[2 * i], line.xy[2 * i + 1]), faces);
    }
    std::vector<FacePlace> places;
    for (const auto &[row, column, south] : faces)
        places.push_back({ { row, column }, south ? CellSide::South : CellSide::East });
    return places;
}

std::vector<FacePlace> rimFaces(const engine::FloodDomain &domain)
{
    std::vector<FacePlace> faces;
    for (int row = 0; row < domain.rows; ++row) {
        for (int column = 0; column < domain.columns; ++column) {
            if (!domain.isInside({ row, column }))
                continue;
            for (const CellSide side :
                    { CellSide::West, CellSide::East, CellSide::North, CellSide::South }) {
                const FacePlace face{ { row, column }, side };
                if (!domain.isInside(beyond(face)))
                    faces.push_back(face);
            }
        }
    }
    return faces;
}

std::vector<FacePlace> sideFaces(const engine::FloodDomain &domain, CellSide side)
{
    const bool alongRows = side == CellSide::West || side == CellSide::East;
    const bool fromEnd = side == CellSide::East || side == CellSide::South;
    const int lines = alongRows ? domain.rows : domain.columns;
    const int length = alongRows ? domain.columns : domain.rows;
    std::vector<FacePlace> faces;
    for (int line = 0; line < lines; ++line) {
        for (int i = 0; i < length; ++i) {
            const int step = fromEnd ? length - 1 - i : i;
            const CellPlace cell = alongRows ? CellPlace{ line, step } : CellPlace{ step, line };
            if (domain.isInside(cell)) {
                faces.push_back({ cell, side });
                break;
            }
        }
    }
    return faces;
}

double distanceFrom(const engine::Grid &grid, const FacePlace &face, const engine::RawShape &line)
{
    const Point middle = middleOf(grid, face);
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t path = 0; path < line.pathEnd.size(); ++path) {
        for (std::size_t i = line.pathBegin(path) + 1; i < line.pathEnd[path]; ++i)
            nearest = std::min(nearest,
                    distanceToPart(middle, { line.xy[2 * i - 2], line.xy[2 * i - 1] },
                            { line.xy[2 * i], line.xy[2 * i + 1] }));
    }
    return nearest;
}

} // namespace spp::flood
