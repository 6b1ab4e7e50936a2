// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/laidblock.h"

#include <algorithm>

namespace spp::paper {

namespace {

constexpr double paddingX = 1.2 * PixelUnit::perMm;
constexpr double paddingY = 0.6 * PixelUnit::perMm;

struct LaidCell {
    Piece content;
    double x = 0.0;
    double width = 0.0;
};

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

std::vector<LaidCell> layCells(const Table &table, const Row &row, double width)
{
    std::vector<LaidCell> cells;
    const double inset = table.ruled ? paddingX : 0.0;
    double x = 0.0;
    size_t column = 0;
    for (const Cell &cell : row.cells) {
        LaidCell laid;
        laid.x = x;
        for (int i = 0; i < cell.span && column < table.widths.size(); ++i)
            laid.width += table.widths[column++] * width;
        laid.content = cellContent(cell, laid.width - 2.0 * inset);
        x += laid.width;
        cells.push_back(std::move(laid));
    }
    return cells;
}

Piece layRow(const Table &table, const Row &row, double width, bool header)
{
    std::vector<LaidCell> cells = layCells(table, row, width);
    const double top = table.ruled ? paddingY : 0.0;
    Piece piece;
    piece.height = row.minimumHeight_mm * PixelUnit::perMm;
    for (const LaidCell &cell : cells)
        piece.height = std::max(piece.height, cell.content.height + 2.0 * top);
    for (LaidCell &cell : cells) {
        const double y = header ? (piece.height - cell.content.height) / 2.0 : top;
        Piece placed;
        placed.height = y;
        placed.add(std::move(cell.content));
        for (Item &item : placed.items) {
            const QPointF by(cell.x + (table.ruled ? paddingX : 0.0), 0.0);
            if (auto *text = std::get_if<TextLine>(&item))
                text->at += by;
            else if (auto *rule = std::get_if<RuleLine>(&item))
                rule->line.translate(by);
            piece.items.push_back(std::move(item));
        }
        if (table.ruled)
            drawBox(piece, QRectF(cell.x, 0.0, cell.width, piece.height));
    }
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
    bool withNext = false;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool header = int(i) < table.headerRows;
        Piece piece = layRow(table, table.rows[i], width, header);
        auto &pieces = header ? block.repeated : block.pieces;
        if (withNext && !header)
            pieces.back().add(std::move(piece));
        else
            pieces.push_back(std::move(piece));
        withNext = !header && keepsWithNext(table.rows[i]);
    }
    if (table.keepTogether) {
        Piece whole;
        for (Piece &piece : block.pieces)
            whole.add(std::move(piece));
        block.pieces.clear();
        block.pieces.push_back(std::move(whole));
    }
    return block;
}

} // namespace spp::paper
