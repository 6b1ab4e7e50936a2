// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/operations/landgrid.h"

#include "core/overlay/remarkwords.h"
#include "engine/store/rawshape.h"
#include "engine/store/storebuilder.h"

#include <QCoreApplication>

#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::LandGrid)
};

constexpr double farthest_m = 2147000.0;

Error noPolygon(const std::string &reason)
{
    return Error::badInput(Texts::tr("The outline of a parcel cannot be used: %1.")
                                   .arg(QString::fromStdString(reason))
                                   .toStdString());
}

} // namespace

LandGrid::LandGrid(const engine::Box &box_m)
    : m_origin(engine::StoreBuilder::originFor(box_m))
{
}

engine::GridPoint LandGrid::point(const QPointF &place_m) const
{
    return { std::int32_t(std::lrint((place_m.x() - m_origin.x_m) * engine::millimetresPerMetre)),
        std::int32_t(std::lrint((place_m.y() - m_origin.y_m) * engine::millimetresPerMetre)) };
}

QPointF LandGrid::metres(engine::GridPoint place) const
{
    return { m_origin.x_m + place.x / engine::millimetresPerMetre,
        m_origin.y_m + place.y / engine::millimetresPerMetre };
}

engine::GridBox LandGrid::box(const engine::Box &box_m) const
{
    engine::GridBox box;
    box.include(point({ box_m.xmin, box_m.ymin }));
    box.include(point({ box_m.xmax, box_m.ymax }));
    return { box.xmin - 1, box.ymin - 1, box.xmax + 1, box.ymax + 1 };
}

Result<engine::GridRings> LandGrid::rings(const std::string &wkb) const
{
    engine::RawShape shape;
    const engine::WkbOutcome outcome = engine::readWkb(wkb, shape);
    if (!outcome.ok)
        return noPolygon(remarkWords(QString::fromStdString(outcome.reason)).toStdString());
    if (shape.kind != engine::ShapeKind::Polygon)
        return noPolygon(Texts::tr("it is no polygon").toStdString());
    engine::GridRings rings;
    for (std::size_t path = 0; path < shape.pathEnd.size(); ++path) {
        const std::size_t begin = rings.points.size();
        for (std::size_t i = shape.pathBegin(path); i < shape.pathEnd[path]; ++i) {
            const QPointF place(shape.xy[2 * i], shape.xy[2 * i + 1]);
            if (!(std::abs(place.x() - m_origin.x_m) < farthest_m
                        && std::abs(place.y() - m_origin.y_m) < farthest_m))
                return noPolygon(Texts::tr("a corner lies far away").toStdString());
            const engine::GridPoint corner = point(place);
            if (rings.points.size() == begin || rings.points.back() != corner)
                rings.points.push_back(corner);
        }
        while (rings.points.size() > begin + 1 && rings.points.back() == rings.points[begin])
            rings.points.pop_back();
        rings.ringEnd.push_back(rings.points.size());
        rings.shell.push_back(shape.shell[path]);
    }
    engine::orientRings(rings);
    return rings;
}

Result<std::string> LandGrid::outline(const engine::GridRings &rings) const
{
    const engine::Geometry onGrid = engine::polygonOnGrid(engine::viewsOf(rings));
    if (onGrid.isNull() || onGrid.isEmpty())
        return noPolygon(Texts::tr("nothing is left of it").toStdString());
    std::vector<engine::Geometry> parts;
    parts.push_back(engine::inMetres(onGrid, m_origin));
    return engine::Geometry::collect(std::move(parts)).wkb();
}

} // namespace spp::land
