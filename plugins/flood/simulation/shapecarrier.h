// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/crs/coordinateoperation.h"
#include "core/data/territory.h"
#include "engine/store/rawshape.h"
#include "flood/simulation/scenariocontext.h"

#include <optional>

namespace spp::flood {

/// Brings shapes of a source into the CRS of the terrain.
///
/// Nothing moves where both CRSs are the same. On the same datum the way is the projection alone.
/// Between datums it is the operation that a territory pins, between its datum and WGS 84; where
/// none is pinned the source is refused, since nobody would know by how much its shapes lie beside
/// the terrain.
class ShapeCarrier {
public:
    /// `wkt` is the source's CRS; empty: that of the terrain. `territory` pins the operation; may
    /// be null. CrsMismatch naming `source`. Notes the operation in the context.
    static Result<ShapeCarrier> make(ScenarioContext &context, const QString &wkt,
            const QString &source, Territory *territory);

    Result<void> carry(engine::RawShape &shape) const;
    /// A box around everything of the source that may lie on the terrain.
    Result<engine::Box> extentInSource(const engine::Grid &grid) const;

private:
    std::optional<CoordinateOperation> m_operation; ///< none: nothing moves
    std::optional<CoordinateOperation> m_back;
};

} // namespace spp::flood
