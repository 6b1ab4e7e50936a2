// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/rastercheck.h"

#include "core/data/rasterstore.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RasterCheck)
};

using Kind = TerritoryProblem::Kind;

struct RasterRow {
    qlonglong id;
    QString name;
    int columns, rows, tileSize, tiles;
};

Result<std::vector<RasterRow>> readRasters(Database &database)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT id, name, column_count, row_count, tile_size, "
                                         "tile_count FROM raster ORDER BY id")));
    std::vector<RasterRow> rasters;
    for (const auto &row : rows) {
        rasters.push_back({ row[0].toLongLong(), row[1].toString(), row[2].toInt(), row[3].toInt(),
                row[4].toInt(), row[5].toInt() });
    }
    return rasters;
}

bool isOutside(const RasterRow &raster, int tileRow, int tileColumn)
{
    return tileRow < 0 || tileColumn < 0 || tileRow * raster.tileSize >= raster.rows
            || tileColumn * raster.tileSize >= raster.columns;
}

Result<TerritoryProblems> checkRaster(Database &database, const RasterRow &raster)
{
    SPP_ASSIGN(const auto tiles,
            database.prepare(QStringLiteral("SELECT tile_row, tile_column, cells FROM raster_tile "
                                            "WHERE raster_id = ?1 ORDER BY 1, 2")));
    tiles->bindAll({ raster.id });
    TerritoryProblems problems;
    int found = 0;
    while (true) {
        SPP_ASSIGN(const bool more, tiles->step());
        if (!more)
            break;
        ++found;
        const int row = tiles->value(0).toInt();
        const int column = tiles->value(1).toInt();
        const QString fault = isOutside(raster, row, column)
                ? Texts::tr("it lies outside the raster")
                : RasterStore::tileFault(tiles->value(2).toByteArray());
        if (!fault.isEmpty()) {
            problems.push_back({ Kind::RasterTile, raster.name,
                    Texts::tr("Tile %1/%2 is damaged: %3.").arg(row).arg(column).arg(fault) });
        }
    }
    if (found != raster.tiles) {
        problems.push_back({ Kind::RasterTile, raster.name,
                Texts::tr("%1 tiles were stored, %2 are there.").arg(raster.tiles).arg(found) });
    }
    return problems;
}

} // namespace

Result<TerritoryProblems> RasterCheck::run(Territory &territory)
{
    Database &database = territory.database();
    SPP_ASSIGN(const auto rasters, readRasters(database));
    TerritoryProblems problems;
    for (const RasterRow &raster : rasters) {
        SPP_ASSIGN(const TerritoryProblems found, checkRaster(database, raster));
        problems.insert(problems.end(), found.begin(), found.end());
    }
    return problems;
}

} // namespace spp
