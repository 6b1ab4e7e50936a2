// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/tablesheet.h"

#include "core/domain/theme.h"
#include "dossier/spreadsheet/xlsxbook.h"
#include "gui/review/tablepage.h"

#include <QAbstractItemModel>
#include <QRegularExpression>

#include <algorithm>

namespace spp {

namespace {

constexpr int narrowest = 8; ///< letters
constexpr int widest = 60;
constexpr int measuredRows = 1000; ///< columns are as wide as the texts of these rows

QString sheetName(const QString &title)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    return QString(title).replace(forbidden, QStringLiteral(" "));
}

/// Decimals, sign and unit as a text shows its number: "> 1.234,5 m".
XlsxBook::Look lookOf(const QString &text)
{
    static const QRegularExpression figures(
            QStringLiteral("^([^0-9]*?)[-+\\x{2212}]?([0-9][0-9.,]*)(.*)$"));
    const bool isVietnamese = LocalisedText::language() == QLatin1String("vi");
    const QRegularExpressionMatch match = figures.match(text);
    XlsxBook::Look look;
    if (!match.hasMatch())
        return look;
    const QString digits = match.captured(2);
    const auto point = digits.lastIndexOf(isVietnamese ? QLatin1Char(',') : QLatin1Char('.'));
    look.decimals = point < 0 ? 0 : int(digits.size() - point) - 1;
    look.before = match.captured(1);
    look.after = match.captured(3);
    return look;
}

void writeCell(XlsxBook::Sheet &sheet, int row, int column, const QModelIndex &index)
{
    const QVariant number = index.data(TablePage::numberRole);
    const QString text = index.data().toString();
    if (number.isValid())
        sheet.number(row, column, number.toDouble(), lookOf(text));
    else
        sheet.text(row, column, text, {});
}

int letters(const QAbstractItemModel &table, int column)
{
    auto most = table.headerData(column, Qt::Horizontal).toString().size();
    for (int row = 0; row < std::min(table.rowCount(), measuredRows); ++row)
        most = std::max(most, table.index(row, column).data().toString().size());
    return std::clamp(int(most) + 2, narrowest, widest);
}

} // namespace

Result<void> writeTableSheet(
        const QAbstractItemModel &table, const QString &title, const QString &path)
{
    SPP_ASSIGN(const auto book, XlsxBook::create(path, title));
    XlsxBook::Sheet sheet = book->addSheet(sheetName(title));
    XlsxBook::Look header;
    header.header = true;
    for (int column = 0; column < table.columnCount(); ++column) {
        sheet.width(column, column, letters(table, column));
        sheet.text(0, column, table.headerData(column, Qt::Horizontal).toString(), header);
        for (int row = 0; row < table.rowCount(); ++row)
            writeCell(sheet, row + 1, column, table.index(row, column));
    }
    sheet.freeze(1, 0);
    sheet.filter(0, 0, table.rowCount(), table.columnCount() - 1);
    sheet.page(false);
    return book->finish();
}

} // namespace spp
