// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/conditionexpression.h"
#include "core/rules/rulepack.h"

namespace spp {

/// What a rule says of one measurement.
struct Judgement {
    Outcome outcome = Outcome::Unknown;
    Certainty certainty = Certainty::Unknown;
    std::optional<bool> truth; ///< of the condition, as measured
    std::optional<double> measured;
    std::optional<double> limit;
    std::optional<double> margin; ///< + inside the limit
    /// Why it is unknown; empty when nothing is missing and the rule itself leaves the answer open.
    LocalisedText reason;
    QVariantMap values; ///< everything a message may show

    /// The condition holds, and nothing within the accuracy of the maps speaks against it.
    bool passes() const { return truth.value_or(false) && certainty != Certainty::Flips; }
};

/// Applies the condition of a rule to a measurement. Reads no map.
///
/// Certainty holds when every variation gives the same answer. When one differs the outcome is not
/// certain. When the accuracy is not stated a conflict stays a conflict, but a pass is not certain.
/// Missing data leave the answer unknown unless no completion of them changes it.
class RuleJudge {
public:
    /// `theme`: the one that the rule reads, for the names of its fields; may be null.
    RuleJudge(const Rule &rule, const RulePack &pack, const Theme *theme)
        : m_rule(rule)
        , m_pack(pack)
        , m_theme(theme)
    {
    }

    /// Whether the rule concerns the case; NULL when that cannot be told.
    Result<ConditionExpression::Truth> applies(const QVariantMap &caseValues) const;
    Result<Judgement> judge(const QVariantMap &caseValues, const Measurement &measurement) const;
    /// "Chưa nêu: …" for what is missing; empty when nothing is.
    LocalisedText unknownBecause(const QStringList &missing) const;
    /// Names of the case that the rule's own expressions read for these values.
    QStringList namesRead(const QVariantMap &values) const;

private:
    struct Answer;
    Result<Answer> answer(const QVariantMap &caseValues, const QVariantMap &measured) const;
    Result<bool> standsWhateverIsMissing(
            const QVariantMap &caseValues, const Measurement &measurement, bool truth) const;
    Result<Certainty> certainty(
            const QVariantMap &caseValues, const Measurement &measurement, bool truth) const;
    const Rule &m_rule;
    const RulePack &m_pack;
    const Theme *m_theme;
};

} // namespace spp
