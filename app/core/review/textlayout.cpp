// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/textlayout.h"

namespace spp::textlayout {

namespace {

constexpr int columnGap = 2;
constexpr int narrowestLastColumn = 20;

/// Blocks of wide and full-width letters (Unicode East Asian Width W and F), coarsely.
bool isWide(uint letter)
{
    return (letter >= 0x1100 && letter <= 0x115F) || (letter >= 0x2E80 && letter <= 0xA4CF)
            || (letter >= 0xAC00 && letter <= 0xD7A3) || (letter >= 0xF900 && letter <= 0xFAFF)
            || (letter >= 0xFE30 && letter <= 0xFE6F) || (letter >= 0xFF00 && letter <= 0xFF60)
            || (letter >= 0xFFE0 && letter <= 0xFFE6) || (letter >= 0x20000 && letter <= 0x3FFFD);
}

int letterWidth(uint letter)
{
    const QChar::Category category = QChar::category(letter);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format || category == QChar::Other_Control)
        return 0;
    return isWide(letter) ? 2 : 1;
}

/// The longest start of `text` that fits, at least one letter.
QString fitting(const QString &text, int columns)
{
    QString start;
    int used = 0;
    for (const uint letter : text.toUcs4()) {
        const int more = letterWidth(letter);
        if (used + more > columns && !start.isEmpty())
            break;
        start += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
        used += more;
    }
    return start;
}

void appendWord(QStringList &lines, QString word, int columns)
{
    while (width(word) > columns) {
        const QString start = fitting(word, columns);
        lines.append(start);
        word = word.mid(start.size());
    }
    if (!word.isEmpty())
        lines.append(word);
}

std::vector<int> columnWidths(const QStringList &header, const std::vector<QStringList> &rows)
{
    std::vector<int> widths;
    for (const QString &cell : header)
        widths.push_back(width(cell));
    for (const QStringList &row : rows) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], width(row.value(int(i))));
    }
    return widths;
}

QString tableRow(const QStringList &cells, const std::vector<int> &widths, int lastColumns)
{
    QString start;
    for (size_t i = 0; i + 1 < widths.size(); ++i)
        start += padded(cells.value(int(i)), widths[i] + columnGap);
    const QString last = cells.value(int(widths.size()) - 1);
    return hanging(start, last, width(start) + lastColumns);
}

} // namespace

int width(const QString &text)
{
    int columns = 0;
    for (const uint letter : text.toUcs4())
        columns += letterWidth(letter);
    return columns;
}

QStringList wrap(const QString &text, int columns)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString &word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && width(line) + 1 + width(word) <= columns) {
                line += QLatin1Char(' ') + word;
                continue;
            }
            if (!line.isEmpty())
                lines.append(line);
            QStringList pieces;
            appendWord(pieces, word, columns);
            line = pieces.isEmpty() ? QString() : pieces.takeLast();
            lines += pieces;
        }
        lines.append(line);
    }
    return lines;
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - width(text)), QLatin1Char(' '));
}

QString hanging(const QString &first, const QString &text, int columns)
{
    const int indent = width(first);
    const QStringList lines = wrap(text, std::max(narrowestLastColumn, columns - indent));
    QString result;
    for (const QString &line : lines) {
        QString whole = (result.isEmpty() ? first : QString(indent, QLatin1Char(' '))) + line;
        while (whole.endsWith(QLatin1Char(' ')))
            whole.chop(1);
        result += whole + QLatin1Char('\n');
    }
    return result;
}

QString table(const QStringList &header, const std::vector<QStringList> &rows, int columns)
{
    std::vector<int> widths = columnWidths(header, rows);
    int before = 0;
    for (size_t i = 0; i + 1 < widths.size(); ++i)
        before += widths[i] + columnGap;
    const int last = std::max(narrowestLastColumn, columns - before);

    QString text = tableRow(header, widths, last);
    QStringList rules;
    for (size_t i = 0; i < widths.size(); ++i) {
        const int rule = i + 1 < widths.size() ? widths[i] : std::min(widths[i], last);
        rules.append(QString(rule, QChar(0x2500)));
    }
    text += tableRow(rules, widths, last);
    for (const QStringList &row : rows)
        text += tableRow(row, widths, last);
    return text;
}

} // namespace spp::textlayout
