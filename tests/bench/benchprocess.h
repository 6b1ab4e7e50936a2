// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

namespace spp::bench {

/// Cost of one run of a program, children included.
struct ProcessCost {
    int exitCode = -1;
    double cpu_s = 0.0; ///< user and system
    double wall_s = 0.0;
    double peakMemory_mib = 0.0;
};

/// Runs a program with its output thrown away.
ProcessCost run(const std::vector<std::string> &command);

/// The cheapest of several runs, in CPU seconds: what the work costs without the machine's noise.
ProcessCost cheapest(int runs, const std::vector<std::string> &command);

} // namespace spp::bench
