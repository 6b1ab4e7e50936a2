// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/rasterstore.h"
#include "core/overview/featuredensity.h"
#include "core/overview/overviewcells.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace spp {

class Territory;

/// The overview of a polygon theme: its features as cells of classes, in levels of cell sizes, for
/// maps that show too many of them to be drawn one by one.
///
/// Derived from the theme and made anew when that has changed. A territory keeps it among its
/// rasters, under the theme's id: one for each level, whose cells are numbers as OverviewCell says
/// (NaN for none), and one with the count of features, whose attributes say the rest.
struct SPP_CORE_EXPORT Overview {
    struct Level {
        qlonglong raster = 0;
        engine::Grid grid;
    };

    QString theme;
    QString stamp; ///< what the catalogue said of the theme when it was made
    std::string digest; ///< of all rows that it shows
    int featuresPerFrame = 0; ///< maps of fewer draw the features themselves
    QStringList fields; ///< that the style tells features apart by
    std::vector<QStringList> classes; ///< values of the fields; class n is at n - 1
    qlonglong density = 0; ///< raster
    std::vector<Level> levels; ///< from the largest cells to the smallest

    /// It was made for these, from the theme as it is.
    bool answers(const QString &currentStamp, const QStringList &styleFields, int limit) const
    {
        return stamp == currentStamp && fields == styleFields && featuresPerFrame == limit;
    }
};

/// Keeps overviews in a territory. Belongs to its thread.
class SPP_CORE_EXPORT OverviewStore {
public:
    explicit OverviewStore(Database &database)
        : m_database(database)
        , m_rasters(database)
    {
    }

    /// Changes with every edit of the theme's rows through the program.
    static Result<QString> stamp(Territory &territory, const QString &theme);

    Result<std::optional<Overview>> find(const QString &theme);
    /// Inside a transaction, as those below. Tiles of the levels follow through rasters().
    Result<void> add(Overview &overview, const FeatureDensity &density);
    Result<void> setStamp(const Overview &overview, const QString &stamp);
    Result<void> remove(const QString &theme);

    Result<FeatureDensity> density(const Overview &overview);
    /// Empty where there is none. BadInput when it is damaged.
    Result<overview::Tile> tile(const Overview::Level &level, int row, int column);
    static QByteArray packed(const overview::Tile &tile);
    RasterStore &rasters() { return m_rasters; }

private:
    Result<qlonglong> addRaster(const Overview &overview, const QString &name,
            const engine::Grid &grid, const QVariantMap &attributes);

    Database &m_database;
    RasterStore m_rasters;
};

} // namespace spp
