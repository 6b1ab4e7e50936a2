// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelfabric.h"

namespace spp::engine {

struct CutOptions {
    /// A line that passes a node, or ends before a side, by no more than this goes through the
    /// node, or reaches the side. New nodes on straight sides bend them by half a millimetre at
    /// most, or by this where the line ends near them.
    double snap_mm = 2.0;
};

/// A line on the grid; closed when its last place leads back to the first.
struct CutLine {
    std::vector<GridPoint> points;
    bool closed = false;
};

/// A parcel that a cut makes, or that lies within a boundary as a whole (then parcel == parent).
struct CutPiece {
    ParcelId parent = 0;
    ParcelId parcel = 0;
    std::int64_t doubledArea_mm2 = 0;
    bool inside = false; ///< within the project boundary, of cutByBoundary()
};

struct CutPlan {
    FabricEdit edit;
    std::vector<CutPiece> pieces; ///< ascending by parent, then by parcel
};

/// Cuts one parcel along a line. Every piece becomes a parcel of its own, also parts of a multipart
/// parcel that the line does not reach; parcels beyond a side where the line ends get its node.
/// Stretches of the line outside the parcel or along its boundary do nothing.
/// Refuses NotCut, and SelfCrossing for a line that meets itself.
Attempt<CutPlan> splitByLine(const ParcelFabric &fabric, ParcelId parcel,
        const std::vector<GridPoint> &line, const CutOptions &options = {});

/// Cuts parcels along lines that do not meet each other, in one edit. Those of `parcels` that the
/// lines do not cut stay as they are; refuses NotCut when that is true of all.
Attempt<CutPlan> cutParcels(const ParcelFabric &fabric, const std::vector<ParcelId> &parcels,
        const std::vector<CutLine> &lines, const CutOptions &options = {});

/// Cuts all parcels that the boundary of a project crosses, in one edit, and tells what lies within
/// it: pieces, and parcels that lie within it as a whole. Of a parcel that is not cut and not
/// within nothing is told. A boundary that cuts nothing gives an empty edit.
Attempt<CutPlan> cutByBoundary(
        const ParcelFabric &fabric, const GridRings &boundary, const CutOptions &options = {});

} // namespace spp::engine
