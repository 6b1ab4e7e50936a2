// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/overlay/sharedpolygon.h"

#include "base/words.h"
#include "engine/robustoverlay.h"

namespace spp::engine {

Result<Geometry> sharedPolygon(
        const Store &subjects, std::size_t record, const Store &features, std::size_t feature)
{
    if (subjects.kind() != ShapeKind::Polygon || features.kind() != ShapeKind::Polygon)
        return Error::usage(translate("spp::engine", "Only polygons share polygons."));
    if (features.origin() != subjects.origin())
        return Error::crsMismatch(
                translate("spp::engine", "Two layers do not have the same origin."));
    SPP_ASSIGN(const auto shared,
            RobustOverlay::intersection(
                    subjects.geometryOnGrid(record), features.geometryOnGrid(feature)));
    return inMetres(shared.geometry, subjects.origin());
}

} // namespace spp::engine
