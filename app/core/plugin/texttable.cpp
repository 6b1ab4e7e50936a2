// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/texttable.h"

#include "core/compat/compat.h"

namespace spp {

namespace {

using compat::SizeType;

const QString gap = QStringLiteral("  ");

SizeType shownWidth(const QString &text)
{
    SizeType width = 0;
    for (const QChar c : text)
        width += c.isMark() || c.isLowSurrogate() ? 0 : 1;
    return width;
}

QString padded(const QString &text, SizeType width)
{
    return text + QString(std::max<SizeType>(0, width - shownWidth(text)), QLatin1Char(' '));
}

std::vector<SizeType> columnWidths(const QStringList &header, const std::vector<QStringList> &rows)
{
    std::vector<SizeType> widths;
    for (const QString &title : header)
        widths.push_back(shownWidth(title));
    for (const QStringList &row : rows) {
        for (size_t i = 0; i < widths.size() && SizeType(i) < row.size(); ++i)
            widths[i] = std::max(widths[i], shownWidth(row[SizeType(i)]));
    }
    return widths;
}

QString line(const QStringList &row, const std::vector<SizeType> &widths)
{
    QString text;
    for (size_t i = 0; i < widths.size(); ++i)
        text += padded(row.value(SizeType(i)), widths[i]) + gap;
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text + QLatin1Char('\n');
}

} // namespace

QString textTable(const QStringList &header, const std::vector<QStringList> &rows)
{
    const std::vector<SizeType> widths = columnWidths(header, rows);
    QString text = line(header, widths);
    for (const QStringList &row : rows)
        text += line(row, widths);
    return text;
}

QString textFacts(const std::vector<std::pair<QString, QString>> &facts)
{
    SizeType width = 0;
    for (const auto &fact : facts)
        width = std::max(width, shownWidth(fact.first));
    QString text;
    for (const auto &fact : facts)
        text += padded(fact.first, width) + gap + fact.second + QLatin1Char('\n');
    return text;
}

} // namespace spp
