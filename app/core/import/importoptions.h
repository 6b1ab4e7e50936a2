// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/actor.h"
#include "core/import/rastercarry.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QVariantMap>

namespace spp {

/// What to import, and how. Only theme and source must be given; what a mapping file states holds
/// where the option here is empty.
struct ImportOptions {
    enum class Existing {
        Refuse, ///< when the theme holds data already
        Append,
        Replace, ///< parcels are retired, zones of the same plan version and others deleted
    };

    QString theme;
    QString source; ///< path
    QString layer; ///< may stay empty where there is only one; CAD layers or levels of a drawing
    QMap<QString, QString> fields; ///< theme field: source field
    QString mappingFile;
    QString crs; ///< "EPSG:9209"; empty: as the source says
    QString encoding = QStringLiteral("auto");
    QString commune; ///< code or name: all features lie in it
    QString communeField; ///< field of the source that names each feature's commune
    QVariantMap constants; ///< columns with one value for all features: plan_version, …
    bool keepExtra = false; ///< unmapped fields, as JSON
    bool swapAxes = false; ///< the source gives north before east
    CarriedCells carriedCells = CarriedCells::ByKind; ///< of a raster in another CRS
    bool acceptIncomplete = false; ///< import what a broken design file still gives
    Existing existing = Existing::Refuse;
    QDate date; ///< of the state that the data show; empty: when the file was last changed
    double checkShare = 0.01; ///< see IntakeOptions
    double checkArea_m2 = 1.0;
    Actor actor = Actor::current();
};

} // namespace spp
