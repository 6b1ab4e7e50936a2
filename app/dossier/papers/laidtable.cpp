// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/laidblock.h"
#include "dossier/papers/tablegrid.h"

#include <algorithm>

namespace spp::paper {

namespace {

constexpr double paddingY = 0.6 * PixelUnit::perMm;

struct LaidCell {
    Piece content;
    double x = 0.0;
    double width = 0.0;
    int rows = 1;
};
using LaidRow = std::vector<LaidCell>;

Piece cellContent(const Cell &cell, double width)
{
    Piece all;
    for (const Paragraph &paragraph : cell.paragraphs) {
        LaidBlock block = layOutParagraph(paragraph, width);
        all.height += block.before;
        for (Piece &piece : block.pieces)
            all.add(std::move(piece));
        if (&paragraph != &cell.paragraphs.back())
            all.height += block.after;
    }
    for (const Picture &picture : cell.pictures)
        all.add(layOutPicture(picture, width));
    return all;
}

void drawBox(Piece &piece, const QRectF &box)
{
    for (const QLineF &line :
            { QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight()),
                    QLineF(box.topLeft(), box.bottomLeft()),
                    QLineF(box.topRight(), box.bottomRight()) })
        piece.items.push_back(RuleLine{ line });
}

double insetX(const Table &table)
{
    return table.ruled ? table.padding_mm * PixelUnit::perMm : 0.0;
}
double insetY(const Table &table) { return table.ruled ? paddingY : 0.0; }

LaidRow layCells(const Table &table, const std::vector<GridCell> &row, double width)
{
    LaidRow cells;
    for (const GridCell &cell : row) {
        if (!cell.cell)
            continue;
        LaidCell laid;
        laid.x = cell.x * width;
        laid.width = cell.width * width;
        laid.rows = cell.cell->rows;
        laid.content = cellContent(*cell.cell, laid.width - 2.0 * insetX(table));
        cells.push_back(std::move(laid));
    }
    return cells;
}

/// Height of a row by the cells that end in it; those that reach further do not count.
double heightOf(const Table &table, const Row &row, const LaidRow &cells)
{
    double height = row.minimumHeight_mm * PixelUnit::perMm;
    for (const LaidCell &cell : cells) {
        if (cell.rows == 1)
            height = std::max(height, cell.content.height + 2.0 * insetY(table));
    }
    return height;
}

/// Puts a cell into `piece`, its top at `y`.
void put(LaidCell cell, Piece &piece, const Table &table, double y, double height, bool centred)
{
    Piece placed;
    placed.height = y + (centred ? (height - cell.content.height) / 2.0 : insetY(table));
    placed.add(std::move(cell.content));
    for (Item &item : placed.items) {
        const QPointF by(cell.x + insetX(table), 0.0);
        if (auto *text = std::get_if<TextLine>(&item))
            text->at += by;
        else if (auto *rule = std::get_if<RuleLine>(&item))
            rule->line.translate(by);
        else
            std::get<PlacedPicture>(item).at.translate(by);
        piece.items.push_back(std::move(item));
    }
    if (table.ruled)
        drawBox(piece, QRectF(cell.x, y, cell.width, height));
}

/// The rows from `first` on as one piece: a cell may take several of them.
Piece layTogether(const Table &table, std::vector<LaidRow> rows, size_t first, bool centred)
{
    std::vector<double> tops{ 0.0 };
    for (size_t i = 0; i < rows.size(); ++i) {
        double height = heightOf(table, table.rows[first + i], rows[i]);
        // The last row makes room for what reaches down to it.
        for (size_t above = 0; i + 1 == rows.size() && above < i; ++above) {
            for (const LaidCell &cell : rows[above]) {
                if (cell.rows > 1)
                    height = std::max(height,
                            cell.content.height + 2.0 * insetY(table) - tops[i] + tops[above]);
            }
        }
        tops.push_back(tops.back() + height);
    }
    Piece header;
    header.height = tops.back();
    for (size_t i = 0; i < rows.size(); ++i) {
        for (LaidCell &cell : rows[i]) {
            const size_t end = std::min(rows.size(), i + size_t(cell.rows));
            put(std::move(cell), header, table, tops[i], tops[end] - tops[i], centred);
        }
    }
    return header;
}

Piece layRow(const Table &table, const Row &row, LaidRow cells)
{
    Piece piece;
    piece.height = heightOf(table, row, cells);
    for (LaidCell &cell : cells)
        put(std::move(cell), piece, table, 0.0, piece.height, false);
    return piece;
}

bool keepsWithNext(const Row &row)
{
    return !row.cells.empty() && !row.cells.front().paragraphs.empty()
            && row.cells.front().paragraphs.front().keepWithNext;
}

} // namespace

LaidBlock layOutTable(const Table &table, double width)
{
    LaidBlock block;
    block.after = table.after_pt * PixelUnit::perPoint;
    const auto grid = gridOf(table);
    std::vector<LaidRow> header;
    std::vector<LaidRow> together;
    bool withNext = false;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        LaidRow cells = layCells(table, grid[i], width);
        if (int(i) < table.headerRows) {
            header.push_back(std::move(cells));
            continue;
        }
        if (table.keepTogether) {
            together.push_back(std::move(cells));
            continue;
        }
        Piece piece = layRow(table, table.rows[i], std::move(cells));
        if (withNext)
            block.pieces.back().add(std::move(piece));
        else
            block.pieces.push_back(std::move(piece));
        withNext = keepsWithNext(table.rows[i]);
    }
    if (!header.empty())
        block.repeated.push_back(layTogether(table, std::move(header), 0, true));
    if (!together.empty())
        block.pieces.push_back(
                layTogether(table, std::move(together), size_t(table.headerRows), false));
    return block;
}

} // namespace spp::paper
