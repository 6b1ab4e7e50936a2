// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/sheets/sheetshape.h"

#include "core/sheets/sheetfaces.h"

#include <cmath>

namespace spp::land {

namespace {

using engine::Geometry;

GEOSGeometry *ringOf(const SheetRing &ring)
{
    const auto context = engine::geosContext();
    GEOSCoordSequence *corners = GEOSCoordSeq_create_r(context, unsigned(ring.size()) + 1, 2);
    for (unsigned i = 0; i <= unsigned(ring.size()); ++i) {
        const MillimetrePoint &corner = ring[i % ring.size()];
        GEOSCoordSeq_setXY_r(context, corners, i, double(corner.x), double(corner.y));
    }
    return GEOSGeom_createLinearRing_r(context, corners);
}

} // namespace

Geometry polygonOf(const SheetPolygon &polygon)
{
    for (const SheetRing &ring : polygon) {
        if (ring.size() < 3)
            return {};
    }
    std::vector<GEOSGeometry *> holes;
    for (size_t i = 1; i < polygon.size(); ++i)
        holes.push_back(ringOf(polygon[i]));
    return Geometry(GEOSGeom_createPolygon_r(
            engine::geosContext(), ringOf(polygon.front()), holes.data(), unsigned(holes.size())));
}

InnerCircle innerCircle(const SheetPolygon &polygon)
{
    const auto context = engine::geosContext();
    const Geometry shape = polygonOf(polygon);
    if (shape.isNull() || !shape.isValid() || !(shape.area() > 0.0))
        return {};
    // A hundredth of the width of a square of this area is deep enough inside.
    const double tolerance = std::max(1.0, std::sqrt(shape.area()) / 100.0);
    const Geometry radius(GEOSMaximumInscribedCircle_r(context, shape.get(), tolerance));
    if (radius.isNull())
        return {};
    const GEOSCoordSequence *ends = GEOSGeom_getCoordSeq_r(context, radius.get());
    double x = 0.0;
    double y = 0.0;
    GEOSCoordSeq_getXY_r(context, ends, 0, &x, &y);
    double length = radius.length();
    // Along a strip many points are about as deep; the middle looks best.
    const Geometry middle = shape.centroid();
    if (shape.contains(middle)) {
        constexpr double nearlyAsDeep = 0.9;
        const double depth = middle.distanceTo(shape.boundary());
        if (depth >= nearlyAsDeep * length) {
            x = middle.bounds().xmin;
            y = middle.bounds().ymin;
            length = depth;
        }
    }
    if (length < 1.0)
        return {};
    return { { std::llround(x), std::llround(y) }, qint64(length) };
}

Geometry normalised(const Geometry &geometry)
{
    Geometry copy = geometry.clone();
    GEOSNormalize_r(engine::geosContext(), const_cast<GEOSGeometry *>(copy.get()));
    return copy;
}

Geometry shapeOf(const SheetParcel &parcel)
{
    std::vector<Geometry> parts;
    for (const SheetPolygon &polygon : parcel.polygons)
        parts.push_back(polygonOf(polygon));
    const Geometry whole = Geometry::collect(std::move(parts));
    return normalised(millimetresToMetres(whole));
}

bool isSame(const Geometry &one, const Geometry &other)
{
    return GEOSEqualsExact_r(engine::geosContext(), one.get(), other.get(), 0.0) == 1;
}

} // namespace spp::land
