// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "core/review/screener.h"
#include "core/rules/rulekind.h"

#include <optional>
#include <vector>

namespace spp {

/// Whether anything of a theme lies near a parcel.
class ScreenNeighbourhood {
public:
    virtual ~ScreenNeighbourhood() = default;
    /// False only when no feature's box comes within `reach_m` of the parcel's box and nothing is
    /// in doubt about the theme.
    virtual bool mayMeet(const QString &theme, double reach_m) const = 0;
};

/// The rules of the packs in use that can be asked without a proposal.
///
/// A rule that says how far it looks, and that reads nothing of the parcel itself, is evaluated
/// once for all parcels with nothing near; the others of them are only counted.
class ScreenRules {
public:
    /// `context` is that of every parcel, without its subject.
    ScreenRules(
            const std::vector<PackUse> &packs, const RuleContext &context, ScreenSummary &summary);

    /// Themes that rules read and that neighbourhoods are asked about.
    QStringList themes() const;
    /// Whether some rule must be evaluated for a parcel with this neighbourhood.
    bool needParcel(const ScreenNeighbourhood &near) const;
    /// Counts a parcel for which needParcel() is false.
    void countFar(ScreenSummary &summary) const;
    /// Runs the rules on one parcel; conflicts go to the sink, the rest is counted.
    Result<void> run(const Parcel &parcel, const RuleContext &context,
            const ScreenNeighbourhood &near, ScreenSink &sink, ScreenSummary &summary,
            Feedback &feedback);
    bool isEmpty() const { return m_rules.empty(); }

private:
    struct Entry {
        const Rule *rule = nullptr;
        const RulePack *pack = nullptr;
        std::optional<double> reach_m; ///< empty: every parcel is evaluated
        /// What the rule says where nothing is near; empty: not asked yet. An inner empty value: it
        /// does not apply. A conflict is never kept: its finding names the parcel.
        std::optional<std::optional<Outcome>> far;
    };
    static void count(const std::optional<Outcome> &outcome, ScreenSummary::RuleCount &count);
    static bool isFar(const Entry &entry, const ScreenNeighbourhood &near);

    std::vector<Entry> m_rules;
};

} // namespace spp
