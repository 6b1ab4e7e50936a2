// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "syntheticparcels.h"

#include <ogrsf_frmts.h>

#include <cmath>
#include <cstdint>
#include <memory>
#include <vector>

namespace spp::bench {

namespace {

constexpr double side_m = 20.0;
constexpr double jitter_m = 3.0;
constexpr double west = 570000.0;
constexpr double south = 1090000.0;
constexpr int parcelsPerSheet = 200;

/// A number in [-1, 1) that depends on the place only, so that neighbours share their corners.
double noise(std::int64_t x, std::int64_t y, std::uint64_t salt)
{
    std::uint64_t z = std::uint64_t(x) * 0x9E3779B97F4A7C15ULL
            + std::uint64_t(y) * 0xC2B2AE3D27D4EB4FULL + salt * 0x165667B19E3779F9ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return double((z ^ (z >> 31)) >> 11) / 4503599627370496.0 - 1.0;
}

/// Vertex on the half-side lattice: even indices are corners, odd ones lie between them.
OGRPoint vertex(int i, int j)
{
    return OGRPoint(west + i * side_m / 2.0 + jitter_m * noise(i, j, 1),
            south + j * side_m / 2.0 + jitter_m * noise(i, j, 2));
}

std::unique_ptr<OGRPolygon> parcel(int column, int row)
{
    static constexpr int ring[][2]
            = { { 0, 0 }, { 1, 0 }, { 2, 0 }, { 2, 1 }, { 2, 2 }, { 1, 2 }, { 0, 2 }, { 0, 1 } };
    auto *outline = new OGRLinearRing;
    for (const auto &step : ring) {
        const OGRPoint point = vertex(2 * column + step[0], 2 * row + step[1]);
        outline->addPoint(&point);
    }
    outline->closeRings();
    auto polygon = std::make_unique<OGRPolygon>();
    polygon->addRingDirectly(outline);
    return polygon;
}

void addFields(OGRLayer &layer)
{
    for (const char *name : { "sheet", "number", "land_use" }) {
        OGRFieldDefn field(name, OFTString);
        layer.CreateField(&field);
    }
    OGRFieldDefn area("legal_area_m2", OFTReal);
    layer.CreateField(&area);
}

} // namespace

bool writeParcels(const std::string &path, int count)
{
    GDALAllRegister();
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    std::unique_ptr<GDALDataset> dataset(
            driver ? driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
    if (!dataset)
        return false;
    OGRSpatialReference crs;
    crs.importFromEPSG(5897);
    OGRLayer *layer = dataset->CreateLayer("parcels", &crs, wkbPolygon, nullptr);
    addFields(*layer);
    dataset->StartTransaction();
    const int columns = int(std::ceil(std::sqrt(double(count))));
    for (int i = 0; i < count; ++i) {
        std::unique_ptr<OGRFeature> feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
        auto polygon = parcel(i % columns, i / columns);
        feature->SetField("sheet", std::to_string(1 + i / parcelsPerSheet).c_str());
        feature->SetField("number", std::to_string(1 + i % parcelsPerSheet).c_str());
        feature->SetField("land_use", i % 3 ? "CLN" : "ODT");
        feature->SetField("legal_area_m2", std::round(polygon->get_Area() * 10.0) / 10.0);
        feature->SetGeometryDirectly(polygon.release());
        if (layer->CreateFeature(feature.get()) != OGRERR_NONE)
            return false;
    }
    return dataset->CommitTransaction() == OGRERR_NONE;
}

} // namespace spp::bench
