// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/addparcel.h"

#include "engine/cadastre/editplan.h"
#include "engine/cadastre/gridlocation.h"
#include "engine/cadastre/knownfaults.h"
#include "engine/cadastre/linenoding.h"
#include "engine/cadastre/planarfaces.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

/// What GEOS's intersection of shapes that share their sides can leave by rounding, and less than
/// the smallest triangle on the grid of a metre's length.
constexpr double noArea_m2 = 1e-7;

std::vector<CutLine> outlineOf(const GridRings &shape)
{
    std::vector<CutLine> lines;
    for (std::size_t ring = 0; ring < shape.ringCount(); ++ring)
        lines.push_back({ { shape.points.begin() + std::ptrdiff_t(shape.ringBegin(ring)),
                                  shape.points.begin() + std::ptrdiff_t(shape.ringEnd[ring]) },
                true });
    return lines;
}

} // namespace

Attempt<AddPlan> addParcel(
        const ParcelFabric &fabric, const GridRings &shape, const CutOptions &options)
{
    const GridPoint first = shape.points.empty() ? GridPoint() : shape.points[0];
    GridRings rings = shape;
    orientRings(rings);
    const Geometry polygon = rings.ringCount() > 0 ? polygonOnGrid(viewsOf(rings)) : Geometry();
    if (polygon.isNull() || !polygon.isValid())
        return Refusal{ RefusalKind::BadParcel, {}, first, 0.0, "The rings are no polygon." };
    const auto reach = std::int64_t(std::ceil(options.snap_mm)) + 1;
    const std::vector<ParcelId> near = fabric.parcelsNear(grownBox(boxOf(rings), reach));
    LineNoding noding(outlineOf(rings), options.snap_mm);
    std::vector<GridPoint> corners;
    for (const ParcelId parcel : near) {
        const GridRings theirs = fabric.shape(parcel);
        corners.insert(corners.end(), theirs.points.begin(), theirs.points.end());
    }
    noding.snapTo(corners);
    for (const ParcelId parcel : near)
        noding.meet(fabric.shape(parcel));
    noding.finish();
    const std::vector<GridRings> faces = facesOf(noding.stretches());
    if (faces.size() != std::size_t(std::count(rings.shell.begin(), rings.shell.end(), char(1))))
        return Refusal{ RefusalKind::BadParcel, {}, first, 0.0,
            "On the grid the rings are no polygon." };
    GridRings all;
    for (const GridRings &face : faces) {
        for (const std::size_t end : face.ringEnd)
            all.ringEnd.push_back(all.points.size() + end);
        all.points.insert(all.points.end(), face.points.begin(), face.points.end());
        all.shell.insert(all.shell.end(), face.shell.begin(), face.shell.end());
    }
    EditPlan plan(fabric);
    double taken = 0.0;
    std::vector<ParcelId> owners;
    for (const ParcelId parcel : near) {
        bool changed = false;
        const GridRings theirs = noding.withPlaces(fabric.shape(parcel), changed);
        if (changed)
            plan.change(parcel, theirs);
        const double common = commonArea_m2(all, theirs);
        if (common > noArea_m2) {
            taken += common;
            owners.push_back(parcel);
        }
    }
    if (!owners.empty())
        return Refusal{ RefusalKind::NotFree, owners, first, taken,
            "The ground belongs to other parcels." };
    AddPlan result;
    result.parcel = plan.create(all);
    result.edit = plan.take();
    return result;
}

Attempt<FabricEdit> retireParcels(const ParcelFabric &fabric, const std::vector<ParcelId> &parcels)
{
    std::vector<ParcelId> retired = parcels;
    std::sort(retired.begin(), retired.end());
    retired.erase(std::unique(retired.begin(), retired.end()), retired.end());
    EditPlan plan(fabric);
    plan.allowUncovering();
    for (const ParcelId parcel : retired) {
        if (!fabric.hasParcel(parcel))
            return Refusal{ RefusalKind::UnknownParcel, { parcel }, {}, 0.0,
                "There is no such parcel." };
        plan.retire(parcel);
    }
    return plan.take();
}

} // namespace spp::engine
