// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/cornerrows.h"
#include "core/import/cornertable.h"

namespace spp {

/// Checks of a corner table that need nothing but its numbers.
class CornerChecks {
public:
    /// Takes the closing row off and lays the printed sides to their corners.
    static void build(
            const CornerRows &rows, const CornerTableOptions &options, CornerTable &table);
    /// Too few corners, corners on one another, sides that cross.
    static void shape(CornerTable &table);
    /// Printed sides against those computed.
    static void sides(double tolerance_m, CornerTable &table);
};

} // namespace spp
