// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/overlay/sharedpolygons.h"

#include "engine/robustoverlay.h"

namespace spp::engine {

namespace {

constexpr double leastArea_mm2 = 1.0;

} // namespace

Result<std::vector<SharedPolygon>> sharedPolygons(const Store &subjects, std::size_t record,
        const ConstraintLayer &layer, std::int32_t classId)
{
    if (subjects.kind() != ShapeKind::Polygon || layer.kind() != ShapeKind::Polygon)
        return Error::usage("Only polygons share polygons.");
    const Store &features = layer.features();
    if (features.origin() != subjects.origin())
        return Error::crsMismatch("Two layers do not have the same origin.");
    std::vector<std::uint32_t> near;
    features.query(subjects.box(record), [&](std::size_t feature) {
        if (layer.classOf(feature) == classId)
            near.push_back(std::uint32_t(feature));
    });
    std::sort(near.begin(), near.end(), [&](std::uint32_t a, std::uint32_t b) {
        return features.inputIndex(a) < features.inputIndex(b);
    });
    const Geometry subject = subjects.geometryOnGrid(record);
    std::vector<SharedPolygon> shared;
    for (const std::uint32_t feature : near) {
        SPP_ASSIGN(const auto outcome,
                RobustOverlay::intersection(subject, features.geometryOnGrid(feature)));
        const double area = outcome.geometry.area();
        if (area < leastArea_mm2)
            continue;
        shared.push_back({ feature, inMetres(outcome.geometry, subjects.origin()),
                area / squareMillimetresPerSquareMetre });
    }
    return shared;
}

} // namespace spp::engine
