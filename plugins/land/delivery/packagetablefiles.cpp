// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/spreadsheet/xlsxbook.h"
#include "land/delivery/packagetables.h"

namespace spp::land {

namespace {

constexpr double columnWidth = 18.0;

void writeTable(XlsxBook &book, const PackageTable &table)
{
    XlsxBook::Look header;
    header.bold = true;
    header.header = true;
    XlsxBook::Look framed;
    framed.framed = true;
    XlsxBook::Sheet sheet = book.addSheet(table.name);
    const int columns = int(table.fields.size());
    for (int column = 0; column < columns; ++column)
        sheet.text(0, column, table.fields[size_t(column)].name, header);
    int line = 0;
    for (const PackageTable::Row &row : table.rows) {
        ++line;
        for (int column = 0; column < columns; ++column) {
            const QVariant &value = row.values[size_t(column)];
            if (table.fields[size_t(column)].type == OutputField::Type::Text)
                sheet.text(line, column, value.toString(), framed);
            else
                sheet.number(line, column, optionalNumber(value), framed);
        }
    }
    sheet.width(0, columns - 1, columnWidth);
    sheet.freeze(1, 0);
    sheet.page(columns > 10);
}

} // namespace

Result<void> writeGeoPackage(const std::vector<PackageTable> &tables, const QString &crs,
        QDate date, const QString &path)
{
    SPP_ASSIGN(const auto writer, GeoPackageWriter::create(path, crs, date));
    for (const PackageTable &table : tables) {
        const auto kind = table.hasOutlines ? engine::Geometry::Kind::Polygon
                                            : engine::Geometry::Kind::Null;
        SPP_ASSIGN(const int layer, writer->addLayer(table.name, kind, table.fields));
        for (const PackageTable::Row &row : table.rows)
            SPP_TRY(writer->addRow(layer, row.outline.get(), row.values));
    }
    return writer->finish();
}

Result<void> writeSpreadsheet(
        const std::vector<PackageTable> &tables, const QString &title, const QString &path)
{
    SPP_ASSIGN(const auto book, XlsxBook::create(path, title));
    for (const PackageTable &table : tables)
        writeTable(*book, table);
    return book->finish();
}

} // namespace spp::land
