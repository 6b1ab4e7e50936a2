// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/plancompare/sheetparts.h"
#include "dossier/plancompare/transitionprint.h"

namespace spp::planprint {

namespace {

using namespace sheet;

class TransitionSheet {
public:
    TransitionSheet(const PlanPaper &paper, const PlanPrint &print)
        : m_paper(paper)
        , m_print(print)
        , m_rows(paper, print)
    {
    }

    void write(XlsxBook &book)
    {
        Sheet sheet = book.addSheet(m_paper.title.text());
        const int first = writeHead(sheet, m_paper, m_print);
        writeHeader(sheet, first);
        int row = first + 2;
        for (const TransitionRows::Row &one : m_rows.rows())
            writeRow(sheet, row++, one);
        sheet.width(0, 0, narrow);
        sheet.width(1, 1, wide);
        sheet.width(2, 2, narrow);
        sheet.width(3, lastColumn(), middle);
        sheet.freeze(first + 2, 4);
        sheet.page(true);
    }

private:
    QString text(const char *name) const
    {
        return filledText(m_paper, QString::fromLatin1(name), m_print);
    }
    int lastColumn() const { return int(m_rows.columns().size()) + 6; }

    void writeHeader(Sheet &sheet, int row)
    {
        int column = 0;
        for (const char *name : { "no", "name", "code", "start" }) {
            sheet.merge(row, column, row + 1, column, text(name), header());
            ++column;
        }
        const int codes = int(m_rows.columns().size());
        if (codes > 0)
            sheet.merge(row, column, row, column + codes - 1, text("moves"), header());
        for (const size_t line : m_rows.columns())
            sheet.text(row + 1, column++, m_rows.columnTitle(line), header());
        for (const char *name : { "decrease", "change", "end" }) {
            sheet.merge(row, column, row + 1, column, text(name), header());
            ++column;
        }
    }

    void writeRow(Sheet &sheet, int row, const TransitionRows::Row &one)
    {
        const int decimals = m_print.facts.areaDecimals_ha;
        const bool isLine = one.kind == TransitionRows::Kind::Line;
        sheet.text(row, 0, one.no, framed(one.bold));
        sheet.text(row, 1, one.name,
                framed(one.bold, isLine ? m_rows.table().lines()[one.line].depth : 0));
        sheet.text(row, 2, one.code, framed(one.bold));
        sheet.number(row, 3, inHectares(m_rows.start(one)), amount(decimals, one.bold));
        int column = 4;
        for (const size_t line : m_rows.columns()) {
            sheet.number(row, column++, inHectares(m_rows.cell(one, line)),
                    amount(decimals, !isLine || one.line == line));
        }
        sheet.number(row, column++, inHectares(m_rows.decrease(one)), amount(decimals, one.bold));
        sheet.number(
                row, column++, inHectares(m_rows.change(one)), amount(decimals, one.bold, true));
        sheet.number(row, column, inHectares(m_rows.end(one)), amount(decimals, one.bold));
    }

    const PlanPaper &m_paper;
    const PlanPrint &m_print;
    TransitionRows m_rows;
};

} // namespace

void writeTransitionSheet(XlsxBook &book, const PlanPaper &paper, const PlanPrint &print)
{
    TransitionSheet(paper, print).write(book);
}

} // namespace spp::planprint
