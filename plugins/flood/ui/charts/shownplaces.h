// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/results/seriesplaces.h"

#include <QVector>

#include <qgspointxy.h>

#include <map>

namespace spp {
class Workbench;
}

namespace spp::flood {

/// Places of the map in the CRS of the floods that are shown. What was worked out for a flood is
/// kept while it is shown. Of the window's thread.
class ShownPlaces {
public:
    explicit ShownPlaces(Workbench &workbench)
        : m_workbench(workbench)
    {
    }

    Result<std::vector<MapPoint>> places(
            const DepthSeriesPtr &series, const QVector<QgsPointXY> &onMap);
    Result<std::vector<LinePoint>> line(
            const DepthSeriesPtr &series, const QVector<QgsPointXY> &onMap);
    /// Lets go of all other floods.
    void keepOnly(const DepthSeriesPtr &flood, const DepthSeriesPtr &before);

private:
    struct Known {
        DepthSeriesPtr series; ///< so that no other one takes its address
        SeriesPlaces places;
    };
    Result<const SeriesPlaces *> of(const DepthSeriesPtr &series);

    Workbench &m_workbench;
    std::map<const DepthSeries *, Known> m_known;
};

} // namespace spp::flood
