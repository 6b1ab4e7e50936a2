// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "engine/flood/places.h"
#include "engine/flood/subgrid/subgridtables.h"

#include <memory>
#include <vector>

namespace spp::engine {

/// A dyke, wall or road on a face: water passes only above it. A crest below the beds changes
/// nothing.
struct FaceCrest {
    FacePlace face;
    double crest_m = 0.0;
};

/// The ground of a flood run: square cells, in rows from north to south and from west to east in
/// each. Levels are metres above one datum.
struct FloodDomain {
    int rows = 0;
    int columns = 0;
    double cell_m = 0.0;
    std::vector<double> bed_m; ///< rows × columns
    std::vector<double> manning; ///< n in s/m^(1/3): one for all, or rows × columns
    std::vector<unsigned char> inside; ///< 0 where there is no model; empty: all is inside
    std::vector<FaceCrest> crests;
    /// What is inside the cells; empty: they are flat. With it beds are the lowest ground of each
    /// cell, depths are mean depths of cells, and roughness and crests are in the tables.
    std::shared_ptr<const SubgridTables> subgrid;
    /// Water at the start, rows × columns; empty: dry.
    std::vector<double> depth_m;
    /// Hot start: unit fluxes in m²/s at the start, of the west and of the north face of each cell,
    /// positive to the east and to the south; empty: at rest.
    std::vector<double> fluxEast_m2s;
    std::vector<double> fluxSouth_m2s;

    std::size_t cells() const { return std::size_t(rows) * std::size_t(columns); }
    std::size_t at(const CellPlace &cell) const
    {
        return std::size_t(cell.row) * std::size_t(columns) + std::size_t(cell.column);
    }
    bool holds(const CellPlace &cell) const
    {
        return cell.row >= 0 && cell.row < rows && cell.column >= 0 && cell.column < columns;
    }
    bool isInside(const CellPlace &cell) const
    {
        return holds(cell) && (inside.empty() || inside[at(cell)] != 0);
    }
};

/// What a bed must keep to, so that a wrong file is seen before the run.
struct BedLimits {
    double lowest_m = -500.0; ///< a lower bed is a code for "no data", such as −9999
    double highest_m = 9000.0;
    double cliff_m = 10.0; ///< a higher step between neighbours is refused; infinity allows all
};

enum class MissingBed {
    Wall, ///< cells without a bed are taken out of the model
    Fill, ///< they take the mean bed of the nearest cells around them, ring by ring
};

/// Gives a bed to cells inside that have none (NaN), or takes them out. Returns how many there
/// were. Error: BadInput, if no cell has a bed.
Result<std::size_t> settleMissingBed(FloodDomain *domain, MissingBed choice);

/// Whether each bed inside is a level of ground, and no step between neighbours is too high. Of a
/// domain whose arrays fit. Errors as of checkDomain().
Result<void> checkBed(
        const FloodDomain &domain, const BedLimits &limits, const Feedback *feedback = nullptr);

/// Whether all arrays fit the grid and hold usable numbers. Errors: BadInput, naming the first cell
/// that is wrong by its row and column, counted from 0.
/// Can be cancelled; `feedback` may be null.
Result<void> checkDomain(
        const FloodDomain &domain, const BedLimits &limits, const Feedback *feedback = nullptr);

} // namespace spp::engine
