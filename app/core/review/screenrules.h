// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "core/review/screenedparcel.h"
#include "core/review/screener.h"
#include "core/rules/rulekind.h"

#include <map>
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
    /// The answers for a parcel for which needParcel() is false.
    QString farOutcomes() const;
    /// Runs the rules on one parcel: its conflicts, and the answer of each rule.
    Result<void> run(const RuleContext &context, const ScreenNeighbourhood &near,
            ScreenedParcel &result, Feedback &feedback);
    /// Adds the answers for one parcel to the counts. False when they are not those of these rules.
    bool tally(const QString &outcomes, ScreenSummary &summary) const;
    bool isEmpty() const { return m_rules.empty(); }

    /// How far from the box of a parcel the rules read each theme; an empty distance: anywhere.
    const std::map<QString, std::optional<double>> &searches() const { return m_searches; }
    /// Whether some answer depends on the date itself, not only on what holds on it.
    bool readDate() const { return m_readDate; }
    /// What the expressions that read the date and nothing else say of it ("in force since …"), by
    /// rule: as long as they say the same, another date changes nothing in them.
    const QMap<QString, QString> &dateValues() const { return m_dateValues; }

private:
    struct Entry {
        const Rule *rule = nullptr;
        const RulePack *pack = nullptr;
        std::optional<double> reach_m; ///< empty: every parcel is evaluated
        /// What the rule says where nothing is near; empty: not asked yet. An inner empty value: it
        /// does not apply. A conflict is never kept: its finding names the parcel.
        std::optional<std::optional<Outcome>> far;
    };
    static bool isFar(const Entry &entry, const ScreenNeighbourhood &near);
    void noteReading(const Rule &rule, const RuleContext &context);
    void noteDate(const Rule &rule, QDate at);

    std::vector<Entry> m_rules;
    std::map<QString, std::optional<double>> m_searches; ///< by theme
    bool m_readDate = false;
    QMap<QString, QString> m_dateValues;
};

} // namespace spp
