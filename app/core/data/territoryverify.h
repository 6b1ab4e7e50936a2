// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/data/territory.h"
#include "core/data/territoryproblem.h"

namespace spp {

/// Holds a territory against what it should be. Reads everything, changes nothing.
class SPP_CORE_EXPORT TerritoryVerify {
public:
    /// All problems, in a fixed order; empty for a sound territory. A corrupt file is reported as
    /// such and nothing else of it is judged.
    static Result<TerritoryProblems> run(Territory &territory, Feedback &feedback);
};

} // namespace spp
