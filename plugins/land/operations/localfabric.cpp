// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/operations/localfabric.h"

#include "engine/cadastre/fabricbuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::LocalFabric)
};

/// Neighbours that only come near count as well.
constexpr double margin_m = 1.0;
constexpr double near_m = 0.1;

/// How far a place is from the north-west, along that diagonal.
std::int64_t fromNorthWest(engine::GridPoint place) { return std::int64_t(place.x) - place.y; }

/// Signed, in mm²; good enough to tell which ring is the largest.
double ringArea_mm2(const engine::GridRings &rings, std::size_t ring)
{
    const std::size_t begin = rings.ringBegin(ring);
    const std::size_t end = rings.ringEnd[ring];
    double doubled = 0.0;
    for (std::size_t i = begin; i < end; ++i) {
        const engine::GridPoint a = rings.points[i];
        const engine::GridPoint b = rings.points[i + 1 < end ? i + 1 : begin];
        doubled += double(a.x) * b.y - double(b.x) * a.y;
    }
    return doubled / 2.0;
}

} // namespace

Result<LocalFabric> LocalFabric::around(
        CurrentParcels parcels, const std::vector<ParcelKey> &subjects)
{
    engine::Box box;
    for (const ParcelKey key : subjects) {
        SPP_ASSIGN(const ParcelDraft parcel, parcels.find(key));
        SPP_ASSIGN(const auto outline, engine::Geometry::fromWkb(parcel.outline));
        box.include(outline.bounds());
    }
    return within(parcels, box);
}

Result<LocalFabric> LocalFabric::within(CurrentParcels parcels, const engine::Box &box_m)
{
    LocalFabric place;
    place.m_grid = LandGrid(box_m);
    place.m_box = box_m.grown(margin_m);
    SPP_ASSIGN(auto found, parcels.meeting(place.m_box));
    SPP_TRY(place.fill(std::move(found)));
    return place;
}

Result<void> LocalFabric::fill(std::vector<ParcelDraft> parcels)
{
    engine::FabricBuilder builder(m_grid.origin());
    for (ParcelDraft &parcel : parcels) {
        auto rings = m_grid.rings(parcel.outline);
        if (!rings)
            return rings.error().atFeature(QString::number(parcel.key).toStdString());
        const auto taken = builder.add(parcel.key, *rings);
        if (!taken) {
            return Error::badInput(Texts::tr("The outline of parcel %1 of sheet %2 is no area.")
                                           .arg(parcel.facts.number, parcel.facts.sheet)
                                           .toStdString())
                    .atFeature(QString::number(parcel.key).toStdString())
                    .advise(Texts::tr("spp parcel check lists what is wrong with parcels.")
                                    .toStdString());
        }
        m_parcels.emplace(parcel.key, std::move(parcel));
    }
    m_fabric = builder.finish();
    return {};
}

engine::Box LocalFabric::reachOf(const engine::FabricEdit &edit) const
{
    engine::GridBox reach;
    std::set<engine::NodeId> moved;
    for (const engine::NodeMove &move : edit.moves) {
        moved.insert(move.node);
        reach.include(move.to);
    }
    for (const engine::GridPoint place : edit.newNodes)
        reach.include(place);
    std::set<engine::ParcelId> parcels;
    for (const engine::NodeId node : moved) {
        for (const engine::ParcelId parcel : m_fabric.parcelsWithNode(node))
            parcels.insert(parcel);
    }
    for (const engine::ParcelId parcel : parcels) {
        m_fabric.rings(parcel).forEachSide([&](engine::NodeId from, engine::NodeId to) {
            if (moved.count(from) == 0 && moved.count(to) == 0)
                return;
            reach.include(m_fabric.place(from));
            reach.include(m_fabric.place(to));
        });
    }
    if (reach.isEmpty())
        return {};
    const QPointF low = m_grid.metres({ reach.xmin, reach.ymin });
    const QPointF high = m_grid.metres({ reach.xmax, reach.ymax });
    // What comes near counts as well.
    return engine::Box{ low.x(), low.y(), high.x(), high.y() }.grown(near_m);
}

std::vector<engine::NodeId> LocalFabric::corners(ParcelKey key) const
{
    const engine::ParcelRings rings = m_fabric.rings(key);
    const engine::GridRings shape = m_fabric.shapeOf(rings);
    std::size_t largest = 0;
    double largest_mm2 = 0.0;
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        const double area_mm2 = ringArea_mm2(shape, ring);
        if (area_mm2 > largest_mm2) {
            largest = ring;
            largest_mm2 = area_mm2;
        }
    }
    // Rings run counter-clockwise, numbers clockwise.
    std::vector<engine::NodeId> nodes(rings.nodes.rend() - rings.ringEnd[largest],
            rings.nodes.rend() - std::ptrdiff_t(rings.ringBegin(largest)));
    const auto northWest = std::min_element(
            nodes.begin(), nodes.end(), [this](engine::NodeId a, engine::NodeId b) {
                return fromNorthWest(m_fabric.place(a)) < fromNorthWest(m_fabric.place(b));
            });
    std::rotate(nodes.begin(), northWest, nodes.end());
    return nodes;
}

Result<engine::NodeId> LocalFabric::corner(ParcelKey key, int number) const
{
    const std::vector<engine::NodeId> nodes = corners(key);
    if (number < 1 || number > int(nodes.size())) {
        return Error::usage(Texts::tr("The parcel has no corner %1; its corners are 1 to %2.")
                                    .arg(number)
                                    .arg(nodes.size())
                                    .toStdString());
    }
    return nodes[std::size_t(number - 1)];
}

} // namespace spp::land
