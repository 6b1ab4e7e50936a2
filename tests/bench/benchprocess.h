// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
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

/// Cost of work done in a process of its own that ends with it; 0 is success.
ProcessCost run(const std::function<int()> &work);

/// The cheapest of several runs, in CPU seconds: what the work costs without the machine's noise.
ProcessCost cheapest(int runs, const std::vector<std::string> &command);

} // namespace spp::bench
