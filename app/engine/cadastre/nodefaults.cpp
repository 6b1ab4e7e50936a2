// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/nodefaults.h"

#include "engine/cadastre/gridlocation.h"
#include "engine/cadastre/sidechange.h"
#include "engine/parallel/tilework.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

constexpr std::size_t tileSize = 20000;

bool placedBefore(const CoverageDefect &a, const CoverageDefect &b)
{
    if (a.place != b.place)
        return isBefore(a.place, b.place);
    return a.sideOwner != b.sideOwner ? a.sideOwner < b.sideOwner : a.sideFrom < b.sideFrom;
}

/// The nodes at the ends of sides, each once.
std::vector<NodeId> endsOf(const std::vector<UnmatchedSide> &sides)
{
    std::vector<NodeId> nodes;
    for (const UnmatchedSide &side : sides) {
        nodes.push_back(side.from);
        nodes.push_back(side.to);
    }
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    return nodes;
}

/// All nodes that parcels have, ascending by place.
std::vector<NodeId> usedNodes(const ParcelFabric &fabric)
{
    std::vector<char> used(fabric.nextNode(), 0);
    for (const ParcelId parcel : fabric.parcelIds()) {
        for (const NodeId node : fabric.rings(parcel).nodes)
            used[node] = 1;
    }
    std::vector<NodeId> nodes;
    for (NodeId node = 0; node < fabric.nextNode(); ++node) {
        if (used[node])
            nodes.push_back(node);
    }
    std::sort(nodes.begin(), nodes.end(),
            [&](NodeId a, NodeId b) { return isBefore(fabric.place(a), fabric.place(b)); });
    return nodes;
}

CoverageDefect nearNodes(const ParcelFabric &fabric, NodeId one, NodeId other, double distance_mm)
{
    CoverageDefect defect;
    defect.kind = DefectKind::NearNodes;
    defect.place = fabric.place(one);
    defect.measure = distance_mm / millimetresPerMetre;
    defect.node = std::min(one, other);
    defect.otherNode = std::max(one, other);
    for (const NodeId node : { one, other }) {
        const std::vector<ParcelId> parcels = fabric.parcelsWithNode(node);
        defect.parcels.insert(defect.parcels.end(), parcels.begin(), parcels.end());
    }
    std::sort(defect.parcels.begin(), defect.parcels.end());
    defect.parcels.erase(
            std::unique(defect.parcels.begin(), defect.parcels.end()), defect.parcels.end());
    return defect;
}

} // namespace

std::vector<CoverageDefect> findMissingNodes(const ParcelFabric &fabric,
        const std::vector<UnmatchedSide> &unmatched, double tolerance_mm)
{
    BoxGrid index;
    for (std::size_t i = 0; i < unmatched.size(); ++i) {
        const GridSide side{ fabric.place(unmatched[i].from), fabric.place(unmatched[i].to) };
        index.insert(std::uint32_t(i), side.box());
    }
    std::vector<CoverageDefect> defects;
    const auto reach = std::int64_t(std::ceil(tolerance_mm));
    for (const NodeId node : endsOf(unmatched)) {
        const GridPoint place = fabric.place(node);
        std::vector<ParcelId> owners;
        for (const std::uint32_t i :
                index.query(grownBox({ place.x, place.y, place.x, place.y }, reach))) {
            const UnmatchedSide &side = unmatched[i];
            const GridPoint a = fabric.place(side.from);
            const GridPoint b = fabric.place(side.to);
            const double distance = distance_mm_to(a, b, place);
            if (distance > tolerance_mm || distance_mm_between(a, place) <= tolerance_mm
                    || distance_mm_between(b, place) <= tolerance_mm)
                continue;
            if (owners.empty())
                owners = fabric.parcelsWithNode(node);
            if (std::find(owners.begin(), owners.end(), side.parcel) != owners.end())
                continue;
            CoverageDefect defect;
            defect.kind = DefectKind::MissingNode;
            defect.place = place;
            defect.measure = distance / millimetresPerMetre;
            defect.node = node;
            defect.sideFrom = side.from;
            defect.sideTo = side.to;
            defect.sideOwner = side.parcel;
            defect.parcels = owners;
            defect.parcels.push_back(side.parcel);
            std::sort(defect.parcels.begin(), defect.parcels.end());
            defects.push_back(std::move(defect));
        }
    }
    std::sort(defects.begin(), defects.end(), placedBefore);
    return defects;
}

Result<std::vector<CoverageDefect>> findNearNodes(
        const ParcelFabric &fabric, double tolerance_mm, int threads, Feedback *feedback)
{
    const std::vector<NodeId> nodes = usedNodes(fabric);
    std::vector<std::vector<CoverageDefect>> tiles((nodes.size() + tileSize - 1) / tileSize);
    SPP_TRY(forEachTile(
            tiles.size(), threads, feedback, [&](std::size_t tile, int, const StopSign &) {
                const std::size_t end = std::min((tile + 1) * tileSize, nodes.size());
                for (std::size_t i = tile * tileSize; i < end; ++i) {
                    const GridPoint place = fabric.place(nodes[i]);
                    for (std::size_t k = i + 1; k < nodes.size(); ++k) {
                        const GridPoint next = fabric.place(nodes[k]);
                        if (double(next.x) - place.x > tolerance_mm)
                            break;
                        const double distance = distance_mm_between(place, next);
                        if (distance <= tolerance_mm)
                            tiles[tile].push_back(nearNodes(fabric, nodes[i], nodes[k], distance));
                    }
                }
                return Result<void>();
            }));
    std::vector<CoverageDefect> defects;
    for (const std::vector<CoverageDefect> &tile : tiles)
        defects.insert(defects.end(), tile.begin(), tile.end());
    return defects;
}

} // namespace spp::engine
