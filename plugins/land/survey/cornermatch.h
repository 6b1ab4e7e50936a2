// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/operations/localfabric.h"
#include "land/survey/surveyadjustment.h"

#include <QStringList>

namespace spp::land {

/// A point that the officer says is a corner.
struct CornerPick {
    QString point;
    ParcelKey parcel = 0;
    int corner = 0; ///< as on the plan, see LocalFabric::corner()
};

/// A corner of the fabric and where it was measured.
struct CornerMatch {
    QString point; ///< empty: the corner lies on a straight side between measured ones
    ParcelKey parcel = 0; ///< one of the subjects that has the corner
    int corner = 0; ///< its number there; 0 on the boundary of a hole or of another part
    engine::NodeId node = engine::noNode;
    QPointF from; ///< metres of the territory's CRS
    QPointF to;

    double moved_m() const;
};

struct CornerMatches {
    std::vector<CornerMatch> corners; ///< in the order of the points; those on sides last
    QStringList unmatched; ///< points that are no corner: nothing lies near enough
    /// Corners of the subjects that were not measured, as "34/6: 2, 3".
    QStringList unmeasured;
    std::vector<ParcelKey> measured; ///< subjects all of whose corners were measured
};

/// Finds the corners of the subjects that were measured: those that are picked, and of the other
/// points the corner nearest within the tolerance. A control point may be a corner as well.
///
/// Corners that nobody measured and that lie straight between two measured ones (a neighbour's
/// boundary meets the side there) stay on that side, at the same share of it.
///
/// Usage error for a pick of a point or corner that is not there; BadInput when a point has several
/// corners within the tolerance, or two points the same corner.
Result<CornerMatches> matchCorners(const LocalFabric &place, const std::vector<ParcelKey> &subjects,
        const std::vector<SurveyedPoint> &points, const std::vector<CornerPick> &picks,
        double tolerance_m);

} // namespace spp::land
