// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/landusekind.h"

#include "core/rules/casevariables.h"
#include "core/rules/kinds/corridor.h"
#include "core/rules/kinds/rulenotes.h"
#include "core/rules/rulepack.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::LandUseKind)
};

QString key(const char *name) { return QLatin1String(name); }

class LandUseMeasure final : public RuleMeasure {
public:
    struct Setup {
        FeatureQuery query;
        QString functionField = QStringLiteral("function_code");
        std::shared_ptr<const ConditionExpression> use;
        QMap<QString, QStringList> allowed;
        QStringList names;
        QStringList themeFields;
    };
    explicit LandUseMeasure(Setup setup)
        : m_setup(std::move(setup))
    {
    }

    Result<Measurement> measure(const RuleContext &context, Feedback &feedback) const override;
    QStringList variables() const override
    {
        return { key("area_m2"), key("share"), key("functions"), key("count"),
            key("uncovered_area_m2"), key("feature_*") };
    }
    QString theme() const override { return m_setup.query.theme(); }
    QStringList inputs() const override { return m_setup.names; }
    std::optional<double> readsWithin_m(const RuleContext &context) const override
    {
        return ThemeAccess::of(theme(), context).tolerance_m.value_or(0.0);
    }
    QStringList themeFields() const override { return m_setup.themeFields; }
    QString defaultMeasured() const override { return key("area_m2"); }

private:
    struct Cells {
        std::vector<Corridor> all;
        std::vector<Corridor> conflicting;
    };
    struct Overlaps {
        CorridorOverlap all;
        CorridorOverlap conflicting;
    };
    /// One measurement: the subject on the grid, and what is read.
    struct Run {
        const RuleContext &context;
        const Theme &theme;
        const SubjectOnGrid &subject;
    };
    Result<Overlaps> overlaps(
            const SubjectOnGrid &subject, const Cells &cells, double growth_m) const;
    QVariantMap values(const Overlaps &overlaps, const Run &run) const;
    void addGaps(const Overlaps &overlaps, const Run &run, std::vector<LocalisedText> gaps,
            Measurement &measurement) const;

    Setup m_setup;
};

Result<LandUseMeasure::Overlaps> LandUseMeasure::overlaps(
        const SubjectOnGrid &subject, const Cells &cells, double growth_m) const
{
    Overlaps overlaps;
    SPP_ASSIGN(overlaps.all, overlapOf(subject, cells.all, { growth_m, false }));
    SPP_ASSIGN(
            overlaps.conflicting, overlapOf(subject, cells.conflicting, { growth_m, false }, true));
    return overlaps;
}

QVariantMap LandUseMeasure::values(const Overlaps &overlaps, const Run &run) const
{
    const double tolerance_m2 = run.context.tolerance_m2;
    const double whole = run.subject.area_m2();
    const double raw = overlaps.conflicting.area_m2;
    const double area = raw < tolerance_m2 ? 0.0 : raw;
    QStringList functions;
    int count = 0;
    for (const CorridorOverlap::Part &part : overlaps.conflicting.parts) {
        if (part.size < tolerance_m2)
            continue;
        ++count;
        functions.append(part.found->feature.attributes.value(m_setup.functionField).toString());
    }
    functions.sort();
    functions.removeDuplicates();
    QVariantMap values;
    values.insert(key("area_m2"), area);
    values.insert(key("share"), whole > 0 ? QVariant(std::min(1.0, area / whole)) : QVariant());
    values.insert(key("functions"), functions.join(QStringLiteral(", ")));
    values.insert(key("count"), count);
    values.insert(key("uncovered_area_m2"), std::max(0.0, whole - overlaps.all.area_m2));
    const CorridorOverlap::Part *part
            = area > 0.0 ? overlaps.conflicting.largest() : overlaps.all.largest();
    insertFeatureFields(values, run.theme, part ? &part->found->feature : nullptr);
    return values;
}

void LandUseMeasure::addGaps(const Overlaps &overlaps, const Run &run,
        std::vector<LocalisedText> gaps, Measurement &measurement) const
{
    const Theme &theme = run.theme;
    const double tolerance_m2 = run.context.tolerance_m2;
    for (const ThemeFault &fault : overlaps.all.faults)
        gaps.push_back(notes::repaired(theme, fault));
    QStringList unknownCodes;
    for (const CorridorOverlap::Part &part : overlaps.all.parts) {
        if (part.size < tolerance_m2)
            continue;
        const QVariant code = part.found->feature.attributes.value(m_setup.functionField);
        if (isMissing(code))
            gaps.push_back(
                    notes::missingValue(theme, part.found->feature, { m_setup.functionField }));
        else if (!m_setup.allowed.contains(code.toString()))
            unknownCodes.append(code.toString());
    }
    if (!unknownCodes.isEmpty()) {
        unknownCodes.sort();
        unknownCodes.removeDuplicates();
        gaps.push_back(notes::unknownFunction(unknownCodes));
    }
    const double uncovered = measurement.values.value(key("uncovered_area_m2")).toDouble();
    if (uncovered >= std::max(tolerance_m2, 1e-6))
        gaps.push_back(notes::notCovered(theme, uncovered));
    measurement.unknownReason = notes::joined(gaps);
    if (gaps.empty())
        return;
    QVariantMap worst = measurement.values;
    worst.insert(key("area_m2"), run.subject.area_m2());
    worst.insert(key("share"), 1.0);
    worst.insert(key("count"), worst.value(key("count")).toInt() + 1);
    measurement.completions = { worst };
}

Result<Measurement> LandUseMeasure::measure(const RuleContext &context, Feedback &feedback) const
{
    Measurement measurement;
    measurement.theme = theme();
    const ThemeAccess access = ThemeAccess::of(theme(), context);
    if (!access.refusal.en.isEmpty()) {
        measurement.unknownReason = access.refusal;
        return measurement;
    }
    const QVariantMap caseValues = CaseVariables::of(context, m_setup.names);
    SPP_ASSIGN(const auto use, m_setup.use->evaluate(caseValues));
    if (!use.isKnown()) {
        measurement.missing = use.missing;
        return measurement;
    }
    SPP_ASSIGN(const SubjectOnGrid subject,
            SubjectOnGrid::of(context.subject->geometry, context.grid));
    const double tolerance = access.tolerance_m.value_or(0.0);
    SPP_ASSIGN(const FeatureQuery::Answer answer,
            m_setup.query.run(context, access, caseValues,
                    subject.geometry().bounds().grown(tolerance), SubjectOnGrid::rounding_m));
    if (feedback.isCancelled())
        return Error::cancelled(Texts::tr("The review was stopped.").toStdString());
    Cells cells;
    for (const FeatureQuery::Found &found : answer.found) {
        const Corridor cell{ &found, 0.0, 0.0 };
        cells.all.push_back(cell);
        const QString code = found.feature.attributes.value(m_setup.functionField).toString();
        const auto uses = m_setup.allowed.constFind(code);
        if (uses != m_setup.allowed.constEnd() && !uses->contains(use.value.toString()))
            cells.conflicting.push_back(cell);
    }
    const Run run{ context, *access.theme, subject };
    SPP_ASSIGN(const Overlaps nominal, overlaps(subject, cells, 0.0));
    measurement.values = values(nominal, run);
    measurement.accuracyKnown = access.tolerance_m.has_value();
    for (const double growth : { -tolerance, tolerance }) {
        if (growth == 0.0)
            continue;
        SPP_ASSIGN(const Overlaps varied, overlaps(subject, cells, growth));
        measurement.variations.push_back(values(varied, run));
    }
    addGaps(nominal, run, answer.gaps, measurement);
    const double area = nominal.conflicting.area_m2;
    measurement.belowTolerance = area > 0.0 && area < context.tolerance_m2;
    if (measurement.belowTolerance) {
        measurement.listedValues = measurement.values;
        measurement.listedValues.insert(key("area_m2"), area);
    }
    if (!nominal.conflicting.evidence.isEmpty()) {
        measurement.evidence
                = std::make_shared<engine::Geometry>(nominal.conflicting.evidence.clone());
    }
    return measurement;
}

Result<QMap<QString, QStringList>> readAllowed(const RuleParameters &parameters)
{
    const QVariant value = parameters.value(key("allowed"));
    if (value.userType() != QMetaType::QVariantMap) {
        return parameters.error(
                key("allowed"), Texts::tr("a list of uses for each function code is expected"));
    }
    QMap<QString, QStringList> allowed;
    const QVariantMap map = value.toMap();
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (it.value().userType() != QMetaType::QVariantList)
            return parameters.error(key("allowed"), Texts::tr("%1 needs a list").arg(it.key()));
        allowed.insert(it.key(), it.value().toStringList());
    }
    return allowed;
}

/// The uses that a matrix names must be ones that a proposal can state.
Result<void> checkUses(const RuleParameters &parameters, const RulePack &pack,
        const ConditionExpression &use, const QMap<QString, QStringList> &allowed)
{
    for (const ProposalInput &input : pack.inputs) {
        if (use.names() != QStringList{ input.name } || input.type != ProposalInput::Type::Choice)
            continue;
        for (const QStringList &uses : allowed) {
            for (const QString &name : uses) {
                if (!input.choices.contains(name)) {
                    return parameters.error(key("allowed"),
                            Texts::tr("%1 is not a choice of %2").arg(name, input.name));
                }
            }
        }
    }
    return {};
}

} // namespace

Result<std::unique_ptr<RuleMeasure>> LandUseKind::compile(
        const RuleParameters &parameters, const RulePack &pack) const
{
    LandUseMeasure::Setup setup;
    SPP_ASSIGN(setup.query, FeatureQuery::compile(parameters));
    if (parameters.has(key("function_field"))) {
        SPP_ASSIGN(setup.functionField, parameters.text(key("function_field")));
    }
    if (!parameters.has(key("use")))
        return parameters.error(key("use"), Texts::tr("use is missing: the proposed use"));
    SPP_ASSIGN(setup.use, parameters.expression(key("use"), {}));
    SPP_ASSIGN(setup.allowed, readAllowed(parameters));
    SPP_TRY(checkUses(parameters, pack, *setup.use, setup.allowed));
    setup.names = setup.use->names() + setup.query.names();
    setup.themeFields = openNames(setup.query.names() + QStringList{ setup.functionField }, pack);
    return std::unique_ptr<RuleMeasure>(std::make_unique<LandUseMeasure>(std::move(setup)));
}

} // namespace spp
