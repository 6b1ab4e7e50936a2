// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/comparisonfiles.h"

#include "core/review/csvtext.h"
#include "core/review/geopackagewriter.h"
#include "core/review/layerstyles.h"

namespace spp {

namespace {

using Kind = engine::Geometry::Kind;
using FieldType = OutputField::Type;

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

std::vector<OutputField> fields(std::initializer_list<std::pair<const char *, FieldType>> list)
{
    std::vector<OutputField> all;
    for (const auto &[name, type] : list)
        all.push_back({ key(name), type });
    return all;
}

QVariant textOrNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

Result<void> writePlaces(const PlanComparison &comparison, GeoPackageWriter &writer)
{
    SPP_ASSIGN(const int layer,
            writer.addLayer(ComparisonFiles::placesLayer(), Kind::Polygon,
                    fields({ { "change", FieldType::Text }, { "from_function", FieldType::Text },
                            { "to_function", FieldType::Text }, { "from_cell", FieldType::Text },
                            { "to_cell", FieldType::Text }, { "area_m2", FieldType::Real },
                            { "sliver", FieldType::Integer } })));
    for (const ChangedPiece &piece : comparison.pieces) {
        SPP_TRY(writer.addRow(layer, piece.geometry.get(),
                { toString(piece.change), piece.from.designation.key(), piece.to.designation.key(),
                        textOrNull(piece.from.cell), textOrNull(piece.to.cell), piece.area_m2,
                        piece.isSliver ? 1 : 0 }));
    }
    return {};
}

Result<void> writeParcels(const PlanComparison &comparison, GeoPackageWriter &writer)
{
    SPP_ASSIGN(const int layer,
            writer.addLayer(ComparisonFiles::parcelsLayer(), Kind::Polygon,
                    fields({ { "parcel_id", FieldType::Integer }, { "sheet", FieldType::Text },
                            { "number", FieldType::Text }, { "commune_code", FieldType::Text },
                            { "land_use", FieldType::Text }, { "legal_area_m2", FieldType::Real },
                            { "area_m2", FieldType::Real }, { "changed_m2", FieldType::Real },
                            { "main_change", FieldType::Text },
                            { "from_function", FieldType::Text },
                            { "to_function", FieldType::Text }, { "main_m2", FieldType::Real },
                            { "main_share", FieldType::Real } })));
    for (const ParcelChange &parcel : comparison.parcels) {
        const ParcelPart &part = parcel.mainPart();
        SPP_TRY(writer.addRow(layer, parcel.geometry.get(),
                { parcel.id, parcel.sheet, parcel.number, textOrNull(parcel.communeCode),
                        textOrNull(parcel.landUse),
                        parcel.legalArea_m2 ? QVariant(*parcel.legalArea_m2) : QVariant(),
                        parcel.area_m2, parcel.changed_m2(), toString(part.change),
                        part.from.designation.key(), part.to.designation.key(), part.area_m2,
                        part.area_m2 / parcel.area_m2 }));
    }
    return {};
}

QString csvNumber(double value, int decimals) { return QString::number(value, 'f', decimals); }

} // namespace

Result<void> ComparisonFiles::geoPackage(
        const PlanComparison &comparison, const QString &path, const QMap<QString, QString> &styles)
{
    const QDate date = std::max(comparison.from.decisionDate, comparison.to.decisionDate);
    SPP_ASSIGN(const auto writer, GeoPackageWriter::create(path, comparison.crs, date));
    SPP_TRY(writePlaces(comparison, *writer));
    SPP_TRY(writeParcels(comparison, *writer));
    SPP_TRY(writeLayerStyles(styles, date, *writer));
    return writer->finish();
}

Result<void> ComparisonFiles::csv(const PlanComparison &comparison, const QString &path)
{
    constexpr int areaDecimals = 4;
    constexpr int shareDecimals = 6;
    QString text = QString(QChar(QChar::ByteOrderMark))
            + QStringLiteral("parcel_id,sheet,number,commune_code,commune,land_use,legal_area_m2,"
                             "area_m2,change,from_function,from_cell,to_function,to_cell,"
                             "changed_m2,share,main\n");
    for (const ParcelChange &parcel : comparison.parcels) {
        for (const ParcelPart &part : parcel.parts) {
            const QStringList cells{ QString::number(parcel.id), csvCell(parcel.sheet),
                csvCell(parcel.number), csvCell(parcel.communeCode), csvCell(parcel.communeName),
                csvCell(parcel.landUse),
                parcel.legalArea_m2 ? csvNumber(*parcel.legalArea_m2, areaDecimals) : QString(),
                csvNumber(parcel.area_m2, areaDecimals), toString(part.change),
                csvCell(part.from.designation.key()), csvCell(part.from.cell),
                csvCell(part.to.designation.key()), csvCell(part.to.cell),
                csvNumber(part.area_m2, areaDecimals),
                csvNumber(part.area_m2 / parcel.area_m2, shareDecimals),
                &part == &parcel.parts.front() ? QStringLiteral("1") : QStringLiteral("0") };
            text += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
        }
    }
    return writeFile(path, text.toUtf8());
}

} // namespace spp
