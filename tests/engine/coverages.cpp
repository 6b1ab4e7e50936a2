// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/coverages.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace spp::test {

using namespace spp::engine;

namespace {

/// A number in -1 … 1 that depends on its arguments alone.
double noise(std::uint64_t seed, std::uint64_t a, std::uint64_t b, std::uint64_t c)
{
    std::uint64_t word = seed * 0x9e3779b97f4a7c15u ^ a * 0xbf58476d1ce4e5b9u
            ^ b * 0x94d049bb133111ebu ^ c * 0xd6e8feb86659fd93u;
    for (int i = 0; i < 2; ++i) {
        word ^= word >> 31;
        word *= 0x9e3779b97f4a7c15u;
    }
    return double(word >> 11) / 4503599627370496.0 - 1.0;
}

double onGrid(double metres) { return std::round(metres * 1000.0) / 1000.0; }

[[noreturn]] void giveUp(const std::string &why)
{
    std::fprintf(stderr, "a test shape was refused: %s\n", why.c_str());
    std::abort();
}

/// A node of the half-step lattice of parcels: even places are corners, odd ones middles.
void addNode(const ParcelCoverage &c, int i, int k, std::vector<double> &ring)
{
    const bool onSideX = i == 0 || i == 2 * c.columns;
    const bool onSideY = k == 0 || k == 2 * c.rows;
    const double reach = 0.15 * c.size_m;
    const auto jitter = [&](unsigned axis) {
        return reach * noise(c.seed, std::uint64_t(i), std::uint64_t(k), axis);
    };
    ring.push_back(onGrid(0.5 * i * c.size_m + (onSideX ? 0.0 : jitter(0))));
    ring.push_back(onGrid(0.5 * k * c.size_m + (onSideY ? 0.0 : jitter(1))));
}

/// The point `step` of a border of a zone. `along` 0: from corner (i, k) to the east, 1: north.
void addBorderPoint(
        const ZoneCoverage &c, int i, int k, int along, int step, std::vector<double> &ring)
{
    const double cellX = c.width_m / c.columns;
    const double cellY = c.height_m / c.rows;
    const double t = double(step) / c.pointsPerSide;
    const double room = 0.2 * std::min(cellX, cellY);
    const bool outer = along == 0 ? k == 0 || k == c.rows : i == 0 || i == c.columns;
    // Wide waves and small ones; none at the corners, so that borders meet there.
    const double key = noise(c.seed, std::uint64_t(i), std::uint64_t(k), std::uint64_t(along));
    const double wave = std::sin(3.141592653589793 * t)
            * (0.7 * std::sin(9.0 * t + 6.0 * key)
                    + 0.3
                            * noise(c.seed, std::uint64_t(i), std::uint64_t(k),
                                    std::uint64_t(2 * step + along + 10)));
    const double aside = outer || step == 0 || step == c.pointsPerSide ? 0.0 : room * wave;
    ring.push_back(onGrid((i + (along == 0 ? t : 0.0)) * cellX + (along == 1 ? aside : 0.0)));
    ring.push_back(onGrid((k + (along == 1 ? t : 0.0)) * cellY + (along == 0 ? aside : 0.0)));
}

void closeRing(std::vector<double> &ring)
{
    ring.push_back(ring[0]);
    ring.push_back(ring[1]);
}

} // namespace

RawShape ParcelCoverage::parcel(int column, int row) const
{
    const int i = 2 * column;
    const int k = 2 * row;
    std::vector<double> ring;
    for (const auto &[di, dk] : { std::pair(0, 0), { 1, 0 }, { 2, 0 }, { 2, 1 }, { 2, 2 }, { 1, 2 },
                 { 0, 2 }, { 0, 1 } })
        addNode(*this, i + di, k + dk, ring);
    closeRing(ring);
    return polygon({ ring });
}

RawShape ZoneCoverage::zone(int column, int row) const
{
    std::vector<double> ring;
    for (int step = 0; step < pointsPerSide; ++step)
        addBorderPoint(*this, column, row, 0, step, ring);
    for (int step = 0; step < pointsPerSide; ++step)
        addBorderPoint(*this, column + 1, row, 1, step, ring);
    for (int step = pointsPerSide; step > 0; --step)
        addBorderPoint(*this, column, row + 1, 0, step, ring);
    for (int step = pointsPerSide; step > 0; --step)
        addBorderPoint(*this, column, row, 1, step, ring);
    closeRing(ring);
    return polygon({ ring });
}

RawShape flood(
        double x_m, double y_m, double radius_m, int corners, unsigned seed, double roughness_m)
{
    std::vector<double> ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2.0 * 3.141592653589793 * i / corners;
        const double wave = 0.15 * std::sin(7.0 * angle) + 0.05 * std::sin(41.0 * angle);
        const double radius
                = radius_m * (0.78 + wave) + roughness_m * noise(seed, std::uint64_t(i), 0, 0);
        ring.push_back(onGrid(x_m + radius * std::cos(angle)));
        ring.push_back(onGrid(y_m + radius * std::sin(angle)));
    }
    closeRing(ring);
    return polygon({ ring });
}

RawShape polygon(std::vector<std::vector<double>> rings)
{
    RawShape shape;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        shape.xy.insert(shape.xy.end(), rings[i].begin(), rings[i].end());
        shape.closePath(i == 0);
    }
    return shape;
}

RawShape rectangle(double xmin, double ymin, double xmax, double ymax)
{
    return polygon({ { xmin, ymin, xmax, ymin, xmax, ymax, xmin, ymax, xmin, ymin } });
}

Store storeOf(const std::vector<RawShape> &shapes, GridOrigin origin)
{
    StoreBuilder builder(shapes.empty() ? ShapeKind::Polygon : shapes.front().kind, origin);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (!builder.add(std::int64_t(i), shapes[i]))
            giveUp(builder.remarks().back().text);
    }
    Result<Store> store = builder.finish();
    if (!store)
        giveUp(store.error().text());
    return std::move(*store);
}

Store parcels(const ParcelCoverage &coverage, GridOrigin origin)
{
    StoreBuilder builder(ShapeKind::Polygon, origin);
    std::int64_t id = 0;
    for (int row = 0; row < coverage.rows; ++row) {
        for (int column = 0; column < coverage.columns; ++column) {
            if (!builder.add(id++, coverage.parcel(column, row)))
                giveUp(builder.remarks().back().text);
        }
    }
    return std::move(builder.finish().value());
}

Store zones(const ZoneCoverage &coverage, GridOrigin origin)
{
    std::vector<RawShape> shapes;
    for (int row = 0; row < coverage.rows; ++row) {
        for (int column = 0; column < coverage.columns; ++column)
            shapes.push_back(coverage.zone(column, row));
    }
    return storeOf(shapes, origin);
}

ConstraintLayer layerOf(Store store, const LayerOptions &options)
{
    std::size_t given = 0;
    for (std::size_t i = 0; i < store.size(); ++i)
        given = std::max<std::size_t>(given, store.inputIndex(i) + 1);
    std::vector<std::int32_t> classes(given);
    for (std::size_t i = 0; i < given; ++i)
        classes[i] = std::int32_t(i);
    Result<ConstraintLayer> layer
            = ConstraintLayer::build(std::move(store), std::move(classes), options);
    if (!layer)
        giveUp(layer.error().text());
    return std::move(*layer);
}

} // namespace spp::test
