// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/plancompare/plancoverage.h"

#include <vector>

namespace spp {

/// Zones as pieces that do not overlap. Where two meet, what both say, or, when they differ in
/// function, a piece that says so. Those that overlap nothing come first, in their order.
Result<std::vector<CoveragePiece>> disjointPieces(
        std::vector<CoveragePiece> zones, Feedback &feedback);

} // namespace spp
