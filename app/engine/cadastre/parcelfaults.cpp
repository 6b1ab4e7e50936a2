// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/parcelfaults.h"

#include "engine/cadastre/sidechange.h"
#include "engine/cadastre/sidesweep.h"
#include "engine/parallel/tilework.h"

#include <algorithm>

namespace spp::engine {

namespace {

constexpr std::size_t tileSize = 1000;

/// Equal for parcels with the same sides, wherever their rings begin.
std::uint64_t signatureOf(const ParcelRings &rings)
{
    std::uint64_t sum = 0;
    rings.forEachSide([&](NodeId a, NodeId b) {
        std::uint64_t word = (std::uint64_t(a) << 32 | b) * 0x9e3779b97f4a7c15u;
        word ^= word >> 31;
        sum += word * 0xbf58476d1ce4e5b9u;
    });
    return sum;
}

std::vector<std::pair<NodeId, NodeId>> sortedSides(const ParcelRings &rings)
{
    std::vector<std::pair<NodeId, NodeId>> sides;
    rings.forEachSide([&](NodeId a, NodeId b) { sides.emplace_back(a, b); });
    std::sort(sides.begin(), sides.end());
    return sides;
}

double perimeter_m(const GridRings &shape)
{
    double length = 0.0;
    for (const GridSide &side : sidesOf(shape))
        length += distance_mm_between(side.from, side.to);
    return length / millimetresPerMetre;
}

std::optional<CoverageDefect> sliver(
        ParcelId parcel, const GridRings &shape, const CoverageCheckOptions &options)
{
    const double area = doubledArea(shape).toDouble() / (2.0 * squareMillimetresPerSquareMetre);
    const double perimeter = perimeter_m(shape);
    const double thinness = std::abs(area) / (perimeter * perimeter);
    if (thinness >= options.sliverThinness || area > options.largestSliver_m2)
        return std::nullopt;
    CoverageDefect defect;
    defect.kind = DefectKind::Sliver;
    defect.place = shape.points[0];
    defect.parcels = { parcel };
    defect.measure = thinness;
    return defect;
}

/// A place to which a ring comes twice.
std::optional<GridPoint> repeatedPlace(const GridRings &shape)
{
    for (std::size_t ring = 0; ring < shape.ringCount(); ++ring) {
        std::vector<GridPoint> places(shape.points.begin() + std::ptrdiff_t(shape.ringBegin(ring)),
                shape.points.begin() + std::ptrdiff_t(shape.ringEnd[ring]));
        std::sort(places.begin(), places.end(), isBefore);
        const auto twice = std::adjacent_find(places.begin(), places.end());
        if (twice != places.end())
            return *twice;
    }
    return std::nullopt;
}

struct Tile {
    std::vector<CoverageDefect> crossings;
    std::vector<CoverageDefect> slivers;
    std::vector<std::pair<std::uint64_t, ParcelId>> signatures;
};

void look(const ParcelFabric &fabric, ParcelId parcel, const CoverageCheckOptions &options,
        Tile &tile)
{
    const ParcelRings rings = fabric.rings(parcel);
    const GridRings shape = fabric.shapeOf(rings);
    tile.signatures.emplace_back(signatureOf(rings), parcel);
    if (const auto place = selfCrossing(shape)) {
        CoverageDefect defect;
        defect.kind = DefectKind::SelfCrossing;
        defect.place = *place;
        defect.parcels = { parcel };
        tile.crossings.push_back(std::move(defect));
    } else if (auto thin = sliver(parcel, shape, options)) {
        tile.slivers.push_back(std::move(*thin));
    }
}

void appendDuplicates(const ParcelFabric &fabric,
        std::vector<std::pair<std::uint64_t, ParcelId>> &signatures,
        std::vector<CoverageDefect> &to)
{
    std::sort(signatures.begin(), signatures.end());
    std::vector<CoverageDefect> found;
    for (std::size_t i = 0; i < signatures.size();) {
        std::size_t end = i + 1;
        while (end < signatures.size() && signatures[end].first == signatures[i].first)
            ++end;
        std::vector<ParcelId> same{ signatures[i].second };
        for (std::size_t k = i + 1; k < end; ++k) {
            if (sortedSides(fabric.rings(signatures[k].second))
                    == sortedSides(fabric.rings(signatures[i].second)))
                same.push_back(signatures[k].second);
        }
        if (same.size() > 1) {
            CoverageDefect defect;
            defect.kind = DefectKind::DuplicateParcel;
            defect.place = fabric.shape(same[0]).points[0];
            defect.measure = fabric.area_m2(same[0]);
            defect.parcels = std::move(same);
            found.push_back(std::move(defect));
        }
        i = end;
    }
    std::sort(found.begin(), found.end(),
            [](const CoverageDefect &a, const CoverageDefect &b) { return a.parcels < b.parcels; });
    to.insert(to.end(), found.begin(), found.end());
}

} // namespace

std::optional<GridPoint> selfCrossing(const GridRings &shape)
{
    std::vector<OwnedSide> sides;
    for (const GridSide &side : sidesOf(shape))
        sides.push_back({ side.from, side.to, 0, true });
    std::optional<GridPoint> place;
    forEachContact(
            sides, [](const OwnedSide &, const OwnedSide &) { return true; },
            [&](const OwnedSide &one, const OwnedSide &, Contact) {
                place = one.from;
                return false;
            });
    if (!place)
        place = repeatedPlace(shape);
    if (!place && shape.ringCount() > 1 && !polygonOnGrid(viewsOf(shape)).isValid())
        place = shape.points[0];
    return place;
}

Result<std::vector<CoverageDefect>> findParcelFaults(
        const ParcelFabric &fabric, const CoverageCheckOptions &options, Feedback *feedback)
{
    const std::vector<ParcelId> parcels = fabric.parcelIds();
    std::vector<Tile> tiles((parcels.size() + tileSize - 1) / tileSize);
    SPP_TRY(forEachTile(tiles.size(), options.threads, feedback,
            [&](std::size_t tile, int, const StopSign &stop) {
                const std::size_t end = std::min((tile + 1) * tileSize, parcels.size());
                for (std::size_t i = tile * tileSize; i < end && !stop.isSet(); ++i)
                    look(fabric, parcels[i], options, tiles[tile]);
                return Result<void>();
            }));
    std::vector<CoverageDefect> defects;
    std::vector<std::pair<std::uint64_t, ParcelId>> signatures;
    for (const Tile &tile : tiles) {
        defects.insert(defects.end(), tile.crossings.begin(), tile.crossings.end());
        signatures.insert(signatures.end(), tile.signatures.begin(), tile.signatures.end());
    }
    appendDuplicates(fabric, signatures, defects);
    for (const Tile &tile : tiles)
        defects.insert(defects.end(), tile.slivers.begin(), tile.slivers.end());
    return defects;
}

} // namespace spp::engine
