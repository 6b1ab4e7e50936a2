// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/laidblock.h"

#include <QPainter>
#include <QTextLayout>

namespace spp::paper {

namespace {

void move(Item &item, QPointF by)
{
    if (auto *text = std::get_if<TextLine>(&item))
        text->at += by;
    else if (auto *rule = std::get_if<RuleLine>(&item))
        rule->line.translate(by);
    else
        std::get<PlacedPicture>(item).at.translate(by);
}

void paintPicture(QPainter &painter, const PlacedPicture &placed)
{
    if (!placed.picture.drawing) {
        painter.drawImage(placed.at, placed.picture.image);
        return;
    }
    painter.save();
    painter.translate(placed.at.topLeft());
    painter.scale(PixelUnit::perMm, PixelUnit::perMm);
    placed.picture.drawing->paint(painter);
    painter.restore();
}

} // namespace

Piece layOutPicture(const Picture &picture, double width)
{
    const QSizeF size(picture.width_mm * PixelUnit::perMm, picture.height_mm * PixelUnit::perMm);
    Piece piece;
    piece.height = size.height();
    piece.items.push_back(
            PlacedPicture{ picture, QRectF(QPointF((width - size.width()) / 2.0, 0), size) });
    return piece;
}

void Piece::add(Piece below)
{
    for (Item &item : below.items) {
        move(item, { 0.0, height });
        items.push_back(std::move(item));
    }
    height += below.height;
}

void Piece::paint(QPainter &painter, QPointF at) const
{
    painter.save();
    painter.translate(at);
    painter.setPen(QPen(Qt::black, 0.5 * PixelUnit::perPoint));
    for (const Item &item : items) {
        if (const auto *text = std::get_if<TextLine>(&item))
            text->layout->lineAt(text->line).draw(&painter, text->at);
        else if (const auto *rule = std::get_if<RuleLine>(&item))
            painter.drawLine(rule->line);
        else
            paintPicture(painter, std::get<PlacedPicture>(item));
    }
    painter.restore();
}

LaidBlock layOut(const Block &block, double width)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return layOutParagraph(*paragraph, width);
    if (const auto *table = std::get_if<Table>(&block))
        return layOutTable(*table, width);
    LaidBlock laid;
    laid.after = 6.0 * PixelUnit::perPoint;
    laid.pieces.push_back(layOutPicture(std::get<Picture>(block), width));
    return laid;
}

} // namespace spp::paper
