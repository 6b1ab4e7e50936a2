// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/spreadsheet/xlsxbook.h"

#include "base/saidby.h"
#include "core/review/geopackagewriter.h"
#include "core/review/writefailure.h"
#include "dossier/spreadsheet/xlsxcheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <map>
#include <tuple>

#include <xlsxwriter.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::XlsxBook)
};

constexpr time_t fixedTime = 1577836800; // 1 January 2020: files do not tell when they were made
constexpr int longestName = 31;
constexpr int paperA3 = 8;
constexpr int paperA4 = 9;

using LookKey = std::tuple<bool, bool, bool, int, bool, int, bool, QString, QString>;

lxw_row_t rowNumber(int row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnNumber(int column) { return static_cast<lxw_col_t>(column); }

/// In the language of number formats.
QByteArray literal(QString text)
{
    text.remove(QLatin1Char('"'));
    return text.isEmpty() ? QByteArray() : '"' + text.toUtf8() + '"';
}

QByteArray numberFormat(const XlsxBook::Look &look)
{
    QByteArray format = "#,##0";
    if (look.decimals > 0)
        format += '.' + QByteArray(look.decimals, '0');
    const QByteArray before = literal(look.before);
    const QByteArray after = literal(look.after);
    if (!look.isSigned)
        return before + format + after;
    return before + '+' + format + after + ';' + before + '-' + format + after + ';' + before
            + format + after;
}

} // namespace

struct XlsxBook::Private {
    QString path;
    QString beside;
    lxw_workbook *book = nullptr;
    lxw_error failure = LXW_NO_ERROR; ///< the first one
    std::map<LookKey, lxw_format *> formats;
    qlonglong cells = 0; ///< that the file must have; each is written once

    void note(lxw_error error)
    {
        if (failure == LXW_NO_ERROR)
            failure = error;
    }

    lxw_format *format(const Look &look, bool isNumber)
    {
        lxw_format *&format = formats[{ look.bold, look.header, look.framed, look.decimals,
                look.isSigned, look.indent, isNumber, look.before, look.after }];
        if (format)
            return format;
        format = workbook_add_format(book);
        if (look.bold || look.header)
            format_set_bold(format);
        if (look.framed || look.header)
            format_set_border(format, LXW_BORDER_THIN);
        if (look.header) {
            format_set_align(format, LXW_ALIGN_CENTER);
            format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
            format_set_text_wrap(format);
        }
        if (look.indent > 0)
            format_set_indent(format, static_cast<uint8_t>(look.indent));
        if (isNumber && look.decimals >= 0)
            format_set_num_format(format, numberFormat(look).constData());
        return format;
    }

    /// Nothing unfinished is left.
    Error failed(const QString &reason) const
    {
        const Error error = writeFailure(path, { reason });
        QFile::remove(beside);
        return error;
    }
};

XlsxBook::XlsxBook()
    : d(std::make_unique<Private>())
{
}

XlsxBook::~XlsxBook()
{
    if (d->book) {
        workbook_close(d->book);
        QFile::remove(d->beside);
    }
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::create(const QString &path, const QString &title)
{
    std::unique_ptr<XlsxBook> book(new XlsxBook);
    Private &d = *book->d;
    d.path = path;
    d.beside = path + QStringLiteral(".part");
    // Temporary files beside the result: what is full then is what the message names.
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = folder.data();
    d.book = workbook_new_opt(QFile::encodeName(d.beside).constData(), &options);
    if (!d.book)
        return d.failed(Texts::tr("not enough memory"));
    lxw_doc_properties properties = {};
    QByteArray name = title.toUtf8();
    QByteArray program = "SPP";
    properties.title = name.data();
    properties.author = program.data();
    properties.created = fixedTime;
    d.note(workbook_set_properties(d.book, &properties));
    return book;
}

XlsxBook::Sheet XlsxBook::addSheet(const QString &name)
{
    Sheet sheet;
    sheet.m_book = this;
    sheet.m_sheet = workbook_add_worksheet(d->book, name.left(longestName).toUtf8().constData());
    if (!sheet.m_sheet)
        d->note(LXW_ERROR_SHEETNAME_ALREADY_USED);
    return sheet;
}

Result<void> XlsxBook::finish()
{
    const lxw_error closed = workbook_close(d->book);
    d->book = nullptr;
    d->note(closed);
    if (d->failure != LXW_NO_ERROR)
        return d->failed(QString::fromStdString(saidBy("libxlsxwriter", lxw_strerror(d->failure))));
    const auto counted = countedCells(d->beside);
    if (!counted || *counted != d->cells)
        return d->failed(Texts::tr("the disk did not take all of it"));
    return replaceFile(d->beside, d->path);
}

void XlsxBook::Sheet::text(int row, int column, const QString &text, const Look &look)
{
    if (!m_sheet)
        return;
    auto *sheet = static_cast<lxw_worksheet *>(m_sheet);
    lxw_format *format = m_book->d->format(look, false);
    ++m_book->d->cells;
    m_book->d->note(text.isEmpty()
                    ? worksheet_write_blank(sheet, rowNumber(row), columnNumber(column), format)
                    : worksheet_write_string(sheet, rowNumber(row), columnNumber(column),
                            text.toUtf8().constData(), format));
}

void XlsxBook::Sheet::number(int row, int column, std::optional<double> value, const Look &look)
{
    if (!m_sheet)
        return;
    auto *sheet = static_cast<lxw_worksheet *>(m_sheet);
    lxw_format *format = m_book->d->format(look, true);
    ++m_book->d->cells;
    m_book->d->note(value
                    ? worksheet_write_number(
                            sheet, rowNumber(row), columnNumber(column), *value, format)
                    : worksheet_write_blank(sheet, rowNumber(row), columnNumber(column), format));
}

void XlsxBook::Sheet::merge(
        int row, int column, int lastRow, int lastColumn, const QString &text, const Look &look)
{
    if (row == lastRow && column == lastColumn)
        return this->text(row, column, text, look);
    if (!m_sheet)
        return;
    m_book->d->cells += qlonglong(lastRow - row + 1) * (lastColumn - column + 1);
    m_book->d->note(worksheet_merge_range(static_cast<lxw_worksheet *>(m_sheet), rowNumber(row),
            columnNumber(column), rowNumber(lastRow), columnNumber(lastColumn),
            text.toUtf8().constData(), m_book->d->format(look, false)));
}

void XlsxBook::Sheet::width(int column, int lastColumn, double letters)
{
    if (m_sheet)
        worksheet_set_column(static_cast<lxw_worksheet *>(m_sheet), columnNumber(column),
                columnNumber(lastColumn), letters, nullptr);
}

void XlsxBook::Sheet::freeze(int row, int column)
{
    if (!m_sheet)
        return;
    auto *sheet = static_cast<lxw_worksheet *>(m_sheet);
    worksheet_freeze_panes(sheet, rowNumber(row), columnNumber(column));
    if (row > 0)
        worksheet_repeat_rows(sheet, 0, rowNumber(row - 1));
    if (column > 0)
        worksheet_repeat_columns(sheet, 0, columnNumber(column - 1));
}

void XlsxBook::Sheet::filter(int row, int column, int lastRow, int lastColumn)
{
    if (m_sheet)
        m_book->d->note(worksheet_autofilter(static_cast<lxw_worksheet *>(m_sheet), rowNumber(row),
                columnNumber(column), rowNumber(lastRow), columnNumber(lastColumn)));
}

void XlsxBook::Sheet::page(bool a3)
{
    if (!m_sheet)
        return;
    auto *sheet = static_cast<lxw_worksheet *>(m_sheet);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a3 ? paperA3 : paperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
}

} // namespace spp
