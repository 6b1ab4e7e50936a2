// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/parcelmerge.h"

#include "engine/cadastre/editplan.h"
#include "engine/cadastre/planarfaces.h"
#include "engine/cadastre/sidechange.h"

#include <algorithm>

namespace spp::engine {

namespace {

/// The faces as the parts of one parcel.
GridRings partsOf(const std::vector<GridRings> &faces)
{
    GridRings all;
    for (const GridRings &face : faces) {
        for (const std::size_t end : face.ringEnd)
            all.ringEnd.push_back(all.points.size() + end);
        all.shell.insert(all.shell.end(), face.shell.begin(), face.shell.end());
        all.points.insert(all.points.end(), face.points.begin(), face.points.end());
    }
    return all;
}

} // namespace

Attempt<MergePlan> mergeParcels(
        const ParcelFabric &fabric, const std::vector<ParcelId> &parcels, bool allowParts)
{
    std::vector<ParcelId> merged = parcels;
    std::sort(merged.begin(), merged.end());
    merged.erase(std::unique(merged.begin(), merged.end()), merged.end());
    if (merged.size() < 2)
        return Refusal{ RefusalKind::BadRequest, merged, {}, 0.0,
            "At least two parcels are needed to merge." };
    std::vector<GridSide> sides;
    EditPlan plan(fabric);
    for (const ParcelId parcel : merged) {
        if (!fabric.hasParcel(parcel))
            return Refusal{ RefusalKind::UnknownParcel, { parcel }, {}, 0.0,
                "There is no such parcel." };
        const std::vector<GridSide> own = sidesOf(fabric.shape(parcel));
        sides.insert(sides.end(), own.begin(), own.end());
        plan.retire(parcel);
    }
    // Against no sides at all, what is gained is what does not cancel out.
    const std::vector<GridRings> faces = facesOf(compareSides({}, sides).gained);
    if (faces.empty())
        return Refusal{ RefusalKind::BadParcel, merged, sides[0].from, 0.0,
            "The boundaries of the parcels do not fit together." };
    if (faces.size() > 1 && !allowParts)
        return Refusal{ RefusalKind::NotNeighbours, merged, faces[1].points[0],
            double(faces.size()), "The parcels do not share sides." };
    MergePlan result;
    result.merged = plan.create(partsOf(faces));
    result.edit = plan.take();
    return result;
}

} // namespace spp::engine
