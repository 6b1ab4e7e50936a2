// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/fabrics.h"

#include "engine/cadastre/planarfaces.h"
#include "engine/cadastre/sidechange.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace spp::test {

using namespace spp::engine;

GridPoint at(double x_m, double y_m)
{
    return { std::int32_t(std::lround(x_m * 1000.0)), std::int32_t(std::lround(y_m * 1000.0)) };
}

std::vector<GridPoint> line(const std::vector<std::pair<double, double>> &places_m)
{
    std::vector<GridPoint> places;
    for (const auto &[x, y] : places_m)
        places.push_back(at(x, y));
    return places;
}

GridRings shape(const std::vector<std::vector<std::pair<double, double>>> &rings_m)
{
    GridRings rings;
    for (const auto &ring : rings_m) {
        const std::vector<GridPoint> places = line(ring);
        rings.points.insert(rings.points.end(), places.begin(), places.end());
        rings.ringEnd.push_back(rings.points.size());
        rings.shell.push_back(rings.shell.empty() ? 1 : 0);
    }
    return rings;
}

GridRings gridShape(const RawShape &raw)
{
    GridRings rings;
    for (std::size_t path = 0; path < raw.pathEnd.size(); ++path) {
        for (std::size_t i = raw.pathBegin(path); i < raw.pathEnd[path]; ++i)
            rings.points.push_back(at(raw.xy[2 * i], raw.xy[2 * i + 1]));
        rings.ringEnd.push_back(rings.points.size());
        rings.shell.push_back(raw.shell[path]);
    }
    return rings;
}

ParcelFabric fabricOf(const std::vector<GridRings> &shapes)
{
    FabricBuilder builder;
    ParcelId parcel = 0;
    for (const GridRings &one : shapes) {
        if (!builder.add(++parcel, one)) {
            std::fprintf(stderr, "a test parcel was refused\n");
            std::abort();
        }
    }
    return builder.finish();
}

ParcelFabric fabricOf(const ParcelCoverage &coverage)
{
    std::vector<GridRings> shapes;
    for (int row = 0; row < coverage.rows; ++row) {
        for (int column = 0; column < coverage.columns; ++column)
            shapes.push_back(gridShape(coverage.parcel(column, row)));
    }
    return fabricOf(shapes);
}

Int128 totalArea(const ParcelFabric &fabric)
{
    Int128 total;
    for (const ParcelId parcel : fabric.parcelIds())
        total += fabric.doubledArea(parcel);
    return total;
}

std::string faultOf(const ParcelFabric &fabric)
{
    std::vector<GridSide> sides;
    for (const ParcelId parcel : fabric.parcelIds()) {
        const GridRings rings = fabric.shape(parcel);
        const Geometry polygon = polygonOnGrid(viewsOf(rings));
        if (!polygon.isValid())
            return "parcel " + std::to_string(parcel) + ": " + polygon.invalidReason();
        const std::vector<GridSide> own = sidesOf(rings);
        sides.insert(sides.end(), own.begin(), own.end());
    }
    // All sides that no neighbour matches: they must be one ring.
    const std::vector<GridSide> edge = compareSides({}, sides).gained;
    const std::vector<GridRings> faces = facesOf(edge);
    if (faces.size() != 1 || faces[0].ringCount() != 1 || faces[0].points.size() != edge.size())
        return "the unmatched sides are not one ring: " + std::to_string(faces.size()) + " areas";
    if (doubledArea(faces[0]) != totalArea(fabric))
        return "the areas do not add up to the whole";
    return {};
}

} // namespace spp::test
