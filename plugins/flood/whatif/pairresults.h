// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/whatif/pairplan.h"

namespace spp::flood {

/// Writes what the runs of a pair, which lie in the folder, say together: rasters of change, the
/// site and pair.json.
///
/// spp.flood-pair/1: {"title", "base_title", "version", "link": null or {"case"}, {"zone"} or
/// {"parcels"}, "site": null or "site.fgb", "inputs": [{"file", "sha256"}], "runs": [{"name",
/// "proposal", "gates", "valid", "relative_error", "wet_area_m2", "deepest_m", "fastest_ms",
/// "froude_warning", "summary_sha256"}], "edits" and "edits_total": as in the summary of a run, but
/// of the proposal alone, "changes": [{"gates", "base", "proposal", "file", "sha256", "greatest_rise_m",
/// "greatest_fall_m", "changed_m2", "wet_from_m", "newly_wet_m2", "newly_dry_m2", "unknown_m2"}],
/// "valid", "limits"}. Gates that follow their rules are null.
Result<PairOutcome> writePair(const PairPlan &plan, const QString &folder);

/// A run of a pair that was done before.
Result<SimulationOutcome> finishedRun(const QString &folder);

/// The pair that lies in its final folder already. BadInput for a folder that holds something else,
/// or a pair of other inputs.
Result<PairOutcome> readPair(const PairPlan &plan, const QString &folder);

} // namespace spp::flood
