// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/migration/straightsides.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::StraightSides)
};

using engine::NodeId;

std::uint64_t sideKey(NodeId low, NodeId high) { return (std::uint64_t(low) << 32) | high; }

/// How far `place` lies from the straight line through the ends.
double distanceFromChord(QPointF from, QPointF to, QPointF place)
{
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    const QPointF offset = place - from;
    if (length == 0.0)
        return std::hypot(offset.x(), offset.y());
    return std::abs(along.x() * offset.y() - along.y() * offset.x()) / length;
}

QPointF between(QPointF from, QPointF to, double share) { return from + share * (to - from); }

/// Every side once, from the lower to the higher node.
std::vector<std::uint64_t> sidesOf(const engine::ParcelFabric &fabric)
{
    std::vector<std::uint64_t> sides;
    for (const engine::ParcelId parcel : fabric.parcelIds()) {
        fabric.rings(parcel).forEachSide([&](NodeId from, NodeId to) {
            sides.push_back(sideKey(std::min(from, to), std::max(from, to)));
        });
    }
    std::sort(sides.begin(), sides.end());
    sides.erase(std::unique(sides.begin(), sides.end()), sides.end());
    return sides;
}

constexpr std::size_t batch = 50000;

} // namespace

Result<void> StraightSides::map(Places &places) const
{
    return m_operation.transform(places.x.data(), places.y.data(), places.x.size());
}

Result<engine::GridPoint> StraightSides::rounded(QPointF place_m) const
{
    constexpr double farthest_m = 2147000.0;
    const engine::GridOrigin origin = m_to.origin();
    if (!(std::abs(place_m.x() - origin.x_m) < farthest_m
                && std::abs(place_m.y() - origin.y_m) < farthest_m))
        return Error::badInput(Texts::tr("A corner would lie far away.").toStdString());
    return m_to.point(place_m);
}

Result<void> StraightSides::mapNodes(const engine::ParcelFabric &fabric)
{
    m_source = {};
    for (NodeId node = 0; node < fabric.nextNode(); ++node)
        m_source.add(m_from.metres(fabric.place(node)));
    m_exact = m_source;
    SPP_TRY(map(m_exact));
    m_place.clear();
    for (std::size_t i = 0; i < m_exact.x.size(); ++i) {
        SPP_ASSIGN(const engine::GridPoint place, rounded(m_exact.at(i)));
        m_place.push_back(place);
    }
    return {};
}

/// The bend grows with the square of the length; the number of parts that this gives is tried, and
/// one more as long as a part bends too much.
Result<void> StraightSides::divide(NodeId low, NodeId high, double bend_m)
{
    const QPointF from = m_source.at(low);
    const QPointF to = m_source.at(high);
    for (int parts = std::max(2, int(std::ceil(std::sqrt(bend_m / m_limit_m))));; ++parts) {
        Places cuts; // nodes and middles in turn: even places are nodes
        for (int i = 0; i <= 2 * parts; ++i)
            cuts.add(between(from, to, i / (2.0 * parts)));
        SPP_TRY(map(cuts));
        double worst_m = 0.0;
        for (int part = 0; part < parts; ++part)
            worst_m = std::max(worst_m,
                    distanceFromChord(cuts.at(2 * std::size_t(part)),
                            cuts.at(2 * std::size_t(part) + 2),
                            cuts.at(2 * std::size_t(part) + 1)));
        if (worst_m > m_limit_m)
            continue;
        m_bendAfter_m = std::max(m_bendAfter_m, worst_m);
        std::vector<engine::GridPoint> places;
        for (int part = 1; part < parts; ++part) {
            SPP_ASSIGN(const engine::GridPoint place, rounded(cuts.at(2 * std::size_t(part))));
            places.push_back(place);
        }
        m_insertedNodes += places.size();
        m_inserted.emplace(sideKey(low, high), std::move(places));
        return {};
    }
}

Result<void> StraightSides::prepare(const engine::ParcelFabric &fabric, Feedback &feedback)
{
    SPP_TRY(mapNodes(fabric));
    const std::vector<std::uint64_t> sides = sidesOf(fabric);
    for (std::size_t begin = 0; begin < sides.size(); begin += batch) {
        if (feedback.isCancelled())
            return Error::cancelled(
                    Texts::tr("The migration was stopped; nothing was written.").toStdString());
        const std::size_t end = std::min(begin + batch, sides.size());
        Places middles;
        for (std::size_t i = begin; i < end; ++i)
            middles.add(between(m_source.at(std::size_t(sides[i] >> 32)),
                    m_source.at(std::size_t(sides[i] & 0xffffffffu)), 0.5));
        SPP_TRY(map(middles));
        for (std::size_t i = begin; i < end; ++i) {
            const auto low = NodeId(sides[i] >> 32);
            const auto high = NodeId(sides[i] & 0xffffffffu);
            const double bend_m
                    = distanceFromChord(m_exact.at(low), m_exact.at(high), middles.at(i - begin));
            m_bendBefore_m = std::max(m_bendBefore_m, bend_m);
            if (bend_m > m_limit_m)
                SPP_TRY(divide(low, high, bend_m));
            else
                m_bendAfter_m = std::max(m_bendAfter_m, bend_m);
        }
    }
    return {};
}

engine::GridRings StraightSides::mapped(const engine::ParcelRings &rings) const
{
    engine::GridRings shape;
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        const std::size_t begin = rings.ringBegin(ring);
        const std::size_t end = rings.ringEnd[ring];
        for (std::size_t i = begin; i < end; ++i) {
            const NodeId from = rings.nodes[i];
            const NodeId to = rings.nodes[i + 1 < end ? i + 1 : begin];
            shape.points.push_back(m_place[from]);
            const auto inserted = m_inserted.find(sideKey(std::min(from, to), std::max(from, to)));
            if (inserted == m_inserted.end())
                continue;
            const std::vector<engine::GridPoint> &places = inserted->second;
            if (from < to)
                shape.points.insert(shape.points.end(), places.begin(), places.end());
            else
                shape.points.insert(shape.points.end(), places.rbegin(), places.rend());
        }
        shape.ringEnd.push_back(shape.points.size());
        shape.shell.push_back(rings.shell[ring]);
    }
    return shape;
}

} // namespace spp::land
