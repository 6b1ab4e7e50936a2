// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/corridorarea.h"

#include "engine/robustoverlay.h"

namespace spp {

namespace {

using engine::Box;
using engine::Geometry;
using engine::RobustOverlay;
using SharedGeometry = std::shared_ptr<const Geometry>;

/// The part of a feature that can matter: buffers of a whole river are slow. Null: all of it.
Result<SharedGeometry> cutTo(const Geometry &feature, const Box &box)
{
    if (box.contains(feature.bounds()))
        return SharedGeometry();
    SPP_ASSIGN(auto clipped, RobustOverlay::intersection(feature, Geometry::box(box)));
    return SharedGeometry(std::make_shared<const Geometry>(std::move(clipped.geometry)));
}

/// The feature grown by a width, near a box that clipping must not show in.
Result<SharedGeometry> grown(const SharedGeometry &feature, double width_m, const Box &box)
{
    if (width_m == 0.0)
        return feature;
    constexpr double margin_m = 1.0;
    // Clipping must not move the edge inside the box, neither when growing nor when shrinking.
    SPP_ASSIGN(const SharedGeometry cut,
            cutTo(*feature, box.grown(2.0 * std::abs(width_m) + margin_m)));
    const Geometry &near = cut ? *cut : *feature;
    if (near.isEmpty())
        return SharedGeometry();
    SPP_ASSIGN(Geometry area, engine::buffer(near, width_m));
    return SharedGeometry(std::make_shared<const Geometry>(std::move(area)));
}

double lineWidth(const Corridor &corridor, const Variation &variation)
{
    return variation.possible ? corridor.possible_m : corridor.width_m;
}

} // namespace

bool isBare(const Corridor &corridor)
{
    return corridor.possible_m == 0.0
            && corridor.found->feature.geometry->kind() != Geometry::Kind::Polygon;
}

Result<SharedGeometry> corridorArea(
        const SubjectOnGrid &subject, const Corridor &corridor, const Variation &variation)
{
    const SharedGeometry &feature = corridor.found->feature.geometry;
    const double width_m = lineWidth(corridor, variation) + variation.growth_m;
    const bool vanishes = width_m <= 0.0 && feature->kind() != Geometry::Kind::Polygon;
    const Box bounds = subject.geometry().bounds();
    const double reach_m = std::max(0.0, width_m) + SubjectOnGrid::rounding_m;
    if (vanishes || !bounds.grown(reach_m).intersects(feature->bounds()))
        return SharedGeometry();
    return grown(feature, width_m, bounds);
}

Result<Geometry> variedTogether(const SubjectOnGrid &subject,
        const std::vector<Corridor> &corridors, const Variation &variation)
{
    const Box bounds = subject.geometry().bounds();
    const Box around = bounds.grown(2.0 * std::abs(variation.growth_m) + 1.0);
    std::vector<Geometry> areas;
    for (const Corridor &corridor : corridors) {
        const SharedGeometry &feature = corridor.found->feature.geometry;
        const double line_m = lineWidth(corridor, variation);
        if (isBare(corridor) || (line_m == 0.0 && feature->kind() != Geometry::Kind::Polygon))
            continue;
        SPP_ASSIGN(const SharedGeometry area, grown(feature, line_m, around));
        if (!area || area->isEmpty())
            continue;
        SPP_ASSIGN(const SharedGeometry cut, cutTo(*area, around));
        const Geometry &near = cut ? *cut : *area;
        if (!near.isEmpty())
            areas.push_back(near.clone());
    }
    if (areas.empty())
        return Geometry();
    SPP_ASSIGN(auto together, RobustOverlay::unionOf(areas));
    SPP_ASSIGN(const SharedGeometry varied,
            grown(std::make_shared<const Geometry>(std::move(together.geometry)),
                    variation.growth_m, bounds));
    return varied ? varied->clone() : Geometry();
}

} // namespace spp
