// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/templatetable.h"

#include "dossier/papers/placeholders.h"

namespace spp::paper {

namespace {

constexpr double blankRowHeight_mm = 9.0;

class TableMaker {
public:
    TableMaker(const TemplateBlock &block, const PaperData &data)
        : m_block(block)
        , m_data(data)
        , m_size_pt(block.size_pt > 0.0 ? block.size_pt : 12.0)
    {
    }

    Table run()
    {
        addWidths();
        addHeader();
        const auto rows = m_data.rows.value(m_block.rows);
        QString group;
        for (const FieldValues &row : rows) {
            const QString of = row.value(m_block.group);
            if (!m_block.group.isEmpty() && of != group)
                addWide(of, true);
            group = of;
            addRow(row);
        }
        if (rows.empty())
            addEmpty();
        return std::move(m_table);
    }

private:
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
            sum += column.width;
        for (const TemplateColumn &column : m_block.columns)
            m_table.widths.push_back(column.width / sum);
    }

    void addHeader()
    {
        Row header;
        bool named = false;
        for (const TemplateColumn &column : m_block.columns) {
            header.cells.push_back({ { text(column.title, Alignment::Centre, true) } });
            named = named || !column.title.isEmpty();
        }
        if (!named)
            return;
        m_table.headerRows = 1;
        m_table.rows.push_back(header);
    }

    void addRow(const FieldValues &row)
    {
        Row out;
        for (const TemplateColumn &column : m_block.columns)
            out.cells.push_back(
                    { { text(filled(column.text, m_data.values, row).remove(QLatin1Char('\t')),
                            column.alignment) } });
        m_table.rows.push_back(out);
    }

    void addWide(const QString &title, bool bold)
    {
        Row row;
        Paragraph heading = text(title, Alignment::Left, bold);
        heading.keepWithNext = bold;
        row.cells.push_back({ { heading }, int(m_block.columns.size()) });
        m_table.rows.push_back(row);
    }

    void addEmpty()
    {
        if (!m_block.empty.isEmpty())
            addWide(filled(m_block.empty, m_data.values), false);
        Row blank;
        blank.minimumHeight_mm = blankRowHeight_mm;
        for (size_t i = 0; i < m_block.columns.size(); ++i)
            blank.cells.push_back({ { text(QString(), Alignment::Left) } });
        for (int i = 0; i < m_block.blankRows; ++i)
            m_table.rows.push_back(blank);
    }

    const TemplateBlock &m_block;
    const PaperData &m_data;
    double m_size_pt;
    Table m_table;
};

} // namespace

Table templateTable(const TemplateBlock &block, const PaperData &data)
{
    return TableMaker(block, data).run();
}

} // namespace spp::paper
