// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/flooddomain.h"

#include <vector>

namespace spp::flood {

/// Faces at the rim that boundaries let water through, where the cells of the model hold finer
/// ground: a boundary names those of the ground, as it would without a sub-grid.
struct RimsOfGround {
    /// Of each boundary, the faces of the model over those that it names.
    std::vector<std::vector<engine::FacePlace>> ofModel;
    /// All that were named and lie on one of these, for engine::FineGround::rims.
    std::vector<engine::FacePlace> ofGround;
};

/// `named`: of each boundary faces at the rim of the ground; `model`: the cells over it, each of
/// `ratio` × `ratio`. What ends inside of a cell of the model, with ground in the next one, is left
/// out. A face of the model that boundaries share belongs to the one with most of it (the first of
/// equal ones), and the rest of it is closed; where they name the same part, it stays with both,
/// for checkBoundaries() to refuse.
RimsOfGround rimsOver(const std::vector<std::vector<engine::FacePlace>> &named,
        const engine::FloodDomain &model, int ratio);

} // namespace spp::flood
