// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/simulation/scenarioshapes.h"

#include <memory>

namespace spp {
class Territory;
}

namespace spp::flood {

/// The territory that an entry names, a file or an address; what it holds is read only.
Result<std::unique_ptr<Territory>> territoryOf(const YamlReader &entry, ScenarioContext &context);

/// The features of a theme that meet the terrain, from a territory: "theme" with
/// "territory", and "date" for zones, of which those in force on that day count.
Result<std::vector<ScenarioShape>> shapesOfTheme(
        const YamlReader &entry, ScenarioContext &context, engine::ShapeKind kind);

} // namespace spp::flood
