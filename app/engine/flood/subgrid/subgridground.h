// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/flood/flooddomain.h"

#include <vector>

namespace spp::engine {

/// Fine ground, in rows from north to south.
struct FineGround {
    int rows = 0;
    int columns = 0;
    double cell_m = 0.0;
    std::vector<double> bed_m; ///< NaN: no ground, takes no water
    std::vector<double> manning; ///< one for all, or rows × columns
    /// Dykes on faces of the coarse cells.
    std::vector<FaceCrest> crests;
    /// Faces of fine cells at the rim that let water through. A coarse face at the rim that has
    /// some of them is a wall but for the lines of fine cells that they close; one that has none
    /// lets water pass over all of its lines.
    std::vector<FacePlace> rims;
};

/// A domain of coarse cells, each of `ratio` × `ratio` fine ones, with tables of what is inside
/// them (FloodDomain::subgrid). The last row and column of coarse cells may reach beyond the fine
/// ground, where there is none. A face lets water pass over the higher of the two fine cells on
/// both its sides; at the rim of the model over the outermost fine cell of each line across it, or
/// of those that FineGround::rims names.
/// Depths of such a domain are mean depths of coarse cells. Errors: BadInput.
Result<FloodDomain> coarsen(const FineGround &ground, int ratio);

/// Depths on the fine ground where coarse cells hold these mean depths (rows × columns of the
/// domain): each fine cell is wet up to the level of its coarse cell. Rows × columns of `ground`.
std::vector<float> depthsOnFineGround(const FineGround &ground, int ratio,
        const FloodDomain &domain, const std::vector<float> &meanDepth_m);

} // namespace spp::engine
