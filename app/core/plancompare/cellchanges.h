// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plancompare/plancomparison.h"
#include "core/plancompare/plancoverage.h"

#include <vector>

namespace spp {

/// Planning cells before and after, matched by their code. What one version has under one code in
/// several pieces of the same function and limits is one state; further states under that code are
/// rows of their own.
class SPP_CORE_EXPORT CellChanges {
public:
    static std::vector<CellChange> of(const std::vector<CoveragePiece> &from,
            const std::vector<CoveragePiece> &to, double tolerance_m2);
};

} // namespace spp
