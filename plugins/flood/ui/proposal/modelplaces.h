// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/crs/coordinateoperation.h"
#include "flood/simulation/scenariocontext.h"

#include <QVector>

#include <qgspointxy.h>

namespace spp {
class Territory;
}

namespace spp::flood {

/// Places between the map, which is in the territory's CRS, and the model of a scenario. Always by
/// the datum operation that the territory pins. Where both are one CRS, numbers stay as they are.
class ModelPlaces {
public:
    /// `modelCrs`: WKT. CrsMismatch or BadInput where the CRS of the model is not known here, or
    /// nothing leads from one to the other.
    static Result<ModelPlaces> create(Territory &territory, const QString &modelCrs);

    const QString &crs() const { return m_crs; } ///< of the model, "EPSG:5897"
    bool isSame() const { return m_toMap.isIdentity(); }
    QString description() const { return m_toMap.description(); }

    Result<MapPoint> toModel(const QgsPointXY &place) const;
    Result<std::vector<MapPoint>> toModel(const QVector<QgsPointXY> &places) const;
    Result<QVector<QgsPointXY>> toMap(const std::vector<MapPoint> &points) const;

private:
    ModelPlaces(QString crs, CoordinateOperation toMap, CoordinateOperation toModel)
        : m_crs(std::move(crs))
        , m_toMap(std::move(toMap))
        , m_toModel(std::move(toModel))
    {
    }

    QString m_crs;
    CoordinateOperation m_toMap;
    CoordinateOperation m_toModel;
};

} // namespace spp::flood
