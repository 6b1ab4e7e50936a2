// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodsetup.h"

#include <string>

namespace spp::engine {

/// What a run would take on this computer.
struct FloodEstimate {
    double cells = 0.0; ///< inside the model
    double memory_bytes = 0.0;
    double deepest_m = 0.0; ///< that the steps were reckoned with
    double steps = 0.0;
    double cellStepsPerSecond = 0.0; ///< of one core, measured just now
    double seconds = 0.0; ///< if every cell were computed in every step, on the threads asked for

    /// "100000000 cells, 15.7 GB, 12.5 hours": one line for an error.
    std::string text() const;
};

/// Estimates memory and time. Tiles that stay dry cost nothing, so a run on mostly dry land takes a
/// fraction of `seconds`; one over steep ground takes shorter steps, as FloodNumbers says.
/// `deepest_m` is the deepest water expected; 0 takes the depths at the start and the stages over
/// the beds of their faces, at least 1 m. Takes some 20 ms to measure the speed of the computer.
/// The setup needs only sizes: its arrays may still be empty.
FloodEstimate estimateFlood(const FloodSetup &setup, double deepest_m = 0.0);

} // namespace spp::engine
