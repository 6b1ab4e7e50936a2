// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/geometry.h"

#include "base/words.h"
#include "engine/geoswords.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace spp::engine {

namespace {

/// Owns a thread's GEOS context and remembers the last message GEOS gave on it.
class ThreadContext {
public:
    ThreadContext()
        : m_handle(GEOS_init_r())
    {
        GEOSContext_setErrorMessageHandler_r(m_handle, &ThreadContext::remember, this);
        GEOSContext_setNoticeMessageHandler_r(m_handle, &ThreadContext::ignore, nullptr);
    }
    ~ThreadContext() { GEOS_finish_r(m_handle); }
    ThreadContext(const ThreadContext &) = delete;
    ThreadContext &operator=(const ThreadContext &) = delete;

    GEOSContextHandle_t handle() const { return m_handle; }
    std::string takeMessage() { return std::exchange(m_message, {}); }

private:
    static void remember(const char *message, void *self)
    {
        static_cast<ThreadContext *>(self)->m_message = message;
    }
    static void ignore(const char *, void *) { }

    GEOSContextHandle_t m_handle;
    std::string m_message;
};

ThreadContext &threadContext()
{
    static thread_local ThreadContext context;
    return context;
}

std::string takeString(char *owned)
{
    if (!owned)
        return {};
    std::string text(owned);
    GEOSFree_r(geosContext(), owned);
    return text;
}

} // namespace

GEOSContextHandle_t geosContext() { return threadContext().handle(); }

std::string takeGeosMessage() { return threadContext().takeMessage(); }

void Box::include(const Box &other)
{
    if (other.isEmpty())
        return;
    if (isEmpty()) {
        *this = other;
        return;
    }
    xmin = std::min(xmin, other.xmin);
    ymin = std::min(ymin, other.ymin);
    xmax = std::max(xmax, other.xmax);
    ymax = std::max(ymax, other.ymax);
}

Geometry &Geometry::operator=(Geometry &&other) noexcept
{
    if (this != &other) {
        reset();
        m_geometry = std::exchange(other.m_geometry, nullptr);
    }
    return *this;
}

void Geometry::reset()
{
    if (m_geometry)
        GEOSGeom_destroy_r(geosContext(), m_geometry);
    m_geometry = nullptr;
}

Result<Geometry> Geometry::fromWkb(std::string_view wkb)
{
    const auto context = geosContext();
    GEOSWKBReader *reader = GEOSWKBReader_create_r(context);
    GEOSGeometry *geometry = GEOSWKBReader_read_r(
            context, reader, reinterpret_cast<const unsigned char *>(wkb.data()), wkb.size());
    GEOSWKBReader_destroy_r(context, reader);
    if (!geometry)
        return Error::badInput(geosReason());
    return Geometry(geometry);
}

Result<Geometry> Geometry::fromWkt(const std::string &wkt)
{
    const auto context = geosContext();
    GEOSWKTReader *reader = GEOSWKTReader_create_r(context);
    GEOSGeometry *geometry = GEOSWKTReader_read_r(context, reader, wkt.c_str());
    GEOSWKTReader_destroy_r(context, reader);
    if (!geometry)
        return Error::badInput(geosReason());
    return Geometry(geometry);
}

Geometry Geometry::box(const Box &box)
{
    const auto context = geosContext();
    if (box.isEmpty())
        return Geometry(GEOSGeom_createEmptyPolygon_r(context));
    const double corners[] = { box.xmin, box.ymin, box.xmax, box.ymin, box.xmax, box.ymax, box.xmin,
        box.ymax, box.xmin, box.ymin };
    GEOSCoordSequence *sequence = GEOSCoordSeq_copyFromBuffer_r(context, corners, 5, 0, 0);
    GEOSGeometry *ring = GEOSGeom_createLinearRing_r(context, sequence);
    return Geometry(GEOSGeom_createPolygon_r(context, ring, nullptr, 0));
}

Geometry Geometry::point(double x, double y)
{
    return Geometry(GEOSGeom_createPointFromXY_r(geosContext(), x, y));
}

namespace {

int multiTypeOf(Geometry::Kind kind)
{
    switch (kind) {
    case Geometry::Kind::Point:
        return GEOS_MULTIPOINT;
    case Geometry::Kind::Line:
        return GEOS_MULTILINESTRING;
    case Geometry::Kind::Polygon:
        return GEOS_MULTIPOLYGON;
    case Geometry::Kind::Null:
    case Geometry::Kind::Collection:
        break;
    }
    return GEOS_GEOMETRYCOLLECTION;
}

/// Appends clones of the single parts of `geometry`, however deeply they are nested.
void appendParts(const GEOSGeometry *geometry, std::vector<GEOSGeometry *> &parts)
{
    const auto context = geosContext();
    if (GEOSGeomTypeId_r(context, geometry) < GEOS_MULTIPOINT) {
        parts.push_back(GEOSGeom_clone_r(context, geometry));
        return;
    }
    const int count = GEOSGetNumGeometries_r(context, geometry);
    for (int i = 0; i < count; ++i)
        appendParts(GEOSGetGeometryN_r(context, geometry, i), parts);
}

} // namespace

Geometry Geometry::collect(std::vector<Geometry> parts)
{
    std::vector<GEOSGeometry *> singles;
    Kind common = Kind::Null;
    for (const Geometry &part : parts) {
        if (part.isNull())
            continue;
        const Kind kind = part.kind();
        common = common == Kind::Null || common == kind ? kind : Kind::Collection;
        appendParts(part.get(), singles);
    }
    return Geometry(GEOSGeom_createCollection_r(geosContext(), multiTypeOf(common), singles.data(),
            static_cast<unsigned>(singles.size())));
}

bool Geometry::isEmpty() const
{
    return !m_geometry || GEOSisEmpty_r(geosContext(), m_geometry) != 0;
}

Geometry::Kind Geometry::kind() const
{
    if (!m_geometry)
        return Kind::Null;
    switch (GEOSGeomTypeId_r(geosContext(), m_geometry)) {
    case GEOS_POINT:
    case GEOS_MULTIPOINT:
        return Kind::Point;
    case GEOS_LINESTRING:
    case GEOS_LINEARRING:
    case GEOS_MULTILINESTRING:
        return Kind::Line;
    case GEOS_POLYGON:
    case GEOS_MULTIPOLYGON:
        return Kind::Polygon;
    default:
        return Kind::Collection;
    }
}

Box Geometry::bounds() const
{
    Box box;
    if (isEmpty())
        return box;
    const auto context = geosContext();
    GEOSGeom_getXMin_r(context, m_geometry, &box.xmin);
    GEOSGeom_getYMin_r(context, m_geometry, &box.ymin);
    GEOSGeom_getXMax_r(context, m_geometry, &box.xmax);
    GEOSGeom_getYMax_r(context, m_geometry, &box.ymax);
    return box;
}

Geometry Geometry::clone() const
{
    return m_geometry ? Geometry(GEOSGeom_clone_r(geosContext(), m_geometry)) : Geometry();
}

std::string Geometry::wkb() const
{
    if (!m_geometry)
        return {};
    const auto context = geosContext();
    GEOSWKBWriter *writer = GEOSWKBWriter_create_r(context);
    GEOSWKBWriter_setByteOrder_r(context, writer, GEOS_WKB_NDR);
    GEOSWKBWriter_setOutputDimension_r(context, writer, 2);
    size_t size = 0;
    unsigned char *bytes = GEOSWKBWriter_write_r(context, writer, m_geometry, &size);
    GEOSWKBWriter_destroy_r(context, writer);
    if (!bytes)
        return {};
    std::string wkb(reinterpret_cast<char *>(bytes), size);
    GEOSFree_r(context, bytes);
    return wkb;
}

std::string Geometry::wkt(int decimals) const
{
    if (!m_geometry)
        return {};
    const auto context = geosContext();
    GEOSWKTWriter *writer = GEOSWKTWriter_create_r(context);
    GEOSWKTWriter_setTrim_r(context, writer, 1);
    GEOSWKTWriter_setRoundingPrecision_r(context, writer, decimals);
    GEOSWKTWriter_setOutputDimension_r(context, writer, 2);
    std::string text = takeString(GEOSWKTWriter_write_r(context, writer, m_geometry));
    GEOSWKTWriter_destroy_r(context, writer);
    return text;
}

double Geometry::area() const
{
    double area = 0.0;
    if (m_geometry)
        GEOSArea_r(geosContext(), m_geometry, &area);
    return area;
}

double Geometry::length() const
{
    double length = 0.0;
    if (m_geometry)
        GEOSLength_r(geosContext(), m_geometry, &length);
    return length;
}

bool Geometry::isValid() const
{
    return m_geometry && GEOSisValid_r(geosContext(), m_geometry) == 1;
}

std::string Geometry::invalidReason() const
{
    if (!m_geometry)
        return translate("spp::engine", "there is no geometry");
    if (isValid())
        return {};
    return geosWords(takeString(GEOSisValidReason_r(geosContext(), m_geometry)));
}

bool Geometry::intersects(const Geometry &other) const
{
    return m_geometry && other.m_geometry
            && GEOSIntersects_r(geosContext(), m_geometry, other.m_geometry) == 1;
}

bool Geometry::contains(const Geometry &other) const
{
    return m_geometry && other.m_geometry
            && GEOSContains_r(geosContext(), m_geometry, other.m_geometry) == 1;
}

double Geometry::distanceTo(const Geometry &other) const
{
    double distance = std::numeric_limits<double>::infinity();
    if (!isEmpty() && !other.isEmpty())
        GEOSDistance_r(geosContext(), m_geometry, other.m_geometry, &distance);
    return distance;
}

Geometry Geometry::pointInside() const
{
    return m_geometry ? Geometry(GEOSPointOnSurface_r(geosContext(), m_geometry)) : Geometry();
}

Geometry Geometry::deepestPoint(double precision) const
{
    if (!m_geometry || area() <= 0.0)
        return {};
    const auto context = geosContext();
    // A line from the centre of the largest circle inside to where it touches the boundary.
    const Geometry radius(GEOSMaximumInscribedCircle_r(context, m_geometry, precision));
    if (radius.isNull() || radius.isEmpty())
        return {};
    return Geometry(GEOSGeomGetStartPoint_r(context, radius.get()));
}

Geometry Geometry::boundary() const
{
    return m_geometry ? Geometry(GEOSBoundary_r(geosContext(), m_geometry)) : Geometry();
}

Geometry Geometry::centroid() const
{
    return m_geometry ? Geometry(GEOSGetCentroid_r(geosContext(), m_geometry)) : Geometry();
}

} // namespace spp::engine
