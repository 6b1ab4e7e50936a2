// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/editreach.h"

#include <algorithm>

namespace spp::engine {

namespace {

using NodeSide = std::pair<NodeId, NodeId>;

/// Ascending.
std::vector<NodeSide> sidesOf(const std::optional<ParcelRings> &rings)
{
    std::vector<NodeSide> sides;
    if (rings)
        rings->forEachSide([&sides](NodeId from, NodeId to) { sides.emplace_back(from, to); });
    std::sort(sides.begin(), sides.end());
    return sides;
}

} // namespace

GridBox reachOf(const ParcelFabric &fabric, const FabricEdit &edit)
{
    GridBox box;
    const auto include = [&](NodeId node) {
        box.include(node < edit.firstNewNode ? fabric.place(node)
                                             : edit.newNodes[node - edit.firstNewNode]);
    };
    for (const ParcelChange &change : edit.parcels) {
        const std::vector<NodeSide> before = sidesOf(change.before);
        const std::vector<NodeSide> after = sidesOf(change.after);
        std::vector<NodeSide> changed;
        std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(),
                std::back_inserter(changed));
        for (const auto &[from, to] : changed) {
            include(from);
            include(to);
        }
    }
    for (const NodeMove &move : edit.moves) {
        box.include(move.from);
        box.include(move.to);
        for (const ParcelId parcel : fabric.parcelsWithNode(move.node)) {
            fabric.rings(parcel).forEachSide([&](NodeId from, NodeId to) {
                if (from == move.node || to == move.node) {
                    include(from);
                    include(to);
                }
            });
        }
    }
    return box;
}

} // namespace spp::engine
