// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// A comparison as a feature that rule packs read.
#include "core/data/auditlog.h"
#include "core/data/themetable.h"
#include "flood/comparison/comparisonoutput.h"
#include "flood/hazard/floodthemes.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ComparisonRecord)
};

const QString theme = QStringLiteral("flood-changes");

double rounded(double value, double step) { return std::round(value / step) * step; }

QByteArray multiPolygon(const engine::Geometry &site)
{
    std::vector<engine::Geometry> parts;
    parts.push_back(site.clone());
    const std::string wkb = engine::Geometry::collect(std::move(parts)).wkb();
    return QByteArray(wkb.data(), int(wkb.size()));
}

/// One row per pair, in the order of the columns below.
Result<void> writeRows(
        Territory &territory, const Comparison &comparison, const QString &name, QDate date)
{
    constexpr double millimetre = 0.001;
    SPP_ASSIGN(const auto writer,
            territory.database().writeRows(ThemeTable::name(*territory.theme(theme)),
                    { key("comparison"), key("base"), key("proposal"), key("case_number"),
                            key("compared_on"), key("threshold_m"), key("neighbours_raised"),
                            key("neighbours_unknown"), key("greatest_rise_m"),
                            key("greatest_rise_cm"), key("displaced_m3"), key("newly_wet_m2"),
                            key("geom") },
                    key("geom")));
    for (const PairComparison &pair : comparison.pairs) {
        const double rise = rounded(pair.greatestOffsiteRise_m(), millimetre);
        const QVariant values[] = { name, pair.base, pair.proposal,
            comparison.site.caseNumber.isEmpty() ? QVariant() : comparison.site.caseNumber,
            date.toString(Qt::ISODate), comparison.threshold_m, qlonglong(pair.raised.size()),
            pair.parcelsUnknown, rise, rounded(rise * 100.0, 0.1),
            rounded(pair.change.displaced_m3, 1.0), rounded(pair.change.newlyWet_m2, 1.0),
            multiPolygon(*comparison.site.geometry) };
        int column = 0;
        for (const QVariant &value : values)
            writer->bind(column++, value);
        SPP_TRY(writer->write());
    }
    return writer->finish();
}

/// The catalogue counts what the table holds.
Result<void> updateCatalogue(Territory &territory, const Comparison &comparison, QDate date)
{
    Theme now = *territory.theme(theme);
    SPP_ASSIGN(const QVariant count,
            territory.database().single(
                    QStringLiteral("SELECT count(*) FROM %1").arg(sqlName(ThemeTable::name(now)))));
    now.featureCount = count.toLongLong();
    now.extent.include(comparison.site.geometry->bounds());
    now.updatedOn = date;
    now.source = Texts::tr("spp flood compare");
    return territory.updateTheme(now);
}

} // namespace

Result<void> recordComparison(Territory &territory, const Comparison &comparison,
        const QString &name, QDate date, const Actor &actor)
{
    if (!comparison.site.geometry || !comparison.parcels)
        return Error::usage(Texts::tr("Only a comparison with a site and with parcels can be "
                                      "recorded.")
                                    .toStdString())
                .advise(Texts::tr("Say --case, --zone, --parcel or --site.").toStdString());
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory.database()));
    SPP_ASSIGN(const Theme *changes, ensureTheme(territory, theme));
    SPP_TRY(territory.database().run(QStringLiteral("DELETE FROM %1 WHERE comparison = ?1")
                                             .arg(sqlName(ThemeTable::name(*changes))),
            { name }));
    SPP_TRY(writeRows(territory, comparison, name, date));
    SPP_TRY(updateCatalogue(territory, comparison, date));
    SPP_TRY(AuditLog::append(territory.database(), actor, key("flood.compare"),
            key("comparison:") + name, comparison.manifest));
    return transaction->commit();
}

} // namespace spp::flood
