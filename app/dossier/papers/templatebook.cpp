// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/templatebook.h"

#include "dossier/papers/paperformat.h"
#include "dossier/papers/placeholders.h"
#include "dossier/spreadsheet/xlsxbook.h"

namespace spp::paper {

namespace {

constexpr double lettersPerShare = 1.15; ///< widths of templates are about letters
constexpr double widthOfA4_mm = 297.0;

class SheetWriter {
public:
    SheetWriter(const TemplateBlock &block, const PaperData &data, XlsxBook::Sheet &sheet)
        : m_block(block)
        , m_data(data)
        , m_sheet(sheet)
    {
    }

    void write(const QStringList &heading)
    {
        for (const QString &line : heading) {
            XlsxBook::Look look;
            look.bold = m_row == 0;
            m_sheet.text(m_row++, 0, line, look);
        }
        ++m_row;
        writeHeader();
        m_sheet.freeze(m_row, 0);
        const auto rows = m_data.rows.constFind(m_block.rows);
        if (rows != m_data.rows.constEnd()) {
            for (const FieldValues &row : *rows)
                writeRow(row);
        }
    }

private:
    static XlsxBook::Look headerLook()
    {
        XlsxBook::Look look;
        look.header = true;
        look.bold = true;
        return look;
    }

    void writeHeader()
    {
        const auto &columns = m_block.columns;
        const bool grouped = std::any_of(columns.begin(), columns.end(),
                [](const TemplateColumn &column) { return !column.over.isEmpty(); });
        for (size_t i = 0; i < columns.size(); ++i) {
            m_sheet.width(int(i), int(i), std::max(6.0, columns[i].width * lettersPerShare));
            const QString title = QString(columns[i].title).replace(u'\n', u' ');
            if (!grouped)
                m_sheet.text(m_row, int(i), title, headerLook());
            else if (columns[i].over.isEmpty())
                m_sheet.merge(m_row, int(i), m_row + 1, int(i), title, headerLook());
            else
                m_sheet.text(m_row + 1, int(i), title, headerLook());
        }
        if (grouped)
            writeGroups();
        m_row += grouped ? 2 : 1;
        if (!m_block.table.numbers)
            return;
        for (size_t i = 0; i < columns.size(); ++i)
            m_sheet.text(m_row, int(i), QStringLiteral("(%1)").arg(i + 1), headerLook());
        ++m_row;
    }

    void writeGroups()
    {
        const auto &columns = m_block.columns;
        for (size_t i = 0; i < columns.size();) {
            size_t end = i + 1;
            while (end < columns.size() && columns[end].over == columns[i].over)
                ++end;
            if (columns[i].over.isEmpty())
                end = i + 1;
            else if (end == i + 1)
                m_sheet.text(m_row, int(i), columns[i].over, headerLook());
            else
                m_sheet.merge(m_row, int(i), m_row, int(end) - 1, columns[i].over, headerLook());
            i = end;
        }
    }

    void writeRow(const FieldValues &row)
    {
        XlsxBook::Look look;
        look.framed = true;
        look.bold = !m_block.table.strong.isEmpty() && !row.value(m_block.table.strong).isEmpty();
        for (size_t i = 0; i < m_block.columns.size(); ++i)
            writeCell(int(i), m_block.columns[i], row, look);
        ++m_row;
    }

    void writeCell(
            int column, const TemplateColumn &shown, const FieldValues &row, XlsxBook::Look look)
    {
        const QString text = filled(shown.text, m_data.values, row).remove(QLatin1Char('\t'));
        const QStringList names = placeholdersIn(shown.text);
        const QString field = names.size() == 1
                        && shown.text.trimmed()
                                == QLatin1Char('{') + names.front() + QLatin1Char('}')
                ? names.front().mid(rowPrefix().size())
                : QString();
        const QString exact = row.value(field + QLatin1Char('#'));
        if (field.isEmpty() || exact.isEmpty()) {
            m_sheet.text(m_row, column, text, look);
            return;
        }
        const auto comma = text.lastIndexOf(QLatin1Char(','));
        look.decimals = comma < 0 ? 0 : int(text.size() - comma - 1);
        m_sheet.number(m_row, column, exact.toDouble(), look);
    }

    const TemplateBlock &m_block;
    const PaperData &m_data;
    XlsxBook::Sheet &m_sheet;
    int m_row = 0;
};

/// Without the letters that the format does not allow in the name of a sheet.
QString sheetName(QString title, int number)
{
    for (const QChar letter : QStringLiteral("[]:*?/\\"))
        title.replace(letter, QLatin1Char('-'));
    return number == 1 ? title : QStringLiteral("%1 (%2)").arg(title.left(25)).arg(number);
}

/// Texts of the paper that stand before its first table, beside the title.
QStringList headingOf(const PaperTemplate &paper, const PaperData &data)
{
    QStringList lines{ paper.kind };
    if (!paper.summary.isEmpty())
        lines << filled(paper.summary, data.values).replace(QLatin1Char('\t'), dots());
    return lines;
}

} // namespace

Result<void> writeTemplateBook(
        const PaperTemplate &paper, const PaperData &data, const QString &path)
{
    SPP_ASSIGN(const auto book, XlsxBook::create(path, paper.title.vi));
    int sheets = 0;
    for (const TemplateBlock &block : paper.blocks) {
        if (block.kind != QLatin1String("table") || block.rows.isEmpty() || block.columns.empty())
            continue;
        ++sheets;
        XlsxBook::Sheet sheet = book->addSheet(sheetName(paper.title.vi, sheets));
        sheet.page(std::max(paper.page.width_mm, paper.page.height_mm) > widthOfA4_mm + 1.0);
        SheetWriter(block, data, sheet).write(headingOf(paper, data));
    }
    return book->finish();
}

} // namespace spp::paper
