// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QString>
#include <QVector>

#include <qgspointxy.h>

#include <optional>
#include <vector>

class QgsMapSettings;

namespace spp {

/// Lengths and the area of a line of corners: in the plane of the map's projection, as cadastral
/// figures are, and on its ellipsoid.
struct SPP_GUI_EXPORT MapMeasurement {
    struct Segment {
        double length_m = 0.0;
        double bearing = 0.0; ///< degrees from grid north
    };
    std::vector<Segment> segments; ///< with the closing one for an area
    double length_m = 0.0; ///< of all segments
    std::optional<double> area_m2; ///< of a closed line with three corners or more
    /// Only where they differ by what is shown: a centimetre, a tenth of a square metre.
    std::optional<double> ellipsoidLength_m;
    std::optional<double> ellipsoidArea_m2;

    /// `settings` gives CRS, ellipsoid and the pinned operation.
    static MapMeasurement of(
            const QVector<QgsPointXY> &corners, bool closed, const QgsMapSettings &settings);
    QString summary() const; ///< lines for the reader, without the segments
    /// For a spreadsheet: a row a segment with headers, then the totals; tabs between cells.
    QString table() const;
};

} // namespace spp
