// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/actor.h"
#include "core/review/review.h"

namespace spp {

class Territory;

/// Keeps reviews of named cases in the territory.
class SPP_CORE_EXPORT CaseArchive {
public:
    /// Opens the case of that number, or brings an open one up to date, and adds the review with
    /// its findings and an entry in the audit log: all of it, or nothing. Earlier reviews stay. The
    /// state of the case stays too. Usage error when it is for signature or signed: the officer's
    /// answers stand for the review that was shown.
    static Result<void> store(Territory &territory, const Review &review, const Actor &actor);
};

} // namespace spp
