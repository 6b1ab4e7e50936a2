// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/hazardintake.h"

#include <vector>

namespace spp::flood {

/// One quantity of a scenario and where it comes from.
struct ScenarioSource {
    SourceName name;
    SourceReading reading;
    QString sha256; ///< that the file must have; empty: as it is
    QString note; ///< kept with the raster
};

/// Another quantity of a flood, read at the moment and on the cells of its depths.
ScenarioSource furtherSource(
        const SourceName &name, HazardQuantity quantity, const SourceReading &depths);

/// BadInput unless the file is the one that the source asks for.
Result<void> checkHash(const ScenarioSource &source, const QString &sha256);

/// A scenario on its way into a territory.
struct ScenarioEntry {
    FloodScenario scenario; ///< what it states; its rasters are those of the sources
    std::vector<ScenarioSource> sources;
    std::optional<HazardIntake::Zones> zones;
    QString crs; ///< of sources that do not say
    bool replace = false; ///< one of the same id is removed first
};

/// Usage error for an id that cannot be one or, without `replace`, is taken, for a return period
/// below a year, and where no source is stated.
Result<void> checkEntry(Territory &territory, const FloodScenario &scenario, bool replace);

/// What the pathway of the scenario says of its target year, which must be stated: rise of the sea,
/// and the settling of the ground where the scenario does not state it. `from`: none: the base year
/// of the pathway. Usage error where the pathway holds the settling already.
Result<void> takeRises(Territory &territory, std::optional<int> from, FloodScenario &scenario);

/// Puts the scenario and its rasters into the territory, inside the caller's transaction, with
/// entries in the audit log. Answers with the scenario as it was registered. Usage errors as
/// checkEntry(), and for a scenario without depths and classes; BadInput for sources that cannot be
/// used or lie on different grids.
Result<FloodScenario> enterScenario(
        Territory &territory, const ScenarioEntry &entry, const Actor &actor, Feedback &feedback);

} // namespace spp::flood
