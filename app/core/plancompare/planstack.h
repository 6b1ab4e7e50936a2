// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/planversion.h"

#include <QString>

#include <vector>

namespace spp {

class Territory;

/// The versions of a plan that make it up as of one of them, the earliest first.
///
/// The last base or overall version decided up to then, and the local adjustments decided after it.
/// The version asked for belongs to it whatever its state; so does a draft that it follows (its
/// predecessors). Other drafts, and versions that had ended by the first day of the version asked
/// for (the day of its decision where no first day is stated), do not.
class SPP_CORE_EXPORT PlanStack {
public:
    /// `name` is PLAN@VERSION, or the version alone where only one plan has one of that name.
    /// BadInput with the nearest names for a version that the territory does not have.
    static Result<PlanVersion> find(Territory &territory, const QString &name);
    static Result<std::vector<PlanVersion>> upTo(Territory &territory, const PlanVersion &version);
};

} // namespace spp
