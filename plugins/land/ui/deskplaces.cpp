// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/landdesk.h"

#include "core/data/territory.h"
#include "gui/workbench/workbench.h"
#include "land/operations/localfabric.h"

#include <algorithm>
#include <cmath>

namespace spp::land {

namespace {

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

QPointF nearestOn(const QPointF &from, const QPointF &to, const QPointF &place)
{
    const QPointF along = to - from;
    const double length2 = QPointF::dotProduct(along, along);
    if (length2 <= 0.0)
        return from;
    const double share = QPointF::dotProduct(place - from, along) / length2;
    return from + along * std::clamp(share, 0.0, 1.0);
}

std::vector<QPointF> cornersIn(const LocalFabric &place, ParcelKey key)
{
    std::vector<QPointF> corners;
    for (const engine::NodeId node : place.corners(key))
        corners.push_back(place.grid().metres(place.fabric().place(node)));
    return corners;
}

} // namespace

Result<std::vector<QPointF>> LandDesk::corners(ParcelKey key)
{
    if (!m_workbench.territory())
        return Error::usage(tr("No territory is open.").toStdString());
    SPP_ASSIGN(const LocalFabric place, LocalFabric::around(current(), { key }));
    return cornersIn(place, key);
}

/// The best of what `measure` says of the parcels around; those that are chosen win over others
/// that are just as near.
template <typename Measure>
std::optional<LandDesk::Near> LandDesk::nearest(
        const QPointF &place_m, double reach_m, const Measure &measure)
{
    if (!m_workbench.territory())
        return std::nullopt;
    const engine::Box box{ place_m.x(), place_m.y(), place_m.x(), place_m.y() };
    const Result<LocalFabric> place = LocalFabric::within(current(), box.grown(reach_m));
    if (!place)
        return std::nullopt; // damaged ground: nothing to take hold of
    std::optional<Near> best;
    double bestAway = reach_m;
    bool bestIsChosen = false;
    for (const auto &[key, parcel] : place->parcels()) {
        const bool isChosen
                = std::find(m_selection.begin(), m_selection.end(), key) != m_selection.end();
        const Near found = measure(key, cornersIn(*place, key));
        const double away = distance(found.place, place_m);
        constexpr double same_m = 0.0005;
        const bool isBetter = away < bestAway - same_m
                || (away <= bestAway + same_m && isChosen && !bestIsChosen);
        if (!isBetter)
            continue;
        best = found;
        bestAway = std::min(away, bestAway);
        bestIsChosen = isChosen;
    }
    return best;
}

std::optional<LandDesk::Near> LandDesk::cornerNear(const QPointF &place_m, double reach_m)
{
    return nearest(place_m, reach_m, [&](ParcelKey key, const std::vector<QPointF> &corners) {
        const auto at = std::min_element(
                corners.begin(), corners.end(), [&](const QPointF &a, const QPointF &b) {
                    return distance(a, place_m) < distance(b, place_m);
                });
        return Near{ key, int(at - corners.begin()) + 1, *at };
    });
}

std::optional<LandDesk::Near> LandDesk::sideNear(const QPointF &place_m, double reach_m)
{
    return nearest(place_m, reach_m, [&](ParcelKey key, const std::vector<QPointF> &corners) {
        Near best{ key, 0, {} };
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const QPointF on = nearestOn(corners[i], corners[(i + 1) % corners.size()], place_m);
            if (best.number == 0 || distance(on, place_m) < distance(best.place, place_m))
                best = { key, int(i) + 1, on };
        }
        return best;
    });
}

} // namespace spp::land
