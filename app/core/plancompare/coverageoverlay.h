// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/plancompare/plancoverage.h"

#include <optional>
#include <vector>

namespace spp {

/// Where one piece of the first coverage meets one of the second; an empty side is outside of it.
struct PlanMeeting {
    std::optional<size_t> from;
    std::optional<size_t> to;
    std::shared_ptr<const engine::Geometry> geometry;
    double area_m2 = 0.0;
};

/// Lays two coverages over one another.
///
/// The meetings of a piece add up to its area, within 1e-9 of it: what a piece does not share with
/// the other coverage is a meeting with the outside, computed and not assumed. Internal error where
/// that cannot be kept. Ordered by from, then to; outside comes last.
class SPP_CORE_EXPORT CoverageOverlay {
public:
    static Result<std::vector<PlanMeeting>> meetings(const std::vector<CoveragePiece> &from,
            const std::vector<CoveragePiece> &to, Feedback &feedback);
};

} // namespace spp
