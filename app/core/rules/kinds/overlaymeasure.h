// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/kinds/corridor.h"

namespace spp {

/// The measuring half of OverlayKind.
class OverlayMeasure final : public RuleMeasure {
public:
    struct Setup {
        FeatureQuery query;
        std::shared_ptr<const ConditionExpression> width; ///< null: the feature itself
        std::shared_ptr<const ConditionExpression> possibleWidth; ///< null: no range
        double search_m = 0.0;
        QStringList minimumOf;
        QStringList maximumOf;
        bool mustCover = false;
        QStringList names; ///< that its expressions read
        QStringList themeFields;
    };
    explicit OverlayMeasure(Setup setup)
        : m_setup(std::move(setup))
    {
    }

    Result<Measurement> measure(const RuleContext &context, Feedback &feedback) const override;
    std::optional<double> reach_m(const RuleContext &context) const override;
    std::optional<double> readsWithin_m(const RuleContext &context) const override;
    QStringList variables() const override;
    QString theme() const override { return m_setup.query.theme(); }
    QStringList inputs() const override { return m_setup.names; }
    QStringList themeFields() const override { return m_setup.themeFields; }
    QString defaultMeasured() const override { return QStringLiteral("area_m2"); }

private:
    struct Run;
    Result<std::vector<Corridor>> corridors(const FeatureQuery::Answer &answer, Run &run) const;
    Result<QVariantMap> valuesFor(const Run &run, const Variation &variation) const;
    void insertStrictest(
            QVariantMap &values, const Run &run, const std::vector<const Feature *> &met) const;
    Result<void> addVariations(const Run &run, Measurement &measurement) const;
    void addGaps(const Run &run, Measurement &measurement) const;

    Setup m_setup;
};

} // namespace spp
