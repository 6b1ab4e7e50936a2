// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/results/hydrograph.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::Hydrograph)
};

/// The hydrographs of places that are inside, and the cells of these, in the same order.
struct Inside {
    std::vector<Hydrograph *> graphs;
    std::vector<std::size_t> cells;
};

Result<void> readStill(const DepthSeries &series, const Inside &inside)
{
    SPP_ASSIGN(const auto ground, series.groundAt_m(inside.cells));
    SPP_ASSIGN(const auto greatest, series.depthsAt_m(DepthSeries::greatest, inside.cells));
    for (std::size_t i = 0; i < inside.cells.size(); ++i) {
        if (!ground.empty())
            inside.graphs[i]->ground_m = double(ground[i]);
        inside.graphs[i]->greatest_m = double(greatest[i]);
    }
    return {};
}

} // namespace

std::optional<std::size_t> cellOver(const engine::Grid &grid, const MapPoint &place)
{
    const double column = std::floor((place.x - grid.xmin) / grid.cellWidth);
    const double row = std::floor((grid.ymax - place.y) / grid.cellHeight);
    if (!(column >= 0.0 && column < grid.columns && row >= 0.0 && row < grid.rows))
        return std::nullopt;
    return std::size_t(row) * std::size_t(grid.columns) + std::size_t(column);
}

Result<std::vector<Hydrograph>> hydrographs(
        const DepthSeries &series, const std::vector<MapPoint> &places, Feedback &feedback)
{
    std::vector<Hydrograph> graphs(places.size());
    Inside inside;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto cell = cellOver(series.grid(), places[i]);
        graphs[i].isInside = cell.has_value();
        if (!cell)
            continue;
        inside.graphs.push_back(&graphs[i]);
        inside.cells.push_back(*cell);
    }
    if (inside.cells.empty())
        return graphs;
    SPP_TRY(readStill(series, inside));
    for (int step = 0; step < series.steps(); ++step) {
        feedback.progress(step, series.steps());
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
        SPP_ASSIGN(const auto depths, series.depthsAt_m(step, inside.cells));
        for (std::size_t i = 0; i < depths.size(); ++i)
            inside.graphs[i]->depth_m.push_back(double(depths[i]));
    }
    return graphs;
}

} // namespace spp::flood
