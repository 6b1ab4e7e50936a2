// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/coveragefix.h"
#include "engine/store/store.h"
#include "land/quality/qualityreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp::land {

namespace {

using engine::CoverageDefect;
using engine::DefectKind;

constexpr double millimetres = 1000.0;

/// Sheets meet there: what lies between parcels of several sheets is a fault of the edge matching.
bool isBetweenSheets(const QualityParcels &parcels, const CoverageDefect &defect)
{
    if (defect.kind == DefectKind::SelfCrossing || defect.kind == DefectKind::DuplicateParcel
            || defect.kind == DefectKind::Sliver || defect.parcels.size() < 2)
        return false;
    const QualityParcel *first = parcels.find(defect.parcels.front());
    return std::any_of(defect.parcels.begin(), defect.parcels.end(), [&](qlonglong id) {
        const QualityParcel *parcel = parcels.find(id);
        return first && parcel
                && (parcel->sheet != first->sheet || parcel->communeCode != first->communeCode);
    });
}

/// Whether the rule of its kind counts it: the engine is asked for all, with the widest numbers.
bool counts(const CoverageDefect &defect, const QualityRule &rule)
{
    switch (defect.kind) {
    case DefectKind::Overlap:
    case DefectKind::Gap:
        return defect.measure > rule.toleranceOr(0.0);
    case DefectKind::MissingNode:
    case DefectKind::NearNodes:
        return defect.measure <= rule.toleranceOr(0.0);
    case DefectKind::Sliver:
    case DefectKind::SelfCrossing:
    case DefectKind::DuplicateParcel:
        break;
    }
    return true;
}

void proposeFixOf(
        const engine::ParcelFabric &fabric, const CoverageDefect &found, QualityDefect &defect)
{
    if (found.kind == DefectKind::SelfCrossing)
        return;
    const auto fix = engine::proposeFix(fabric, found);
    const engine::Refusal *refusal = fix ? nullptr : &fix.refusal();
    const auto checked = fix ? engine::checkEdit(fabric, *fix)
                             : engine::Attempt<engine::EditReport>(engine::Refusal());
    if (fix && !checked)
        refusal = &checked.refusal();
    defect.canFix = !refusal;
    if (refusal)
        defect.cannotFix = QString::fromLatin1(engine::refusalName(refusal->kind));
}

/// Hands the engine's looks on whether it shall stop, and nothing else.
class QuietFeedback final : public Feedback {
public:
    explicit QuietFeedback(Feedback &feedback)
        : m_feedback(feedback)
    {
    }
    bool isCancelled() const override { return m_feedback.isCancelled(); }

private:
    Feedback &m_feedback;
};

} // namespace

QualityCheck checkOf(DefectKind kind)
{
    switch (kind) {
    case DefectKind::SelfCrossing:
        return QualityCheck::SelfCrossing;
    case DefectKind::DuplicateParcel:
        return QualityCheck::DuplicateParcel;
    case DefectKind::Overlap:
        return QualityCheck::Overlap;
    case DefectKind::Gap:
        return QualityCheck::Gap;
    case DefectKind::MissingNode:
        return QualityCheck::MissingNode;
    case DefectKind::NearNodes:
        return QualityCheck::NearNodes;
    case DefectKind::Sliver:
        return QualityCheck::Sliver;
    }
    return QualityCheck::Gap;
}

engine::CoverageCheckOptions coverageOptions(const QualityRules &rules)
{
    engine::CoverageCheckOptions options;
    double reach_m = 0.0;
    for (const QualityCheck check : { QualityCheck::MissingNode, QualityCheck::NearNodes }) {
        if (const QualityRule *rule = rules.find(check))
            reach_m = std::max(reach_m, rule->toleranceOr(0.0));
    }
    options.tolerance_mm = reach_m * millimetres;
    if (const QualityRule *gap = rules.find(QualityCheck::Gap))
        options.largestGap_m2 = gap->largest_m2.value_or(options.largestGap_m2);
    if (const QualityRule *sliver = rules.find(QualityCheck::Sliver)) {
        options.sliverThinness = sliver->toleranceOr(options.sliverThinness);
        options.largestSliver_m2 = sliver->largest_m2.value_or(options.largestSliver_m2);
    }
    return options;
}

Result<void> checkBoundaries(
        const QualityParcels &parcels, QualityReport &report, Feedback &feedback)
{
    const QualityRules &rules = report.rules();
    if (const QualityRule *rule = rules.find(QualityCheck::NoOutline)) {
        for (const QualityParcel &parcel : parcels.all) {
            if (!parcel.outlineFault.isEmpty())
                report.add(parcelDefect(parcels, *rule, { parcel.id }, parcel.outlineFault));
        }
    }
    QuietFeedback quiet(feedback);
    SPP_ASSIGN(const auto found,
            engine::checkCoverage(parcels.fabric, coverageOptions(rules), &quiet));
    const QualityRule *sheetEdge = rules.find(QualityCheck::SheetEdge);
    for (const CoverageDefect &one : found) {
        const QualityRule *rule = rules.find(checkOf(one.kind));
        if (!rule || !counts(one, *rule))
            continue;
        QualityDefect defect;
        defect.rule = sheetEdge && isBetweenSheets(parcels, one) ? sheetEdge : rule;
        defect.kind = QString::fromLatin1(engine::defectName(one.kind));
        defect.parcels.assign(one.parcels.begin(), one.parcels.end());
        defect.place = parcels.grid.metres(one.place);
        if (one.region.ringCount() > 0) {
            auto region = engine::inMetres(
                    engine::polygonOnGrid(engine::viewsOf(one.region)), parcels.grid.origin());
            if (!region.isNull())
                defect.region = std::make_shared<const engine::Geometry>(std::move(region));
        }
        if (one.kind != DefectKind::SelfCrossing && one.kind != DefectKind::DuplicateParcel)
            defect.measure = one.measure;
        defect.tolerance = rule->tolerance;
        if (defect.rule == sheetEdge)
            defect.detail = rule->title.text();
        proposeFixOf(parcels.fabric, one, defect);
        report.add(std::move(defect));
    }
    return {};
}

} // namespace spp::land
