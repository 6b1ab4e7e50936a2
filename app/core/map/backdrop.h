// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

class QgsRasterLayer;

namespace spp {

class OfficeFiles;

/// A picture below the themes, to find one's way by. Never evidence: no review reads it.
struct SPP_CORE_EXPORT Backdrop {
    enum class Kind { Xyz, Wms, GeoTiff, MbTiles };

    QString id;
    LocalisedText title;
    Kind kind = Kind::Xyz;
    /// Xyz: address with {z}, {x}, {y}. Wms: QGIS's parameters ("url=…&layers=…&crs=…&format=…&
    /// styles="), WMTS among them. GeoTiff and MbTiles: path of the file. Empty: still to be
    /// chosen.
    QString source;
    int zMin = 0; ///< of Xyz
    int zMax = 19;
    QString attribution; ///< printed in the corner of the map while it is shown
    QString licence;
    bool isShown = false;

    bool needsNetwork() const { return kind == Kind::Xyz || kind == Kind::Wms; }
    QString host() const; ///< the server asked; empty without one
    QString provider() const; ///< QGIS's key: "wms", "gdal"
    QString uri() const;
    /// Environment error, with advice, when the file cannot be read or the server does not answer;
    /// a WMS is asked for its capabilities before this returns, tiles only when they are drawn.
    Result<std::unique_ptr<QgsRasterLayer>> open() const;

    QJsonObject toJson() const;
    static Backdrop fromJson(const QJsonObject &object);
    /// What the office's file offers. BadInput names the place in the file.
    static Result<std::vector<Backdrop>> presets(const OfficeFiles &files);
};

} // namespace spp
