// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/cellsunder.h"

#include "engine/raster/rasterweights.h"

namespace spp {

Result<std::vector<WeightedCell>> cellsUnder(
        const SubjectOnGrid &subject, const RasterWindow &window)
{
    std::vector<WeightedCell> cells;
    if (subject.isEmpty() || window.columns == 0 || window.rows == 0)
        return cells;
    const engine::Grid grid{ window.xmin, window.ymax, window.cellWidth_m, window.cellHeight_m,
        window.columns, window.rows };
    SPP_ASSIGN(const auto weights, engine::rasterWeights(subject.store(), grid, 1));
    const double cell_m2 = grid.cellArea();
    weights.eachCell(0, [&](std::uint32_t row, std::uint32_t column, double share) {
        const double value = window.values[std::size_t(row) * std::size_t(window.columns) + column];
        if (!std::isnan(value))
            cells.push_back({ value, share * cell_m2 });
    });
    return cells;
}

} // namespace spp
