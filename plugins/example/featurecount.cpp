// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "example/featurecount.h"

#include "engine/robustoverlay.h"

namespace spp::example {

namespace {

int countTouching(const std::vector<Feature> &features, const engine::Geometry &place)
{
    int count = 0;
    for (const Feature &feature : features) {
        if (feature.geometry && place.intersects(*feature.geometry))
            ++count;
    }
    return count;
}

class FeatureCount final : public RuleMeasure {
public:
    explicit FeatureCount(QString theme)
        : m_theme(std::move(theme))
    {
    }

    QStringList variables() const override { return { QStringLiteral("count") }; }
    QString theme() const override { return m_theme; }
    Result<Measurement> measure(const RuleContext &context, Feedback &) const override;

private:
    QString m_theme;
};

Result<Measurement> FeatureCount::measure(const RuleContext &context, Feedback &) const
{
    Measurement measured;
    measured.theme = m_theme;
    const Theme *theme = context.source->theme(m_theme);
    if (!theme || theme->stateOn(context.at) != ThemeState::Present) {
        // A finding carries both languages, whichever the program runs in.
        measured.unknownReason = {
            QStringLiteral("Lớp chuyên đề %1 chưa có dữ liệu hoặc quá hạn cập nhật.").arg(m_theme),
            QStringLiteral("The theme %1 is absent or stale.").arg(m_theme)
        };
        return measured;
    }
    const engine::Geometry &subject = *context.subject->geometry;
    measured.accuracyKnown = context.subject->accuracy_m && theme->accuracy_m;
    const double tolerance_m
            = measured.accuracyKnown ? *context.subject->accuracy_m + *theme->accuracy_m : 0.0;
    SPP_ASSIGN(const std::vector<Feature> features,
            context.source->features(m_theme, subject.bounds().grown(tolerance_m), context.at));
    measured.values[QStringLiteral("count")] = countTouching(features, subject);
    for (const double by_m : { -tolerance_m, tolerance_m }) {
        if (!measured.accuracyKnown)
            break;
        SPP_ASSIGN(const engine::Geometry varied, engine::buffer(subject, by_m));
        measured.variations.push_back(
                { { QStringLiteral("count"), countTouching(features, varied) } });
    }
    return measured;
}

} // namespace

Result<std::unique_ptr<RuleMeasure>> FeatureCountKind::compile(
        const RuleParameters &parameters, const RulePack &) const
{
    SPP_ASSIGN(const QString theme, parameters.text(QStringLiteral("theme")));
    return std::unique_ptr<RuleMeasure>(std::make_unique<FeatureCount>(theme));
}

} // namespace spp::example
