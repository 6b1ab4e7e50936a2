// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/tablerow.h"

#include <QPainter>

namespace spp {

namespace {

constexpr double paddingX_mm = 1.2;
constexpr double paddingY_mm = 1.0;
constexpr double markIndent_mm = 4.0;
constexpr double markSize_mm = 2.6;

} // namespace

TableRow::TableRow(
        const std::vector<Cell> &cells, const std::vector<Column> &columns, const DossierLook &look)
{
    double left = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        Lines lines;
        lines.left_mm = left + paddingX_mm;
        const double width = columns[i].width_mm - 2 * paddingX_mm;
        for (const CellPart &part : i < cells.size() ? cells[i] : Cell()) {
            if (part.text.isEmpty())
                continue;
            TextStyle style = part.style;
            style.alignment = columns[i].alignment;
            const double indent = part.mark ? markIndent_mm : 0.0;
            const PrintedText text(part.text, style, width - indent, look.substitutes);
            for (int line = 0; line < text.lineCount(); ++line)
                lines.lines.push_back({ text, line, indent, line == 0 ? part.mark : std::nullopt });
        }
        m_cells.push_back(std::move(lines));
        left += columns[i].width_mm;
    }
}

bool TableRow::isEmpty() const
{
    return std::all_of(
            m_cells.begin(), m_cells.end(), [](const Lines &cell) { return cell.lines.empty(); });
}

double TableRow::heightOf(const Lines &cell)
{
    double height = 0;
    for (const Line &line : cell.lines)
        height += line.text.lineHeight_mm(line.index);
    return height;
}

double TableRow::height_mm() const
{
    double height = 0;
    for (const Lines &cell : m_cells)
        height = std::max(height, heightOf(cell));
    return height + 2 * paddingY_mm;
}

TableRow TableRow::takeSlice(double height_mm)
{
    TableRow slice;
    for (Lines &cell : m_cells) {
        Lines taken;
        taken.left_mm = cell.left_mm;
        double height = 2 * paddingY_mm;
        size_t count = 0;
        while (count < cell.lines.size()) {
            const Line &line = cell.lines[count];
            height += line.text.lineHeight_mm(line.index);
            if (count > 0 && height > height_mm + 0.01)
                break;
            ++count;
        }
        const auto end = cell.lines.begin() + std::ptrdiff_t(count);
        taken.lines.assign(cell.lines.begin(), end);
        cell.lines.erase(cell.lines.begin(), end);
        slice.m_cells.push_back(std::move(taken));
    }
    return slice;
}

void TableRow::draw(
        QPainter &painter, const QRectF &box_mm, const DossierLook &look, bool header) const
{
    const QRectF box(
            dots(box_mm.x()), dots(box_mm.y()), dots(box_mm.width()), dots(box_mm.height()));
    if (header)
        painter.fillRect(box, look.colour("shade"));
    painter.setPen(QPen(look.colour("rule"), dots(header ? 0.25 : 0.12)));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    for (const Lines &cell : m_cells) {
        QPointF place(box_mm.x() + cell.left_mm, box_mm.y() + paddingY_mm);
        for (const Line &line : cell.lines) {
            const double height = line.text.lineHeight_mm(line.index);
            if (line.mark) {
                const QRectF mark(place.x(), place.y() + (height - markSize_mm) / 2, markSize_mm,
                        markSize_mm);
                drawMark(painter, *line.mark,
                        QRectF(dots(mark.x()), dots(mark.y()), dots(markSize_mm),
                                dots(markSize_mm)),
                        look.colourOf(*line.mark));
            }
            line.text.drawLine(painter, line.index, place + QPointF(line.indent_mm, 0));
            place.ry() += height;
        }
    }
}

} // namespace spp
