// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/robustoverlay.h"

#include "engine/geoswords.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace spp::engine {

namespace {

constexpr double fineGrid_m = 1e-6;
constexpr double millimetreGrid_m = 1e-3;
constexpr double arcError_m = 1e-3;
constexpr int fewestSegments = 16;

/// Segments per quadrant with which the chords of an arc stay within arcError_m of it.
int segmentsPerQuadrant(double radius_m)
{
    constexpr double quadrant = 1.5707963267948966;
    const double radius = std::abs(radius_m);
    if (radius <= arcError_m)
        return fewestSegments;
    const double angle = 2.0 * std::acos(1.0 - arcError_m / radius);
    return std::max(fewestSegments, static_cast<int>(std::ceil(quadrant / angle)));
}

using Operation = std::function<GEOSGeometry *(double gridSize)>;

/// Climbs the rungs until one answers; gridSize 0 means floating precision.
Result<RobustOverlay::Outcome> climb(const Operation &operation)
{
    const std::pair<RobustOverlay::Rung, double> rungs[] = {
        { RobustOverlay::Rung::Floating, 0.0 },
        { RobustOverlay::Rung::FineGrid, fineGrid_m },
        { RobustOverlay::Rung::MillimetreGrid, millimetreGrid_m },
    };
    std::string firstFailure;
    for (const auto &[rung, gridSize] : rungs) {
        if (GEOSGeometry *geometry = operation(gridSize))
            return RobustOverlay::Outcome{ Geometry(geometry), rung };
        const std::string failure = geosReason();
        if (firstFailure.empty())
            firstFailure = failure;
    }
    return Error::badInput(firstFailure);
}

int dimensionOf(Geometry::Kind kind)
{
    switch (kind) {
    case Geometry::Kind::Point:
        return 0;
    case Geometry::Kind::Line:
        return 1;
    default:
        return 2;
    }
}

/// The parts of `geometry` that have `dimension`, as one multi geometry.
Geometry partsOfDimension(Geometry geometry, int dimension)
{
    if (geometry.isNull() || geometry.kind() != Geometry::Kind::Collection)
        return dimension == 2 && geometry.kind() != Geometry::Kind::Polygon
                ? Geometry(GEOSGeom_createEmptyPolygon_r(geosContext()))
                : std::move(geometry);
    const auto context = geosContext();
    std::vector<Geometry> parts;
    const int count = GEOSGetNumGeometries_r(context, geometry.get());
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry *part = GEOSGetGeometryN_r(context, geometry.get(), i);
        if (GEOSGeom_getDimensions_r(context, part) == dimension)
            parts.emplace_back(GEOSGeom_clone_r(context, part));
    }
    return Geometry::collect(std::move(parts));
}

Result<RobustOverlay::Outcome> keepDimension(Result<RobustOverlay::Outcome> outcome, int dimension)
{
    if (outcome)
        outcome->geometry = partsOfDimension(std::move(outcome->geometry), dimension);
    return outcome;
}

} // namespace

Result<RobustOverlay::Outcome> RobustOverlay::intersection(const Geometry &a, const Geometry &b)
{
    if (a.isNull() || b.isNull())
        return Outcome();
    const int dimension = std::min(dimensionOf(a.kind()), dimensionOf(b.kind()));
    return keepDimension(climb([&](double gridSize) {
        const auto context = geosContext();
        return gridSize == 0.0 ? GEOSIntersection_r(context, a.get(), b.get())
                               : GEOSIntersectionPrec_r(context, a.get(), b.get(), gridSize);
    }),
            dimension);
}

Result<RobustOverlay::Outcome> RobustOverlay::difference(const Geometry &a, const Geometry &b)
{
    if (a.isNull() || b.isNull())
        return Outcome{ a.clone(), Rung::Floating };
    return keepDimension(climb([&](double gridSize) {
        const auto context = geosContext();
        return gridSize == 0.0 ? GEOSDifference_r(context, a.get(), b.get())
                               : GEOSDifferencePrec_r(context, a.get(), b.get(), gridSize);
    }),
            dimensionOf(a.kind()));
}

Result<RobustOverlay::Outcome> RobustOverlay::unionOf(const std::vector<Geometry> &parts)
{
    std::vector<Geometry> copies;
    copies.reserve(parts.size());
    for (const Geometry &part : parts)
        copies.push_back(part.clone());
    const Geometry collection = Geometry::collect(std::move(copies));
    return climb([&](double gridSize) {
        const auto context = geosContext();
        return gridSize == 0.0 ? GEOSUnaryUnion_r(context, collection.get())
                               : GEOSUnaryUnionPrec_r(context, collection.get(), gridSize);
    });
}

Result<Geometry> buffer(const Geometry &geometry, double distance_m)
{
    if (geometry.isNull())
        return Geometry();
    GEOSGeometry *grown = GEOSBuffer_r(
            geosContext(), geometry.get(), distance_m, segmentsPerQuadrant(distance_m));
    if (!grown)
        return Error::badInput(geosReason());
    return Geometry(grown);
}

Result<Repaired> repair(const Geometry &geometry)
{
    Repaired repaired;
    repaired.reason = geometry.invalidReason();
    if (repaired.reason.empty()) {
        repaired.geometry = geometry.clone();
        return repaired;
    }
    const auto context = geosContext();
    GEOSMakeValidParams *params = GEOSMakeValidParams_create_r(context);
    GEOSMakeValidParams_setMethod_r(context, params, GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(context, params, 0);
    GEOSGeometry *valid = GEOSMakeValidWithParams_r(context, geometry.get(), params);
    GEOSMakeValidParams_destroy_r(context, params);
    if (!valid)
        return Error::badInput(geosReason());
    repaired.geometry = partsOfDimension(Geometry(valid), dimensionOf(geometry.kind()));
    repaired.areaChange_m2 = repaired.geometry.area() - geometry.area();
    return repaired;
}

} // namespace spp::engine
