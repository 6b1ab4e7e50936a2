// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/migration/migrationreport.h"

#include "core/plugin/texttable.h"
#include "land/records/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::MigrationReport)
};

constexpr double unitsPerSquareMetre = 10000.0;
constexpr std::size_t mostDefects = 200;

using engine::CoverageDefect;

QJsonObject countsOf(const std::vector<CoverageDefect> &defects)
{
    QJsonObject counts;
    for (const CoverageDefect &defect : defects) {
        const QString kind = key(engine::defectName(defect.kind));
        counts[kind] = counts[kind].toInt() + 1;
    }
    return counts;
}

QJsonArray placeOf(const CoverageDefect &defect, const LandGrid &grid)
{
    const QPointF place = grid.metres(defect.place);
    return { place.x(), place.y() };
}

double rounded(double value, double step) { return std::round(value / step) * step; }

} // namespace

void LegalSum::add(double area_m2) { m_units += std::llround(area_m2 * unitsPerSquareMetre); }

QString LegalSum::text() const
{
    QString digits = QString::number(m_units / 10000) + QLatin1Char('.')
            + QStringLiteral("%1").arg(m_units % 10000, 4, 10, QLatin1Char('0'));
    while (digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    return digits.endsWith(QLatin1Char('.')) ? digits + QLatin1Char('0') : digits;
}

void MigrationReport::count(
        const MigrationPlan &plan, const Crosswalk &crosswalk, const MovedCoverage &coverage)
{
    moved = &coverage;
    parcels = qlonglong(plan.parcels.size());
    historicLeft = plan.historicParcels;
    for (const Crosswalk::Commune &commune : crosswalk.communes())
        sheetCommunes.push_back(commune.name);
    for (const std::size_t place : plan.duplicates)
        duplicates.push_back(plan.oldName(place, crosswalk));
    for (std::size_t i = 0; i < plan.parcels.size(); ++i) {
        const PlannedParcel &parcel = plan.parcels[i];
        Count &sheet = sheets[{
                parcel.commune, parcel.sheet, parcel.present.communeCode, parcel.present.sheet }];
        ++sheet.parcels;
        withoutLegalArea += !parcel.legalArea_m2;
        if (parcel.legalArea_m2) {
            sheet.legal.add(*parcel.legalArea_m2);
            legalBefore.add(*parcel.legalArea_m2);
        }
        withoutOutline += !parcel.hasOutline;
        if (!parcel.hasOutline)
            continue;
        const double before_m2 = coverage.areaBefore_m2[i];
        const double after_m2 = coverage.fabric.area_m2(engine::ParcelId(i + 1));
        mapAreaBefore_m2 += before_m2;
        mapAreaAfter_m2 += after_m2;
        const double change_m2 = after_m2 - before_m2;
        if (std::abs(change_m2) > std::abs(largestChange_m2)) {
            largestChange_m2 = change_m2;
            largestChangeOf = plan.oldName(i, crosswalk);
        }
        if (before_m2 > 0.0 && std::abs(change_m2 / before_m2) > std::abs(largestChangeShare))
            largestChangeShare = change_m2 / before_m2;
    }
}

QJsonObject MigrationReport::toJson() const
{
    QJsonArray sheetRows;
    for (const auto &[sheet, of] : sheets) {
        sheetRows.append(QJsonObject{ { key("old_commune"), sheetCommunes[sheet.commune] },
                { key("old_sheet"), sheet.oldSheet }, { key("commune_code"), sheet.communeCode },
                { key("sheet"), sheet.sheet }, { key("parcels"), of.parcels },
                { key("legal_area_m2"), of.legal.text() } });
    }
    QJsonArray same;
    for (const QString &name : duplicates)
        same.append(name);
    QJsonArray kept;
    for (std::size_t i = 0; i < moved->after.size() && i < mostDefects; ++i) {
        const CoverageDefect &defect = moved->after[i];
        kept.append(QJsonObject{ { key("kind"), key(engine::defectName(defect.kind)) },
                { key("place"), placeOf(defect, moved->grid) },
                { key("measure"), rounded(defect.measure, 1e-6) } });
    }
    return { { key("schema"), key("spp.parcel-migration/1") }, { key("dry_run"), dryRun },
        { key("record"), record ? QJsonValue(record->number) : QJsonValue() },
        { key("source"),
                QJsonObject{ { key("name"), source }, { key("sha256"), orNull(sourceSha256) },
                        { key("crs"), sourceCrs } } },
        { key("crosswalk"),
                QJsonObject{ { key("sha256"), crosswalkSha256 }, { key("rows"), crosswalkRows } } },
        { key("operation"), operation }, { key("crs_verified"), crsVerified },
        { key("parcels"), parcels }, { key("without_outline"), withoutOutline },
        { key("without_legal_area"), withoutLegalArea },
        { key("historic_left_in_source"), historicLeft }, { key("land_classes"), landClasses },
        { key("land_classes_left_in_source"), looseLandClasses },
        { key("restrictions"), restrictions },
        { key("legal_area_m2"),
                QJsonObject{ { key("before"), legalBefore.text() },
                        { key("after"), legalAfter.text() },
                        { key("same"), legalBefore == legalAfter } } },
        { key("map_area_m2"),
                QJsonObject{ { key("before"), rounded(mapAreaBefore_m2, 0.01) },
                        { key("after"), rounded(mapAreaAfter_m2, 0.01) },
                        { key("largest_change"), rounded(largestChange_m2, 0.0001) },
                        { key("largest_change_of"), orNull(largestChangeOf) },
                        { key("largest_change_percent"),
                                rounded(100.0 * largestChangeShare, 1e-6) } } },
        { key("nodes"),
                QJsonObject{ { key("put_on_sides_of_neighbours"), qlonglong(moved->missingNodes) },
                        { key("put_into_long_sides"), qlonglong(moved->straightNodes) },
                        { key("long_sides"), qlonglong(moved->dividedSides) },
                        { key("largest_bend_allowed_m"), largestBend_m },
                        { key("largest_bend_before_m"), rounded(moved->bendBefore_m, 1e-6) },
                        { key("largest_bend_m"), rounded(moved->bendAfter_m, 1e-6) } } },
        { key("defects"),
                QJsonObject{ { key("tolerance_mm"), MovedCoverage::tolerance_mm },
                        { key("before"), countsOf(moved->before) },
                        { key("after"), countsOf(moved->after) },
                        { key("new"), qlonglong(moved->added.size()) }, { key("places"), kept } } },
        { key("duplicates"), same }, { key("sheets"), sheetRows },
        { key("import"), import ? QJsonValue(import->toJson()) : QJsonValue() } };
}

QString MigrationReport::text() const
{
    std::vector<QStringList> rows;
    for (const auto &[sheet, of] : sheets)
        rows.push_back({ sheetCommunes[sheet.commune], sheet.oldSheet, sheet.communeCode,
                sheet.sheet, QString::number(of.parcels), of.legal.text() });
    QStringList lines;
    lines.append(record
                    ? Texts::tr("%1 parcels migrated under record %2.")
                              .arg(parcels)
                              .arg(record->number)
                    : Texts::tr("%1 parcels would be migrated; nothing was written.").arg(parcels));
    lines.append(operation);
    if (!crsVerified)
        lines.append(Texts::tr("Not every commune has a box that the places could be held "
                               "against."));
    lines.append(Texts::tr("Legal areas: %1 m² before, %2 m² after.")
                         .arg(legalBefore.text(), legalAfter.text()));
    if (moved->isMoved) {
        lines.append(Texts::tr("Largest change of an area on the map: %1 m² (%2 % at most).")
                             .arg(largestChange_m2, 0, 'f', 3)
                             .arg(100.0 * largestChangeShare, 0, 'f', 4));
        lines.append(Texts::tr("Nodes put in: %1 on sides of neighbours, %2 into %3 long sides, "
                               "which bend by %4 mm at most.")
                             .arg(moved->missingNodes)
                             .arg(moved->straightNodes)
                             .arg(moved->dividedSides)
                             .arg(1000.0 * moved->bendAfter_m, 0, 'f', 3));
    }
    lines.append(Texts::tr("Defects at %1 mm: %2 before, %3 after, %4 new.")
                         .arg(MovedCoverage::tolerance_mm)
                         .arg(moved->before.size())
                         .arg(moved->after.size())
                         .arg(moved->added.size()));
    if (!duplicates.empty())
        lines.append(Texts::tr("%1 parcels share their identity with another one, as in the "
                               "source.")
                             .arg(duplicates.size()));
    if (historicLeft > 0)
        lines.append(Texts::tr("%1 historic parcels stay in the source.").arg(historicLeft));
    if (import && import->rejected > 0)
        lines.append(Texts::tr("%1 features of the source could not be read as parcels; see the "
                               "report.")
                             .arg(import->rejected));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n')
            + textTable({ Texts::tr("old commune"), Texts::tr("old sheet"), Texts::tr("commune"),
                                Texts::tr("sheet"), Texts::tr("parcels"), Texts::tr("legal m²") },
                    rows);
}

} // namespace spp::land
