// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/seededdefects.h"

#include "engine/cadastre/gridlocation.h"

#include <cstdio>
#include <cstdlib>

namespace spp::test {

using namespace spp::engine;

namespace {

/// From a to b by so many millimetres to the left of the middle.
GridPoint besideMiddle(GridPoint a, GridPoint b, double left_mm)
{
    const double length = distance_mm_between(a, b);
    const double dx = (double(b.x) - a.x) / length;
    const double dy = (double(b.y) - a.y) / length;
    return { std::int32_t(std::lround(0.5 * (double(a.x) + b.x) - dy * left_mm)),
        std::int32_t(std::lround(0.5 * (double(a.y) + b.y) + dx * left_mm)) };
}

/// The parcels of the generator have corners at even and middles of sides at odd places of their
/// ring; the side to the east is 2, 3, 4.
void putIn(DefectKind kind, GridRings &shape, std::vector<GridRings> &more, GridPoint &place)
{
    std::vector<GridPoint> &ring = shape.points;
    const GridPoint middle = ring[3];
    place = middle;
    switch (kind) {
    case DefectKind::Gap:
        ring[3] = { middle.x - 700, middle.y };
        break;
    case DefectKind::Overlap:
        ring[3] = { middle.x + 700, middle.y };
        break;
    case DefectKind::MissingNode:
        place = besideMiddle(ring[2], ring[3], 4.0);
        ring.insert(ring.begin() + 3, place);
        shape.ringEnd[0] = ring.size();
        break;
    case DefectKind::NearNodes:
        ring[3] = { middle.x + 3, middle.y + 2 };
        break;
    case DefectKind::SelfCrossing:
        std::swap(ring[2], ring[4]);
        break;
    case DefectKind::DuplicateParcel:
        more.push_back(shape);
        place = ring[0];
        break;
    case DefectKind::Sliver: {
        GridRings thin;
        ring[3] = { middle.x - 60, middle.y };
        thin.points = { ring[2], middle, ring[4], ring[3] };
        thin.ringEnd = { 4 };
        thin.shell = { 1 };
        more.push_back(thin);
        break;
    }
    }
}

} // namespace

DefectiveTown defectiveTown(const ParcelCoverage &coverage, int defects)
{
    std::vector<GridRings> shapes;
    for (int row = 0; row < coverage.rows; ++row) {
        for (int column = 0; column < coverage.columns; ++column) {
            GridRings shape = gridShape(coverage.parcel(column, row));
            // The generator closes its rings.
            shape.points.pop_back();
            shape.ringEnd[0] = shape.points.size();
            shapes.push_back(std::move(shape));
        }
    }
    DefectiveTown town;
    std::vector<GridRings> more;
    std::vector<std::pair<std::size_t, std::size_t>> slivers; ///< place in `more`, seed
    const int perRow = (coverage.columns - 2) / 3;
    for (int i = 0; i < defects; ++i) {
        const int column = 1 + 3 * (i % perRow);
        const int row = 1 + 3 * (i / perRow);
        if (row + 1 >= coverage.rows) {
            std::fprintf(stderr, "the coverage is too small for its defects\n");
            std::abort();
        }
        const std::size_t parcel = std::size_t(row * coverage.columns + column);
        const DefectKind kind = DefectKind(i % 7);
        SeededDefect seed{ kind, ParcelId(parcel + 1), {} };
        putIn(kind, shapes[parcel], more, seed.place);
        if (kind == DefectKind::Sliver)
            slivers.emplace_back(more.size(), town.defects.size());
        town.defects.push_back(seed);
    }
    for (const auto &[place, seed] : slivers)
        town.defects[seed].parcel = ParcelId(shapes.size() + place);
    shapes.insert(shapes.end(), more.begin(), more.end());
    town.fabric = fabricOf(shapes);
    return town;
}

std::string differenceOf(
        const std::vector<SeededDefect> &seeds, const std::vector<CoverageDefect> &found)
{
    constexpr double near_mm = 25000.0;
    std::string text;
    std::vector<bool> used(found.size(), false);
    for (const SeededDefect &seed : seeds) {
        bool matched = false;
        for (std::size_t i = 0; i < found.size() && !matched; ++i) {
            const auto &parcels = found[i].parcels;
            matched = !used[i] && found[i].kind == seed.kind
                    && std::find(parcels.begin(), parcels.end(), seed.parcel) != parcels.end()
                    && distance_mm_between(found[i].place, seed.place) < near_mm;
            if (matched)
                used[i] = true;
        }
        if (!matched)
            text += std::string("missed ") + defectName(seed.kind) + " of parcel "
                    + std::to_string(seed.parcel) + "\n";
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (used[i])
            continue;
        text += std::string("false ") + defectName(found[i].kind) + " of parcels";
        for (const ParcelId parcel : found[i].parcels)
            text += ' ' + std::to_string(parcel);
        text += " measure " + std::to_string(found[i].measure) + "\n";
    }
    return text;
}

} // namespace spp::test
