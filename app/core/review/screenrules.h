// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "core/review/screener.h"

#include <vector>

namespace spp {

/// The rules of the packs in use that can be asked without a proposal.
class ScreenRules {
public:
    ScreenRules(const std::vector<PackUse> &packs, ScreenSummary &summary);

    /// Runs them on one parcel; conflicts go to the sink, the rest is counted.
    Result<void> run(const Parcel &parcel, const RuleContext &context, ScreenSink &sink,
            ScreenSummary &summary, Feedback &feedback) const;
    bool isEmpty() const { return m_rules.empty(); }

private:
    struct Entry {
        const Rule *rule;
        const RulePack *pack;
    };
    std::vector<Entry> m_rules;
};

} // namespace spp
