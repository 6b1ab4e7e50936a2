// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/results/depthseries.h"

#include <cmath>

namespace spp::flood {

namespace {

std::vector<float> picked(const std::vector<float> &all, const std::vector<std::size_t> &cells)
{
    std::vector<float> values;
    values.reserve(cells.size());
    for (const std::size_t cell : cells)
        values.push_back(all.at(cell));
    return values;
}

} // namespace

Result<std::vector<float>> DepthSeries::depthsAt_m(
        int step, const std::vector<std::size_t> &cells) const
{
    SPP_ASSIGN(const auto all, depth_m(step));
    return picked(all, cells);
}

Result<std::vector<float>> DepthSeries::groundAt_m(const std::vector<std::size_t> &cells) const
{
    SPP_ASSIGN(const auto all, ground_m());
    return all.empty() ? all : picked(all, cells);
}

int nearestStep(const DepthSeries &series, double time_s)
{
    int nearest = DepthSeries::greatest;
    double least = 0.0;
    for (int step = 0; series.hasTimes() && step < series.steps(); ++step) {
        const double away = std::abs(series.time_s(step) - time_s);
        if (nearest == DepthSeries::greatest || away < least) {
            nearest = step;
            least = away;
        }
    }
    return nearest;
}

} // namespace spp::flood
