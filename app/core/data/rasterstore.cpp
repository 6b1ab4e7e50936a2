// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/rasterstore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RasterStore)
};

constexpr int tileSize = RasterStore::tileSize;
constexpr size_t tileCells = size_t(tileSize) * tileSize;
constexpr size_t tileBytes = tileCells * sizeof(float);

/// A raster's row, as far as reading windows needs it.
struct Layout {
    double xmin, ymax, cellWidth, cellHeight;
    int columns, rows;
};

/// A rectangle of cells, end exclusive.
struct CellRange {
    int firstRow, firstColumn, endRow, endColumn;
    bool isEmpty() const { return firstRow >= endRow || firstColumn >= endColumn; }
};

int clampedCell(double cell, int count) { return int(std::clamp(cell, 0.0, double(count))); }

/// Cells whose closed area meets the box. Touching is enough: too many are harmless, one too few
/// would be a wrong answer.
CellRange cellsOf(const Layout &layout, const engine::Box &box)
{
    const engine::Box extent = { layout.xmin, layout.ymax - layout.rows * layout.cellHeight,
        layout.xmin + layout.columns * layout.cellWidth, layout.ymax };
    if (!extent.intersects(box))
        return { 0, 0, 0, 0 };
    CellRange range;
    range.firstColumn = clampedCell(
            std::floor((box.xmin - layout.xmin) / layout.cellWidth), layout.columns - 1);
    range.endColumn = clampedCell(
            std::floor((box.xmax - layout.xmin) / layout.cellWidth) + 1, layout.columns);
    range.firstRow = clampedCell(
            std::floor((layout.ymax - box.ymax) / layout.cellHeight), layout.rows - 1);
    range.endRow = clampedCell(
            std::floor((layout.ymax - box.ymin) / layout.cellHeight) + 1, layout.rows);
    range.endColumn = std::max(range.endColumn, range.firstColumn + 1);
    range.endRow = std::max(range.endRow, range.firstRow + 1);
    return range;
}

QByteArray compressed(const std::vector<float> &cells)
{
    std::vector<float> little(cells.size());
    qToLittleEndian<float>(cells.data(), qsizetype(cells.size()), little.data());
    uLongf size = compressBound(uLong(tileBytes));
    QByteArray out(int(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(out.data()), &size,
            reinterpret_cast<const Bytef *>(little.data()), uLong(tileBytes), 6);
    out.truncate(int(size));
    return out;
}

/// False when the bytes are no tile.
bool decompress(std::string_view stored, std::vector<float> &cells)
{
    cells.resize(tileCells);
    uLongf size = uLongf(tileBytes);
    const int code = uncompress(reinterpret_cast<Bytef *>(cells.data()), &size,
            reinterpret_cast<const Bytef *>(stored.data()), uLong(stored.size()));
    if (code != Z_OK || size != tileBytes)
        return false;
    qFromLittleEndian<float>(cells.data(), qsizetype(tileCells), cells.data());
    return true;
}

void copyTile(const std::vector<float> &cells, int tileRow, int tileColumn, const CellRange &range,
        RasterWindow &window)
{
    const int top = tileRow * tileSize;
    const int left = tileColumn * tileSize;
    const int endRow = std::min(range.endRow, top + tileSize);
    const int endColumn = std::min(range.endColumn, left + tileSize);
    for (int row = std::max(range.firstRow, top); row < endRow; ++row) {
        for (int column = std::max(range.firstColumn, left); column < endColumn; ++column) {
            const size_t from = size_t(row - top) * tileSize + size_t(column - left);
            const size_t to = size_t(row - range.firstRow) * size_t(window.columns)
                    + size_t(column - range.firstColumn);
            window.values[to] = double(cells[from]);
        }
    }
}

RasterWindow emptyWindow(const Layout &layout, const CellRange &range)
{
    RasterWindow window;
    window.cellWidth_m = layout.cellWidth;
    window.cellHeight_m = layout.cellHeight;
    if (range.isEmpty())
        return window;
    window.xmin = layout.xmin + range.firstColumn * layout.cellWidth;
    window.ymax = layout.ymax - range.firstRow * layout.cellHeight;
    window.columns = range.endColumn - range.firstColumn;
    window.rows = range.endRow - range.firstRow;
    window.values.assign(
            size_t(window.columns) * size_t(window.rows), std::numeric_limits<double>::quiet_NaN());
    return window;
}

Error damagedTile(qlonglong rasterId, int row, int column)
{
    return Error::badInput(Texts::tr("A tile of the raster is damaged.").toStdString())
            .inLayer(Texts::tr("raster %1").arg(rasterId).toStdString())
            .atFeature(Texts::tr("tile %1/%2").arg(row).arg(column).toStdString())
            .advise(Texts::tr("Import the raster again, or restore a backup.").toStdString());
}

Result<Layout> readLayout(Database &database, qlonglong rasterId)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT xmin, ymax, cell_width_m, cell_height_m, "
                                         "column_count, row_count FROM raster WHERE id = ?1"),
                    { rasterId }));
    if (rows.empty()) {
        return Error::usage(Texts::tr("There is no raster %1.").arg(rasterId).toStdString());
    }
    const std::vector<QVariant> &row = rows.front();
    return Layout{ row[0].toDouble(), row[1].toDouble(), row[2].toDouble(), row[3].toDouble(),
        row[4].toInt(), row[5].toInt() };
}

} // namespace

Result<qlonglong> RasterStore::add(const RasterHeader &header)
{
    if (header.columns <= 0 || header.rows <= 0 || !(header.cellWidth_m > 0.0)
            || !(header.cellHeight_m > 0.0)) {
        return Error::badInput(Texts::tr("The raster has no cells.").toStdString())
                .inLayer(header.name.toStdString());
    }
    const QByteArray attributes = QJsonDocument(QJsonObject::fromVariantMap(header.attributes))
                                          .toJson(QJsonDocument::Compact);
    SPP_TRY(m_database.run(
            QStringLiteral("INSERT INTO raster(theme, name, attributes, xmin, ymax, cell_width_m, "
                           "cell_height_m, column_count, row_count, tile_size, tile_count, "
                           "source_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0, ?11)"),
            { header.theme, header.name, QString::fromUtf8(attributes), header.xmin, header.ymax,
                    header.cellWidth_m, header.cellHeight_m, header.columns, header.rows, tileSize,
                    header.sourceId ? QVariant(*header.sourceId) : QVariant() }));
    return m_database.lastSerial();
}

Result<void> RasterStore::writeTile(
        qlonglong rasterId, int tileRow, int tileColumn, const std::vector<float> &cells)
{
    if (cells.size() != tileCells)
        return Error::internal("a raster tile has the wrong number of cells");
    const QByteArray packed = packedTile(cells);
    return packed.isEmpty() ? Result<void>()
                            : writePackedTile(rasterId, tileRow, tileColumn, packed);
}

QByteArray RasterStore::packedTile(const std::vector<float> &cells)
{
    const bool isEmpty
            = std::all_of(cells.begin(), cells.end(), [](float cell) { return std::isnan(cell); });
    return isEmpty ? QByteArray() : compressed(cells);
}

Result<void> RasterStore::writePackedTile(
        qlonglong rasterId, int tileRow, int tileColumn, const QByteArray &packed)
{
    SPP_TRY(m_database.run(QStringLiteral("INSERT INTO raster_tile(raster_id, tile_row, "
                                          "tile_column, cells) VALUES (?1, ?2, ?3, ?4)"),
            { rasterId, tileRow, tileColumn, packed }));
    return m_database.run(
            QStringLiteral("UPDATE raster SET tile_count = tile_count + 1 WHERE id = ?1"),
            { rasterId });
}

Result<void> RasterStore::remove(qlonglong rasterId)
{
    SPP_TRY(m_database.run(
            QStringLiteral("DELETE FROM raster_tile WHERE raster_id = ?1"), { rasterId }));
    return m_database.run(QStringLiteral("DELETE FROM raster WHERE id = ?1"), { rasterId });
}

Result<std::vector<RasterInfo>> RasterStore::list(const QString &theme)
{
    SPP_ASSIGN(const auto rows,
            m_database.rows(QStringLiteral("SELECT id, name, attributes, xmin, ymax, cell_width_m, "
                                           "cell_height_m, column_count, row_count FROM raster "
                                           "WHERE theme = ?1 ORDER BY id"),
                    { theme }));
    std::vector<RasterInfo> rasters;
    for (const std::vector<QVariant> &row : rows) {
        RasterInfo raster;
        raster.id = row[0].toLongLong();
        raster.name = row[1].toString();
        raster.attributes
                = QJsonDocument::fromJson(row[2].toString().toUtf8()).object().toVariantMap();
        raster.extent.xmin = row[3].toDouble();
        raster.extent.ymax = row[4].toDouble();
        raster.extent.xmax = raster.extent.xmin + row[5].toDouble() * row[7].toInt();
        raster.extent.ymin = raster.extent.ymax - row[6].toDouble() * row[8].toInt();
        rasters.push_back(std::move(raster));
    }
    return rasters;
}

Result<engine::Grid> RasterStore::grid(qlonglong rasterId)
{
    SPP_ASSIGN(const Layout layout, readLayout(m_database, rasterId));
    return engine::Grid{ layout.xmin, layout.ymax, layout.cellWidth, layout.cellHeight,
        layout.columns, layout.rows };
}

Result<std::vector<float>> RasterStore::tile(qlonglong rasterId, int tileRow, int tileColumn)
{
    if (!m_oneTile) {
        SPP_ASSIGN(m_oneTile,
                m_database.prepare(QStringLiteral("SELECT cells FROM raster_tile WHERE raster_id = "
                                                  "?1 AND tile_row = ?2 AND tile_column = ?3")));
    }
    m_oneTile->reset();
    m_oneTile->bindAll({ rasterId, tileRow, tileColumn });
    SPP_ASSIGN(const bool isThere, m_oneTile->step());
    std::vector<float> cells;
    const bool readable = !isThere || decompress(m_oneTile->bytes(0), cells);
    m_oneTile->reset(); // holds no snapshot of the file
    if (!readable)
        return damagedTile(rasterId, tileRow, tileColumn);
    return cells;
}

Result<RasterWindow> RasterStore::window(qlonglong rasterId, const engine::Box &box)
{
    SPP_ASSIGN(const Layout layout, readLayout(m_database, rasterId));
    const CellRange range = cellsOf(layout, box);
    RasterWindow window = emptyWindow(layout, range);
    if (range.isEmpty())
        return window;
    SPP_ASSIGN(const auto tiles,
            m_database.prepare(QStringLiteral(
                    "SELECT tile_row, tile_column, cells FROM raster_tile WHERE raster_id = ?1 AND "
                    "tile_row BETWEEN ?2 AND ?3 AND tile_column BETWEEN ?4 AND ?5")));
    tiles->bindAll({ rasterId, range.firstRow / tileSize, (range.endRow - 1) / tileSize,
            range.firstColumn / tileSize, (range.endColumn - 1) / tileSize });
    std::vector<float> cells;
    while (true) {
        SPP_ASSIGN(const bool more, tiles->step());
        if (!more)
            return window;
        const int row = tiles->value(0).toInt();
        const int column = tiles->value(1).toInt();
        if (!decompress(tiles->bytes(2), cells))
            return damagedTile(rasterId, row, column);
        copyTile(cells, row, column, range, window);
    }
}

Result<std::vector<float>> RasterStore::cells(qlonglong rasterId, Feedback &feedback)
{
    SPP_ASSIGN(const Layout layout, readLayout(m_database, rasterId));
    std::vector<float> all(
            size_t(layout.columns) * size_t(layout.rows), std::numeric_limits<float>::quiet_NaN());
    for (int top = 0; top < layout.rows; top += tileSize) {
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
        for (int left = 0; left < layout.columns; left += tileSize) {
            SPP_ASSIGN(const auto one, tile(rasterId, top / tileSize, left / tileSize));
            const int width = std::min(tileSize, layout.columns - left);
            const int height = std::min(tileSize, layout.rows - top);
            for (int row = 0; row < height && !one.empty(); ++row)
                std::copy_n(one.begin() + std::ptrdiff_t(row) * tileSize, width,
                        all.begin() + std::ptrdiff_t(top + row) * layout.columns + left);
        }
    }
    return all;
}

QString RasterStore::tileFault(const QByteArray &stored)
{
    std::vector<float> cells;
    const bool readable
            = decompress(std::string_view(stored.constData(), size_t(stored.size())), cells);
    return readable ? QString() : Texts::tr("the tile cannot be unpacked");
}

} // namespace spp
