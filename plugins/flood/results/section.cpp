// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/results/section.h"

#include "flood/results/hydrograph.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::Section)
};

/// Adds where, from 0 to 1 on the way from `from` to `to`, a line of the grid along one axis is
/// crossed. All in cells from the grid's corner.
void addCrossings(double from, double to, int count, std::vector<double> &crossings)
{
    if (from == to)
        return;
    const double low = std::max(0.0, std::ceil(std::min(from, to)));
    const double high = std::min(double(count), std::floor(std::max(from, to)));
    for (double line = low; line <= high; line += 1.0)
        crossings.push_back(std::clamp((line - from) / (to - from), 0.0, 1.0));
}

std::vector<double> crossingsOf(const engine::Grid &grid, const MapPoint &from, const MapPoint &to)
{
    std::vector<double> crossings{ 0.0, 1.0 };
    addCrossings((from.x - grid.xmin) / grid.cellWidth, (to.x - grid.xmin) / grid.cellWidth,
            grid.columns, crossings);
    addCrossings((grid.ymax - from.y) / grid.cellHeight, (grid.ymax - to.y) / grid.cellHeight,
            grid.rows, crossings);
    std::sort(crossings.begin(), crossings.end());
    return crossings;
}

void append(std::vector<CellStretch> &stretches, const CellStretch &next)
{
    if (!stretches.empty() && stretches.back().isInside == next.isInside
            && stretches.back().cell == next.cell)
        stretches.back().to_m = next.to_m;
    else
        stretches.push_back(next);
}

/// Values of the cells inside, at their stretches.
class Spread {
public:
    explicit Spread(const std::vector<CellStretch> &stretches)
        : m_stretches(stretches)
    {
        for (const CellStretch &stretch : stretches) {
            if (stretch.isInside)
                m_cells.push_back(stretch.cell);
        }
    }

    const std::vector<std::size_t> &cells() const { return m_cells; }

    std::vector<float> over(const std::vector<float> &values) const
    {
        std::vector<float> all;
        std::size_t next = 0;
        for (const CellStretch &stretch : m_stretches)
            all.push_back(
                    stretch.isInside ? values.at(next++) : std::numeric_limits<float>::quiet_NaN());
        return all;
    }

private:
    const std::vector<CellStretch> &m_stretches;
    std::vector<std::size_t> m_cells;
};

} // namespace

std::vector<LinePoint> alongLine(const std::vector<MapPoint> &corners)
{
    std::vector<LinePoint> line;
    for (const MapPoint &corner : corners) {
        const double walked = line.empty() ? 0.0
                                           : line.back().distance_m
                        + std::hypot(
                                corner.x - line.back().place.x, corner.y - line.back().place.y);
        line.push_back({ corner, walked });
    }
    return line;
}

std::vector<CellStretch> cellsAlong(const engine::Grid &grid, const std::vector<LinePoint> &line)
{
    std::vector<CellStretch> stretches;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const LinePoint &from = line[i - 1];
        const LinePoint &to = line[i];
        const std::vector<double> crossings = crossingsOf(grid, from.place, to.place);
        for (std::size_t k = 1; k < crossings.size(); ++k) {
            if (!(crossings[k] - crossings[k - 1] > 1e-12))
                continue; // through a corner of cells
            const double middle = 0.5 * (crossings[k - 1] + crossings[k]);
            const auto at = [&](double a, double b, double share) { return a + (b - a) * share; };
            const auto cell = cellOver(grid,
                    { at(from.place.x, to.place.x, middle), at(from.place.y, to.place.y, middle) });
            append(stretches,
                    { at(from.distance_m, to.distance_m, crossings[k - 1]),
                            at(from.distance_m, to.distance_m, crossings[k]), cell.has_value(),
                            cell.value_or(0) });
        }
    }
    return stretches;
}

Result<Section> sectionAt(
        const DepthSeries &series, const std::vector<LinePoint> &line, int step, Feedback &feedback)
{
    Section section;
    section.stretches = cellsAlong(series.grid(), line);
    const Spread spread(section.stretches);
    SPP_ASSIGN(const auto greatest, series.depthsAt_m(DepthSeries::greatest, spread.cells()));
    section.greatest_m = spread.over(greatest);
    if (feedback.isCancelled())
        return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
    SPP_ASSIGN(const auto ground, series.groundAt_m(spread.cells()));
    // A line that is wholly outside does not tell whether there is a ground.
    if (!ground.empty())
        section.ground_m = spread.over(ground);
    if (feedback.isCancelled())
        return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
    if (step == DepthSeries::greatest) {
        section.depth_m = section.greatest_m;
        return section;
    }
    SPP_ASSIGN(const auto depths, series.depthsAt_m(step, spread.cells()));
    section.depth_m = spread.over(depths);
    return section;
}

} // namespace spp::flood
