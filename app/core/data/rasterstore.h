// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"
#include "core/review/featuresource.h"
#include "engine/raster/grid.h"

#include <QString>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace spp {

/// Where a raster lies and what it is, before its cells are written. North up, territory CRS.
struct RasterHeader {
    QString theme;
    QString name;
    QVariantMap attributes; ///< fields of the theme: "return_period_years", "unit", …
    double xmin = 0.0; ///< west edge of the first column
    double ymax = 0.0; ///< north edge of the first row
    double cellWidth_m = 1.0;
    double cellHeight_m = 1.0;
    int columns = 0;
    int rows = 0;
    std::optional<qlonglong> sourceId;
};

/// The rasters of a territory, as compressed tiles of 32-bit floats.
class SPP_CORE_EXPORT RasterStore {
public:
    static constexpr int tileSize = 256;

    explicit RasterStore(Database &database)
        : m_database(database)
    {
    }

    /// Registers a raster without cells and answers with its id. Use inside a transaction together
    /// with the tiles.
    Result<qlonglong> add(const RasterHeader &header);
    /// Stores one tile of tileSize x tileSize cells, row by row from its north-west corner, NaN for
    /// no data and beyond the raster's edge. A tile of nothing but NaN takes no space.
    Result<void> writeTile(
            qlonglong rasterId, int tileRow, int tileColumn, const std::vector<float> &cells);
    /// The same in two steps: packing takes time, and needs no transaction. Empty for a tile of
    /// nothing but NaN, which is not stored.
    static QByteArray packedTile(const std::vector<float> &cells);
    Result<void> writePackedTile(
            qlonglong rasterId, int tileRow, int tileColumn, const QByteArray &packed);
    Result<void> remove(qlonglong rasterId);

    /// Rasters of a theme, ordered by id.
    Result<std::vector<RasterInfo>> list(const QString &theme);
    Result<engine::Grid> grid(qlonglong rasterId);
    /// One stored tile, as writeTile() takes it; empty when there is none. BadInput as below.
    Result<std::vector<float>> tile(qlonglong rasterId, int tileRow, int tileColumn);
    /// The cells that meet `box`; columns 0 when the raster does not reach it. BadInput when a tile
    /// cannot be read: a damaged tile is never taken for one without data.
    Result<RasterWindow> window(qlonglong rasterId, const engine::Box &box);
    /// All cells, row by row from the north-west corner; NaN: no data. BadInput as above;
    /// Cancelled.
    Result<std::vector<float>> cells(qlonglong rasterId, Feedback &feedback);
    /// Why a stored tile cannot be read; empty when it can.
    static QString tileFault(const QByteArray &stored);

private:
    Database &m_database;
    std::unique_ptr<Statement> m_oneTile; ///< of tile()
};

} // namespace spp
