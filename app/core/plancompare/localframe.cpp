// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/localframe.h"

#include <cmath>

namespace spp {

using engine::Geometry;

namespace {

struct Shift {
    double dx;
    double dy;
};

Geometry shifted(const Geometry &geometry, Shift by)
{
    if (geometry.isNull())
        return {};
    return Geometry(GEOSGeom_transformXY_r(
            engine::geosContext(), geometry.get(),
            [](double *x, double *y, void *shift) {
                *x += static_cast<const Shift *>(shift)->dx;
                *y += static_cast<const Shift *>(shift)->dy;
                return 1;
            },
            &by));
}

} // namespace

LocalFrame::LocalFrame(const engine::Box &around)
{
    if (around.isEmpty())
        return;
    m_x = std::round((around.xmin + around.xmax) / 2.0);
    m_y = std::round((around.ymin + around.ymax) / 2.0);
}

Geometry LocalFrame::toLocal(const Geometry &geometry) const
{
    return shifted(geometry, { -m_x, -m_y });
}

Geometry LocalFrame::toWorld(const Geometry &geometry) const
{
    return shifted(geometry, { m_x, m_y });
}

} // namespace spp
