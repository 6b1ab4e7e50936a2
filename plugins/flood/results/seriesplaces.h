// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/crs/coordinateoperation.h"
#include "flood/results/section.h"

namespace spp {
class Territory;
}

namespace spp::flood {

/// Carries places of the territory's map into the CRS of a series, by the operation that is pinned
/// for the territory. Of one thread.
class SeriesPlaces {
public:
    /// BadInput where the CRS of the series is not known: nothing is guessed.
    static Result<SeriesPlaces> create(const Territory &territory, const DepthSeries &series);

    Result<std::vector<MapPoint>> places(std::vector<MapPoint> inTerritory) const;
    /// Corners of a line with distances as on the territory's map; where the CRS differ also points
    /// between, so that the line is straight on the map.
    Result<std::vector<LinePoint>> line(const std::vector<MapPoint> &inTerritory) const;

private:
    explicit SeriesPlaces(CoordinateOperation operation)
        : m_operation(std::move(operation))
    {
    }

    CoordinateOperation m_operation;
};

} // namespace spp::flood
