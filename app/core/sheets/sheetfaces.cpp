// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheetfaces.h"

#include "engine/geoswords.h"

#include <QCoreApplication>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SheetFaces)
};

using engine::Geometry;

Geometry lineOf(const std::vector<MillimetrePoint> &corners)
{
    const auto context = engine::geosContext();
    GEOSCoordSequence *sequence = GEOSCoordSeq_create_r(context, unsigned(corners.size()), 2);
    for (unsigned i = 0; i < unsigned(corners.size()); ++i)
        GEOSCoordSeq_setXY_r(context, sequence, i, double(corners[i].x), double(corners[i].y));
    return Geometry(GEOSGeom_createLineString_r(context, sequence));
}

Geometry linesOf(const std::vector<SheetElements::Line> &lines, bool onlyFrame)
{
    std::vector<Geometry> parts;
    for (const SheetElements::Line &line : lines) {
        if (!onlyFrame || line.isFrame)
            parts.push_back(lineOf(line.corners));
    }
    return Geometry::collect(std::move(parts));
}

Error failed()
{
    return Error::badInput(Texts::tr("The lines of the sheet could not be joined to areas: %1")
                                   .arg(QString::fromStdString(engine::geosReason()))
                                   .toStdString());
}

/// Where the lines of `dangles` begin that do not run along the frame.
std::vector<MillimetrePoint> beginnings(const Geometry &dangles, const Geometry &frame)
{
    const auto context = engine::geosContext();
    std::vector<MillimetrePoint> places;
    for (int i = 0; i < GEOSGetNumGeometries_r(context, dangles.get()); ++i) {
        const GEOSGeometry *line = GEOSGetGeometryN_r(context, dangles.get(), i);
        if (!frame.isNull() && !frame.isEmpty() && GEOSCovers_r(context, frame.get(), line) == 1)
            continue;
        const GEOSCoordSequence *corners = GEOSGeom_getCoordSeq_r(context, line);
        double x = 0.0;
        double y = 0.0;
        GEOSCoordSeq_getXY_r(context, corners, 0, &x, &y);
        places.push_back({ std::llround(x), std::llround(y) });
    }
    return places;
}

GEOSGeometry *ringInMetres(const GEOSGeometry *ring)
{
    const auto context = engine::geosContext();
    GEOSCoordSequence *corners
            = GEOSCoordSeq_clone_r(context, GEOSGeom_getCoordSeq_r(context, ring));
    unsigned count = 0;
    GEOSCoordSeq_getSize_r(context, corners, &count);
    for (unsigned i = 0; i < count; ++i) {
        double x = 0.0;
        double y = 0.0;
        GEOSCoordSeq_getXY_r(context, corners, i, &x, &y);
        GEOSCoordSeq_setXY_r(context, corners, i, std::round(x) / 1000.0, std::round(y) / 1000.0);
    }
    return GEOSGeom_createLinearRing_r(context, corners);
}

Geometry polygonInMetres(const GEOSGeometry *polygon)
{
    const auto context = engine::geosContext();
    std::vector<GEOSGeometry *> holes;
    for (int i = 0; i < GEOSGetNumInteriorRings_r(context, polygon); ++i)
        holes.push_back(ringInMetres(GEOSGetInteriorRingN_r(context, polygon, i)));
    return Geometry(
            GEOSGeom_createPolygon_r(context, ringInMetres(GEOSGetExteriorRing_r(context, polygon)),
                    holes.data(), unsigned(holes.size())));
}

} // namespace

Geometry millimetresToMetres(const Geometry &geometry)
{
    const auto context = engine::geosContext();
    std::vector<Geometry> parts;
    for (int i = 0; i < GEOSGetNumGeometries_r(context, geometry.get()); ++i)
        parts.push_back(polygonInMetres(GEOSGetGeometryN_r(context, geometry.get(), i)));
    return Geometry::collect(std::move(parts));
}

Result<SheetFaces> SheetFaces::build(const std::vector<SheetElements::Line> &lines)
{
    SheetFaces faces;
    if (lines.empty())
        return faces;
    const auto context = engine::geosContext();
    constexpr double grid_mm = 1.0;
    const Geometry all = linesOf(lines, false);
    const Geometry noded(GEOSUnaryUnionPrec_r(context, all.get(), grid_mm));
    if (noded.isNull())
        return failed();
    GEOSGeometry *cuts = nullptr;
    GEOSGeometry *dangles = nullptr;
    GEOSGeometry *invalid = nullptr;
    const Geometry enclosed(GEOSPolygonize_full_r(context, noded.get(), &cuts, &dangles, &invalid));
    const Geometry ownedCuts(cuts);
    const Geometry ownedDangles(dangles);
    const Geometry ownedInvalid(invalid);
    if (enclosed.isNull())
        return failed();
    for (int i = 0; i < GEOSGetNumGeometries_r(context, enclosed.get()); ++i) {
        faces.polygons.emplace_back(
                GEOSGeom_clone_r(context, GEOSGetGeometryN_r(context, enclosed.get(), i)));
    }
    faces.openEnds = beginnings(ownedDangles, linesOf(lines, true));
    return faces;
}

} // namespace spp
