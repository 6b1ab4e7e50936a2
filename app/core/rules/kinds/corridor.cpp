// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/corridor.h"

#include "engine/robustoverlay.h"

namespace spp {

namespace {

using engine::Box;
using engine::Geometry;
using engine::RobustOverlay;

/// The part of a feature that can matter: buffers of a whole river are slow.
Result<Geometry> nearPart(const Geometry &feature, const Box &box)
{
    if (box.contains(feature.bounds()))
        return feature.clone();
    SPP_ASSIGN(RobustOverlay::Outcome clipped,
            RobustOverlay::intersection(feature, Geometry::box(box)));
    return std::move(clipped.geometry);
}

Result<Geometry> intersectionOf(const Geometry &a, const Geometry &b)
{
    if (!a.intersects(b))
        return Geometry();
    SPP_ASSIGN(RobustOverlay::Outcome outcome, RobustOverlay::intersection(a, b));
    return std::move(outcome.geometry);
}

/// The area that the feature and its corridor take under the variation.
Result<Geometry> areaOf(const Geometry &feature, double width_m, const Box &subject)
{
    if (width_m == 0.0)
        return feature.clone();
    constexpr double margin_m = 1.0;
    // Clipping must not move the edge inside the subject, neither when growing nor when shrinking.
    SPP_ASSIGN(const Geometry near,
            nearPart(feature, subject.grown(2.0 * std::abs(width_m) + margin_m)));
    if (near.isEmpty())
        return Geometry();
    return engine::buffer(near, width_m);
}

/// Rounding leaves areas of this size where two edges only touch.
constexpr double noise_m2 = 1e-6;

double sizeOf(const Geometry &geometry)
{
    switch (geometry.kind()) {
    case Geometry::Kind::Polygon:
        return geometry.area() < noise_m2 ? 0.0 : geometry.area();
    case Geometry::Kind::Line:
        return geometry.length();
    default:
        return geometry.isEmpty() ? 0.0 : 1.0;
    }
}

/// A line or point that is asked for itself, not for a corridor around it.
bool isBare(const Corridor &corridor)
{
    return corridor.possible_m == 0.0
            && corridor.found->feature.geometry->kind() != Geometry::Kind::Polygon;
}

Result<Geometry> partOf(const Geometry &subject, const Geometry &variedSubject,
        const Corridor &corridor, const Variation &variation)
{
    const Geometry &feature = *corridor.found->feature.geometry;
    if (isBare(corridor))
        return intersectionOf(variedSubject, feature);
    const double line_m = variation.possible ? corridor.possible_m : corridor.width_m;
    const double width_m = line_m + variation.growth_m;
    const bool vanishes = width_m <= 0.0 && feature.kind() != Geometry::Kind::Polygon;
    const Box reach = subject.bounds().grown(std::max(0.0, width_m));
    if (vanishes || !reach.intersects(feature.bounds()))
        return Geometry();
    SPP_ASSIGN(const Geometry area, areaOf(feature, width_m, subject.bounds()));
    return intersectionOf(subject, area);
}

/// Two cells that share an edge must not open a gap between them when both shrink, so what shrinks
/// is their union.
Result<Geometry> coveredBy(
        const Geometry &subject, const std::vector<Corridor> &corridors, const Variation &variation)
{
    std::vector<Geometry> areas;
    const double reach_m = std::abs(variation.growth_m);
    for (const Corridor &corridor : corridors) {
        if (isBare(corridor))
            continue;
        const double line_m = variation.possible ? corridor.possible_m : corridor.width_m;
        const Geometry &feature = *corridor.found->feature.geometry;
        if (line_m == 0.0 && feature.kind() != Geometry::Kind::Polygon)
            continue;
        SPP_ASSIGN(Geometry area, areaOf(feature, line_m, subject.bounds().grown(2 * reach_m + 1)));
        SPP_ASSIGN(Geometry near, nearPart(area, subject.bounds().grown(2 * reach_m + 1)));
        if (!near.isEmpty())
            areas.push_back(std::move(near));
    }
    if (areas.empty())
        return Geometry();
    SPP_ASSIGN(RobustOverlay::Outcome together, RobustOverlay::unionOf(areas));
    SPP_ASSIGN(
            const Geometry varied, areaOf(together.geometry, variation.growth_m, subject.bounds()));
    return intersectionOf(subject, varied);
}

} // namespace

const CorridorOverlap::Part *CorridorOverlap::largest() const
{
    const auto part = std::max_element(parts.begin(), parts.end(),
            [](const Part &a, const Part &b) { return a.size < b.size; });
    return part == parts.end() ? nullptr : &*part;
}

Result<CorridorOverlap> overlapOf(
        const Geometry &subject, const std::vector<Corridor> &corridors, const Variation &variation)
{
    CorridorOverlap overlap;
    SPP_ASSIGN(const Geometry variedSubject,
            variation.growth_m == 0.0 ? Result<Geometry>(subject.clone())
                                      : engine::buffer(subject, variation.growth_m));
    bool hasArea = false;
    for (const Corridor &corridor : corridors) {
        SPP_ASSIGN(Geometry part, partOf(subject, variedSubject, corridor, variation));
        const double size = sizeOf(part);
        if (size <= 0.0)
            continue;
        if (isBare(corridor))
            overlap.length_m += part.kind() == Geometry::Kind::Line ? size : 0.0;
        else
            hasArea = true;
        overlap.parts.push_back({ corridor.found, std::move(part), size });
    }
    // One corridor needs no union; shrinking needs it, because parts shrink away from each other.
    if (hasArea && (corridors.size() > 1)) {
        SPP_ASSIGN(overlap.covered, coveredBy(subject, corridors, variation));
    } else if (hasArea) {
        overlap.covered = overlap.parts.front().geometry.clone();
    } else if (!overlap.parts.empty()) {
        std::vector<Geometry> clones;
        for (const CorridorOverlap::Part &part : overlap.parts)
            clones.push_back(part.geometry.clone());
        overlap.covered = Geometry::collect(std::move(clones));
    }
    overlap.area_m2 = overlap.covered.area();
    return overlap;
}

} // namespace spp
