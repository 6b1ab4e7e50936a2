// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/scenario.h"

#include <QDate>

namespace spp::flood {

/// Puts one quantity of a scenario into the territory as a raster of the theme flood-hazard, warped
/// with the pinned operation where its CRS is another one. Inside the caller's transaction.
class HazardIntake {
public:
    struct Options {
        QString scenario;
        QString crs; ///< "EPSG:9209"; empty: as the source says
        QDate date; ///< of the state that the data show
        Actor actor;
    };

    HazardIntake(Territory &territory, Options options, Feedback &feedback)
        : m_territory(territory)
        , m_options(std::move(options))
        , m_feedback(feedback)
    {
    }

    Result<ScenarioRaster> take(const SourceName &name, const SourceReading &reading);
    /// Cells that are already in the territory's CRS, with where they come from.
    Result<ScenarioRaster> takeGrid(
            const HazardGrid &grid, HazardQuantity quantity, const QJsonObject &origin);
    /// Polygons of a theme with the id of a class of `scheme` in `field`: the class of each cell is
    /// that of the polygon over its middle. Where no polygon lies nothing is known, unless
    /// `outsideIsDry`.
    struct Zones {
        QString theme;
        QString field;
        QString scheme;
        double cell_m = 0.0;
        bool outsideIsDry = false;
    };
    Result<ScenarioRaster> takeZones(const Zones &zones);

private:
    struct Stored {
        qlonglong id = 0;
        QString note; ///< how its cells came into the territory's CRS
    };
    Result<Stored> store(const HazardGrid &grid, HazardQuantity quantity, const QString &name);
    Result<HazardGrid> burnt(const Zones &zones, const QMap<QString, int> &numberOfClass);

    Territory &m_territory;
    const Options m_options;
    Feedback &m_feedback;
};

} // namespace spp::flood
