// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/planversion.h"

#include <vector>

namespace spp {

/// What must be true of a version before it is registered.
class PlanRules {
public:
    /// The version with its predecessor filled in. `registered` are the versions of the same plan
    /// in the order of their decisions, `zoneFields` the fields that an adjustment may name.
    static Result<PlanVersion> checked(PlanVersion version,
            const std::vector<PlanVersion> &registered, const QStringList &zoneFields);
    static Result<void> checkActivation(const PlanVersion &version);
    static Result<void> checkWithdrawal(const PlanVersion &version, QDate on);
    /// Of one plan's versions those that make it up on a day, the earliest first.
    static std::vector<PlanVersion> inForce(const std::vector<PlanVersion> &versions, QDate at);
    /// Order in which decisions replace one another.
    static bool decidedBefore(const PlanVersion &a, const PlanVersion &b);
};

} // namespace spp
