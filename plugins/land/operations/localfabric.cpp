// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/operations/localfabric.h"

#include "dossier/papers/cornerrows.h"
#include "engine/cadastre/fabricbuilder.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::LocalFabric)
};

/// Neighbours that only come near count as well.
constexpr double margin_m = 1.0;

Result<std::vector<QPointF>> cornersOf(const ParcelDraft &parcel)
{
    SPP_ASSIGN(const auto outline, engine::Geometry::fromWkb(parcel.outline));
    return paper::siteCorners(outline);
}

} // namespace

Result<LocalFabric> LocalFabric::around(
        EditSession &session, const std::vector<ParcelKey> &subjects)
{
    CurrentParcels parcels = session.parcels();
    engine::Box box;
    for (const ParcelKey key : subjects) {
        SPP_ASSIGN(const ParcelDraft parcel, parcels.find(key));
        SPP_ASSIGN(const auto outline, engine::Geometry::fromWkb(parcel.outline));
        box.include(outline.bounds());
    }
    return within(session, box);
}

Result<LocalFabric> LocalFabric::within(EditSession &session, const engine::Box &box_m)
{
    LocalFabric place;
    place.m_grid = LandGrid(box_m);
    SPP_ASSIGN(auto found, session.parcels().meeting(box_m.grown(margin_m)));
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

Result<engine::NodeId> LocalFabric::corner(ParcelKey key, int number) const
{
    SPP_ASSIGN(const auto corners, cornersOf(parcel(key)));
    if (number < 1 || number > int(corners.size())) {
        return Error::usage(Texts::tr("The parcel has no corner %1; its corners are 1 to %2.")
                                    .arg(number)
                                    .arg(corners.size())
                                    .toStdString());
    }
    const engine::NodeId node = m_fabric.nodeAt(m_grid.point(corners[std::size_t(number - 1)]));
    if (node == engine::noNode)
        return Error::internal("a corner of a parcel is no node");
    return node;
}

int LocalFabric::cornerCount(ParcelKey key) const
{
    const auto corners = cornersOf(parcel(key));
    return corners ? int(corners->size()) : 0;
}

} // namespace spp::land
