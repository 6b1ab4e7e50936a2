// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "writer.h"

#include "legacytext.h"

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>

namespace spp::samples {

namespace {

[[noreturn]] void fail(const std::string &path)
{
    std::fprintf(stderr, "%s: %s\n", path.c_str(), CPLGetLastErrorMsg());
    std::exit(1);
}

std::string spelt(const std::string &text, Spelling spelling)
{
    switch (spelling) {
    case Spelling::Tcvn3:
        return toTcvn3(text);
    case Spelling::Vni:
        return toVni(text);
    case Spelling::Utf8:
        break;
    }
    return text;
}

void setCrs(OGRSpatialReference &crs)
{
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    crs.importFromEPSG(5897);
}

OGRwkbGeometryType geometryType(Shape shape)
{
    switch (shape) {
    case Shape::Point:
        return wkbPoint;
    case Shape::Line:
        return wkbLineString;
    case Shape::Polygon:
        return wkbPolygon;
    case Shape::None:
        break;
    }
    return wkbNone;
}

OGRFieldType fieldType(Field::Type type)
{
    switch (type) {
    case Field::Type::Integer:
        return OFTInteger;
    case Field::Type::Real:
        return OFTReal;
    case Field::Type::Date:
        return OFTDate;
    case Field::Type::Text:
        break;
    }
    return OFTString;
}

void addPoints(OGRSimpleCurve &curve, const Ring &points)
{
    for (const MapPoint &point : points)
        curve.addPoint(point.e, point.n);
}

std::unique_ptr<OGRGeometry> geometry(Shape shape, const Row &row)
{
    if (shape == Shape::Point)
        return std::make_unique<OGRPoint>(row.rings[0][0].e, row.rings[0][0].n);
    if (shape == Shape::Line) {
        auto line = std::make_unique<OGRLineString>();
        addPoints(*line, row.rings[0]);
        return line;
    }
    auto polygon = std::make_unique<OGRPolygon>();
    for (const Ring &points : row.rings) {
        auto ring = std::make_unique<OGRLinearRing>();
        addPoints(*ring, points);
        ring->closeRings();
        polygon->addRingDirectly(ring.release());
    }
    return polygon;
}

void addFields(OGRLayer &layer, const Table &table, const char *driver)
{
    const bool fixed = std::strcmp(driver, "ESRI Shapefile") == 0
            || std::strcmp(driver, "MapInfo File") == 0;
    if (std::strcmp(driver, "DXF") == 0)
        return; // a drawing has the fields it has
    for (const Field &field : table.fields) {
        OGRFieldDefn definition(field.name.c_str(), fieldType(field.type));
        if (fixed && field.type == Field::Type::Text)
            definition.SetWidth(60);
        if (fixed && field.type == Field::Type::Real) {
            definition.SetWidth(14);
            definition.SetPrecision(field.decimals);
        }
        layer.CreateField(&definition);
    }
}

void setValues(OGRFeature &feature, const Row &row, Spelling spelling)
{
    for (std::size_t k = 0; k < row.values.size(); ++k) {
        const int field = static_cast<int>(k);
        const Value &value = row.values[k];
        switch (value.kind) {
        case Value::Kind::Text:
            feature.SetField(field, spelt(value.text, spelling).c_str());
            break;
        case Value::Kind::Real:
            feature.SetField(field, value.number);
            break;
        case Value::Kind::Integer:
            feature.SetField(field, static_cast<int>(value.number));
            break;
        case Value::Kind::Null:
            feature.SetFieldNull(field);
            break;
        }
    }
}

GDALDataset *openOrCreate(const std::string &path, const char *driver)
{
    if (std::strcmp(driver, "GPKG") == 0 && std::filesystem::exists(path))
        return static_cast<GDALDataset *>(GDALOpenEx(
                path.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr));
    std::filesystem::remove(path);
    GDALDriver *found = GetGDALDriverManager()->GetDriverByName(driver);
    return found ? found->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr;
}

CPLStringList layerOptions(const char *driver, Spelling spelling)
{
    CPLStringList options;
    if (std::strcmp(driver, "ESRI Shapefile") == 0) {
        options.AddString(spelling == Spelling::Utf8 ? "ENCODING=UTF-8" : "ENCODING=");
        options.AddString("DBF_DATE_LAST_UPDATE=2026-01-01"); // no clock in the files
    }
    if (std::strcmp(driver, "GeoJSON") == 0)
        options.AddString("COORDINATE_PRECISION=3");
    return options;
}

std::string figure(double value, int decimals)
{
    std::string text = CPLSPrintf("%.*f", decimals, value);
    const auto point = text.find('.');
    if (point != std::string::npos)
        text[point] = ',';
    return text;
}

} // namespace

void write(const Table &table, const std::string &path, const char *driver, Spelling spelling)
{
    std::unique_ptr<GDALDataset> dataset(openOrCreate(path, driver));
    if (!dataset)
        fail(path);
    OGRSpatialReference crs;
    setCrs(crs);
    const CPLStringList options = layerOptions(driver, spelling);
    OGRLayer *layer = dataset->CreateLayer(table.name.c_str(),
            table.shape == Shape::None ? nullptr : &crs, geometryType(table.shape),
            const_cast<char **>(options.List())); // GDAL only reads them
    if (!layer)
        fail(path);
    addFields(*layer, table, driver);
    const bool inOne = layer->StartTransaction() == OGRERR_NONE;
    for (const Row &row : table.rows) {
        OGRFeature feature(layer->GetLayerDefn());
        setValues(feature, row, spelling);
        if (table.shape != Shape::None)
            feature.SetGeometryDirectly(geometry(table.shape, row).release());
        if (layer->CreateFeature(&feature) != OGRERR_NONE)
            fail(path);
    }
    if (inOne && layer->CommitTransaction() != OGRERR_NONE)
        fail(path);
    dataset.reset();
    const std::filesystem::path codePage = std::filesystem::path(path).replace_extension(".cpg");
    if (spelling == Spelling::Tcvn3)
        std::filesystem::remove(codePage); // old offices leave none
}

void writeList(const Table &table, const std::string &path, Spelling spelling)
{
    std::ofstream file(path, std::ios::binary);
    for (const Field &field : table.fields)
        file << field.name << ';';
    file << spelt("X (Bắc)", spelling) << ';' << spelt("Y (Đông)", spelling) << "\r\n";
    for (const Row &row : table.rows) {
        for (std::size_t k = 0; k < row.values.size(); ++k) {
            const Value &value = row.values[k];
            if (value.kind == Value::Kind::Text)
                file << spelt(value.text, spelling);
            else if (value.kind != Value::Kind::Null)
                file << figure(value.number, table.fields[k].decimals);
            file << ';';
        }
        file << figure(row.rings[0][0].n, 3) << ';' << figure(row.rings[0][0].e, 3) << "\r\n";
    }
    if (!file.flush())
        fail(path);
}

void write(const CellGrid &grid, const std::string &path)
{
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    CPLStringList options;
    options.AddString("COMPRESS=DEFLATE");
    options.AddString("PREDICTOR=3");
    options.AddString("ZLEVEL=9");
    std::unique_ptr<GDALDataset> file(
            driver->Create(path.c_str(), grid.columns, grid.rows, 1, GDT_Float32, options.List()));
    if (!file)
        fail(path);
    OGRSpatialReference crs;
    setCrs(crs);
    file->SetSpatialRef(&crs);
    double frame[6] = { grid.xmin, grid.cell_m, 0.0, grid.ymax, 0.0, -grid.cell_m };
    file->SetGeoTransform(frame);
    GDALRasterBand *band = file->GetRasterBand(1);
    band->SetNoDataValue(noValue);
    // GDAL takes a pointer to data it only reads.
    auto *cells = const_cast<float *>(grid.cells.data());
    if (band->RasterIO(GF_Write, 0, 0, grid.columns, grid.rows, cells, grid.columns, grid.rows,
                GDT_Float32, 0, 0, nullptr)
            != CE_None)
        fail(path);
}

} // namespace spp::samples
