// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/sheets/sheetreport.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SheetReport)
};

QString key(const char *name) { return QString::fromLatin1(name); }

QJsonObject seedJson(const SheetReport &report)
{
    return { { key("file"), report.seed }, { key("master_unit"), report.units.masterName },
        { key("sub_unit"), report.units.subName },
        { key("units_per_master"), report.units.perMaster },
        { key("dimensions"), report.units.is3d ? 3 : 2 },
        { key("drawn_elements_left_out"), report.seedElementsLeftOut } };
}

QJsonArray areasJson(const SheetReport &report)
{
    QJsonArray areas;
    for (const SheetReport::DrawnArea &area : report.areas) {
        areas.append(QJsonObject{ { key("number"), area.number }, { key("drawn"), area.drawn },
                { key("legal_area_m2"),
                        area.legalArea_m2 ? QJsonValue(*area.legalArea_m2)
                                          : QJsonValue(QJsonValue::Null) } });
    }
    return areas;
}

QJsonObject cornersJson(const SheetReport &report)
{
    QJsonObject corners;
    for (auto it = report.cornersAdded.constBegin(); it != report.cornersAdded.constEnd(); ++it)
        corners.insert(it.key(), it.value());
    return corners;
}

QString asText(const SheetReport &report)
{
    QStringList lines{
        Texts::tr("Sheet %1 of %2 → %3: %4 parcels, 1:%5, %6")
                .arg(report.sheet, report.commune.isEmpty() ? report.communeCode : report.commune,
                        report.file)
                .arg(report.parcels)
                .arg(report.scale)
                .arg(report.crs)
    };
    lines.append(Texts::tr("%1 sides (%2 shared), %3 texts in %4")
                         .arg(report.sides)
                         .arg(report.sharedSides)
                         .arg(report.texts)
                         .arg(report.encoding));
    lines.append(Texts::tr("Read back: %1 of %2 parcels are the same, corner by corner")
                         .arg(report.readBack)
                         .arg(report.parcels));
    for (const SheetReport::Difference &one : report.differences)
        lines.append(Texts::tr("Parcel %1: %2").arg(one.number, one.reason));
    if (!report.cornersAdded.isEmpty()) {
        lines.append(
                Texts::tr("Corners of neighbours put into the sides of parcels: %1")
                        .arg(QStringList(report.cornersAdded.keys()).join(QStringLiteral(", "))));
    }
    if (report.largestMove_m > 0.0) {
        lines.append(Texts::tr("Corners were moved by up to %1 m, to whole millimetres")
                             .arg(report.largestMove_m, 0, 'f', 4));
    }
    qlonglong measured = 0;
    for (const SheetReport::DrawnArea &area : report.areas)
        measured += !area.legalArea_m2;
    if (measured > 0)
        lines.append(Texts::tr("%1 parcels have no area in the record; the measured one is drawn")
                             .arg(measured));
    if (qlonglong(report.areas.size()) > measured)
        lines.append(Texts::tr("%1 areas of the record were rounded to one decimal")
                             .arg(qlonglong(report.areas.size()) - measured));
    for (const SheetContent::Unheld &one : report.unheld)
        lines.append(
                Texts::tr("Not held by a sheet: %1 (%2 parcels)").arg(one.field).arg(one.parcels));
    if (!report.lostLetters.isEmpty())
        lines.append(Texts::tr("Letters that %1 does not have: %2")
                             .arg(report.encoding, report.lostLetters.join(QLatin1Char(' '))));
    if (report.seedElementsLeftOut > 0)
        lines.append(Texts::tr("Drawn elements of the seed file left out: %1")
                             .arg(report.seedElementsLeftOut));
    for (const QString &warning : report.warnings)
        lines.append(Texts::tr("Warning: %1").arg(warning));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QJsonObject SheetReport::toJson() const
{
    QJsonObject lines;
    for (auto it = linesByLevel.constBegin(); it != linesByLevel.constEnd(); ++it)
        lines.insert(QString::number(it.key()), it.value());
    QJsonArray fields;
    for (const SheetContent::Unheld &one : unheld)
        fields.append(QJsonObject{ { key("field"), one.field }, { key("parcels"), one.parcels } });
    QJsonArray different;
    for (const Difference &one : differences)
        different.append(
                QJsonObject{ { key("number"), one.number }, { key("reason"), one.reason } });
    return { { key("schema"), key("spp.parcel-sheet/1") }, { key("sheet"), sheet },
        { key("commune_code"), communeCode }, { key("commune"), commune }, { key("file"), file },
        { key("crs"), crs }, { key("scale"), scale }, { key("encoding"), encoding },
        { key("seed"), seedJson(*this) }, { key("parcels"), parcels }, { key("sides"), sides },
        { key("shared_sides"), sharedSides }, { key("lines_by_level"), lines },
        { key("texts"), texts }, { key("elements"), elements },
        { key("largest_move_m"), largestMove_m }, { key("corners_added"), cornersJson(*this) },
        { key("areas_not_of_record"), areasJson(*this) }, { key("not_held"), fields },
        { key("letters_lost"), QJsonArray::fromStringList(lostLetters) },
        { key("read_back"),
                QJsonObject{ { key("same"), readBack }, { key("different"), different } } },
        { key("warnings"), QJsonArray::fromStringList(warnings) } };
}

QString SheetReport::text() const { return asText(*this); }

} // namespace spp::land
