// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodsolver.h"
#include "engine/flood/gaugerecorder.h"

#include <filesystem>
#include <string>

namespace spp::engine::flood {

/// What tells one run from another: ground, numbers and curves; not threads, kernel or what is
/// written. Curves are compared by their values at evenly spread times.
std::string fingerprintOf(const FloodSetup &setup);

/// Writes all that the rest of the run depends on, beside `file` and then in its place, so that a
/// run killed meanwhile finds the checkpoint before. Can be cancelled; `feedback` may be null.
Result<void> writeCheckpoint(const std::filesystem::path &file, const std::string &fingerprint,
        FloodSolver *solver, const GaugeRecorder &gauges, const Feedback *feedback);

/// Brings solver and gauges to the state of the file. Errors: BadInput, if it is damaged or of
/// another run; the solver is of no use then.
Result<void> readCheckpoint(const std::filesystem::path &file, const std::string &fingerprint,
        FloodSolver *solver, GaugeRecorder *gauges);

} // namespace spp::engine::flood
