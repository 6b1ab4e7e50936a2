// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/rasterkind.h"

#include "core/rules/casevariables.h"
#include "core/rules/kinds/featurequery.h"
#include "core/rules/kinds/rasterstatistics.h"
#include "core/rules/kinds/rulenotes.h"
#include "engine/robustoverlay.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RasterKind)
};

QString key(const char *name) { return QLatin1String(name); }

class RasterMeasure final : public RuleMeasure {
public:
    struct Setup {
        QString theme;
        std::shared_ptr<const ConditionExpression> select;
        std::shared_ptr<const ConditionExpression> threshold;
        QStringList names;
        QStringList themeFields;
    };
    explicit RasterMeasure(Setup setup)
        : m_setup(std::move(setup))
    {
    }

    Result<Measurement> measure(const RuleContext &context, Feedback &feedback) const override;
    QStringList variables() const override
    {
        QStringList names{ key("max"), key("min"), key("mean"), key("covered_share") };
        if (m_setup.threshold)
            names << key("share_above") << key("area_above_m2") << key("threshold");
        return names;
    }
    QString theme() const override { return m_setup.theme; }
    QStringList inputs() const override { return m_setup.names; }
    QStringList themeFields() const override { return m_setup.themeFields; }
    QString defaultMeasured() const override { return key("max"); }

private:
    Result<std::vector<RasterInfo>> selected(const RuleContext &context, const Theme &theme,
            const QVariantMap &caseValues, Measurement &measurement) const;
    Result<void> sampleInto(Measurement &measurement, const RuleContext &context,
            const ThemeAccess &access, const std::vector<RasterInfo> &rasters,
            std::optional<double> threshold) const;

    Setup m_setup;
};

Result<std::vector<RasterInfo>> RasterMeasure::selected(const RuleContext &context,
        const Theme &theme, const QVariantMap &caseValues, Measurement &measurement) const
{
    SPP_ASSIGN(std::vector<RasterInfo> rasters, context.source->rasters(m_setup.theme));
    std::vector<RasterInfo> chosen;
    for (RasterInfo &raster : rasters) {
        QVariantMap variables = caseValues;
        for (auto it = raster.attributes.cbegin(); it != raster.attributes.cend(); ++it)
            variables.insert(it.key(), it.value());
        if (m_setup.select) {
            SPP_ASSIGN(const auto accepted, m_setup.select->evaluateTruth(variables));
            if (!accepted.value) {
                for (const QString &name : accepted.missing) {
                    if (!raster.attributes.contains(name) && !theme.field(name))
                        measurement.missing.append(name);
                }
            }
            if (!accepted.value.value_or(false))
                continue;
        }
        chosen.push_back(std::move(raster));
    }
    measurement.missing.removeDuplicates();
    return chosen;
}

/// The subject shrinks to nothing when it is narrower than the maps are exact; then it stays.
Result<SubjectOnGrid> varied(const SubjectOnGrid &subject, double growth_m)
{
    if (growth_m == 0.0)
        return subject;
    SPP_ASSIGN(engine::Geometry grown, engine::buffer(subject.geometry(), growth_m));
    SPP_ASSIGN(const SubjectOnGrid onGrid,
            SubjectOnGrid::of(
                    std::make_shared<const engine::Geometry>(std::move(grown)), subject.origin()));
    return onGrid.isEmpty() ? subject : onGrid;
}

/// What lies under the part without data may be anything.
std::vector<QVariantMap> anythingUnder(const QVariantMap &values, double uncovered_m2, double whole)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    QVariantMap high = values;
    high.insert(key("max"), infinite);
    high.insert(key("mean"), QVariant());
    if (high.contains(key("area_above_m2"))) {
        const double above = values.value(key("area_above_m2")).toDouble() + uncovered_m2;
        high.insert(key("area_above_m2"), above);
        high.insert(key("share_above"), std::min(1.0, above / whole));
    }
    QVariantMap low = values;
    low.insert(key("min"), -infinite);
    low.insert(key("mean"), QVariant());
    return { high, low };
}

Result<void> RasterMeasure::sampleInto(Measurement &measurement, const RuleContext &context,
        const ThemeAccess &access, const std::vector<RasterInfo> &rasters,
        std::optional<double> threshold) const
{
    SPP_ASSIGN(const SubjectOnGrid subject,
            SubjectOnGrid::of(context.subject->geometry, context.grid));
    const auto &valueAccuracy = access.theme->valueAccuracy;
    measurement.accuracyKnown = access.tolerance_m.has_value() && valueAccuracy.has_value();
    const double growth = access.tolerance_m.value_or(0.0);
    const double shift = valueAccuracy.value_or(0.0);
    const std::vector<double> ends = growth > 0.0 ? std::vector<double>{ 0.0, growth, -growth }
                                                  : std::vector<double>{ 0.0 };
    const std::vector<double> shifts
            = shift > 0.0 ? std::vector<double>{ 0.0, shift, -shift } : std::vector<double>{ 0.0 };
    std::vector<QVariantMap> all; // the first as measured, the others varied
    for (const double end : ends) {
        SPP_ASSIGN(const SubjectOnGrid polygon, varied(subject, end));
        SPP_ASSIGN(const RasterSample sample, RasterSample::of(polygon, rasters, *context.source));
        if (sample.overlapping) {
            measurement.unknownReason = notes::severalRasters(*access.theme);
            return {};
        }
        for (const double by : shifts) {
            QVariantMap values = statisticsOf(sample, polygon.area_m2(), threshold, by);
            values.insert(key("threshold"), threshold ? QVariant(*threshold) : QVariant());
            all.push_back(values);
        }
        const double whole_m2 = subject.area_m2();
        const double uncovered = whole_m2 - sample.covered_m2;
        if (end == 0.0 && uncovered > std::max(1e-6 * whole_m2, 1e-6)) {
            measurement.unknownReason = notes::notCovered(*access.theme, uncovered);
            measurement.completions = anythingUnder(all.front(), uncovered, whole_m2);
        }
    }
    measurement.values = all.front();
    measurement.variations.assign(all.begin() + 1, all.end());
    return {};
}

Result<Measurement> RasterMeasure::measure(const RuleContext &context, Feedback &feedback) const
{
    Measurement measurement;
    measurement.theme = m_setup.theme;
    const ThemeAccess access = ThemeAccess::of(m_setup.theme, context);
    if (!access.refusal.en.isEmpty()) {
        measurement.unknownReason = access.refusal;
        return measurement;
    }
    const QVariantMap caseValues = CaseVariables::of(context, m_setup.names);
    std::optional<double> threshold;
    if (m_setup.threshold) {
        SPP_ASSIGN(const auto number, m_setup.threshold->evaluateNumber(caseValues));
        threshold = number.value;
        measurement.missing = number.missing;
    }
    SPP_ASSIGN(const std::vector<RasterInfo> rasters,
            selected(context, *access.theme, caseValues, measurement));
    if (!measurement.missing.isEmpty())
        return measurement;
    if (rasters.empty()) {
        measurement.unknownReason = notes::noRaster(*access.theme);
        return measurement;
    }
    if (feedback.isCancelled())
        return Error::cancelled(Texts::tr("The review was stopped.").toStdString());
    SPP_TRY(sampleInto(measurement, context, access, rasters, threshold));
    measurement.evidence = context.subject->geometry;
    return measurement;
}

} // namespace

Result<std::unique_ptr<RuleMeasure>> RasterKind::compile(
        const RuleParameters &parameters, const RulePack &pack) const
{
    RasterMeasure::Setup setup;
    SPP_ASSIGN(setup.theme, parameters.text(key("theme")));
    SPP_ASSIGN(setup.select, FeatureQuery::compileOptional(parameters, key("select")));
    if (parameters.has(key("threshold"))) {
        SPP_ASSIGN(setup.threshold, parameters.expression(key("threshold"), {}));
    }
    if (setup.select) {
        setup.names = setup.select->names();
        setup.themeFields = openNames(setup.names, pack);
    }
    if (setup.threshold)
        setup.names += setup.threshold->names();
    return std::unique_ptr<RuleMeasure>(std::make_unique<RasterMeasure>(std::move(setup)));
}

} // namespace spp
