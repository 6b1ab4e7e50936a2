// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/store/gridpolygon.h"

#include "engine/store/orientation.h"

#include <cmath>

namespace spp::engine {

void GridRings::clear()
{
    points.clear();
    ringEnd.clear();
    shell.clear();
}

namespace {

GEOSGeometry *geosRing(const RingView &ring)
{
    std::vector<double> xy;
    xy.reserve(2 * (ring.count + 1));
    for (std::size_t i = 0; i <= ring.count; ++i) {
        const GridPoint point = ring.points[i < ring.count ? i : 0];
        xy.push_back(point.x);
        xy.push_back(point.y);
    }
    const auto context = geosContext();
    GEOSCoordSequence *sequence = GEOSCoordSeq_copyFromBuffer_r(
            context, xy.data(), static_cast<unsigned>(ring.count + 1), 0, 0);
    return sequence ? GEOSGeom_createLinearRing_r(context, sequence) : nullptr;
}

/// The part whose outer ring is at `first`; moves `first` to the next part.
Geometry partOnGrid(const std::vector<RingView> &rings, std::size_t &first)
{
    const auto context = geosContext();
    GEOSGeometry *outer = geosRing(rings[first]);
    std::vector<GEOSGeometry *> holes;
    bool built = outer != nullptr;
    std::size_t next = first + 1;
    for (; next < rings.size() && !rings[next].shell; ++next) {
        GEOSGeometry *hole = built ? geosRing(rings[next]) : nullptr;
        built = built && hole;
        if (hole)
            holes.push_back(hole);
    }
    first = next;
    if (built)
        return Geometry(GEOSGeom_createPolygon_r(
                context, outer, holes.data(), static_cast<unsigned>(holes.size())));
    if (outer)
        GEOSGeom_destroy_r(context, outer);
    for (GEOSGeometry *hole : holes)
        GEOSGeom_destroy_r(context, hole);
    return Geometry();
}

void appendRing(const GEOSGeometry *ring, bool isShell, GridRings &rings)
{
    const auto context = geosContext();
    const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(context, ring);
    unsigned count = 0;
    GEOSCoordSeq_getSize_r(context, sequence, &count);
    for (unsigned i = 0; i + 1 < count; ++i) {
        double x = 0.0;
        double y = 0.0;
        GEOSCoordSeq_getXY_r(context, sequence, i, &x, &y);
        rings.points.push_back({ std::int32_t(std::lround(x)), std::int32_t(std::lround(y)) });
    }
    rings.ringEnd.push_back(rings.points.size());
    rings.shell.push_back(isShell ? 1 : 0);
}

void appendPolygons(const GEOSGeometry *geometry, GridRings &rings)
{
    const auto context = geosContext();
    const int type = GEOSGeomTypeId_r(context, geometry);
    if (type == GEOS_POLYGON && GEOSisEmpty_r(context, geometry) == 0) {
        appendRing(GEOSGetExteriorRing_r(context, geometry), true, rings);
        const int holes = GEOSGetNumInteriorRings_r(context, geometry);
        for (int i = 0; i < holes; ++i)
            appendRing(GEOSGetInteriorRingN_r(context, geometry, i), false, rings);
    } else if (type >= GEOS_MULTIPOINT) {
        const int count = GEOSGetNumGeometries_r(context, geometry);
        for (int i = 0; i < count; ++i)
            appendPolygons(GEOSGetGeometryN_r(context, geometry, i), rings);
    }
}

/// Valid, and every corner on the grid; null when GEOS fails.
Geometry validOnGrid(const Geometry &polygon)
{
    const auto context = geosContext();
    GEOSMakeValidParams *params = GEOSMakeValidParams_create_r(context);
    GEOSMakeValidParams_setMethod_r(context, params, GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(context, params, 0);
    const Geometry valid(GEOSMakeValidWithParams_r(context, polygon.get(), params));
    GEOSMakeValidParams_destroy_r(context, params);
    if (valid.isNull())
        return Geometry();
    return Geometry(GEOSGeom_setPrecision_r(context, valid.get(), 1.0, 0));
}

/// Empty when valid; else the reason, and where.
std::string whyInvalid(const Geometry &polygon, GridPoint &place)
{
    const auto context = geosContext();
    char *reason = nullptr;
    GEOSGeometry *location = nullptr;
    const char valid = GEOSisValidDetail_r(context, polygon.get(), 0, &reason, &location);
    std::string text;
    if (valid != 1)
        text = reason ? reason : "invalid";
    if (reason)
        GEOSFree_r(context, reason);
    const Geometry point(location);
    double x = 0.0;
    double y = 0.0;
    if (!point.isNull() && GEOSGeomGetX_r(context, point.get(), &x) == 1
            && GEOSGeomGetY_r(context, point.get(), &y) == 1 && std::isfinite(x)
            && std::isfinite(y))
        place = { std::int32_t(std::lround(x)), std::int32_t(std::lround(y)) };
    return text;
}

} // namespace

Geometry polygonOnGrid(const std::vector<RingView> &rings)
{
    std::vector<Geometry> parts;
    for (std::size_t ring = 0; ring < rings.size();) {
        parts.push_back(partOnGrid(rings, ring));
        if (parts.back().isNull())
            return Geometry();
    }
    if (parts.size() == 1)
        return std::move(parts.front());
    return Geometry::collect(std::move(parts));
}

std::vector<RingView> viewsOf(const GridRings &rings)
{
    std::vector<RingView> views;
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        const std::size_t begin = rings.ringBegin(ring);
        views.push_back({ rings.points.data() + begin, rings.ringEnd[ring] - begin,
                rings.shell[ring] != 0 });
    }
    return views;
}

void orientRings(GridRings &rings)
{
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        const std::size_t begin = rings.ringBegin(ring);
        const std::size_t end = rings.ringEnd[ring];
        const int wanted = rings.shell[ring] ? 1 : -1;
        if (doubledArea(rings.points.data() + begin, end - begin).sign() == -wanted)
            std::reverse(rings.points.begin() + std::ptrdiff_t(begin),
                    rings.points.begin() + std::ptrdiff_t(end));
    }
}

GridRepair repairOnGrid(GridRings &rings)
{
    GridRepair repair;
    const Geometry polygon = polygonOnGrid(viewsOf(rings));
    if (polygon.isNull()) {
        repair.usable = false;
        const std::string said = takeGeosMessage();
        repair.reason = said.empty() ? "invalid" : said;
        return repair;
    }
    repair.reason = whyInvalid(polygon, repair.place);
    if (repair.reason.empty())
        return repair;
    repair.changed = true;
    const Geometry valid = validOnGrid(polygon);
    rings.clear();
    if (!valid.isNull())
        appendPolygons(valid.get(), rings);
    repair.usable = rings.ringCount() > 0 && valid.isValid();
    orientRings(rings);
    return repair;
}

} // namespace spp::engine
