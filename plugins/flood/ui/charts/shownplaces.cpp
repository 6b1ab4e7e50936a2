// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/shownplaces.h"

#include "core/data/territory.h"
#include "gui/workbench/workbench.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ShownPlaces)
};

std::vector<MapPoint> pointsOf(const QVector<QgsPointXY> &onMap)
{
    std::vector<MapPoint> points;
    for (const QgsPointXY &place : onMap)
        points.push_back({ place.x(), place.y() });
    return points;
}

} // namespace

Result<const SeriesPlaces *> ShownPlaces::of(const DepthSeriesPtr &series)
{
    const auto known = m_known.find(series.get());
    if (known != m_known.end())
        return &known->second.places;
    const Territory *territory = m_workbench.territory();
    if (!territory)
        return Error::usage(Texts::tr("No territory is open.").toStdString());
    SPP_ASSIGN(auto places, SeriesPlaces::create(*territory, *series));
    const auto added = m_known.emplace(series.get(), Known{ series, std::move(places) });
    return &added.first->second.places;
}

void ShownPlaces::keepOnly(const DepthSeriesPtr &flood, const DepthSeriesPtr &before)
{
    for (auto known = m_known.begin(); known != m_known.end();) {
        const bool isShown = known->second.series == flood || known->second.series == before;
        known = isShown ? std::next(known) : m_known.erase(known);
    }
}

Result<std::vector<MapPoint>> ShownPlaces::places(
        const DepthSeriesPtr &series, const QVector<QgsPointXY> &onMap)
{
    SPP_ASSIGN(const SeriesPlaces *carrier, of(series));
    return carrier->places(pointsOf(onMap));
}

Result<std::vector<LinePoint>> ShownPlaces::line(
        const DepthSeriesPtr &series, const QVector<QgsPointXY> &onMap)
{
    SPP_ASSIGN(const SeriesPlaces *carrier, of(series));
    return carrier->line(pointsOf(onMap));
}

} // namespace spp::flood
