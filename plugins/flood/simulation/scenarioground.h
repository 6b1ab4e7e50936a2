// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodsetup.h"
#include "engine/store/rawshape.h"
#include "flood/simulation/editedground.h"
#include "flood/simulation/scenariocontext.h"

namespace spp::flood {

/// One change of the ground in a scenario, for the report.
struct GroundEdit {
    QString name;
    QString kind; ///< fill, excavation, storage, dyke
    /// Brought (above 0) or taken (below 0), over cells inside the model: from the ground that the
    /// edits before it left. The sum of all is what the ground in the end holds more than before.
    double volume_m3 = 0.0;
    double area_m2 = 0.0; ///< of the cells that it changed
    int faces = 0; ///< of a dyke
    bool isProposed = false; ///< by a proposal, on top of its base
    std::vector<engine::RawShape> polygons; ///< where; none of a dyke, which takes no ground
};

/// The faces that dykes stand on: those between the cells that water is reckoned in.
struct DykeFaces {
    engine::Grid grid;
    engine::FloodDomain &domain; ///< takes the crests
};

/// Grid, CRS and bed from the key "terrain", with the cell size of the key "cell", into the domain
/// of the setup. Environment for more cells of the model than its options allow.
Result<void> readTerrain(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodSetup &setup);

/// Takes out what lies outside of "area" and inside of "holes".
Result<void> cutOut(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodDomain &domain);

/// Settles cells without a bed by "terrain: {missing: wall|fill}". After the roughness.
Result<void> settleBed(const YamlReader &scenario, engine::FloodDomain &domain);

/// The bed of the domain, before edits.
EditedGround groundOf(const engine::Grid &grid, const engine::FloodDomain &domain);

/// "edits": fill, excavation and storage change `ground` within polygons, one after another; a dyke
/// puts a crest on the faces that its line crosses.
Result<std::vector<GroundEdit>> editGround(const YamlReader &scenario, ScenarioContext &context,
        EditedGround &ground, DykeFaces &dykes);

/// "roughness": one n, a raster of n, or classes of a raster or of polygons with a table; areas
/// with an n of their own come last.
Result<void> roughen(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodDomain &domain);

/// "initial": a level, a raster of depths or of levels; dry without the key.
Result<void> fillWithWater(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodDomain &domain);

} // namespace spp::flood
