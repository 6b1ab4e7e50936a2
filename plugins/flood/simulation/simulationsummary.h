// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodestimate.h"
#include "engine/flood/floodresult.h"
#include "flood/simulation/inputfiles.h"
#include "flood/simulation/scenariofile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace spp::flood {

/// "spp.flood-simulation/1": manifest (inputs, outputs, parameters, version), mass balance, what
/// the Froude numbers and the limits of the method mean, structures, residuals, "edits": [{"name",
/// "kind", "volume_m3", "area_m2", "faces"}] in the order in which they change the ground, each
/// with its own share, and "edits_total" as of totalsJson(). "grid" is that of the results; with a
/// sub-grid "subgrid" has {"cell_m", "ratio", "columns", "rows"} of the model, else it is null.
/// "roughness" and "forcing" are those of statedparts.h.
/// `result` is that of onGround().
QJsonObject summaryJson(const ScenarioFile &scenario, const engine::FloodResult &result,
        const std::vector<InputFile> &inputs, const std::vector<InputFile> &outputs);
/// For people, from the summary.
QString summaryText(const QJsonObject &summary);

/// {"volume_m3": brought less taken, "fill_m3", "cut_m3", "area_m2"}
QJsonObject totalsJson(const GroundTotals &totals);
/// Shares of edits and their total in words, from the lists of a summary; none without edits.
QStringList editsText(const QJsonArray &edits, const QJsonObject &total);

/// "spp.flood-estimate/1".
QJsonObject estimateJson(const ScenarioFile &scenario, const engine::FloodEstimate &estimate);

/// What the method leaves out, in the language of the user.
QStringList methodLimits(bool hasSubgrid);
/// The cells of the model and of its ground, from a summary; none without a sub-grid.
QStringList subgridText(const QJsonObject &summary);
QString froudeWarning(double shareAbove0_8);
QString invalidRunWarning();

} // namespace spp::flood
