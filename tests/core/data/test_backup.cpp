// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "tests.h"

#include "core/data/auditlog.h"
#include "core/data/schema.h"
#include "core/data/schemamigration.h"
#include "core/data/sqlitedatabase.h"
#include "core/data/territorybackup.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

/// Backups, restoring them, and the backup before a migration.
class BackupTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("t.sqlite");
        m_backup = m_folder->filePath("b.sqlite");
        copyTerritory(m_path).reset();
    }

    void aBackupHoldsWhatWasThereAndIsRecorded()
    {
        mark("before");
        const auto backup = makeBackup();
        QVERIFY(backup.ok());
        QVERIFY(backup->notRecorded.isEmpty());
        QFile file(m_backup);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(backup->sha256.toLatin1(),
                QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
        QCOMPARE(marks(m_backup), QString("before"));
        QCOMPARE(lastAction(m_path), QString("territory.backup b.sqlite"));
        QCOMPARE(files(), (QStringList{ "b.sqlite", "t.sqlite" }));
    }

    void aBackupReplacesNoFile()
    {
        QVERIFY(makeBackup().ok());
        const auto again = makeBackup();
        QVERIFY(!again.ok());
        QVERIFY(again.error().code == ErrorCode::BadInput);
    }

    void restoringBringsBackTheStateAndKeepsWhatWasThere()
    {
        mark("before");
        QVERIFY(makeBackup().ok());
        mark("after");
        const auto restored = restore();
        QVERIFY(restored.ok());
        QCOMPARE(marks(m_path), QString("before"));
        QCOMPARE(marks(restored->safetyCopy), QString("before,after"));
        QCOMPARE(lastAction(m_path), QString("territory.restore b.sqlite"));
        const auto territory = openTerritory(m_path, Territory::Access::ReadOnly);
        QCOMPARE(*AuditLog::verify(territory->database()), QString());
    }

    void restoringMakesAFileThatIsNotThere()
    {
        mark("before");
        QVERIFY(makeBackup().ok());
        QVERIFY(QFile::remove(m_path));
        const auto restored = restore();
        QVERIFY(restored.ok());
        QVERIFY(restored->safetyCopy.isEmpty());
        QCOMPARE(marks(m_path), QString("before"));
        QCOMPARE(files(), (QStringList{ "b.sqlite", "t.sqlite" }));
    }

    void aDamagedFileIsSetAside()
    {
        mark("before");
        QVERIFY(makeBackup().ok());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("destroyed");
        file.close();
        const auto restored = restore();
        QVERIFY(restored.ok());
        QCOMPARE(marks(m_path), QString("before"));
        QCOMPARE(QFileInfo(restored->safetyCopy).size(), 9);
    }

    void refusesToRestore_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("a backup of another territory") << "other";
        QTest::newRow("a damaged backup") << "damaged";
        QTest::newRow("a file that is no territory") << "text";
        QTest::newRow("a database that is no territory") << "database";
        QTest::newRow("a backup that is not there") << "missing";
    }

    void refusesToRestore()
    {
        QFETCH(QString, what);
        mark("before");
        if (what == "other") {
            createTerritory(m_backup).reset();
        } else if (what == "damaged") {
            QVERIFY(makeBackup().ok());
            QFile file(m_backup);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(file.size() / 2);
            file.write(QByteArray(100000, char(0xA5)));
        } else if (what == "text") {
            QFile file(m_backup);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("hello");
        } else if (what == "database") {
            tamper(m_backup, "CREATE TABLE a (b)");
        }
        const auto restored = restore();
        QVERIFY(!restored.ok());
        QVERIFY(restored.error().code == ErrorCode::BadInput);
        QCOMPARE(marks(m_path), QString("before"));
    }

    void migratesAfterABackup()
    {
        mark("before");
        const auto database = SqliteDatabase::open(m_path, SqliteDatabase::Mode::ReadWrite);
        QVERIFY(database.ok());
        std::vector<SchemaStep> steps = Schema::steps();
        steps.push_back({ Schema::latest() + 1, "next.sql",
                "ALTER TABLE plan ADD COLUMN note TEXT;\nCREATE TABLE addition (id ${serial}, "
                "data ${blob});\n-- geometry addition geom POINT\n-- append-only addition\n" });
        const auto backup = SchemaMigration::run(**database, steps, sampleActor());
        QVERIFY2(backup.ok(), backup.ok() ? "" : backup.error().text().c_str());
        QCOMPARE(*backup, m_path + QStringLiteral(".schema-%1.backup").arg(Schema::latest()));
        QCOMPARE(*Schema::version(**database), Schema::latest() + 1);
        QCOMPARE(single(**database, "SELECT count(*) FROM idx_addition_geom").toInt(), 0);
        QVERIFY((*database)->execute("INSERT INTO addition(id) VALUES (1)").ok());
        QVERIFY(!(*database)->execute("DELETE FROM addition").ok());
        QCOMPARE(lastAction(**database), QString("territory.migrate next.sql"));
        QCOMPARE(marks(*backup), QString("before"));
    }

    void aMigrationThatFailsChangesNothing()
    {
        const auto database = SqliteDatabase::open(m_path, SqliteDatabase::Mode::ReadWrite);
        std::vector<SchemaStep> steps = Schema::steps();
        steps.push_back({ Schema::latest() + 1, "half.sql",
                "CREATE TABLE addition (id ${serial}); CREATE TABLE plan (id TEXT);" });
        QVERIFY(!SchemaMigration::run(**database, steps, sampleActor()).ok());
        QCOMPARE(*Schema::version(**database), Schema::latest());
        QCOMPARE(single(**database, "SELECT count(*) FROM sqlite_master WHERE name = 'addition'")
                         .toInt(),
                0);
    }

private:
    QString lastAction(Database &database)
    {
        return single(database,
                "SELECT action || ' ' || subject FROM audit_log ORDER BY sequence DESC LIMIT 1")
                .toString();
    }
    QString lastAction(const QString &path)
    {
        return lastAction(openTerritory(path, Territory::Access::ReadOnly)->database());
    }

    Result<TerritoryBackup::Backup> makeBackup()
    {
        Feedback silent;
        return TerritoryBackup::backup(m_path, m_backup, sampleActor(), silent);
    }

    Result<TerritoryBackup::Restored> restore()
    {
        Feedback silent;
        return TerritoryBackup::restore(m_path, m_backup, sampleActor(), silent);
    }

    void mark(const QString &name)
    {
        run(openTerritory(m_path)->database(),
                "INSERT INTO plan(id, title, level) VALUES (?1, '', '')", { name });
    }

    static QString marks(const QString &path)
    {
        const auto territory = openTerritory(path, Territory::Access::ReadOnly);
        return single(territory->database(),
                "SELECT group_concat(id) FROM (SELECT id FROM plan ORDER BY rowid)")
                .toString();
    }

    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backup;
};

std::unique_ptr<QObject> makeBackupTest() { return std::make_unique<BackupTest>(); }

#include "test_backup.moc"
