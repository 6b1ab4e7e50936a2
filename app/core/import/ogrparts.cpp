// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/ogrparts.h"

#include <QCoreApplication>

#include <ogr_geometry.h>

#include <array>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::OgrParts)
};

constexpr int fewestRingPoints = 4;

Result<engine::Geometry> toGeos(const OGRGeometry &geometry)
{
    thread_local std::string wkb;
    wkb.resize(size_t(geometry.WkbSize()));
    auto *bytes = reinterpret_cast<unsigned char *>(wkb.data());
    if (geometry.exportToWkb(wkbNDR, bytes, wkbVariantIso) != OGRERR_NONE)
        return Error::badInput(
                Texts::tr("the geometry is of a kind that is not known").toStdString());
    return engine::Geometry::fromWkb(wkb);
}

/// The rings that GEOS can hold; the shell decides whether there is a polygon at all.
std::unique_ptr<OGRPolygon> withoutShortRings(const OGRPolygon &polygon, int &dropped)
{
    auto result = std::make_unique<OGRPolygon>();
    bool first = true;
    for (const OGRLinearRing *ring : polygon) {
        const bool isShort = ring->getNumPoints() < fewestRingPoints;
        dropped += isShort;
        if (isShort && first)
            return result;
        if (!isShort)
            result->addRing(const_cast<OGRLinearRing *>(ring));
        first = false;
    }
    return result;
}

class Collector {
public:
    explicit Collector(OgrParts &parts)
        : m_parts(parts)
    {
    }

    Result<void> add(const OGRGeometry &geometry)
    {
        const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
        if (geometry.IsEmpty())
            return {};
        if (type == wkbPoint)
            return keep(0, geometry);
        if (type == wkbLineString || type == wkbLinearRing)
            return keep(1, geometry);
        if (OGR_GT_IsSubClassOf(type, wkbPolygon))
            return addPolygon(*geometry.toPolygon());
        if (OGR_GT_IsSubClassOf(type, wkbPolyhedralSurface)) {
            for (const OGRPolygon *face : *geometry.toPolyhedralSurface())
                SPP_TRY(addPolygon(*face));
            return {};
        }
        if (!OGR_GT_IsSubClassOf(type, wkbGeometryCollection))
            return Error::badInput(
                    std::string("a ") + geometry.getGeometryName() + " cannot be stored");
        for (const OGRGeometry *part : *geometry.toGeometryCollection())
            SPP_TRY(add(*part));
        return {};
    }

    void finish()
    {
        for (auto &kind : m_kinds) {
            if (kind.size() == 1)
                m_parts.byKind.push_back(std::move(kind.front()));
            else if (!kind.empty())
                m_parts.byKind.push_back(engine::Geometry::collect(std::move(kind)));
        }
    }

private:
    Result<void> addPolygon(const OGRPolygon &polygon)
    {
        const auto whole = withoutShortRings(polygon, m_parts.droppedRings);
        return whole->IsEmpty() ? Result<void>() : keep(2, *whole);
    }
    Result<void> keep(size_t kind, const OGRGeometry &geometry)
    {
        SPP_ASSIGN(engine::Geometry part, toGeos(geometry));
        m_kinds[kind].push_back(std::move(part));
        return {};
    }

    OgrParts &m_parts;
    std::array<std::vector<engine::Geometry>, 3> m_kinds;
};

} // namespace

Result<OgrParts> OgrParts::of(OGRGeometry &geometry)
{
    geometry.closeRings();
    OgrParts parts;
    const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
    const bool oneKind = type >= wkbPoint && type <= wkbMultiPolygon;
    if (oneKind) {
        // The usual case in one step; what GEOS refuses is taken apart below.
        if (Result<engine::Geometry> whole = toGeos(geometry)) {
            parts.byKind.push_back(std::move(*whole));
            return parts;
        }
    }
    Collector collector(parts);
    SPP_TRY(collector.add(geometry));
    collector.finish();
    return parts;
}

} // namespace spp
