// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodsetup.h"
#include "engine/flood/structures/structureexchange.h"
#include "flood/simulation/scenariocontext.h"

namespace spp::flood {

/// "weir", "gate", "culvert" or "pump"; BadInput for another one.
Result<QString> structureKind(const YamlReader &entry);
/// The keys that an entry of this kind may have; empty: there is no such kind.
QStringList structureKeys(const QString &kind);

/// "structures": weirs, gates, culverts and pumps between two points, of which one may be
/// "outside"; what is wider than a cell takes cells beside them. They go into the setup, and are
/// answered for the report.
Result<std::vector<std::shared_ptr<engine::StructureExchange>>> readStructures(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodSetup &setup);

/// One entry of "structures": its keys are those of its kind. Whether it can work is told by
/// engine::checkStructure().
Result<engine::Structure> structureOf(const YamlReader &entry, ScenarioContext &context);

} // namespace spp::flood
