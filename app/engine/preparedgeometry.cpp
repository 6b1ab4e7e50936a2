// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/preparedgeometry.h"

namespace spp::engine {

PreparedGeometry::PreparedGeometry(Geometry geometry)
    : m_geometry(std::move(geometry))
    , m_bounds(m_geometry.bounds())
    , m_prepared(GEOSPrepare_r(geosContext(), m_geometry.get()))
{
}

PreparedGeometry::~PreparedGeometry() { GEOSPreparedGeom_destroy_r(geosContext(), m_prepared); }

bool PreparedGeometry::intersects(const Geometry &other) const
{
    return GEOSPreparedIntersects_r(geosContext(), m_prepared, other.get()) == 1;
}

bool PreparedGeometry::covers(const Geometry &other) const
{
    return GEOSPreparedCovers_r(geosContext(), m_prepared, other.get()) == 1;
}

} // namespace spp::engine
