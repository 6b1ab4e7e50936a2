// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "measure.h"

#include <ogr_geometry.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace spp::samples {

namespace {

/// Only the part of a long line near the ring is buffered.
OGRLineString nearPart(const Polyline &line, const Ring &ring, double width_m)
{
    const MapPoint middle = centroid(ring);
    const double reach = 120.0 + width_m;
    std::size_t first = line.size();
    std::size_t last = 0;
    for (std::size_t k = 0; k < line.size(); ++k) {
        if (std::hypot(line[k].e - middle.e, line[k].n - middle.n) < reach) {
            first = std::min(first, k);
            last = std::max(last, k);
        }
    }
    OGRLineString part;
    for (std::size_t k = first; k <= last && k < line.size(); ++k)
        part.addPoint(line[k].e, line[k].n);
    return part;
}

} // namespace

double areaInside(const Ring &ring, const Polyline &line, double width_m)
{
    const OGRLineString part = nearPart(line, ring, width_m);
    if (part.getNumPoints() < 2)
        return 0.0;
    OGRLinearRing outer;
    for (const MapPoint &point : ring)
        outer.addPoint(point.e, point.n);
    outer.closeRings();
    OGRPolygon polygon;
    polygon.addRing(&outer);
    const std::unique_ptr<OGRGeometry> corridor(part.Buffer(width_m, 16));
    const std::unique_ptr<OGRGeometry> common(polygon.Intersection(corridor.get()));
    if (!common)
        return 0.0;
    switch (wkbFlatten(common->getGeometryType())) {
    case wkbPolygon:
        return common->toPolygon()->get_Area();
    case wkbMultiPolygon:
    case wkbGeometryCollection:
        return common->toGeometryCollection()->get_Area();
    default:
        return 0.0;
    }
}

} // namespace spp::samples
