// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/operations/plotcheck.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::PlotCheck)
};

using Verdict = PlotJudgement::Verdict;
using Quantity = PlotJudgement::Quantity;

QString written(Quantity quantity, double value)
{
    return quantity == Quantity::Area ? QLocale().toString(value, 'f', 1) + QStringLiteral(" m²")
                                      : QLocale().toString(value, 'f', 2) + QStringLiteral(" m");
}

} // namespace

std::vector<PlotCheck> checkPlots(
        const OfficeRules &rules, const std::vector<ParcelDraft> &parcels, QDate day)
{
    std::vector<PlotCheck> checks;
    for (const ParcelDraft &parcel : parcels) {
        PlotMeasures measures;
        measures.area_m2 = parcel.mapArea_m2;
        checks.push_back({ parcel.key, parcel.facts,
                rules.minimums.judge(rules.areaTypes.value(parcel.facts.communeCode),
                        parcel.facts.landUse, day, measures) });
    }
    return checks;
}

Error toError(const PlotCheck &check)
{
    const PlotJudgement::Shortfall &first = check.judgement.shortfalls.front();
    return Error::badInput(
            Texts::tr("Parcel %1 of sheet %2 would have %3; at least %4 are asked "
                      "for (%5).")
                    .arg(check.facts.number, check.facts.sheet,
                            written(first.quantity, first.measured),
                            written(first.quantity, first.minimum), check.judgement.document)
                    .toStdString())
            .atFeature(QString::number(check.parcel).toStdString())
            .advise(Texts::tr("Choose another line, or merge the small part with its neighbour in "
                              "the same session.")
                            .toStdString());
}

QString plotDoubts(const std::vector<PlotCheck> &checks)
{
    const auto unknown = std::find_if(checks.begin(), checks.end(),
            [](const PlotCheck &check) { return check.judgement.verdict == Verdict::Unknown; });
    if (unknown == checks.end())
        return {};
    return unknown->judgement.document.isEmpty()
            ? Texts::tr("No decision on the smallest plots is on file for %1; they were not "
                        "checked.")
                      .arg(unknown->facts.landUse)
            : Texts::tr("The side on the public road is not known; frontage and depth by %1 were "
                        "not checked.")
                      .arg(unknown->judgement.document);
}

} // namespace spp::land
