// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodsetup.h"
#include "flood/simulation/scenariocontext.h"

namespace spp::flood {

/// Of each of the "boundaries" the faces of `domain` that it names, at a side of the model, along
/// lines or within polygons.
Result<std::vector<std::vector<engine::FacePlace>>> readRims(
        const YamlReader &scenario, ScenarioContext &context, const engine::FloodDomain &domain);

/// "boundaries": stage, discharge or outflow at their rims, which with a sub-grid are those of the
/// context; what no boundary names is closed.
Result<void> readBoundaries(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodSetup &setup);

/// "seas": polygons whose cells are held at a level.
Result<void> readSeas(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodSetup &setup);

/// "inflows": discharges into the cells of polygons, circles or points.
Result<void> readInflows(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodSetup &setup);

/// "rain" and "losses", uniform or by the zones of a raster.
Result<void> readSky(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodSetup &setup);

/// Rise of the sea and sinking of the ground from the base year to the target year.
struct FutureLevels {
    int year = 0; ///< 0: no target year
    double seaRise_m = 0.0;
    double subsidence_m = 0.0;
};
/// "future": base_year, year, and a pathway of flood/future.yaml or tables of years for
/// sea_level_rise and subsidence.
Result<FutureLevels> readFuture(const YamlReader &scenario);

} // namespace spp::flood
