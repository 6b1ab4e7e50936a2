// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/regionfaults.h"

#include "base/words.h"
#include "engine/cadastre/gridlocation.h"
#include "engine/cadastre/sidechange.h"
#include "engine/geoswords.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

constexpr double clear_mm = 1e-3; ///< a place this far from a boundary is told from it
constexpr int mostProbes = 16;
constexpr double besides_mm = 1.0; ///< a parcel lies along a region when it is this near

/// The sides as one geometry, each stretch once.
Geometry linesOf(const ParcelFabric &fabric, const std::vector<UnmatchedSide> &unmatched)
{
    std::vector<std::pair<NodeId, NodeId>> sides;
    for (const UnmatchedSide &side : unmatched)
        sides.emplace_back(std::min(side.from, side.to), std::max(side.from, side.to));
    std::sort(sides.begin(), sides.end());
    sides.erase(std::unique(sides.begin(), sides.end()), sides.end());
    const auto context = geosContext();
    std::vector<Geometry> lines;
    for (const auto &[from, to] : sides) {
        const GridPoint a = fabric.place(from);
        const GridPoint b = fabric.place(to);
        const double xy[] = { double(a.x), double(a.y), double(b.x), double(b.y) };
        GEOSCoordSequence *ends = GEOSCoordSeq_copyFromBuffer_r(context, xy, 2, 0, 0);
        lines.emplace_back(ends ? GEOSGeom_createLineString_r(context, ends) : nullptr);
    }
    return Geometry::collect(std::move(lines));
}

GridPoint roundedPlace(const Geometry &point)
{
    const Box box = point.bounds();
    return { std::int32_t(std::llround(box.xmin)), std::int32_t(std::llround(box.ymin)) };
}

GridBox boxAround(const Geometry &geometry)
{
    const Box box = geometry.bounds();
    return grownBox({ std::int32_t(std::floor(box.xmin)), std::int32_t(std::floor(box.ymin)),
                            std::int32_t(std::ceil(box.xmax)), std::int32_t(std::ceil(box.ymax)) },
            2);
}

/// How many parcels cover a place in millimetres.
struct Covering {
    int parcels = 0;
    bool isClear = true; ///< the place lies on the boundary of none
};

Covering coveringOf(const ParcelFabric &fabric, const Geometry &point)
{
    Covering covering;
    for (const ParcelId parcel : fabric.parcelsNear(boxAround(point))) {
        const Geometry polygon = polygonOnGrid(viewsOf(fabric.shape(parcel)));
        if (polygon.isNull())
            continue;
        covering.parcels += polygon.intersects(point);
        covering.isClear = covering.isClear && polygon.boundary().distanceTo(point) > clear_mm;
    }
    return covering;
}

/// A place within a face where it can be told how many parcels cover it: a face of several parcels
/// has their common sides within it, and at those two of them would count.
struct Probe {
    Geometry place;
    int depth = 0;
};

Probe probeOf(const ParcelFabric &fabric, const Geometry &face)
{
    const Box box = face.bounds();
    Probe probe;
    for (int attempt = 0; attempt < mostProbes; ++attempt) {
        // Each time less of the face, in other proportions.
        const double share = 1.0 - double(attempt) / mostProbes;
        const Geometry window
                = Geometry::box({ box.xmin, box.ymin, box.xmin + share * (box.xmax - box.xmin),
                        box.ymin + std::sqrt(share) * (box.ymax - box.ymin) });
        const Geometry part(attempt == 0
                        ? nullptr
                        : GEOSIntersection_r(geosContext(), face.get(), window.get()));
        Geometry place = attempt == 0 ? face.pointInside()
                : part.isNull() || part.kind() != Geometry::Kind::Polygon || part.isEmpty()
                ? Geometry()
                : part.pointInside();
        if (place.isNull() || place.isEmpty())
            continue;
        const Covering covering = coveringOf(fabric, place);
        if (attempt == 0 || covering.isClear)
            probe = { std::move(place), covering.parcels };
        if (covering.isClear)
            break;
    }
    return probe;
}

/// Parcels along a gap, or with a share of an overlap.
std::vector<ParcelId> parcelsOf(const ParcelFabric &fabric, const Geometry &face, bool isGap)
{
    std::vector<ParcelId> found;
    for (const ParcelId parcel : fabric.parcelsNear(boxAround(face))) {
        const Geometry polygon = polygonOnGrid(viewsOf(fabric.shape(parcel)));
        if (polygon.isNull())
            continue;
        if (isGap) {
            if (polygon.distanceTo(face) <= besides_mm)
                found.push_back(parcel);
            continue;
        }
        // What a parcel that crosses itself covers cannot be told; it is named, and counts first.
        if (!polygon.isValid()) {
            found.push_back(parcel);
            continue;
        }
        const Geometry common(GEOSIntersection_r(geosContext(), polygon.get(), face.get()));
        // Rounding of crossings leaves traces along neighbours.
        if (!common.isNull() && common.area() > 1e-3 * face.area())
            found.push_back(parcel);
    }
    std::sort(found.begin(), found.end());
    return found;
}

GridRings ringsOf(const Geometry &face)
{
    GridRings rings;
    const auto context = geosContext();
    const auto append = [&](const GEOSGeometry *ring, bool isShell) {
        const GEOSCoordSequence *places = GEOSGeom_getCoordSeq_r(context, ring);
        unsigned count = 0;
        GEOSCoordSeq_getSize_r(context, places, &count);
        for (unsigned i = 0; i + 1 < count; ++i) {
            double x = 0.0;
            double y = 0.0;
            GEOSCoordSeq_getXY_r(context, places, i, &x, &y);
            rings.points.push_back(
                    { std::int32_t(std::llround(x)), std::int32_t(std::llround(y)) });
        }
        rings.ringEnd.push_back(rings.points.size());
        rings.shell.push_back(isShell ? 1 : 0);
    };
    append(GEOSGetExteriorRing_r(context, face.get()), true);
    for (int i = 0; i < GEOSGetNumInteriorRings_r(context, face.get()); ++i)
        append(GEOSGetInteriorRingN_r(context, face.get(), i), false);
    orientRings(rings);
    return rings;
}

std::optional<CoverageDefect> judge(
        const ParcelFabric &fabric, const Geometry &face, const CoverageCheckOptions &options)
{
    const double area_m2 = face.area() / squareMillimetresPerSquareMetre;
    if (area_m2 < options.smallestRegion_m2)
        return std::nullopt;
    const Probe probe = probeOf(fabric, face);
    const bool isGap = probe.depth == 0;
    if (probe.place.isNull() || probe.depth == 1 || (isGap && area_m2 > options.largestGap_m2))
        return std::nullopt;
    CoverageDefect defect;
    defect.kind = isGap ? DefectKind::Gap : DefectKind::Overlap;
    defect.place = roundedPlace(probe.place);
    defect.measure = area_m2;
    defect.parcels = parcelsOf(fabric, face, isGap);
    defect.region = ringsOf(face);
    return defect;
}

} // namespace

Result<std::vector<CoverageDefect>> findRegions(const ParcelFabric &fabric,
        const std::vector<UnmatchedSide> &unmatched, const CoverageCheckOptions &options)
{
    std::vector<CoverageDefect> defects;
    if (unmatched.empty())
        return defects;
    const auto context = geosContext();
    const Geometry lines = linesOf(fabric, unmatched);
    const Geometry noded(GEOSUnaryUnion_r(context, lines.get()));
    if (noded.isNull())
        return Error::internal(
                filled(translate("spp::engine", "The sides could not be put together: %1"),
                        { geosReason() }));
    const GEOSGeometry *parts[] = { noded.get() };
    const Geometry faces(GEOSPolygonize_r(context, parts, 1));
    if (faces.isNull())
        return Error::internal(
                filled(translate("spp::engine", "No areas could be made of the sides: %1"),
                        { geosReason() }));
    for (int i = 0; i < GEOSGetNumGeometries_r(context, faces.get()); ++i) {
        const Geometry face(GEOSGeom_clone_r(context, GEOSGetGeometryN_r(context, faces.get(), i)));
        if (auto defect = judge(fabric, face, options))
            defects.push_back(std::move(*defect));
    }
    std::sort(defects.begin(), defects.end(), [](const CoverageDefect &a, const CoverageDefect &b) {
        return a.kind != b.kind ? a.kind < b.kind : isBefore(a.place, b.place);
    });
    return defects;
}

} // namespace spp::engine
