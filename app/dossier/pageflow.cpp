// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/pageflow.h"

#include "dossier/tablerow.h"

#include <QPainter>

namespace spp {

namespace {

constexpr double headingRoom_mm = 35.0;

std::vector<Column> stretched(std::vector<Column> columns, double width_mm)
{
    double sum = 0;
    for (const Column &column : columns)
        sum += column.width_mm;
    for (Column &column : columns)
        column.width_mm *= width_mm / sum;
    return columns;
}

} // namespace

PageFlow::PageFlow(const DossierLook &look)
    : m_look(look)
{
    newPage();
}

double PageFlow::width_mm() const
{
    return paperWidth_mm - m_look.page.left_mm - m_look.page.right_mm;
}

double PageFlow::room_mm() const { return paperHeight_mm - m_look.page.bottom_mm - m_top_mm; }

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_top_mm = m_look.page.top_mm;
}

void PageFlow::space(double height_mm)
{
    if (!m_pages.back().empty())
        m_top_mm += height_mm;
}

void PageFlow::need(double height_mm)
{
    if (!m_pages.back().empty() && room_mm() < height_mm)
        newPage();
}

void PageFlow::block(double height_mm, Paint paint)
{
    need(height_mm);
    m_pages.back().push_back(
            { QRectF(left_mm(), m_top_mm, width_mm(), height_mm), std::move(paint) });
    m_top_mm += height_mm;
}

void PageFlow::heading(const QString &text, double follow_mm)
{
    constexpr double ownHeight_mm = 8.0;
    space(6.0);
    need(ownHeight_mm + follow_mm);
    paragraph(text, m_look.heading());
    space(1.5);
}

void PageFlow::paragraph(const QString &text, const TextStyle &style)
{
    const PrintedText printed(text, style, width_mm(), m_look.substitutes);
    for (int line = 0; line < printed.lineCount(); ++line) {
        block(printed.lineHeight_mm(line), [printed, line](QPainter &painter, const QRectF &box) {
            printed.drawLine(painter, line, box.topLeft());
            return Result<void>();
        });
    }
}

void PageFlow::facts(const std::vector<std::pair<QString, QString>> &rows, double labelWidth_mm)
{
    TextStyle labelStyle = m_look.body();
    labelStyle.colour = m_look.colour("muted");
    for (const auto &[label, value] : rows) {
        const PrintedText left(label, labelStyle, labelWidth_mm - 3.0, m_look.substitutes);
        const PrintedText right(
                value, m_look.body(), width_mm() - labelWidth_mm, m_look.substitutes);
        const double height = std::max(left.height_mm(), right.height_mm());
        block(height + 0.8, [=](QPainter &painter, const QRectF &box) {
            left.draw(painter, box.topLeft());
            right.draw(painter, box.topLeft() + QPointF(labelWidth_mm, 0));
            return Result<void>();
        });
    }
}

void PageFlow::table(const std::vector<Column> &columns, const std::vector<std::vector<Cell>> &rows)
{
    const std::vector<Column> fitted = stretched(columns, width_mm());
    std::vector<Cell> titles;
    for (const Column &column : fitted)
        titles.push_back({ { column.title, m_look.tableBold() } });
    const auto header = [&] { row(titles, fitted, true, {}); };
    if (!rows.empty())
        need(TableRow(titles, fitted, m_look).height_mm()
                + std::min(TableRow(rows.front(), fitted, m_look).height_mm(), headingRoom_mm));
    header();
    for (const std::vector<Cell> &cells : rows)
        row(cells, fitted, false, header);
}

void PageFlow::row(const std::vector<Cell> &cells, const std::vector<Column> &columns, bool header,
        const std::function<void()> &repeatHeader)
{
    TableRow rest(cells, columns, m_look);
    const double page_mm = paperHeight_mm - m_look.page.top_mm - m_look.page.bottom_mm;
    const double mostOnAPage_mm = page_mm * 0.8;
    while (!rest.isEmpty()) {
        const bool whole = rest.height_mm() <= room_mm();
        if (!whole && (rest.height_mm() <= mostOnAPage_mm || room_mm() < headingRoom_mm)) {
            newPage();
            if (repeatHeader)
                repeatHeader();
        }
        const TableRow slice = rest.takeSlice(room_mm());
        const DossierLook &look = m_look;
        block(slice.height_mm(), [slice, header, &look](QPainter &painter, const QRectF &box) {
            slice.draw(painter, box, look, header);
            return Result<void>();
        });
    }
}

} // namespace spp
