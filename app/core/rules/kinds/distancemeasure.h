// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/kinds/featurequery.h"

namespace spp {

/// The measuring half of DistanceKind and ServiceRadiusKind.
class DistanceMeasure final : public RuleMeasure {
public:
    struct Setup {
        FeatureQuery query;
        std::shared_ptr<const ConditionExpression> search; ///< over the case
        double searchFactor = 1.0; ///< look that many times as far
        std::shared_ptr<const ConditionExpression> minus; ///< over the feature; may be null
        std::shared_ptr<const ConditionExpression> required; ///< over the feature; may be null
        bool isService = false; ///< search is the radius
        QStringList names;
        QStringList themeFields;
    };
    explicit DistanceMeasure(Setup setup)
        : m_setup(std::move(setup))
    {
    }

    Result<Measurement> measure(const RuleContext &context, Feedback &feedback) const override;
    std::optional<double> reach_m(const RuleContext &context) const override;
    QStringList variables() const override;
    QString theme() const override { return m_setup.query.theme(); }
    QStringList inputs() const override { return m_setup.names; }
    QStringList themeFields() const override { return m_setup.themeFields; }
    QString defaultMeasured() const override { return QStringLiteral("distance_m"); }
    QString defaultLimit() const override;

private:
    struct Deciding;
    Result<Deciding> deciding(const FeatureQuery::Answer &answer, const RuleContext &context,
            const Theme &theme, std::vector<LocalisedText> &gaps) const;
    Measurement measured(const Deciding &deciding, const RuleContext &context,
            const ThemeAccess &access, double search_m) const;

    Setup m_setup;
};

} // namespace spp
