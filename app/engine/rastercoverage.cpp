// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/rastercoverage.h"

#include "engine/raster/coveragewalk.h"

namespace spp::engine {

namespace {

/// Twice the signed area of a closed ring.
double turnOf(const std::vector<double> &xy)
{
    double turn = 0.0;
    for (std::size_t i = 2; i + 3 < xy.size(); i += 2)
        turn += (xy[i] - xy[0]) * (xy[i + 3] - xy[1]) - (xy[i + 1] - xy[1]) * (xy[i + 2] - xy[0]);
    return turn;
}

bool walkRing(const GEOSGeometry *ring, bool isShell, CoverageWalk &walk)
{
    const auto context = geosContext();
    const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(context, ring);
    unsigned count = 0;
    if (!sequence || GEOSCoordSeq_getSize_r(context, sequence, &count) == 0)
        return false;
    std::vector<double> xy(2 * std::size_t(count));
    if (count == 0 || GEOSCoordSeq_copyToBuffer_r(context, sequence, xy.data(), 0, 0) == 0)
        return count == 0;
    const bool reversed = (turnOf(xy) > 0.0) != isShell;
    for (std::size_t i = 2; i < xy.size(); i += 2) {
        const double *a = xy.data() + i - (reversed ? 0 : 2);
        const double *b = xy.data() + i - (reversed ? 2 : 0);
        walk.addSide(a[0], a[1], b[0], b[1]);
    }
    return true;
}

bool walkPolygons(const GEOSGeometry *geometry, CoverageWalk &walk)
{
    const auto context = geosContext();
    const int type = GEOSGeomTypeId_r(context, geometry);
    if (GEOSisEmpty_r(context, geometry) == 1)
        return true;
    if (type == GEOS_POLYGON) {
        bool walked = walkRing(GEOSGetExteriorRing_r(context, geometry), true, walk);
        const int holes = GEOSGetNumInteriorRings_r(context, geometry);
        for (int i = 0; i < holes && walked; ++i)
            walked = walkRing(GEOSGetInteriorRingN_r(context, geometry, i), false, walk);
        return walked;
    }
    bool walked = true;
    const int count = type >= GEOS_MULTIPOINT ? GEOSGetNumGeometries_r(context, geometry) : 0;
    for (int i = 0; i < count && walked; ++i)
        walked = walkPolygons(GEOSGetGeometryN_r(context, geometry, i), walk);
    return walked;
}

} // namespace

Result<std::vector<CellWeight>> coverageWeights(const Geometry &polygon, const Grid &grid)
{
    std::vector<CellWeight> weights;
    CoverageWalk walk(grid);
    if (!walk.begin(polygon.bounds()))
        return weights;
    if (!walkPolygons(polygon.get(), walk))
        return Error::badInput(takeGeosMessage());
    walk.finish();
    for (const CoveredRun &run : walk.runs()) {
        for (std::uint32_t i = 0; i < run.count; ++i)
            weights.push_back({ int(run.row), int(run.column + i),
                    run.full ? 1.0 : walk.shares()[run.first + i] });
    }
    return weights;
}

} // namespace spp::engine
