// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/distancemeasure.h"

#include "core/rules/casevariables.h"
#include "core/rules/kinds/rulenotes.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DistanceKind)
};

QString key(const char *name) { return QLatin1String(name); }

/// To the nanometre: a side drawn exactly 500 m away must not be 499.99999999999994 m away.
double withoutNoise(double distance_m)
{
    constexpr double decimals = 1e9;
    return std::round(distance_m * decimals) / decimals;
}

/// The straight line between two geometries at their nearest points; the subject where they touch.
std::shared_ptr<const engine::Geometry> lineBetween(
        const engine::Geometry &subject, const engine::Geometry &feature)
{
    const auto context = engine::geosContext();
    GEOSCoordSequence *points = GEOSNearestPoints_r(context, subject.get(), feature.get());
    if (!points)
        return nullptr;
    return std::make_shared<engine::Geometry>(GEOSGeom_createLineString_r(context, points));
}

} // namespace

/// The feature whose distance decides, and how many were found.
struct DistanceMeasure::Deciding {
    const Feature *feature = nullptr;
    double distance_m = 0.0; ///< less minus_m, not below 0
    std::optional<double> required_m;
    int count = 0;
};

QStringList DistanceMeasure::variables() const
{
    QStringList names{ key("distance_m"), key("count"), key("feature_*") };
    if (m_setup.required)
        names.append(key("required_m"));
    if (m_setup.isService)
        names.append(key("radius_m"));
    return names;
}

QString DistanceMeasure::defaultLimit() const
{
    if (m_setup.isService)
        return key("radius_m");
    return m_setup.required ? key("required_m") : QString();
}

Result<DistanceMeasure::Deciding> DistanceMeasure::deciding(const FeatureQuery::Answer &answer,
        const RuleContext &context, const Theme &theme, std::vector<LocalisedText> &gaps) const
{
    Deciding best;
    double leastRoom = std::numeric_limits<double>::infinity();
    for (const FeatureQuery::Found &found : answer.found) {
        std::optional<double> minus = 0.0;
        std::optional<double> required = 0.0;
        if (m_setup.minus) {
            SPP_ASSIGN(minus, featureNumber(*m_setup.minus, found, theme, gaps));
        }
        if (m_setup.required) {
            SPP_ASSIGN(required, featureNumber(*m_setup.required, found, theme, gaps));
        }
        if (!minus || !required)
            continue;
        const double gap = withoutNoise(
                context.subject->geometry->distanceTo(*found.feature.geometry) - *minus);
        ++best.count;
        if (gap - *required >= leastRoom)
            continue;
        leastRoom = gap - *required;
        best.feature = &found.feature;
        best.distance_m = std::max(0.0, gap);
        if (m_setup.required)
            best.required_m = required;
    }
    return best;
}

Measurement DistanceMeasure::measured(const Deciding &deciding, const RuleContext &context,
        const ThemeAccess &access, double search_m) const
{
    Measurement measurement;
    QVariantMap &values = measurement.values;
    const double distance = deciding.feature ? deciding.distance_m : search_m;
    values.insert(key("distance_m"), distance);
    values.insert(key("count"), deciding.count);
    if (m_setup.isService)
        values.insert(key("radius_m"), search_m / m_setup.searchFactor);
    if (m_setup.required) {
        // Nothing found asks for nothing.
        values.insert(key("required_m"), deciding.required_m.value_or(0.0));
    }
    insertFeatureFields(values, *access.theme, deciding.feature);
    measurement.accuracyKnown = access.tolerance_m.has_value();
    const double tolerance = access.tolerance_m.value_or(0.0);
    if (deciding.feature && tolerance > 0.0) {
        for (const double end : { -tolerance, tolerance }) {
            QVariantMap varied = values;
            varied.insert(key("distance_m"), withoutNoise(std::max(0.0, distance + end)));
            measurement.variations.push_back(varied);
        }
    }
    if (deciding.feature)
        measurement.evidence = lineBetween(*context.subject->geometry, *deciding.feature->geometry);
    else
        measurement.notes.push_back(notes::nothingWithin(*access.theme, search_m));
    measurement.beyondSearch = !deciding.feature;
    measurement.asksNothing = !deciding.feature && m_setup.required;
    if (m_setup.isService)
        measurement.notes.push_back(notes::straightLine());
    return measurement;
}

std::optional<double> DistanceMeasure::reach_m(const RuleContext &context) const
{
    if (!m_setup.search->names().isEmpty())
        return {};
    const auto search = m_setup.search->evaluateNumber({});
    if (!search || !search->value)
        return {};
    return *search->value * m_setup.searchFactor
            + ThemeAccess::of(theme(), context).tolerance_m.value_or(0.0);
}

Result<Measurement> DistanceMeasure::measure(const RuleContext &context, Feedback &feedback) const
{
    Measurement measurement;
    measurement.theme = theme();
    const ThemeAccess access = ThemeAccess::of(theme(), context);
    if (!access.refusal.en.isEmpty()) {
        measurement.unknownReason = access.refusal;
        return measurement;
    }
    const QVariantMap caseValues = CaseVariables::of(context, m_setup.names);
    SPP_ASSIGN(const auto search, m_setup.search->evaluateNumber(caseValues));
    if (!search.value) {
        measurement.missing = search.missing;
        return measurement;
    }
    const double search_m = *search.value * m_setup.searchFactor;
    const engine::Box box = context.subject->geometry->bounds().grown(
            search_m + access.tolerance_m.value_or(0.0));
    SPP_ASSIGN(FeatureQuery::Answer answer, m_setup.query.run(context, access, caseValues, box));
    if (feedback.isCancelled())
        return Error::cancelled(Texts::tr("The review was stopped.").toStdString());
    SPP_ASSIGN(const Deciding best, deciding(answer, context, *access.theme, answer.gaps));
    measurement = measured(best, context, access, search_m);
    measurement.theme = theme();
    measurement.unknownReason = notes::joined(answer.gaps);
    if (!answer.gaps.empty()) {
        // What is missing could touch the subject.
        QVariantMap nearest = measurement.values;
        nearest.insert(key("distance_m"), 0.0);
        insertFeatureFields(nearest, *access.theme, nullptr);
        if (m_setup.required)
            nearest.insert(key("required_m"), search_m);
        measurement.completions = { nearest };
    }
    return measurement;
}

} // namespace spp
