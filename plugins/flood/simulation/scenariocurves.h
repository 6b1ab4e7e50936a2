// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/forcing/forcingunit.h"
#include "engine/flood/timecurve.h"
#include "flood/simulation/scenariocontext.h"

#include <memory>

namespace spp::flood {

/// The curve under `key`, in the engine's unit of its kind:
///
///     curve: {constant: 19.7, unit: m3/s}
///     curve: {times: [0, 6, 12], values: [0, 20, 0], time_unit: h, unit: m3/s, after: zero}
///     curve: {file: stage.csv, time: hour, value: level, time_unit: h, unit: m, between: step}
///     curve: {tide: {mean: 0.2, constituents: [{name: M2, amplitude: 0.8, phase: 30}]}}
///
/// "between" is linear (default) or step; "before" and "after" (hold or zero) must be said where
/// the series does not reach to that end of the run; "longest_gap", in its time unit, bridges
/// missing values; "negatives: true" lets values be below 0, which levels may be anyway; "sea:
/// true" raises a level by the rise of the sea until the target year.
Result<std::shared_ptr<const engine::TimeCurve>> curveOf(const YamlReader &entry, const char *key,
        engine::ForcingKind kind, ScenarioContext &context);

/// A number with its unit: {value: 2, unit: mm/h}.
Result<double> quantityOf(const YamlReader &entry, const char *key, engine::ForcingKind kind);

} // namespace spp::flood
