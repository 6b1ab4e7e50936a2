// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "flood/simulation/scenariofile.h"

#include <QJsonObject>

namespace spp::flood {

struct SimulationRequest {
    QString folder; ///< of the results; must not exist
    int threads = 0; ///< 0: all
    bool resume = false; ///< from the checkpoint beside the folder
};

struct SimulationOutcome {
    QJsonObject summary; ///< as summary.json in the folder
    QString text; ///< for people
    bool isValid = true; ///< the mass balance closes
};

/// Runs a scenario and writes depth, speed, DV, arrival, duration and ground as GeoTIFF, gauges and
/// structures as CSV and the summary as JSON into a folder that appears when all is done. The
/// files hold nothing of the clock or the computer: the same scenario gives the same bytes,
/// whatever the threads and wherever it was resumed.
///
/// A checkpoint, where the scenario asks for it, lies beside the folder under a name that all
/// inputs determine, and is removed in the end. Errors: those of runFlood(), BadInput when the
/// folder is there, Usage when nothing can be resumed.
Result<SimulationOutcome> simulate(
        ScenarioFile &scenario, const SimulationRequest &request, Feedback &feedback);

} // namespace spp::flood
