// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// bench_overlay [parcels ...]: what the overlay engine costs on generated territories of these
// many parcels (10000 100000 1000000), against prepared geometries of GEOS in the same run. On a
// sample the answers of both are compared before a time is printed.
#include "engine/coverages.h"
#include "engine/overlay/overlay.h"
#include "engine/preparedgeometry.h"
#include "engine/raster/rastersummary.h"
#include "engine/store/storefile.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

struct Clock {
    std::chrono::steady_clock::time_point wall = std::chrono::steady_clock::now();
    std::clock_t cpu = std::clock();

    double wall_s() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count();
    }
    double cpu_s() const { return double(std::clock() - cpu) / CLOCKS_PER_SEC; }
};

/// Highest resident memory so far, from the kernel; 0 where it does not tell.
double peakMemory_mib()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        double kib = 0.0;
        if (word == "VmHWM:" && status >> kib)
            return kib / 1024.0;
    }
    return 0.0;
}

struct Comparison {
    double geos_s = 0.0;
    std::size_t pairs = 0;
    double largest_m2 = 0.0;
};

/// The sample's records through GEOS: prepared features, intersection where the boundary crosses.
Comparison compareWithGeos(const Store &subjects, const ConstraintLayer &layer,
        const std::vector<std::uint32_t> &sample, const OverlayTable &own)
{
    std::vector<std::unique_ptr<PreparedGeometry>> prepared(layer.features().size());
    std::vector<std::vector<std::uint32_t>> candidates(sample.size());
    for (std::size_t i = 0; i < sample.size(); ++i)
        layer.features().query(subjects.box(sample[i]), [&](std::size_t feature) {
            candidates[i].push_back(std::uint32_t(feature));
            if (!prepared[feature])
                prepared[feature] = std::make_unique<PreparedGeometry>(
                        layer.features().geometryOnGrid(feature));
        });
    Comparison result;
    std::vector<std::vector<std::pair<std::int32_t, double>>> answers(sample.size());
    const auto pass = [&] {
        for (std::size_t i = 0; i < sample.size(); ++i) {
            answers[i].clear();
            const Geometry subject = subjects.geometryOnGrid(sample[i]);
            for (const std::uint32_t feature : candidates[i]) {
                const PreparedGeometry &zone = *prepared[feature];
                double area = 0.0;
                if (zone.covers(subject))
                    area = subject.area();
                else if (zone.intersects(subject))
                    area = Geometry(
                            GEOSIntersection_r(geosContext(), subject.get(), zone.geometry().get()))
                                   .area();
                if (area > 0.0)
                    answers[i].push_back({ layer.classOf(feature), area / 1e6 });
            }
        }
    };
    pass(); // builds the indexes that a fair peer has
    const Clock clock;
    pass();
    result.geos_s = clock.cpu_s();
    for (std::size_t i = 0; i < sample.size(); ++i) {
        result.pairs += answers[i].size();
        const std::uint64_t first = own.rowOffset[sample[i]];
        const std::uint64_t last = own.rowOffset[sample[i] + 1];
        for (std::uint64_t row = first; row < last; ++row) {
            double geos = 0.0;
            for (const auto &[classId, area] : answers[i])
                geos += classId == own.row[row].classId ? area : 0.0;
            result.largest_m2 = std::max(result.largest_m2, std::abs(geos - own.row[row].area_m2));
        }
        double theirs = 0.0;
        double ours = 0.0;
        for (const auto &answer : answers[i])
            theirs += answer.second;
        for (std::uint64_t row = first; row < last; ++row)
            ours += own.row[row].area_m2;
        result.largest_m2 = std::max(result.largest_m2, std::abs(ours - theirs));
    }
    return result;
}

bool measure(const char *name, const Store &subjects, const ConstraintLayer &layer)
{
    OverlayOptions one;
    one.threads = 1;
    const Clock single;
    const auto table = overlay(subjects, { &layer }, one);
    const double cpu = single.cpu_s();
    const Clock both;
    const auto again = overlay(subjects, { &layer });
    const double wall = both.wall_s();
    if (!table || !again) {
        std::fprintf(stderr, "%s\n", (table ? again : table).error().text().c_str());
        return false;
    }
    if (table->row.size() != again->row.size()
            || std::memcmp(
                       table->row.data(), again->row.data(), table->row.size() * sizeof(OverlayRow))
                    != 0) {
        std::fprintf(stderr, "one thread and several do not give the same bytes\n");
        return false;
    }
    std::vector<std::uint32_t> sample;
    const std::size_t step = std::max<std::size_t>(1, subjects.size() / 4000);
    for (std::size_t i = 0; i < subjects.size(); i += step)
        sample.push_back(std::uint32_t(i));
    const Comparison geos = compareWithGeos(subjects, layer, sample, *table);
    if (geos.largest_m2 > 1e-6) {
        std::fprintf(stderr, "%s: GEOS differs by %g m2\n", name, geos.largest_m2);
        return false;
    }
    const double pairs = double(table->row.size());
    const double ownPair = 1e6 * cpu / pairs;
    const double geosPair = 1e6 * geos.geos_s / double(geos.pairs);
    std::printf("%-7s %8zu %9.0f %8.3f %8.3f %9.3f %9.3f %7.1fx %9.1e %8.0f\n", name,
            subjects.size(), pairs, cpu, wall, ownPair, geosPair, geosPair / ownPair,
            geos.largest_m2, peakMemory_mib());
    std::fflush(stdout);
    return true;
}

/// What a GIS does without weights: clips the polygon with each cell that its box meets.
double meanByGeos(const Geometry &subject, const Grid &grid, const std::vector<float> &values)
{
    const Box box = subject.bounds();
    const auto place = [](double value, int count) {
        return std::min(count - 1, std::max(0, int(std::floor(value))));
    };
    const auto context = geosContext();
    const GEOSPreparedGeometry *prepared = GEOSPrepare_r(context, subject.get());
    double area = 0.0;
    double sum = 0.0;
    const int last = place((grid.ymax - box.ymin) / grid.cellHeight, grid.rows);
    for (int row = place((grid.ymax - box.ymax) / grid.cellHeight, grid.rows); row <= last; ++row) {
        const int east = place((box.xmax - grid.xmin) / grid.cellWidth, grid.columns);
        for (int column = place((box.xmin - grid.xmin) / grid.cellWidth, grid.columns);
                column <= east; ++column) {
            const Geometry cell = Geometry::box(grid.cell(row, column));
            double share = 0.0;
            if (GEOSPreparedContains_r(context, prepared, cell.get()) == 1)
                share = grid.cellArea();
            else if (GEOSPreparedIntersects_r(context, prepared, cell.get()) == 1)
                share = Geometry(GEOSIntersection_r(context, subject.get(), cell.get())).area();
            area += share;
            sum += share
                    * double(values[std::size_t(row) * std::size_t(grid.columns)
                            + std::size_t(column)]);
        }
    }
    GEOSPreparedGeom_destroy_r(context, prepared);
    return area > 0.0 ? sum / area : 0.0;
}

bool measureRaster(const Store &subjects, double width, double height)
{
    const double size = 5.0;
    const Grid grid{ -3.0, height + 2.0, size, size, int(width / size) + 2,
        int(height / size) + 2 };
    std::vector<float> values(std::size_t(grid.columns) * std::size_t(grid.rows));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = float(double(i * 7919 % 1000) / 250.0);
    const Clock first;
    const auto weights = rasterWeights(subjects, grid, 1);
    if (!weights)
        return false;
    const double weights_s = first.cpu_s();
    const Clock cached;
    const auto summaries = summarise<float>(*weights, { values.data(), values.size(), {} }, 1);
    const double product_s = cached.cpu_s();
    if (!summaries)
        return false;
    const std::size_t step = std::max<std::size_t>(1, subjects.size() / 2000);
    std::vector<Geometry> sample;
    for (std::size_t i = 0; i < subjects.size(); i += step)
        sample.push_back(subjects.geometry(i));
    std::vector<double> means;
    const Clock peer;
    for (const Geometry &subject : sample)
        means.push_back(meanByGeos(subject, grid, values));
    const double geos_us = 1e6 * peer.cpu_s() / double(sample.size());
    double largest = 0.0;
    for (std::size_t i = 0; i < means.size(); ++i)
        largest = std::max(largest, std::abs(means[i] - (*summaries)[i * step].mean()));
    if (largest > 1e-9) {
        std::fprintf(stderr, "raster: means of GEOS differ by %g\n", largest);
        return false;
    }
    const double n = double(subjects.size());
    std::printf("raster of %d x %d cells: weights %.3f s, %.0f MiB (%.2f us/parcel, GEOS %.1f, "
                "%.0fx); cached %.3f s (%.3f us/parcel, %.0fx); means differ by %.0e\n",
            grid.columns, grid.rows, weights_s, double(weights->bytes()) / 1048576.0,
            1e6 * weights_s / n, geos_us, geos_us * n / 1e6 / (weights_s + product_s), product_s,
            1e6 * product_s / n, geos_us * n / 1e6 / product_s, largest);
    return true;
}

bool measureCache(const Store &subjects)
{
    const std::filesystem::path path
            = std::filesystem::temp_directory_path() / "spp-bench-overlay.cache";
    const Clock writing;
    if (!writeStore(subjects, "bench", path).ok())
        return false;
    const double write_s = writing.wall_s();
    const Clock reading;
    const bool read = readStore("bench", path).ok();
    const double read_s = reading.wall_s();
    std::printf(
            "cache file: %.0f MiB, written in %.2f s, read and checked in %.2f s (CPU %.2f s)\n",
            double(std::filesystem::file_size(path)) / 1048576.0, write_s, read_s, reading.cpu_s());
    std::filesystem::remove(path);
    return read;
}

/// Features that were digitised one by one: neighbours overlap and gape by a few millimetres.
Store loosely(const ParcelCoverage &coverage, GridOrigin origin)
{
    StoreBuilder builder(ShapeKind::Polygon, origin);
    std::mt19937 random(77);
    std::uniform_real_distribution<double> aside(-0.005, 0.005);
    for (int row = 0; row < coverage.rows; ++row) {
        for (int column = 0; column < coverage.columns; ++column) {
            RawShape shape = coverage.parcel(column, row);
            for (std::size_t i = 0; i + 2 < shape.xy.size(); ++i)
                shape.xy[i] += aside(random);
            shape.xy[shape.xy.size() - 2] = shape.xy[0];
            shape.xy[shape.xy.size() - 1] = shape.xy[1];
            builder.add(row * coverage.columns + column, shape);
        }
    }
    return std::move(builder.finish().value());
}

bool territory(int parcelsWanted)
{
    ParcelCoverage coverage;
    coverage.columns = int(std::lround(std::sqrt(double(parcelsWanted))));
    coverage.rows = (parcelsWanted + coverage.columns - 1) / coverage.columns;
    const double width = coverage.columns * coverage.size_m;
    const double height = coverage.rows * coverage.size_m;
    const GridOrigin origin = StoreBuilder::originFor({ 0.0, 0.0, width, height });
    const Clock build;
    const Store subjects = parcels(coverage, origin);
    std::printf("\n%zu parcels: %.2f s to build the store, %.0f MiB\n", subjects.size(),
            build.cpu_s(), double(subjects.bytes()) / 1048576.0);
    ZoneCoverage plan{ 20, 15, width, height, 75, 3 };
    const Clock cut;
    const ConstraintLayer zoning = layerOf(zones(plan, origin));
    std::vector<RawShape> reaches;
    for (int i = 0; i < 5; ++i)
        reaches.push_back(flood((0.2 + 0.15 * i) * width, (i % 2 ? 0.35 : 0.65) * height,
                0.2 * width, 16000, unsigned(i)));
    const ConstraintLayer floods = layerOf(storeOf(reaches, origin));
    // Land use as it is: as many small features as there are parcels, none of them alike.
    const ParcelCoverage use{ coverage.columns * 2 / 3, coverage.rows * 2 / 3, 30.0, 9 };
    const ConstraintLayer uses = layerOf(parcels(use, origin));
    const ConstraintLayer loose = layerOf(loosely(use, origin));
    std::printf("layers: %.2f s, %zu, %zu, %zu and %zu pieces\n", cut.cpu_s(),
            zoning.pieces().size(), floods.pieces().size(), uses.pieces().size(),
            loose.pieces().size());
    std::printf("%-7s %8s %9s %8s %8s %9s %9s %8s %9s %8s\n", "layer", "parcels", "pairs", "CPU s",
            "wall s", "us/pair", "GEOS us", "ratio", "diff m2", "peak MiB");
    return measure("zones", subjects, zoning) && measure("floods", subjects, floods)
            && measure("use", subjects, uses) && measure("loose", subjects, loose)
            && measureCache(subjects) && measureRaster(subjects, width, height);
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::atoi(argv[i]));
    if (sizes.empty())
        sizes = { 10000, 100000, 1000000 };
    for (const int size : sizes) {
        if (size < 1 || !territory(size))
            return 1;
    }
    return 0;
}
