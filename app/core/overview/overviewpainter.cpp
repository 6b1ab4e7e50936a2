// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overview/overviewpainter.h"

#include <QImage>
#include <QPainter>

#include <qgsmaptopixel.h>
#include <qgsrendercontext.h>

namespace spp {

namespace {

constexpr int side = overview::tileSize;
/// Squares of a hundred pixels each, as many as a map draws one by one, have so much outline.
constexpr double mostOutline = 0.25;
constexpr int lookEvery_px = 7;

/// The tiles that a map meets, each found once: that of the level, or the smallest above it.
class TileSheet {
public:
    struct Part {
        OverviewTiles::TilePtr tile;
        int up = 0; ///< levels above
        bool isKnown = false;
    };

    TileSheet(const OverviewTiles &tiles, int level)
        : m_tiles(tiles)
        , m_level(level)
    {
        const engine::Grid &grid = tiles.overview().levels[size_t(level)].grid;
        m_columns = (grid.columns + side - 1) / side;
        m_rows = (grid.rows + side - 1) / side;
    }

    bool contains(int row, int column) const
    {
        return row >= 0 && column >= 0 && row < m_rows && column < m_columns;
    }

    const Part &part(int row, int column)
    {
        Part &part = m_parts[qlonglong(row) * m_columns + column];
        if (part.isKnown)
            return part;
        part.isKnown = true;
        while (!part.tile && part.up <= m_level) {
            part.tile = m_tiles.tile(m_level - part.up, row >> part.up, column >> part.up);
            if (!part.tile)
                ++part.up;
        }
        return part;
    }

private:
    const OverviewTiles &m_tiles;
    int m_level;
    int m_columns;
    int m_rows;
    std::map<qlonglong, Part> m_parts;
};

/// From pixels of the picture to cells of the level.
struct PixelToCell {
    double x0, y0; ///< cell at the middle of the first pixel
    double xAlong, yAlong; ///< cells for one pixel to the right
    double xDown, yDown;

    PixelToCell(const QgsMapToPixel &map, double pixel, const engine::Grid &grid)
    {
        const auto cell = [&](double column, double row) {
            const QgsPointXY place
                    = map.toMapCoordinates((column + 0.5) * pixel, (row + 0.5) * pixel);
            return std::pair((place.x() - grid.xmin) / grid.cellWidth,
                    (grid.ymax - place.y()) / grid.cellHeight);
        };
        std::tie(x0, y0) = cell(0.0, 0.0);
        const auto [xRight, yRight] = cell(1.0, 0.0);
        const auto [xBelow, yBelow] = cell(0.0, 1.0);
        xAlong = xRight - x0;
        yAlong = yRight - y0;
        xDown = xBelow - x0;
        yDown = yBelow - y0;
    }
};

/// Reads cells one after the other, mostly of one tile.
class CellReader {
public:
    CellReader(TileSheet &sheet, const PixelToCell &toCell)
        : m_sheet(sheet)
        , m_toCell(toCell)
    {
    }

    /// At a place in pixels, whose first one has its middle at 0, 0.
    OverviewCell at(double column_px, double row_px)
    {
        const PixelToCell &to = m_toCell;
        return cell(int(std::floor(to.x0 + column_px * to.xAlong + row_px * to.xDown)),
                int(std::floor(to.y0 + column_px * to.yAlong + row_px * to.yDown)));
    }

private:
    OverviewCell cell(int column, int row)
    {
        const int tileRow = row >> shift;
        const int tileColumn = column >> shift;
        if (tileRow != m_tileRow || tileColumn != m_tileColumn) {
            m_tileRow = tileRow;
            m_tileColumn = tileColumn;
            m_part = m_sheet.contains(tileRow, tileColumn) ? &m_sheet.part(tileRow, tileColumn)
                                                           : nullptr;
        }
        if (!m_part || !m_part->tile)
            return 0;
        const int inRow = (row >> m_part->up) & (side - 1);
        const int inColumn = (column >> m_part->up) & (side - 1);
        return (*m_part->tile)[size_t(inRow * side + inColumn)];
    }

    static constexpr int shift = 8;
    static_assert(1 << shift == side, "cells of a tile are found by shifting");

    TileSheet &m_sheet;
    const PixelToCell m_toCell;
    int m_tileRow = std::numeric_limits<int>::min();
    int m_tileColumn = std::numeric_limits<int>::min();
    const TileSheet::Part *m_part = nullptr;
};

/// How strongly outlines are drawn so that they cover no more of the map than where the drawing of
/// features ends. One strength for the whole map: it has no seams.
double outlineStrength(CellReader &cells, const QSize &size)
{
    double covered = 0.0;
    double seen = 0.0;
    for (int row = 0; row < size.height(); row += lookEvery_px) {
        for (int column = 0; column < size.width(); column += lookEvery_px) {
            const OverviewCell cell = cells.at(column, row);
            if (overview::classOf(cell) == 0)
                continue;
            covered += double(overview::boundaryOf(cell)) / (overview::boundarySteps - 1);
            seen += 1.0;
        }
    }
    return covered > 0.0 ? std::min(1.0, mostOutline * seen / covered) : 1.0;
}

QRgb mean(QRgb a, QRgb b, QRgb c, QRgb d)
{
    if (a == b && a == c && a == d)
        return a;
    return qRgba((qRed(a) + qRed(b) + qRed(c) + qRed(d) + 2) / 4,
            (qGreen(a) + qGreen(b) + qGreen(c) + qGreen(d) + 2) / 4,
            (qBlue(a) + qBlue(b) + qBlue(c) + qBlue(d) + 2) / 4,
            (qAlpha(a) + qAlpha(b) + qAlpha(c) + qAlpha(d) + 2) / 4);
}

void paintLine(QRgb *line, int row, int width, const OverviewPalette &palette, CellReader &upper,
        CellReader &lower)
{
    constexpr double aside = 0.25;
    for (int i = 0; i < width; ++i) {
        line[i] = mean(palette.colour(upper.at(i - aside, row - aside)),
                palette.colour(upper.at(i + aside, row - aside)),
                palette.colour(lower.at(i - aside, row + aside)),
                palette.colour(lower.at(i + aside, row + aside)));
    }
}

} // namespace

void OverviewPainter::draw(QgsRenderContext &context) const
{
    QPainter *painter = context.painter();
    const QgsMapToPixel &map = context.mapToPixel();
    const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    QImage image(
            QSize(map.mapWidth(), map.mapHeight()) * ratio, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return;
    const int level = m_tiles.levelFor(map.mapUnitsPerPixel() / ratio);
    TileSheet sheet(m_tiles, level);
    const PixelToCell toCell(map, 1.0 / ratio, m_tiles.overview().levels[size_t(level)].grid);
    CellReader upper(sheet, toCell);
    CellReader lower(sheet, toCell);
    const OverviewPalette palette(
            m_tiles.overview(), m_style, context, m_fields, outlineStrength(upper, image.size()));
    for (int row = 0; row < image.height(); ++row) {
        if (context.renderingStopped())
            return;
        paintLine(reinterpret_cast<QRgb *>(image.scanLine(row)), row, image.width(), palette, upper,
                lower);
    }
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRectF(0.0, 0.0, map.mapWidth(), map.mapHeight()), image);
    painter->restore();
}

} // namespace spp
