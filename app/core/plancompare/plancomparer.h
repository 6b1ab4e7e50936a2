// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/plancompare/plancomparison.h"

namespace spp {

class Territory;
struct PlanCoverage;

/// Compares two versions of one plan.
///
/// Reads only; belongs to the thread of its territory. Versions may be drafts and in either order.
/// BadInput for a version that the territory does not have; Usage for versions of two plans or one
/// version twice.
class SPP_CORE_EXPORT PlanComparer {
public:
    explicit PlanComparer(Territory &territory)
        : m_territory(territory)
    {
    }

    /// `from` and `to` as PlanStack::find() takes them.
    Result<PlanComparison> run(const QString &from, const QString &to, Feedback &feedback);

    /// Without parcels, of coverages in hand. `tolerance_m2` separates slivers.
    static Result<PlanComparison> ofCoverages(const PlanCoverage &from, const PlanCoverage &to,
            double tolerance_m2, Feedback &feedback);

private:
    Territory &m_territory;
};

} // namespace spp
