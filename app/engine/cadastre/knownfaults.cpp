// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/knownfaults.h"

#include "engine/cadastre/gridlocation.h"

namespace spp::engine {

namespace {

constexpr double bend_m = 0.5e-3;

} // namespace

KnownFaults::KnownFaults(const EditedView &view)
    : m_view(view)
{
}

bool KnownFaults::isOldOverlap(ParcelId foreign) const
{
    const auto known = m_old.find(foreign);
    if (known != m_old.end())
        return known->second;
    const GridRings shape = m_view.fabric().shape(foreign);
    const GridBox box = boxOf(shape);
    double before = 0.0;
    double after = 0.0;
    for (const TouchedParcel &touched : m_view.touched()) {
        if (!boxOf(touched.before).isEmpty() && boxOf(touched.before).meets(box))
            before += commonArea_m2(touched.before, shape);
        if (!boxOf(touched.after).isEmpty() && boxOf(touched.after).meets(box))
            after += commonArea_m2(touched.after, shape);
    }
    const double bend = bend_m * double(box.width() + box.height()) / millimetresPerMetre;
    return m_old[foreign] = before > 0.0 && after <= before + bend;
}

bool KnownFaults::isOldContact(GridPoint from, GridPoint to) const
{
    GridBox window;
    window.include(from);
    window.include(to);
    for (const TouchedParcel &touched : m_view.touched()) {
        for (const GridSide &side : sidesOf(touched.before)) {
            if (!side.box().meets(window))
                continue;
            const Contact contact = contactOf(side.from, side.to, from, to);
            if (contact != Contact::None && contact != Contact::SameSide)
                return true;
        }
    }
    return false;
}

double commonArea_m2(const GridRings &one, const GridRings &other)
{
    const Geometry a = polygonOnGrid(viewsOf(one));
    const Geometry b = polygonOnGrid(viewsOf(other));
    if (a.isNull() || b.isNull())
        return 0.0;
    const Geometry common(GEOSIntersection_r(geosContext(), a.get(), b.get()));
    return common.isNull() ? 0.0 : common.area() / squareMillimetresPerSquareMetre;
}

} // namespace spp::engine
