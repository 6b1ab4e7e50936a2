// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelfabric.h"

namespace spp::engine {

// Edits of single nodes. They are planned here and checked by checkEdit() or commit().

/// Sets a node to another place; all parcels that have it follow.
Attempt<FabricEdit> moveNode(const ParcelFabric &fabric, NodeId node, GridPoint to);

/// Sets several nodes to other places as one edit, each named once; who stays is left out. What is
/// sound only together (corners that change places of each other) is judged together. Refuses
/// UnknownNode, and BadRequest for a node that is named twice.
Attempt<FabricEdit> moveNodes(
        const ParcelFabric &fabric, const std::vector<std::pair<NodeId, GridPoint>> &targets);

/// Puts a new node at `place` between two nodes that are neighbours on a boundary; both parcels of
/// the side get it. Refuses a place farther than `tolerance_mm` from the side (TooFar): how far a
/// straight boundary may bend is for the caller to say.
Attempt<FabricEdit> insertNode(
        const ParcelFabric &fabric, NodeId from, NodeId to, GridPoint place, double tolerance_mm);

/// Takes a node out of all its parcels, which straightens the boundary there. Refuses a node where
/// more than two sides meet (Junction), and one farther than `tolerance_mm` from the straight line
/// (TooFar). The areas that change are in the report of the check.
Attempt<FabricEdit> deleteNode(const ParcelFabric &fabric, NodeId node, double tolerance_mm);

} // namespace spp::engine
