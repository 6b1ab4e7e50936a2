// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/results/seriesplaces.h"

#include "core/data/territory.h"
#include "core/import/sourcecrs.h"

#include <QCoreApplication>

#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::SeriesPlaces)
};

/// A line of the map bends by less than a millimetre between points that are this close.
constexpr double closest_m = 200.0;

std::vector<LinePoint> densified(const std::vector<LinePoint> &line)
{
    std::vector<LinePoint> dense;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0) {
            const LinePoint &from = line[i - 1];
            const LinePoint &to = line[i];
            const double length = to.distance_m - from.distance_m;
            const int parts = std::max(1, int(std::ceil(length / closest_m)));
            for (int part = 1; part < parts; ++part) {
                const double share = double(part) / parts;
                dense.push_back({ { from.place.x + (to.place.x - from.place.x) * share,
                                          from.place.y + (to.place.y - from.place.y) * share },
                        from.distance_m + length * share });
            }
        }
        dense.push_back(line[i]);
    }
    return dense;
}

} // namespace

Result<SeriesPlaces> SeriesPlaces::create(const Territory &territory, const DepthSeries &series)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    const auto crs = SourceCrs::claimed(profile, series.crsWkt(), {});
    if (!crs)
        return Error::badInput(Texts::tr("It is not known in which CRS the flood \"%1\" lies.")
                                       .arg(series.title())
                                       .toStdString())
                .advise(Texts::tr("Save it with a CRS, for example with gdal_edit.py -a_srs.")
                                .toStdString());
    SPP_ASSIGN(auto operation,
            CoordinateOperation::create(territory.datum(), territory.crs(), crs->code));
    return SeriesPlaces(std::move(operation));
}

Result<std::vector<MapPoint>> SeriesPlaces::places(std::vector<MapPoint> inTerritory) const
{
    for (MapPoint &place : inTerritory)
        SPP_TRY(m_operation.transform(&place.x, &place.y, 1));
    return inTerritory;
}

Result<std::vector<LinePoint>> SeriesPlaces::line(const std::vector<MapPoint> &inTerritory) const
{
    std::vector<LinePoint> line = alongLine(inTerritory);
    if (m_operation.isIdentity())
        return line;
    line = densified(line);
    for (LinePoint &point : line)
        SPP_TRY(m_operation.transform(&point.place.x, &point.place.y, 1));
    return line;
}

} // namespace spp::flood
