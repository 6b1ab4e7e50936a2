// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/rulepack.h"

#include <optional>

namespace spp {

/// Runs one rule on one case.
class SPP_CORE_EXPORT RuleEvaluator {
public:
    /// What the rule says; nothing when applies_to says that it does not concern this case.
    ///
    /// A value that is not stated, a theme that cannot be asked and an expression that does not fit
    /// the data are findings with outcome unknown and the reason in the message. Errors are only
    /// those of the run: cancelled, database gone. Maps are read once; a conflict then tries other
    /// values of the inputs that the rule adjusts, and reads again only what depends on them.
    static Result<std::optional<Finding>> evaluate(
            const Rule &rule, const RulePack &pack, const RuleContext &context, Feedback &feedback);
};

} // namespace spp
