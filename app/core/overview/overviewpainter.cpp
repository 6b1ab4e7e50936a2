// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overview/overviewpainter.h"

#include <QImage>
#include <QPainter>

#include <qgsmaptopixel.h>
#include <qgsrendercontext.h>

#include <cstdint>

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

/// A place in cells, with the fraction in the lower bits: quick to step and to round down.
struct Place {
    std::int64_t x = 0;
    std::int64_t y = 0;

    static constexpr int fraction = 20;
    int column() const { return int(x >> fraction); }
    int row() const { return int(y >> fraction); }
    Place operator+(const Place &step) const { return { x + step.x, y + step.y }; }
};

/// From pixels of the picture to cells of the level.
class PixelToCell {
public:
    PixelToCell(const QgsMapToPixel &map, double pixel, const engine::Grid &grid)
        : m_map(map)
        , m_pixel(pixel)
        , m_grid(grid)
        , m_along(step(1.0, 0.0))
    {
    }

    /// The first pixel's west and north sides are at 0, 0.
    Place at(double column_px, double row_px) const
    {
        const auto [x, y] = cell(column_px, row_px);
        return rounded(x, y);
    }
    const Place &along() const { return m_along; } ///< one pixel to the right
    Place step(double columns_px, double rows_px) const
    {
        const auto [x0, y0] = cell(0.0, 0.0);
        const auto [x, y] = cell(columns_px, rows_px);
        return rounded(x - x0, y - y0);
    }

private:
    std::pair<double, double> cell(double column_px, double row_px) const
    {
        const QgsPointXY place = m_map.toMapCoordinates(column_px * m_pixel, row_px * m_pixel);
        return { (place.x() - m_grid.xmin) / m_grid.cellWidth,
            (m_grid.ymax - place.y()) / m_grid.cellHeight };
    }
    static Place rounded(double x, double y)
    {
        return { std::int64_t(std::floor(std::ldexp(x, Place::fraction))),
            std::int64_t(std::floor(std::ldexp(y, Place::fraction))) };
    }

    const QgsMapToPixel &m_map;
    const double m_pixel;
    const engine::Grid &m_grid;
    const Place m_along;
};

/// Reads cells one after the other, mostly of one tile.
class CellReader {
public:
    explicit CellReader(TileSheet &sheet)
        : m_sheet(sheet)
    {
    }

    OverviewCell at(const Place &place)
    {
        const int row = place.row();
        const int column = place.column();
        if ((row >> shift) != m_tileRow || (column >> shift) != m_tileColumn)
            moveTo(row >> shift, column >> shift);
        if (!m_cells)
            return 0;
        const int inRow = (row >> m_up) & (side - 1);
        const int inColumn = (column >> m_up) & (side - 1);
        return m_cells[inRow * side + inColumn];
    }

private:
    void moveTo(int tileRow, int tileColumn)
    {
        m_tileRow = tileRow;
        m_tileColumn = tileColumn;
        m_cells = nullptr;
        if (!m_sheet.contains(tileRow, tileColumn))
            return;
        const TileSheet::Part &part = m_sheet.part(tileRow, tileColumn);
        m_cells = part.tile ? part.tile->data() : nullptr;
        m_up = part.up;
    }

    static constexpr int shift = 8;
    static_assert(1 << shift == side, "cells of a tile are found by shifting");

    TileSheet &m_sheet;
    int m_tileRow = std::numeric_limits<int>::min();
    int m_tileColumn = std::numeric_limits<int>::min();
    const OverviewCell *m_cells = nullptr;
    int m_up = 0;
};

/// How strongly outlines are drawn so that they cover no more of the map than where the drawing of
/// features ends. One strength for the whole map: it has no seams.
double outlineStrength(CellReader &cells, const PixelToCell &toCell, const QSize &size)
{
    double covered = 0.0;
    double seen = 0.0;
    for (int row = 0; row < size.height(); row += lookEvery_px) {
        for (int column = 0; column < size.width(); column += lookEvery_px) {
            const OverviewCell cell = cells.at(toCell.at(column, row));
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
    // Two bytes at a time.
    constexpr QRgb low = 0x00ff00ff;
    const QRgb even = (a & low) + (b & low) + (c & low) + (d & low) + 0x00020002;
    const QRgb odd = ((a >> 8) & low) + ((b >> 8) & low) + ((c >> 8) & low) + ((d >> 8) & low)
            + 0x00020002;
    return ((even >> 2) & low) | (((odd >> 2) & low) << 8);
}

/// Reads the samples of a line of pixels, two by two.
class LinePainter {
public:
    LinePainter(TileSheet &sheet, const PixelToCell &toCell, const OverviewPalette &palette)
        : m_upper(sheet)
        , m_lower(sheet)
        , m_toCell(toCell)
        , m_palette(palette)
        , m_right(toCell.step(0.5, 0.0))
    {
    }

    void paint(QRgb *line, int row, int width)
    {
        Place upper = m_toCell.at(0.25, row + 0.25);
        Place lower = m_toCell.at(0.25, row + 0.75);
        const Place along = m_toCell.along();
        for (int i = 0; i < width; ++i, upper = upper + along, lower = lower + along) {
            const OverviewCell a = m_upper.at(upper);
            const OverviewCell b = m_upper.at(upper + m_right);
            const OverviewCell c = m_lower.at(lower);
            const OverviewCell d = m_lower.at(lower + m_right);
            line[i] = a == b && a == c && a == d ? m_palette.colour(a)
                                                 : mean(m_palette.colour(a), m_palette.colour(b),
                                                         m_palette.colour(c), m_palette.colour(d));
        }
    }

private:
    CellReader m_upper;
    CellReader m_lower;
    const PixelToCell &m_toCell;
    const OverviewPalette &m_palette;
    const Place m_right; ///< half a pixel
};

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
    CellReader cells(sheet);
    const OverviewPalette palette(m_tiles.overview(), m_style, context, m_fields,
            outlineStrength(cells, toCell, image.size()));
    LinePainter lines(sheet, toCell, palette);
    for (int row = 0; row < image.height(); ++row) {
        if (context.renderingStopped())
            return;
        lines.paint(reinterpret_cast<QRgb *>(image.scanLine(row)), row, image.width());
    }
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRectF(0.0, 0.0, map.mapWidth(), map.mapHeight()), image);
    painter->restore();
}

} // namespace spp
