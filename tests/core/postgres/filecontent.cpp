// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "filecontent.h"

#include "core/data/sqlitedatabase.h"

namespace spp::test {

QByteArray contentOf(const QString &path)
{
    const auto file = SqliteDatabase::open(path, SqliteDatabase::Mode::ReadOnly);
    if (!file)
        qFatal("%s", file.error().text().c_str());
    const auto tables = (*file)->rows(QStringLiteral(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"));
    QByteArray content;
    for (const auto &table : *tables) {
        const QString name = table[0].toString();
        content += name.toUtf8() + table[1].toByteArray() + '\n';
        const auto rows = (*file)->rows(QStringLiteral("SELECT * FROM ") + sqlName(name)
                + (name == QLatin1String("basis") ? QStringLiteral(" WHERE name <> 'territory'")
                                                  : QString()));
        if (!rows)
            qFatal("%s", rows.error().text().c_str());
        for (const auto &row : *rows) {
            for (const QVariant &value : row)
                content += value.toByteArray() + '|';
            content += '\n';
        }
    }
    return content;
}

} // namespace spp::test
