// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "core/crs/coordinateoperation.h"
#include "engine/cadastre/parcelfabric.h"
#include "land/operations/landgrid.h"

#include <unordered_map>

namespace spp::land {

/// Carries the boundaries of parcels from one coordinate system to another, so that sides that are
/// straight on the ground stay straight and parcels that share a side still share it.
///
/// A straight side is mapped to a faint arc. Where the chord between its mapped ends would leave
/// the arc by more than the largest bend, nodes are put into the side, at equal distances, before
/// it is mapped. They are worked out once for each side from the lower to the higher node, so that
/// both parcels get the same ones. Bends are those before rounding to the millimetre grid, which
/// moves a node by 0.71 mm at most. Belongs to one thread.
class StraightSides {
public:
    /// The operation must outlive it.
    StraightSides(const LandGrid &from, const LandGrid &to, const CoordinateOperation &operation,
            double largestBend_m)
        : m_from(from)
        , m_to(to)
        , m_operation(operation)
        , m_limit_m(largestBend_m)
    {
    }

    /// Maps all nodes and sides of a fabric on the grid `from`. Errors: Cancelled, or BadInput
    /// where a place has no image or lies off the grid `to`.
    Result<void> prepare(const engine::ParcelFabric &fabric, Feedback &feedback);
    /// The mapped rings of a parcel of that fabric, on the grid `to`.
    engine::GridRings mapped(const engine::ParcelRings &rings) const;
    engine::GridPoint mapped(engine::NodeId node) const { return m_place[node]; }

    std::size_t insertedNodes() const { return m_insertedNodes; } ///< a shared one counts once
    std::size_t dividedSides() const { return m_inserted.size(); }
    double largestBendBefore_m() const { return m_bendBefore_m; } ///< without any new node
    double largestBend_m() const { return m_bendAfter_m; } ///< with them

private:
    struct Places {
        std::vector<double> x;
        std::vector<double> y;
        void add(QPointF place)
        {
            x.push_back(place.x());
            y.push_back(place.y());
        }
        QPointF at(std::size_t i) const { return { x[i], y[i] }; }
    };
    Result<void> map(Places &places) const;
    Result<void> mapNodes(const engine::ParcelFabric &fabric);
    Result<void> divide(engine::NodeId low, engine::NodeId high, double bend_m);
    Result<engine::GridPoint> rounded(QPointF place_m) const;

    LandGrid m_from;
    LandGrid m_to;
    const CoordinateOperation &m_operation;
    double m_limit_m;
    Places m_source; ///< of the nodes, metres
    Places m_exact; ///< of the nodes, mapped, before rounding
    std::vector<engine::GridPoint> m_place;
    std::unordered_map<std::uint64_t, std::vector<engine::GridPoint>> m_inserted; ///< low to high
    std::size_t m_insertedNodes = 0;
    double m_bendBefore_m = 0.0;
    double m_bendAfter_m = 0.0;
};

} // namespace spp::land
