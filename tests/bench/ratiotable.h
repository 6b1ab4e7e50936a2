// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "benchprocess.h"

#include <string>
#include <vector>

namespace spp::bench {

/// The costs of all programs on all cases, as one table of ratios to the first program of a case.
class RatioTable {
public:
    /// Opens a case: what is overlaid, and how many parcels. One name is one row of growth.
    void begin(const std::string &what, int parcels);
    /// The first program of a case is the one that the others are held against. `difference`: how
    /// far its answers are from those of the first, at most; below 0: it has none.
    void add(const std::string &program, const ProcessCost &cost, double difference = -1.0);
    void print() const;

private:
    struct Line {
        std::string program;
        ProcessCost cost;
        double difference;
    };
    struct Case {
        std::string what;
        int parcels;
        std::vector<Line> lines;
    };
    void printGrowth() const;

    std::vector<Case> m_cases;
};

} // namespace spp::bench
