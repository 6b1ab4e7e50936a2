// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/plancompare/transitionprint.h"

#include "core/plancompare/plannumber.h"
#include "dossier/papers/typemeasure.h"
#include "dossier/plancompare/tableparts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spp::planprint {

namespace {

using paper::Alignment;
using paper::Cell;
using paper::Row;
using paper::Section;
using paper::Table;

constexpr double padding_mm = 0.7;
constexpr double slack_mm = 0.4; ///< so that a number that just fits is not broken
constexpr double widestName_mm = 58.0;
constexpr double narrowestCode_mm = 9.0;
constexpr double narrowestSum_mm = 16.0; ///< opening, closing and what is between
constexpr double indentPerDepth_mm = 2.0;

/// Lays the columns out on as many pages as they need.
class Layout {
public:
    Layout(const PlanPaper &paper, const PlanPrint &print)
        : m_paper(paper)
        , m_print(print)
        , m_rows(paper, print)
        , m_decimals(print.facts.areaDecimals_ha)
    {
        measure();
    }

    paper::Document document()
    {
        paper::Document document;
        document.title = m_paper.title.text();
        document.page = m_paper.page;
        const std::vector<std::vector<size_t>> pages = columnPages();
        for (size_t i = 0; i < pages.size(); ++i) {
            Section section;
            section.continuesNumbers = i > 0;
            section.blocks = parts::head(m_paper, m_print, i > 0);
            const bool last = i + 1 == pages.size();
            section.blocks.push_back(table(pages[i], last));
            if (last) {
                for (paper::Block &note : parts::notes(m_paper, m_print,
                             transitionRounding_ha(
                                     m_rows.table(), m_decimals, m_print.comparison.tolerance_m2),
                             { sums(), withoutClass() }))
                    section.blocks.push_back(std::move(note));
                section.blocks.push_back(parts::signatures(m_paper, m_print));
            }
            document.sections.push_back(std::move(section));
        }
        return document;
    }

private:
    QString number(std::optional<double> area_m2) const
    {
        return area_m2 ? plannumber::hectares(*area_m2, m_decimals) : QString();
    }
    QString signedNumber(std::optional<double> area_m2) const
    {
        return area_m2 ? plannumber::signedFixed(*area_m2 / plannumber::m2PerHectare, m_decimals)
                       : QString();
    }
    QString text(const char *name) const
    {
        return filledText(m_paper, QString::fromLatin1(name), m_print);
    }

    double widthOf(const QString &text, bool bold) const
    {
        return paper::naturalWidth_mm(parts::line(text, m_paper.size_pt, Alignment::Left, bold))
                + 2.0 * padding_mm + slack_mm;
    }
    /// A title may break between words.
    double widthOfTitle(const QString &title) const
    {
        double width = 0.0;
        for (const QString &word : title.split(QLatin1Char(' ')))
            width = std::max(width, widthOf(word, true));
        return width;
    }

    void measure()
    {
        const auto widen = [](double &width, double needed) { width = std::max(width, needed); };
        m_no = widthOfTitle(text("no"));
        m_codeTitle = widthOfTitle(text("code"));
        m_name = 30.0;
        m_start = std::max(narrowestSum_mm, widthOfTitle(text("start")));
        m_code = narrowestCode_mm;
        for (const char *name : { "decrease", "change", "end" })
            m_closing.push_back(std::max(narrowestSum_mm, widthOfTitle(text(name))));
        for (const TransitionRows::Row &row : m_rows.rows()) {
            widen(m_no, widthOf(row.no, row.bold));
            widen(m_codeTitle, widthOf(row.code, row.bold));
            widen(m_name, std::min(widestName_mm, widthOf(row.name, row.bold) + indentOf(row)));
            widen(m_start, widthOf(number(m_rows.start(row)), row.bold));
            widen(m_closing[0], widthOf(number(m_rows.decrease(row)), row.bold));
            widen(m_closing[1], widthOf(signedNumber(m_rows.change(row)), row.bold));
            widen(m_closing[2], widthOf(number(m_rows.end(row)), row.bold));
            for (const size_t column : m_rows.columns())
                widen(m_code, widthOf(number(m_rows.cell(row, column)), isBold(row, column)));
        }
        for (const size_t column : m_rows.columns())
            widen(m_code, widthOfTitle(m_rows.columnTitle(column)));
    }

    double indentOf(const TransitionRows::Row &row) const
    {
        return row.kind == TransitionRows::Kind::Line
                ? indentPerDepth_mm * m_rows.table().lines()[row.line].depth
                : 0.0;
    }

    bool isBold(const TransitionRows::Row &row, size_t column) const
    {
        return row.kind != TransitionRows::Kind::Line || row.line == column;
    }

    double leftWidth() const { return m_no + m_name + m_codeTitle + m_start; }
    double closingWidth() const { return std::accumulate(m_closing.begin(), m_closing.end(), 0.0); }

    /// Columns of codes by page, as evenly as they go; the closing columns need room on the last.
    std::vector<std::vector<size_t>> columnPages() const
    {
        const double room = m_paper.page.textWidth_mm() - leftWidth();
        const auto all = m_rows.columns().size();
        const auto perPage = std::max<size_t>(1, size_t(std::floor(room / m_code)));
        const auto onLast = size_t(std::max(0.0, std::floor((room - closingWidth()) / m_code)));
        size_t pages = 1;
        while ((pages - 1) * perPage + onLast < all)
            ++pages;
        std::vector<std::vector<size_t>> result(pages);
        size_t next = 0;
        for (size_t page = 0; page < pages; ++page) {
            const size_t wanted = page + 1 == pages
                    ? all - next
                    : std::max(std::min(perPage, (all + pages - 1) / pages),
                            // What the later pages cannot take must stand here.
                            all - next
                                    - std::min(all - next, (pages - page - 2) * perPage + onLast));
            for (size_t i = 0; i < wanted && next < all; ++i)
                result[page].push_back(m_rows.columns()[next++]);
        }
        return result;
    }

    Table table(const std::vector<size_t> &columns, bool last) const
    {
        Table table;
        table.padding_mm = padding_mm;
        std::vector<double> widths{ m_no, m_name, m_codeTitle, m_start };
        widths.insert(widths.end(), columns.size(), m_code);
        if (last)
            widths.insert(widths.end(), m_closing.begin(), m_closing.end());
        const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
        for (const double width : widths)
            table.widths.push_back(width / sum);
        table.headerRows = 2;
        table.rows.push_back(firstHeader(columns, last));
        table.rows.push_back(secondHeader(columns));
        for (const TransitionRows::Row &row : m_rows.rows())
            table.rows.push_back(rowOf(row, columns, last));
        return table;
    }

    Row firstHeader(const std::vector<size_t> &columns, bool last) const
    {
        Row row;
        for (const char *name : { "no", "name", "code", "start" })
            row.cells.push_back(parts::header(text(name), m_paper.size_pt, 1, 2));
        if (!columns.empty())
            row.cells.push_back(parts::header(text("moves"), m_paper.size_pt, int(columns.size())));
        if (last) {
            for (const char *name : { "decrease", "change", "end" })
                row.cells.push_back(parts::header(text(name), m_paper.size_pt, 1, 2));
        }
        return row;
    }

    Row secondHeader(const std::vector<size_t> &columns) const
    {
        Row row;
        for (const size_t column : columns)
            row.cells.push_back(parts::header(m_rows.columnTitle(column), m_paper.size_pt));
        return row;
    }

    Row rowOf(const TransitionRows::Row &row, const std::vector<size_t> &columns, bool last) const
    {
        const auto put = [&](const QString &text, Alignment alignment, bool bold) {
            return parts::cell(text, m_paper.size_pt, alignment, bold);
        };
        Row printed;
        printed.cells.push_back(put(row.no, Alignment::Left, row.bold));
        Cell name = put(row.name, Alignment::Left, row.bold);
        name.paragraphs.front().left_mm = indentOf(row);
        printed.cells.push_back(std::move(name));
        printed.cells.push_back(put(row.code, Alignment::Centre, row.bold));
        printed.cells.push_back(put(number(m_rows.start(row)), Alignment::Right, row.bold));
        for (const size_t column : columns) {
            printed.cells.push_back(
                    put(number(m_rows.cell(row, column)), Alignment::Right, isBold(row, column)));
        }
        if (last) {
            printed.cells.push_back(put(number(m_rows.decrease(row)), Alignment::Right, row.bold));
            printed.cells.push_back(
                    put(signedNumber(m_rows.change(row)), Alignment::Right, row.bold));
            printed.cells.push_back(put(number(m_rows.end(row)), Alignment::Right, row.bold));
        }
        return printed;
    }

    QString sums() const
    {
        const TransitionTable &table = m_rows.table();
        return filledText(m_paper, QStringLiteral("sums"), m_print,
                { { QStringLiteral("decrease"), number(table.totalDecrease()) },
                        { QStringLiteral("increase"), number(table.totalIncrease()) } });
    }

    /// Said below when a function stands in the table that is no land class.
    QString withoutClass() const
    {
        for (const TransitionTable::Line &line : m_rows.table().lines()) {
            if (!line.code.isEmpty() && !m_print.classes.find(line.code))
                return text("no_class");
        }
        return {};
    }

    const PlanPaper &m_paper;
    const PlanPrint &m_print;
    TransitionRows m_rows;
    int m_decimals;
    double m_no = 0.0;
    double m_name = 0.0;
    double m_codeTitle = 0.0;
    double m_start = 0.0;
    double m_code = 0.0; ///< of each column of a class
    std::vector<double> m_closing;
};

} // namespace

paper::Document transitionDocument(const PlanPaper &paper, const PlanPrint &print)
{
    return Layout(paper, print).document();
}

} // namespace spp::planprint
