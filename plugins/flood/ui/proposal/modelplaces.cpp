// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/modelplaces.h"

#include "core/data/territory.h"
#include "core/import/sourcecrs.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ModelPlaces)
};

} // namespace

Result<ModelPlaces> ModelPlaces::create(Territory &territory, const QString &modelCrs)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    const Result<SourceCrs> claimed = SourceCrs::claimed(profile, modelCrs, {});
    if (!claimed)
        return Error::crsMismatch(
                Texts::tr("The coordinate system of the scenario's terrain is not known here.")
                        .toStdString())
                .advise(Texts::tr("Save the terrain in one of these: %1.")
                                .arg(profile.sourceCrsChoices.join(QStringLiteral(", ")))
                                .toStdString());
    SPP_ASSIGN(CoordinateOperation toMap,
            CoordinateOperation::create(territory.datum(), claimed->code, territory.crs()));
    SPP_ASSIGN(CoordinateOperation toModel,
            CoordinateOperation::create(territory.datum(), territory.crs(), claimed->code));
    return ModelPlaces(claimed->code, std::move(toMap), std::move(toModel));
}

Result<MapPoint> ModelPlaces::toModel(const QgsPointXY &place) const
{
    MapPoint point{ place.x(), place.y() };
    SPP_TRY(m_toModel.transform(&point.x, &point.y, 1));
    return point;
}

Result<std::vector<MapPoint>> ModelPlaces::toModel(const QVector<QgsPointXY> &places) const
{
    std::vector<MapPoint> points;
    for (const QgsPointXY &place : places) {
        SPP_ASSIGN(const MapPoint point, toModel(place));
        points.push_back(point);
    }
    return points;
}

Result<QVector<QgsPointXY>> ModelPlaces::toMap(const std::vector<MapPoint> &points) const
{
    QVector<QgsPointXY> places;
    for (MapPoint point : points) {
        SPP_TRY(m_toMap.transform(&point.x, &point.y, 1));
        places.append(QgsPointXY(point.x, point.y));
    }
    return places;
}

} // namespace spp::flood
