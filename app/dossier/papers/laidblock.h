// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/paperdocument.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <variant>
#include <vector>

class QPainter;
class QTextLayout;

namespace spp::paper {

/// Where things stand in a piece; the unit is the pixel of the PDF (see PixelUnit).
struct TextLine {
    std::shared_ptr<QTextLayout> layout;
    int line = 0;
    QPointF at;
};
struct RuleLine {
    QLineF line;
};
struct PlacedPicture {
    Picture picture;
    QRectF at;
};
using Item = std::variant<TextLine, RuleLine, PlacedPicture>;

/// What a page break never divides: a line of text, a table row, a picture.
struct Piece {
    double height = 0.0;
    std::vector<Item> items;

    void add(Piece below); ///< puts another piece under this one
    void paint(QPainter &painter, QPointF at) const;
};

/// A block cut into pieces.
struct LaidBlock {
    double before = 0.0;
    double after = 0.0;
    std::vector<Piece> repeated; ///< table header, drawn again on each further page
    std::vector<Piece> pieces;
    bool keepWithNext = false;
};

/// Pixels of the PDF.
struct PixelUnit {
    static constexpr int perInch = 1200;
    static constexpr double perPoint = perInch / 72.0;
    static constexpr double perMm = perInch / 25.4;
};

LaidBlock layOut(const Block &block, double width);
Piece layOutPicture(const Picture &picture, double width);
LaidBlock layOutParagraph(const Paragraph &paragraph, double width);
LaidBlock layOutTable(const Table &table, double width);

} // namespace spp::paper
