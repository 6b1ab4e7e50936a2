// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "screenruns.h"

#include "core/plugin/plugin.h"
#include "core/review/earlierscreen.h"
#include "core/review/screenoutput.h"
#include "core/rules/corerulekinds.h"

#include <QFile>

#include <sqlite3.h>

namespace spp::test {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void change(const QString &path, const char *sql)
{
    sqlite3 *file = nullptr;
    const auto run = [&file](const char *statement) {
        if (sqlite3_exec(file, statement, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", statement, sqlite3_errmsg(file));
    };
    sqlite3_open(path.toUtf8().constData(), &file);
    run("PRAGMA writable_schema = ON; DELETE FROM sqlite_master WHERE type = 'trigger'");
    sqlite3_close(file);
    sqlite3_open(path.toUtf8().constData(), &file);
    run(sql);
    sqlite3_close(file);
}

QStringList content(const QString &path)
{
    QStringList rows;
    sqlite3 *file = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr);
    for (const char *table : { "overlay", "finding", "unknown", "theme", "rule", "basis",
                 "basis_feature", "basis_parcel" }) {
        sqlite3_stmt *statement = nullptr;
        const QByteArray sql = QByteArray("SELECT * FROM ") + table + " ORDER BY fid";
        if (sqlite3_prepare_v2(file, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(file));
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QString row = QString::fromLatin1(table);
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                const bool isBlob = sqlite3_column_type(statement, column) == SQLITE_BLOB;
                const QByteArray value(
                        static_cast<const char *>(sqlite3_column_blob(statement, column)),
                        sqlite3_column_bytes(statement, column));
                row += QLatin1Char('|') + QString::fromUtf8(isBlob ? value.toHex() : value);
            }
            rows.append(row);
        }
        sqlite3_finalize(statement);
    }
    sqlite3_close(file);
    return rows;
}

QString ScreenRuns::name() { return m_town->file(QStringLiteral("screen-%1.gpkg").arg(++m_count)); }

Result<ScreenSummary> ScreenRuns::screen(const QString &out, const QString &since) const
{
    Contributions contributions;
    addCoreRuleKinds(contributions);
    const auto territory = m_town->open();
    ScreenRequest request = m_request;
    std::unique_ptr<EarlierScreen> earlier;
    if (!since.isEmpty()) {
        SPP_ASSIGN(earlier, EarlierScreen::open(since));
        request.since = earlier.get();
    }
    SPP_ASSIGN(const auto sink, ScreenOutput::create(out, territory->crs(), request.at));
    Feedback feedback;
    SPP_ASSIGN(ScreenSummary summary,
            Screener(*territory, contributions).run(request, *sink, feedback));
    earlier.reset();
    SPP_TRY(sink->finish(summary));
    return summary;
}

QString ScreenRuns::full(const QString &called)
{
    const QString path = called.isEmpty() ? name() : m_town->file(called + ".gpkg");
    orStop(screen(path));
    return path;
}

} // namespace spp::test
