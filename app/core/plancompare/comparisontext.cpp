// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/comparisontext.h"

#include "core/plancompare/balancetable.h"
#include "core/plancompare/changewords.h"
#include "core/plancompare/plannumber.h"
#include "core/review/reviewwords.h"
#include "core/review/textlayout.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ComparisonText)
};

constexpr int columns = 100;
constexpr size_t parcelsShown = 20;
constexpr int parcelDecimals = 1;
constexpr double percent = 100.0;

QString versionLine(const QString &label, const PlanVersion &version, const QStringList &stack)
{
    QString text = version.id() + QStringLiteral(" · ") + ComparisonText::decision(version);
    if (stack.size() > 1)
        text += QStringLiteral(" (") + stack.join(QStringLiteral(" + ")) + QLatin1Char(')');
    return textlayout::hanging(label + QLatin1Char(' '), text, columns);
}

QString balanceText(const BalanceTable &balance, int decimals)
{
    std::vector<QStringList> rows;
    const auto row = [&](const QString &code, double before, double beforePercent, double after,
                             double afterPercent, const QString &name) {
        rows.push_back({ code, plannumber::hectares(before, decimals),
                plannumber::fixed(beforePercent, balance.percentDecimals),
                plannumber::hectares(after, decimals),
                plannumber::fixed(afterPercent, balance.percentDecimals),
                plannumber::signedFixed((after - before) / plannumber::m2PerHectare, decimals),
                name });
    };
    for (const BalanceTable::Line &line : balance.lines) {
        row(line.designation.isFunction() ? line.designation.code : QStringLiteral("-"),
                line.before_m2, line.before_percent, line.after_m2, line.after_percent,
                line.name.text());
    }
    row(QString(), balance.before_m2, percent, balance.after_m2, percent, Texts::tr("Total"));
    return textlayout::table({ Texts::tr("Code"), Texts::tr("Before (ha)"), QStringLiteral("%"),
                                     Texts::tr("After (ha)"), QStringLiteral("%"),
                                     Texts::tr("Change (ha)"), Texts::tr("Land function") },
            rows, columns);
}

QString parcelsText(const PlanComparison &comparison)
{
    std::vector<QStringList> rows;
    for (size_t i = 0; i < comparison.parcels.size() && i < parcelsShown; ++i) {
        const ParcelChange &parcel = comparison.parcels[i];
        const ParcelPart &part = parcel.mainPart();
        rows.push_back(
                { parcel.sheet, parcel.number, plannumber::fixed(part.area_m2, parcelDecimals),
                        plannumber::fixed(percent * part.area_m2 / parcel.area_m2, parcelDecimals),
                        wordsOf(part.change).text(), changewords::part(part, comparison) });
    }
    QString text
            = textlayout::table({ Texts::tr("Map sheet"), Texts::tr("Parcel number"),
                                        QString::fromUtf16(u"m²"), Texts::tr("% of the parcel"),
                                        Texts::tr("What changes"), Texts::tr("Main change") },
                    rows, columns);
    if (comparison.parcels.size() > parcelsShown) {
        text += Texts::tr("… and %1 more; --out writes all of them.")
                        .arg(comparison.parcels.size() - parcelsShown)
                + QLatin1Char('\n');
    }
    return text;
}

QStringList notes(const PlanComparison &comparison, int decimals)
{
    QStringList lines;
    const auto add = [&lines](const QString &text) {
        lines.append(textlayout::hanging({}, text, columns));
    };
    const double added = comparison.matrix.addedByBoundary();
    const double lost = comparison.matrix.lostByBoundary();
    if (added >= comparison.tolerance_m2 || lost >= comparison.tolerance_m2) {
        add(Texts::tr("The boundary of the plan changed: %1 ha added, %2 ha taken out.")
                        .arg(plannumber::hectares(added, decimals),
                                plannumber::hectares(lost, decimals)));
    }
    add(Texts::tr("Parcels with a change of function: %1; of boundary: %2; of limits only: %3.")
                    .arg(comparison.parcelsWith(PlanChange::Function))
                    .arg(comparison.parcelsWith(PlanChange::Boundary))
                    .arg(comparison.parcelsWith(PlanChange::Limits)));
    const QString tolerance = plannumber::fixed(comparison.tolerance_m2, parcelDecimals);
    if (comparison.sliverCount() > 0) {
        add(Texts::tr("Places smaller than the tolerance of %1 m²: %2, together %3 m²; they are "
                      "counted in the areas.")
                        .arg(tolerance)
                        .arg(comparison.sliverCount())
                        .arg(plannumber::fixed(comparison.slivers_m2(), 4)));
    }
    if (comparison.parcelsWithSliversOnly > 0) {
        add(Texts::tr("Parcels that change by less than the tolerance of %1 m² only, not listed: "
                      "%2.")
                        .arg(tolerance)
                        .arg(comparison.parcelsWithSliversOnly));
    }
    for (const PlanComparison::BrokenParcel &parcel : comparison.brokenParcels) {
        add(Texts::tr("Parcel %1 could not be compared: %2.").arg(parcel.name, parcel.reason));
    }
    return lines;
}

} // namespace

QString ComparisonText::shownDate(QDate date)
{
    return date.isValid() ? reviewwords::date(date).text() : QString();
}

QString ComparisonText::decision(const PlanVersion &version)
{
    return Texts::tr("decision %1 of %2")
            .arg(version.decisionNumber, shownDate(version.decisionDate));
}

QString ComparisonText::text(const PlanComparison &comparison, const LandUseClasses &classes,
        const PlanTableFacts &facts)
{
    const BalanceTable balance
            = BalanceTable::of(comparison.matrix, classes, facts.percentDecimals);
    QString text = textlayout::hanging({}, comparison.from.plan.title, columns)
            + versionLine(Texts::tr("From:"), comparison.from, comparison.fromStack)
            + versionLine(Texts::tr("To:"), comparison.to, comparison.toStack) + QLatin1Char('\n')
            + balanceText(balance, facts.areaDecimals_ha) + QLatin1Char('\n')
            + notes(comparison, facts.areaDecimals_ha).join(QString());
    if (!comparison.parcels.empty())
        text += QLatin1Char('\n') + parcelsText(comparison);
    return text;
}

} // namespace spp
