// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/overlaymeasure.h"

#include "core/rules/casevariables.h"
#include "core/rules/kinds/rulenotes.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::OverlayKind)
};

QString key(const char *name) { return QLatin1String(name); }

constexpr double infinite = std::numeric_limits<double>::infinity();

/// The features whose part is not a sliver; all of them when every part is one and yet they add up.
std::vector<const CorridorOverlap::Part *> countedParts(
        const CorridorOverlap &overlap, double tolerance_m2)
{
    std::vector<const CorridorOverlap::Part *> counted;
    std::vector<const CorridorOverlap::Part *> slivers;
    for (const CorridorOverlap::Part &part : overlap.parts) {
        const bool isSliver = part.isArea && part.size < tolerance_m2;
        (isSliver ? slivers : counted).push_back(&part);
    }
    const bool addUp = counted.empty() && overlap.area_m2 >= tolerance_m2;
    return addUp ? slivers : counted;
}

} // namespace

/// What one measurement knows, for the functions that share it.
struct OverlayMeasure::Run {
    const RuleContext &context;
    const ThemeAccess &access;
    const SubjectOnGrid &subject;
    std::vector<Corridor> corridors;
    std::vector<LocalisedText> gaps;
    CorridorOverlap nominal;
    double uncovered_m2 = 0.0;
};

QStringList OverlayMeasure::variables() const
{
    QStringList names{ key("area_m2"), key("length_m"), key("share"), key("count"),
        key("uncovered_area_m2"), key("buffer_m"), key("buffer_max_m"), key("feature_*") };
    for (const QString &field : m_setup.minimumOf)
        names.append(key("min_") + field);
    for (const QString &field : m_setup.maximumOf)
        names.append(key("max_") + field);
    return names;
}

Result<std::vector<Corridor>> OverlayMeasure::corridors(
        const FeatureQuery::Answer &answer, Run &run) const
{
    std::vector<Corridor> corridors;
    for (const FeatureQuery::Found &found : answer.found) {
        Corridor corridor{ &found, 0.0, 0.0 };
        if (m_setup.width) {
            SPP_ASSIGN(const auto width,
                    featureNumber(*m_setup.width, found, *run.access.theme, run.gaps));
            if (!width)
                continue;
            corridor.width_m = corridor.possible_m = *width;
        }
        if (m_setup.possibleWidth) {
            SPP_ASSIGN(const auto possible,
                    featureNumber(*m_setup.possibleWidth, found, *run.access.theme, run.gaps));
            corridor.possible_m = std::max(corridor.width_m, possible.value_or(0.0));
        }
        if (corridor.possible_m > m_setup.search_m) {
            return Error::badInput(
                    Texts::tr("A corridor is %1 m wide, but the rule looks only %2 m far.")
                            .arg(corridor.possible_m)
                            .arg(m_setup.search_m)
                            .toStdString())
                    .inLayer(m_setup.query.theme().toStdString())
                    .advise(Texts::tr("Raise search_m of the rule.").toStdString());
        }
        corridors.push_back(corridor);
    }
    return corridors;
}

void OverlayMeasure::insertStrictest(
        QVariantMap &values, const Run &, const std::vector<const Feature *> &met) const
{
    const auto strictest = [&](const QString &field, double sign) {
        QVariant best;
        for (const Feature *feature : met) {
            const QVariant value = feature->attributes.value(field);
            if (!isMissing(value)
                    && (!best.isValid() || sign * value.toDouble() < sign * best.toDouble()))
                best = value;
        }
        return best;
    };
    for (const QString &field : m_setup.minimumOf)
        values.insert(key("min_") + field, strictest(field, 1.0));
    for (const QString &field : m_setup.maximumOf)
        values.insert(key("max_") + field, strictest(field, -1.0));
}

namespace {

QVariantMap overlapValues(const CorridorOverlap &overlap, double whole, const ThemeAccess &access,
        double tolerance_m2, size_t count)
{
    const bool isSliver = overlap.area_m2 > 0.0 && overlap.area_m2 < tolerance_m2;
    const double area = isSliver ? 0.0 : overlap.area_m2;
    QVariantMap values;
    values.insert(key("area_m2"), area);
    values.insert(key("length_m"), overlap.length_m);
    values.insert(key("share"), whole > 0 ? QVariant(std::min(1.0, area / whole)) : QVariant());
    values.insert(key("count"), int(count));
    values.insert(key("uncovered_area_m2"), std::max(0.0, whole - overlap.area_m2));
    const CorridorOverlap::Part *largest = isSliver ? nullptr : overlap.largest();
    insertFeatureFields(values, *access.theme, largest ? &largest->found->feature : nullptr);
    return values;
}

} // namespace

Result<QVariantMap> OverlayMeasure::valuesFor(const Run &run, const Variation &variation) const
{
    const bool isNominal = variation.growth_m == 0.0 && !variation.possible;
    CorridorOverlap varied;
    if (!isNominal) {
        SPP_ASSIGN(varied, overlapOf(run.subject, run.corridors, variation));
    }
    const CorridorOverlap &overlap = isNominal ? run.nominal : varied;
    const double tolerance_m2 = run.context.tolerance_m2;
    const auto counted = countedParts(overlap, tolerance_m2);
    QVariantMap values = overlapValues(
            overlap, run.subject.area_m2(), run.access, tolerance_m2, counted.size());
    std::vector<const Feature *> met;
    for (const CorridorOverlap::Part *part : counted)
        met.push_back(&part->found->feature);
    insertStrictest(values, run, met);
    const CorridorOverlap::Part *largest = overlap.largest();
    for (const Corridor &corridor : run.corridors) {
        if (largest && corridor.found == largest->found) {
            values.insert(key("buffer_m"), corridor.width_m);
            values.insert(key("buffer_max_m"), corridor.possible_m);
        }
    }
    return values;
}

Result<void> OverlayMeasure::addVariations(const Run &run, Measurement &measurement) const
{
    measurement.accuracyKnown = run.access.tolerance_m.has_value();
    const double tolerance = run.access.tolerance_m.value_or(0.0);
    std::vector<Variation> variations;
    if (tolerance > 0.0)
        variations.push_back({ -tolerance, false });
    if (tolerance > 0.0 || m_setup.possibleWidth)
        variations.push_back({ tolerance, true });
    for (const Variation &variation : variations) {
        SPP_ASSIGN(const QVariantMap values, valuesFor(run, variation));
        measurement.variations.push_back(values);
    }
    return {};
}

/// What is missing could cover the whole subject and be as strict as can be.
void OverlayMeasure::addGaps(const Run &run, Measurement &measurement) const
{
    std::vector<LocalisedText> gaps = run.gaps;
    for (const ThemeFault &fault : run.nominal.faults)
        gaps.push_back(notes::repaired(*run.access.theme, fault));
    if (m_setup.mustCover && run.uncovered_m2 >= std::max(run.context.tolerance_m2, 1e-6))
        gaps.push_back(notes::notCovered(*run.access.theme, run.uncovered_m2));
    for (const CorridorOverlap::Part &part : run.nominal.parts) {
        for (const QString &field : m_setup.minimumOf + m_setup.maximumOf) {
            if (part.size >= run.context.tolerance_m2
                    && isMissing(part.found->feature.attributes.value(field)))
                gaps.push_back(
                        notes::missingValue(*run.access.theme, part.found->feature, { field }));
        }
    }
    measurement.unknownReason = notes::joined(gaps);
    if (gaps.empty())
        return;
    QVariantMap worst = measurement.values;
    worst.insert(key("area_m2"), run.subject.area_m2());
    worst.insert(key("length_m"), infinite);
    worst.insert(key("share"), 1.0);
    worst.insert(key("count"), worst.value(key("count")).toInt() + 1);
    worst.insert(key("uncovered_area_m2"), 0.0);
    for (const QString &field : m_setup.minimumOf)
        worst.insert(key("min_") + field, -infinite);
    for (const QString &field : m_setup.maximumOf)
        worst.insert(key("max_") + field, infinite);
    insertFeatureFields(worst, *run.access.theme, nullptr);
    measurement.completions = { worst };
}

std::optional<double> OverlayMeasure::reach_m(const RuleContext &context) const
{
    // Ground that no feature covers is a gap whose size is the subject's own.
    return m_setup.mustCover ? std::nullopt : readsWithin_m(context);
}

std::optional<double> OverlayMeasure::readsWithin_m(const RuleContext &context) const
{
    return m_setup.search_m + ThemeAccess::of(theme(), context).tolerance_m.value_or(0.0);
}

Result<Measurement> OverlayMeasure::measure(const RuleContext &context, Feedback &feedback) const
{
    Measurement measurement;
    measurement.theme = theme();
    const ThemeAccess access = ThemeAccess::of(theme(), context);
    if (!access.refusal.en.isEmpty()) {
        measurement.unknownReason = access.refusal;
        return measurement;
    }
    const QVariantMap caseValues = CaseVariables::of(context, m_setup.names);
    SPP_ASSIGN(const SubjectOnGrid subject,
            SubjectOnGrid::of(context.subject->geometry, context.grid));
    const double reach_m = m_setup.search_m + access.tolerance_m.value_or(0.0);
    SPP_ASSIGN(FeatureQuery::Answer answer,
            m_setup.query.run(context, access, caseValues,
                    subject.geometry().bounds().grown(reach_m), SubjectOnGrid::rounding_m));
    if (feedback.isCancelled())
        return Error::cancelled(Texts::tr("The review was stopped.").toStdString());
    Run run{ context, access, subject, {}, std::move(answer.gaps), {}, 0.0 };
    SPP_ASSIGN(run.corridors, corridors(answer, run));
    SPP_ASSIGN(run.nominal, overlapOf(subject, run.corridors, {}, true));
    run.uncovered_m2 = std::max(0.0, subject.area_m2() - run.nominal.area_m2);

    SPP_ASSIGN(measurement.values, valuesFor(run, {}));
    SPP_TRY(addVariations(run, measurement));
    addGaps(run, measurement);
    const double area = run.nominal.area_m2;
    measurement.belowTolerance = area > 0.0 && area < context.tolerance_m2;
    if (measurement.belowTolerance) {
        measurement.listedValues = measurement.values;
        measurement.listedValues.insert(key("area_m2"), area);
        measurement.listedValues.insert(key("share"), area / subject.area_m2());
    }
    for (const CorridorOverlap::Part &part : run.nominal.parts) {
        if (part.isArea && part.size < context.tolerance_m2)
            measurement.notes.push_back(
                    notes::sliver(*access.theme, part.found->feature, part.size));
    }
    if (!run.nominal.evidence.isEmpty()) {
        measurement.evidence = std::make_shared<engine::Geometry>(std::move(run.nominal.evidence));
    }
    return measurement;
}

} // namespace spp
