// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/templatetable.h"

#include "dossier/papers/placeholders.h"

namespace spp::paper {

namespace {

constexpr double blankRowHeight_mm = 9.0;

class TableMaker {
public:
    TableMaker(const TemplateBlock &block, const PaperData &data, double textWidth_mm)
        : m_block(block)
        , m_data(data)
        , m_textWidth_mm(textWidth_mm)
        , m_size_pt(block.size_pt > 0.0 ? block.size_pt : 12.0)
    {
    }

    Table run()
    {
        const Rows rows = shownRows();
        m_table.padding_mm = m_block.table.padding_mm;
        m_table.keepTogether = !m_block.table.beside.isEmpty();
        addWidths();
        addHeader();
        if (m_block.table.fold > 1)
            addFolded(rows);
        else
            addGrouped(rows);
        if (rows.empty())
            addEmpty();
        if (!m_block.table.beside.isEmpty())
            addPicture();
        return std::move(m_table);
    }

private:
    using Rows = std::vector<FieldValues>;

    Rows shownRows() const
    {
        const auto found = m_data.rows.constFind(m_block.rows);
        if (found == m_data.rows.constEnd())
            return {};
        const Rows &all = *found;
        const size_t first = std::min(all.size(), size_t(m_block.table.skip));
        const size_t count = std::min(all.size() - first, size_t(m_block.table.most));
        const auto begin = all.begin() + std::ptrdiff_t(first);
        return Rows(begin, begin + std::ptrdiff_t(count));
    }

    Paragraph text(const QString &text, Alignment alignment, bool bold = false) const
    {
        Paragraph paragraph;
        paragraph.runs = { { text, bold, false } };
        paragraph.size_pt = m_size_pt;
        paragraph.alignment = alignment;
        paragraph.after_pt = 0.0;
        return paragraph;
    }

    void addWidths()
    {
        double sum = 0.0;
        for (const TemplateColumn &column : m_block.columns)
            sum += column.width * m_block.table.fold;
        for (int i = 0; i < m_block.table.fold; ++i) {
            for (const TemplateColumn &column : m_block.columns)
                m_table.widths.push_back(column.width / sum);
        }
    }

    void addHeader()
    {
        const auto &columns = m_block.columns;
        const auto has = [&columns](QString TemplateColumn::*title) {
            return std::any_of(columns.begin(), columns.end(),
                    [title](const TemplateColumn &column) { return !(column.*title).isEmpty(); });
        };
        if (!has(&TemplateColumn::title))
            return;
        if (has(&TemplateColumn::over))
            addTitlesInTwoRows();
        else
            addHeaderRow([this](size_t i) { return m_block.columns[i].title; }, true);
        if (m_block.table.numbers)
            addHeaderRow([](size_t i) { return QStringLiteral("(%1)").arg(i + 1); }, false);
    }

    void addHeaderRow(const std::function<QString(size_t)> &title, bool bold)
    {
        Row header;
        for (int fold = 0; fold < m_block.table.fold; ++fold) {
            for (size_t i = 0; i < m_block.columns.size(); ++i)
                header.cells.push_back({ { text(title(i), Alignment::Centre, bold) } });
        }
        ++m_table.headerRows;
        m_table.rows.push_back(header);
    }

    void addTitlesInTwoRows()
    {
        Row above;
        Row below;
        const auto &columns = m_block.columns;
        for (size_t i = 0; i < columns.size();) {
            size_t end = i + 1;
            while (!columns[i].over.isEmpty() && end < columns.size()
                    && columns[end].over == columns[i].over)
                ++end;
            const bool isGroup = !columns[i].over.isEmpty();
            Cell cell{
                { text(isGroup ? columns[i].over : columns[i].title, Alignment::Centre, true) },
                int(end - i), isGroup ? 1 : 2
            };
            above.cells.push_back(cell);
            for (; i < end; ++i) {
                if (isGroup)
                    below.cells.push_back({ { text(columns[i].title, Alignment::Centre, true) } });
            }
        }
        m_table.headerRows += 2;
        m_table.rows.push_back(above);
        m_table.rows.push_back(below);
    }

    void addGrouped(const Rows &rows)
    {
        QString group;
        for (const FieldValues &row : rows) {
            const QString of = row.value(m_block.group);
            if (!m_block.group.isEmpty() && of != group)
                addWide(of, true);
            group = of;
            Row out;
            appendCells(out, row);
            m_table.rows.push_back(out);
        }
    }

    /// Read down the first columns to their end, then down the next ones.
    void addFolded(const Rows &rows)
    {
        const size_t fold = size_t(m_block.table.fold);
        const size_t height = (rows.size() + fold - 1) / fold;
        for (size_t i = 0; i < height; ++i) {
            Row out;
            for (size_t part = 0; part < fold; ++part) {
                const size_t at = part * height + i;
                if (at < rows.size())
                    appendCells(out, rows[at]);
                else
                    appendBlanks(out);
            }
            m_table.rows.push_back(out);
        }
    }

    void appendCells(Row &out, const FieldValues &row) const
    {
        const bool strong
                = !m_block.table.strong.isEmpty() && !row.value(m_block.table.strong).isEmpty();
        for (const TemplateColumn &column : m_block.columns)
            out.cells.push_back(
                    { { text(filled(column.text, m_data.values, row).remove(QLatin1Char('\t')),
                            column.alignment, strong) } });
    }

    void appendBlanks(Row &out) const
    {
        for (size_t i = 0; i < m_block.columns.size(); ++i)
            out.cells.push_back({ { text(QString(), Alignment::Left) } });
    }

    void addWide(const QString &title, bool bold)
    {
        Row row;
        Paragraph heading = text(title, Alignment::Left, bold);
        heading.keepWithNext = bold;
        row.cells.push_back({ { heading }, int(m_table.widths.size()) });
        m_table.rows.push_back(row);
    }

    void addEmpty()
    {
        if (!m_block.empty.isEmpty())
            addWide(filled(m_block.empty, m_data.values), false);
        Row blank;
        blank.minimumHeight_mm = blankRowHeight_mm;
        for (int i = 0; i < m_block.table.fold; ++i)
            appendBlanks(blank);
        for (int i = 0; i < m_block.blankRows; ++i)
            m_table.rows.push_back(blank);
    }

    /// A first column over all rows, as wide as the picture that it holds.
    void addPicture()
    {
        const double share = std::min(
                0.8, (m_block.drawing_mm.width() + 2.0 * m_table.padding_mm) / m_textWidth_mm);
        for (double &width : m_table.widths)
            width *= 1.0 - share;
        m_table.widths.insert(m_table.widths.begin(), share);
        Cell cell;
        const Picture picture = m_data.drawings.value(m_block.table.beside);
        if (!picture.isEmpty())
            cell.pictures.push_back(picture);
        // The room that is left beside a picture that is higher than the rows.
        Row rest;
        appendBlanks(rest);
        m_table.rows.push_back(rest);
        cell.rows = int(m_table.rows.size());
        auto &cells = m_table.rows.front().cells;
        cells.insert(cells.begin(), cell);
        m_table.headerRows = 0; // all of it stands on one page
    }

    const TemplateBlock &m_block;
    const PaperData &m_data;
    double m_textWidth_mm;
    double m_size_pt;
    Table m_table;
};

} // namespace

Table templateTable(const TemplateBlock &block, const PaperData &data, double textWidth_mm)
{
    return TableMaker(block, data, textWidth_mm).run();
}

} // namespace spp::paper
