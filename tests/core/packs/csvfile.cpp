// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "csvfile.h"

#include <QFile>
#include <QStringList>

namespace spp::test {

namespace {

QStringList cellsOf(const QString &line)
{
    QStringList cells{ QString() };
    bool quoted = false;
    for (const QChar c : line) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (c == QLatin1Char(',') && !quoted)
            cells.append(QString());
        else
            cells.last().append(c);
    }
    return cells;
}

} // namespace

std::vector<CsvRow> readCsv(const QString &path)
{
    std::vector<CsvRow> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    const QStringList head = cellsOf(QString::fromUtf8(file.readLine()).trimmed());
    while (!file.atEnd()) {
        const QStringList cells = cellsOf(QString::fromUtf8(file.readLine()).trimmed());
        CsvRow row;
        for (int i = 0; i < int(head.size()) && i < int(cells.size()); ++i)
            row.insert(head.at(i), cells.at(i));
        rows.push_back(row);
    }
    return rows;
}

} // namespace spp::test
