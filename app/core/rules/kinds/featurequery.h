// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/conditionexpression.h"
#include "core/rules/rulekind.h"

namespace spp {

/// Whether a theme can be asked on a date, and what its answers are worth.
struct ThemeAccess {
    const Theme *theme = nullptr;
    LocalisedText refusal; ///< not empty: not registered, no data or out of date
    std::optional<double> tolerance_m; ///< accuracy of the subject and of the theme together

    static ThemeAccess of(const QString &themeId, const RuleContext &context);
};

/// The parameters `theme` and `filter` of a rule, and the search they describe.
///
/// In expressions over a feature a name means the field of the theme; where the theme has no such
/// field it means the input or the value of the subject.
class FeatureQuery {
public:
    static QStringList parameters()
    {
        return { QStringLiteral("theme"), QStringLiteral("filter") };
    }
    static Result<FeatureQuery> compile(const RuleParameters &parameters);
    /// An expression over a feature's fields; null when the rule does not have the key.
    static Result<std::shared_ptr<const ConditionExpression>> compileOptional(
            const RuleParameters &parameters, const QString &key);

    struct Found {
        Feature feature;
        QVariantMap variables; ///< its fields over the values of the case
    };
    struct Answer {
        std::vector<Found> found; ///< accepted by the filter, by id
        std::vector<LocalisedText> gaps; ///< why there may be more
    };
    /// The theme must be usable. Features are read this much farther than gaps.
    Result<Answer> run(const RuleContext &context, const ThemeAccess &access,
            const QVariantMap &caseValues, const engine::Box &box, double farther_m = 0.0) const;

    const QString &theme() const { return m_theme; }
    QStringList names() const;

private:
    QString m_theme;
    std::shared_ptr<const ConditionExpression> m_filter;
};

/// The value of an expression for one feature; where it is NULL, a gap that names the feature.
Result<std::optional<double>> featureNumber(const ConditionExpression &expression,
        const FeatureQuery::Found &found, const Theme &theme, std::vector<LocalisedText> &gaps);

/// "feature_NAME" for each field of the theme; the values of `feature`, or NULL without one.
void insertFeatureFields(QVariantMap &values, const Theme &theme, const Feature *feature);

/// Names of `names` that are neither inputs nor of the subject are not known before a territory is
/// opened; these are they, given the names the pack knows.
QStringList openNames(const QStringList &names, const RulePack &pack);

} // namespace spp
