// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/paperdocument.h"

#include <QStringList>

namespace spp::paper {

QString Paragraph::text() const
{
    QString all;
    for (const Run &run : runs)
        all += run.text;
    return all;
}

namespace {

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '))
            .replace(QLatin1Char('\t'), QStringLiteral("……"));
}

QString rowText(const Row &row)
{
    QStringList cells;
    for (const Cell &cell : row.cells) {
        QStringList lines;
        for (const Paragraph &paragraph : cell.paragraphs)
            lines << oneLine(paragraph.text());
        lines.removeAll(QString());
        for (const Picture &picture : cell.pictures)
            lines << QLatin1Char('[') + picture.description + QLatin1Char(']');
        cells << lines.join(QStringLiteral(" / "));
    }
    return cells.join(QStringLiteral(" | "));
}

void append(QStringList &lines, const Block &block)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        lines << oneLine(paragraph->text());
    else if (const auto *table = std::get_if<Table>(&block)) {
        for (const Row &row : table->rows)
            lines << rowText(row);
    } else {
        lines << QLatin1Char('[') + std::get<Picture>(block).description + QLatin1Char(']');
    }
}

} // namespace

QString Document::plainText() const
{
    QStringList lines;
    for (const Section &section : sections) {
        if (!lines.isEmpty())
            lines << QStringLiteral("----");
        for (const Block &block : section.blocks)
            append(lines, block);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace spp::paper
