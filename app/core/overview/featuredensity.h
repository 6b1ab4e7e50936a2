// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "engine/raster/grid.h"

#include <vector>

namespace spp {

/// How many features lie where: counts in the cells of a grid, each feature in the cell of one
/// place of it.
class SPP_CORE_EXPORT FeatureDensity {
public:
    /// A grid over all places, north up, at most `mostCells` cells along its longer side.
    static FeatureDensity of(const std::vector<std::pair<double, double>> &places, int mostCells);
    /// From counts row by row from the north-west, as counts() gives them.
    FeatureDensity(const engine::Grid &grid, const std::vector<double> &counts);

    /// Features in the box; cells that lie in it in part count in part.
    double count(const engine::Box &box) const;
    double total() const { return m_sums.empty() ? 0.0 : m_sums.back(); }
    const engine::Grid &grid() const { return m_grid; }
    std::vector<double> counts() const;

private:
    double sumTo(double column, double row) const;

    engine::Grid m_grid;
    std::vector<double> m_sums; ///< of all cells north-west of each corner of cells
};

} // namespace spp
