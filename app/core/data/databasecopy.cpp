// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/databasecopy.h"

#include "base/saidby.h"
#include "core/data/pendingfile.h"
#include "core/data/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DatabaseCopy)
};

constexpr int pagesPerStep = 4096;

struct BackupCloser {
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

/// One snapshot of the source for the whole copy. Without it a busy writer would start the copy
/// over at every commit.
class ReadSnapshot {
public:
    explicit ReadSnapshot(SqliteDatabase &database)
        : m_database(database)
    {
    }
    Result<void> begin()
    {
        SPP_TRY(m_database.execute(QStringLiteral("BEGIN")));
        m_open = true;
        SPP_ASSIGN(const QVariant any,
                m_database.single(QStringLiteral("SELECT count(*) FROM territory_meta")));
        return {};
    }
    ~ReadSnapshot()
    {
        if (m_open)
            (void)m_database.execute(QStringLiteral("ROLLBACK")).ok();
    }

private:
    SqliteDatabase &m_database;
    bool m_open = false;
};

} // namespace

Result<void> DatabaseCopy::into(SqliteDatabase &target, SqliteDatabase &source, Feedback &feedback)
{
    ReadSnapshot snapshot(source);
    SPP_TRY(snapshot.begin());
    std::unique_ptr<sqlite3_backup, BackupCloser> backup(
            sqlite3_backup_init(target.handle(), "main", source.handle(), "main"));
    if (!backup)
        return target.error(sqlite3_errcode(target.handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        // Leaving early rolls the target back.
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("The copy was stopped.").toStdString());
        code = sqlite3_backup_step(backup.get(), pagesPerStep);
        const int total = sqlite3_backup_pagecount(backup.get());
        feedback.progress(total - sqlite3_backup_remaining(backup.get()), total);
    }
    const int finished = sqlite3_backup_finish(backup.release());
    if (code != SQLITE_DONE)
        return sqliteError(nullptr, code, target.path());
    if (finished != SQLITE_OK)
        return target.error(finished);
    return {};
}

Result<void> DatabaseCopy::fill(const QString &path, SqliteDatabase &database, Feedback &feedback)
{
    SPP_ASSIGN(const auto copy, SqliteDatabase::open(path, SqliteDatabase::Mode::Create));
    SPP_TRY(into(*copy, database, feedback));
    SPP_ASSIGN(const QString wrong, fault(*copy));
    if (wrong.isEmpty())
        return {};
    return Error::environment(Texts::tr("The copy is damaged (%1).").arg(wrong).toStdString())
            .inFile(path.toStdString());
}

Result<void> DatabaseCopy::toNewFile(
        SqliteDatabase &database, const QString &path, Feedback &feedback)
{
    PendingFile file(path);
    SPP_TRY(file.checkTarget());
    if (const Result<void> written = fill(file.path(), database, feedback); !written)
        return file.named(written.error());
    return file.publish();
}

Result<QString> DatabaseCopy::fault(Database &database)
{
    SPP_ASSIGN(const QVariant first, database.single(QStringLiteral("PRAGMA integrity_check(1)")));
    const QString text = first.toString();
    return text == QLatin1String("ok")
            ? QString()
            : QString::fromStdString(saidBy("SQLite", text.toStdString()));
}

} // namespace spp
