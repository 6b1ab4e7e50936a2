// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/spreadsheetoverlay.h"

#include "base/saidby.h"
#include "core/import/gdalmessages.h"
#include "core/review/geopackagewriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <string>

#include <cpl_vsi.h>
#include <xlsxwriter.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SpreadsheetOverlay)
};

constexpr time_t fixedTime = 1577836800; // 1 January 2020: files do not tell when they were made
constexpr double columnWidth = 14.0;

/// Rows of the sheet as they can be read back; -1 when it breaks off. libxlsxwriter does not notice
/// a full disk: it packs what reached its temporary file and reports success.
qlonglong rowsIn(const QString &xlsx)
{
    const QByteArray sheet = "/vsizip/{" + xlsx.toUtf8() + "}/xl/worksheets/sheet1.xml";
    VSILFILE *file = VSIFOpenL(sheet.constData(), "rb");
    if (!file)
        return -1;
    static const std::string mark = "<row ";
    static const std::string last = "</worksheet>";
    std::string text;
    std::string block(1 << 20, '\0');
    qlonglong rows = 0;
    while (const size_t got = VSIFReadL(block.data(), 1, block.size(), file)) {
        text.append(block, 0, got);
        size_t at = 0;
        while ((at = text.find(mark, at)) != std::string::npos) {
            ++rows;
            at += mark.size();
        }
        // A mark may lie across two blocks; the tail is shorter than one, so none counts twice.
        const size_t kept = std::min(text.size(), mark.size() - 1);
        const bool isEnd = got < block.size();
        if (isEnd && (text.size() < last.size() || text.rfind(last) == std::string::npos))
            rows = -1;
        text.erase(0, text.size() - kept);
        if (isEnd)
            break;
    }
    VSIFCloseL(file);
    return rows;
}

} // namespace

struct SpreadsheetOverlay::Private {
    QString path;
    QString beside;
    OverlayColumns columns;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    lxw_error failure = LXW_NO_ERROR;
    std::string scratch;

    void note(lxw_error error)
    {
        if (failure == LXW_NO_ERROR)
            failure = error;
    }
    void text(std::string_view value, lxw_format *format = nullptr)
    {
        scratch.assign(value.data(), value.size());
        if (!scratch.empty())
            note(worksheet_write_string(sheet, row, column, scratch.c_str(), format));
        ++column;
    }
    void number(double value)
    {
        note(worksheet_write_number(sheet, row, column, value, nullptr));
        ++column;
    }
    void header()
    {
        QStringList names{ "subject_id", "theme", "class", "area_m2", "share", "length_m",
            "count" };
        if (columns.plan)
            names.append(QStringLiteral("plan"));
        if (columns.values)
            names += QStringList{ "mean", "minimum", "maximum" };
        names.append(QStringLiteral("unknown"));
        worksheet_set_column(sheet, 0, lxw_col_t(names.size() - 1), columnWidth, nullptr);
        worksheet_freeze_panes(sheet, 1, 0);
        for (const QString &name : names)
            text(name.toStdString(), bold);
    }
    Error failed(const QString &reason) const
    {
        return Error::environment(
                Texts::tr("The spreadsheet cannot be written: %1.").arg(reason).toStdString())
                .inFile(path.toStdString());
    }
};

SpreadsheetOverlay::SpreadsheetOverlay()
    : d(std::make_unique<Private>())
{
}

SpreadsheetOverlay::~SpreadsheetOverlay()
{
    if (d->book)
        lxw_workbook_free(d->book);
    QFile::remove(d->beside);
}

Result<std::unique_ptr<OverlayWriter>> SpreadsheetOverlay::create(
        const QString &path, const OverlayColumns &columns, qlonglong rows)
{
    if (rows > mostRows) {
        return Error::badInput(Texts::tr("The overlay has %1 rows, a spreadsheet holds %2.")
                                       .arg(rows)
                                       .arg(mostRows)
                                       .toStdString())
                .inFile(path.toStdString())
                .advise(Texts::tr("Write a .gpkg or .csv file, or ask for fewer themes.")
                                .toStdString());
    }
    std::unique_ptr<SpreadsheetOverlay> writer(new SpreadsheetOverlay);
    Private &d = *writer->d;
    d.path = path;
    d.beside = path + QStringLiteral(".part");
    d.columns = columns;
    // Temporary files beside the result: what is full then is what the message names.
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable() || QFileInfo(path).isDir())
        return d.failed(Texts::tr("the folder cannot be written"));
    QByteArray temporary = QFile::encodeName(folder.absoluteFilePath());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    d.book = workbook_new_opt(QFile::encodeName(d.beside).constData(), &options);
    d.sheet = d.book ? workbook_add_worksheet(d.book, "overlay") : nullptr;
    if (!d.sheet)
        return d.failed(Texts::tr("not enough memory, or the disk is full"));
    lxw_doc_properties properties = {};
    QByteArray program = "SPP";
    properties.author = program.data();
    properties.created = fixedTime;
    d.note(workbook_set_properties(d.book, &properties));
    d.bold = workbook_add_format(d.book);
    format_set_bold(d.bold);
    d.header();
    return std::unique_ptr<OverlayWriter>(std::move(writer));
}

Result<void> SpreadsheetOverlay::add(const OverlayRecord &record)
{
    ++d->row;
    d->column = 0;
    d->number(double(record.subject));
    d->text(record.theme);
    d->text(record.classValue);
    if (record.unknown.empty()) {
        d->number(record.area_m2);
        d->number(record.share);
        d->number(record.length_m);
        d->number(double(record.count));
    } else {
        d->column = lxw_col_t(d->column + 4);
    }
    if (d->columns.plan)
        d->text(record.plan);
    if (d->columns.values && record.values) {
        d->number(record.values->mean);
        d->number(record.values->minimum);
        d->number(record.values->maximum);
    } else if (d->columns.values) {
        d->column = lxw_col_t(d->column + 3);
    }
    d->text(record.unknown);
    if (d->failure != LXW_NO_ERROR)
        return d->failed(QString::fromStdString(saidBy("libxlsxwriter", lxw_strerror(d->failure))));
    return {};
}

Result<void> SpreadsheetOverlay::finish(Feedback &feedback)
{
    feedback.message(Texts::tr("Packing the spreadsheet.").toStdString());
    const lxw_row_t lastRow = d->row;
    if (lastRow > 0)
        d->note(worksheet_autofilter(d->sheet, 0, 0, lastRow, 6));
    const lxw_error closed = workbook_close(d->book);
    d->book = nullptr;
    d->note(closed);
    if (d->failure != LXW_NO_ERROR)
        return d->failed(QString::fromStdString(saidBy("libxlsxwriter", lxw_strerror(d->failure))));
    if (feedback.isCancelled())
        return Error::cancelled(Texts::tr("Writing was stopped.").toStdString());
    startGdal();
    if (rowsIn(d->beside) != qlonglong(lastRow) + 1)
        return d->failed(Texts::tr("the disk is full or refuses the data"));
    return replaceFile(d->beside, d->path);
}

} // namespace spp
