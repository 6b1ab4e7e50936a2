// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/plugin/command.h"
#include "core/review/reviewer.h"

#include <vector>

namespace spp {
class Territory;
}

/// What the commands that review have in common: subject, proposal, rule packs, date.
namespace spp::cli {

/// --rules and --at, of every command that runs rules.
std::vector<CommandArgument> ruleOptions();
/// --parcel, --site with what belongs to it, --proposal, and ruleOptions().
std::vector<CommandArgument> reviewOptions();

/// Usage error when options do not fit together. Does not ask whether there is a subject.
Result<void> checkReviewOptions(const CommandInput &input);
/// The request without its subject.
Result<ReviewRequest> reviewRequest(const CommandInput &input);
/// The parcels or the site that were named.
Result<void> readSubject(Territory &territory, const CommandInput &input, ReviewRequest &request);
/// Subject, number and title of the case named by --case; its proposal and the date of its last
/// review where the options state none.
Result<void> readCase(Territory &territory, const CommandInput &input, ReviewRequest &request);

} // namespace spp::cli
