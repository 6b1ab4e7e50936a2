// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plancompare/landuseclasses.h"
#include "core/plancompare/planmatrix.h"

#include <vector>

namespace spp {

/// Shares of a whole in units of 10^-decimals percent, by largest remainder: they add up to 100 %
/// exactly. Of equal remainders the earlier one wins. All 0 for an empty whole.
std::vector<qlonglong> SPP_CORE_EXPORT largestRemainder(
        const std::vector<double> &parts, int decimals);

/// The table "tổng hợp sử dụng đất": each function before and after.
struct SPP_CORE_EXPORT BalanceTable {
    struct Line {
        Designation designation;
        LocalisedText name;
        double before_m2 = 0.0;
        double after_m2 = 0.0;
        double before_percent = 0.0; ///< adds up to 100
        double after_percent = 0.0;
    };
    std::vector<Line> lines; ///< functions by the order of their classes, then the other places
    double before_m2 = 0.0; ///< the plan
    double after_m2 = 0.0;
    int percentDecimals = 2;

    static BalanceTable of(
            const PlanMatrix &byFunction, const LandUseClasses &classes, int percentDecimals);
};

} // namespace spp
