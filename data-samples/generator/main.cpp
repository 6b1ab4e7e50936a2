// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Writes the sample commune into a folder: generate_samples FOLDER
#include "flood.h"
#include "floodmodel.h"
#include "sites.h"
#include "tables.h"
#include "terrain.h"
#include "writer.h"
#include "zones.h"

#include <cpl_conv.h>
#include <gdal.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace spp::samples;

namespace {

constexpr std::uint64_t seed = 31299; // the commune's code

std::vector<Parcel> drawParcels(const Layout &layout, Random &random)
{
    std::vector<Plot> plots = dividePlots(layout, random);
    dedicateCemetery(plots);
    const std::vector<Ring> rings = nodePlots(layout, plots);
    std::vector<Parcel> parcels(plots.size());
    for (std::size_t k = 0; k < plots.size(); ++k) {
        parcels[k].plot = plots[k];
        parcels[k].ring = rings[k];
    }
    return parcels;
}

void writePlan(const PlanVersion &plan, const std::string &name)
{
    std::filesystem::remove(name + ".gpkg");
    write(plan.zones, name + ".gpkg", "GPKG");
    write(plan.boundary, name + "-boundary.geojson", "GeoJSON");
}

/// Where each planted case lies; expectations are kept by hand in planted.csv.
void writePlaces(const std::vector<Planted> &planted, const std::vector<Parcel> &parcels,
        const std::string &path)
{
    std::ofstream file(path, std::ios::binary);
    file << "id,sheet,number,fact\n";
    for (const Planted &one : planted)
        for (const Parcel &parcel : parcels)
            if (parcel.plantedId == one.id)
                file << one.id << ',' << parcel.sheet << ',' << parcel.number << ",\"" << one.fact
                     << "\"\n";
}

void writeMaps(const Layout &layout, const std::vector<Parcel> &parcels, const std::string &folder)
{
    std::filesystem::remove(folder + "/parcels.gpkg");
    write(parcelTable(parcels), folder + "/parcels.gpkg", "GPKG");
    write(classTable(parcels), folder + "/land-classes.csv", "CSV");
    write(roadTable(layout), folder + "/roads.shp", "ESRI Shapefile", Spelling::Tcvn3);
    write(redLineTable(layout), folder + "/red-lines.geojson", "GeoJSON");
    write(powerDrawing(110.0), folder + "/power-110kv.dxf", "DXF");
    write(powerLineTable(22.0), folder + "/power-22kv.geojson", "GeoJSON");
    write(fairwayTable(layout), folder + "/fairways.gml", "GML");
    write(canalTable(layout), folder + "/canals.mif", "MapInfo File");
    write(dykeTable(layout), folder + "/dykes.shp", "ESRI Shapefile", Spelling::Utf8);
    writeList(facilityTable(parcels), folder + "/facilities.csv", Spelling::Vni);
    write(nuisanceTable(parcels), folder + "/nuisances.geojson", "GeoJSON");
    writeList(intakeTable(), folder + "/water-intakes.csv", Spelling::Utf8);
    std::filesystem::remove(folder + "/decisions.gpkg");
    write(recoveryTable(parcels), folder + "/decisions.gpkg", "GPKG");
    write(architectureTable(), folder + "/decisions.gpkg", "GPKG");
}

void writeModels(const std::vector<Parcel> &parcels, const std::string &folder)
{
    std::filesystem::create_directories(folder);
    for (const FloodModel &model : floodModels(parcels))
        std::ofstream(folder + "/" + model.name + ".yaml", std::ios::binary) << model.yaml;
}

} // namespace

int main(int argumentCount, char **arguments)
{
    if (argumentCount != 2) {
        std::fprintf(stderr, "usage: generate_samples FOLDER\n");
        return 2;
    }
    GDALAllRegister();
    CPLSetConfigOption("OGR_CURRENT_DATE", "2026-01-01T00:00:00Z"); // no clock in the files
    const std::string folder = arguments[1];
    const std::string sources = folder + "/sources";
    std::filesystem::create_directories(sources);

    Random random(seed);
    const Layout layout = makeLayout();
    std::vector<Parcel> parcels = drawParcels(layout, random);
    writePlan(basePlan(layout, parcels), sources + "/plan-2023");
    writePlan(localAdjustment(layout, parcels), sources + "/plan-2026-local");
    const std::vector<Planted> planted = plantCases(parcels, layout);
    numberParcels(parcels);
    describeParcels(parcels, random);
    reserveRoadLand(parcels, layout);
    writeMaps(layout, parcels, sources);
    for (const DepthGrid &grid : floodDepths(layout, parcels))
        write(grid, sources + "/flood-depth-" + std::to_string(grid.returnPeriod_years) + ".tif");
    write(terrain(layout, parcels), sources + "/terrain.tif");
    writeModels(parcels, folder + "/flood");
    writePlaces(planted, parcels, folder + "/places.csv");
    std::printf("%zu parcels, %zu planted cases\n", parcels.size(), planted.size());
    return 0;
}
