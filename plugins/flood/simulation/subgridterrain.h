// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/profile/yamlreader.h"
#include "engine/flood/subgrid/subgridground.h"
#include "engine/raster/grid.h"

#include <vector>

namespace spp::flood {

struct ScenarioContext;

/// The ground under a model whose cells are larger than those of its terrain: each cell of the
/// model holds ratio × ratio cells of the ground, counted from the north-west corner. The last ones
/// to the east and south may reach beyond the terrain, where there is no ground.
struct SubgridTerrain {
    int ratio = 1;
    engine::Grid grid; ///< of the ground, and of all results
    engine::FineGround ground; ///< as it is run, with NaN outside of the model
};

/// Of "subgrid: {cell: 40}", or of the choice of the context, how many cells of the ground lie
/// along the side of one of the model; 1 without. While the grid of the context is that of the
/// ground. BadInput for a cell of the file that does not fit, Usage for a chosen one.
Result<int> subgridRatio(const YamlReader &scenario, const ScenarioContext &context);

/// Numbers of cells of the ground along the side of one of the model that people choose among, as
/// far as the ground is large enough for them.
std::vector<int> usualRatios(const engine::Grid &ground);

/// The grid of the model over one of the ground; the same at a ratio of 1.
engine::Grid modelGridOver(const engine::Grid &ground, int ratio);

/// The cells of the model over those of the ground: inside where any of the ground is. Without
/// beds.
engine::FloodDomain modelCellsOver(const engine::FloodDomain &ground, int ratio);

/// What of the ground is not in its domain.
struct FacesOfGround {
    std::vector<engine::FaceCrest> crests; ///< of dykes, on faces of the model
    std::vector<engine::FacePlace> rims; ///< of the ground, that boundaries let water through
};

/// Makes a domain of the ground one of the model, and the grid of the context that of the model.
/// Water at the start keeps its volume; where "initial" is one level for all, each cell is filled
/// up to that. Cliffs are looked for on the ground alone, which is done before.
Result<SubgridTerrain> coarsenGround(const YamlReader &scenario, FacesOfGround faces,
        ScenarioContext &context, engine::FloodDomain &domain);

} // namespace spp::flood
