// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "tests.h"
#include "worker.h"

#include "core/data/auditlog.h"
#include "core/data/databasecopy.h"
#include "core/data/territorybackup.h"
#include "support/patience.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

/// Several processes at one territory, and processes that die.
class ProcessesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("t.sqlite");
        copyTerritory(m_path).reset();
    }

    void twoReadersKeepTheirSnapshotWhileOneWrites()
    {
        const auto first = startWorker({ "read", m_path });
        const auto second = startWorker({ "read", m_path });
        const auto writer = startWorker({ "hold", m_path });
        QCOMPARE(finishWorker(*writer), 0);
        QCOMPARE(finishWorker(*first), 0);
        QCOMPARE(finishWorker(*second), 0);
        QCOMPARE(first->readAllStandardOutput(), QByteArray("0 0 2000\n"));
        QCOMPARE(second->readAllStandardOutput(), QByteArray("0 0 2000\n"));
        QCOMPARE(files(), QStringList{ "t.sqlite" });
    }

    void theSecondWriterIsToldThatItIsLocked()
    {
        const auto writer = startWorker({ "hold", m_path });
        {
            const auto territory = openTerritory(m_path);
            const auto transaction = Transaction::begin(territory->database());
            QVERIFY(!transaction.ok());
            QVERIFY(transaction.error().code == ErrorCode::Environment);
            QVERIFY(transaction.error().reason.find("locked by another process")
                    != std::string::npos);
            QVERIFY(!transaction.error().advice.empty());
            // It waits for a while, but not for ever.
            const int waits_ms = single(territory->database(), "PRAGMA busy_timeout").toInt();
            QVERIFY(waits_ms > 3000 && waits_ms < 20000);
        }
        QCOMPARE(finishWorker(*writer), 0);
        const auto territory = openTerritory(m_path);
        QVERIFY(Transaction::begin(territory->database()).ok());
    }

    /// Closing any handle to a file drops the locks that a program holds on it.
    void openedOnceMoreTheLogStaysWhenAnotherProgramLeaves()
    {
        const QString insert
                = QStringLiteral("INSERT INTO plan(id, title, level) VALUES (?, '', '')");
        const auto territory = openTerritory(m_path);
        run(territory->database(), insert, { QStringLiteral("before") });
        openTerritory(m_path, Territory::Access::ReadOnly).reset();
        const auto other = startWorker({ "read", m_path });
        QCOMPARE(finishWorker(*other), 0);
        run(territory->database(), insert, { QStringLiteral("after") });
        const auto next = startWorker({ "read", m_path });
        QCOMPARE(finishWorker(*next), 0);
        QCOMPARE(next->readAllStandardOutput(), QByteArray("2 2 2\n"));
    }

    void killedInTheMiddleOfATransactionNothingIsChanged()
    {
        const auto writer = startWorker({ "hold", m_path });
        writer->kill();
        writer->waitForFinished(patience_ms);
        QVERIFY(writer->exitStatus() == QProcess::CrashExit);
        {
            const auto territory = openTerritory(m_path);
            QCOMPARE(single(territory->database(), "SELECT count(*) FROM plan").toInt(), 0);
            QCOMPARE(*DatabaseCopy::fault(territory->database()), QString());
            QCOMPARE(*AuditLog::verify(territory->database()), QString());
            QVERIFY(Transaction::begin(territory->database()).ok());
        }
        QCOMPARE(files(), QStringList{ "t.sqlite" });
    }

    void whatWasCommittedBeforeTheKillIsThere()
    {
        const auto writer = startWorker({ "write", m_path });
        SPP_TRY_VERIFY(plans() > 0);
        writer->kill();
        writer->waitForFinished(patience_ms);
        QVERIFY(plans() > 0);
        const auto territory = openTerritory(m_path, Territory::Access::ReadOnly);
        QCOMPARE(*DatabaseCopy::fault(territory->database()), QString());
    }

    void readingOnlyLeavesOneFileToo()
    {
        {
            const auto territory = openTerritory(m_path, Territory::Access::ReadOnly);
            QVERIFY(single(territory->database(), "SELECT count(*) FROM theme").toInt() > 0);
            QVERIFY(!territory->database().execute("DELETE FROM theme").ok());
        }
        QCOMPARE(files(), QStringList{ "t.sqlite" });
    }

    void aFolderThatCannotBeWrittenCanBeRead()
    {
        QVERIFY(QFile::setPermissions(m_folder->path(),
                QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadOther));
        const auto reader = startWorker({ "nobody", m_path });
        QCOMPARE(finishWorker(*reader), 0);
        const auto writer = startWorker({ "nobody-writes", m_path });
        QCOMPARE(finishWorker(*writer), 4);
        QVERIFY(writer->readAllStandardError().contains("read-only"));
        QFile::setPermissions(
                m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(files(), QStringList{ "t.sqlite" });
    }

    void aFullDiskChangesNothing()
    {
        const auto writer = startWorker({ "full-disk", m_path });
        QCOMPARE(finishWorker(*writer), 4);
        QVERIFY(writer->readAllStandardError().contains("disk is full"));
        const auto territory = openTerritory(m_path);
        QCOMPARE(single(territory->database(), "SELECT count(*) FROM plan").toInt(), 0);
        QCOMPARE(*DatabaseCopy::fault(territory->database()), QString());
    }

    void aBackupIsTakenWhileAnotherWritesAndAnotherReads()
    {
        const auto reader = startWorker({ "read", m_path });
        const auto writer = startWorker({ "write", m_path });
        Feedback silent;
        const QString to = m_folder->filePath("b.sqlite");
        const auto backup = TerritoryBackup::backup(m_path, to, sampleActor(), silent);
        QVERIFY2(backup.ok(), backup.ok() ? "" : backup.error().text().c_str());
        QCOMPARE(finishWorker(*writer), 0);
        QCOMPARE(finishWorker(*reader), 0);
        const auto copy = openTerritory(to, Territory::Access::ReadOnly);
        const auto live = openTerritory(m_path, Territory::Access::ReadOnly);
        const QString count = "SELECT count(*) FROM plan";
        const int copied = single(copy->database(), count).toInt();
        // A state of the middle, not of the end: rows on-0 … on-(n-1) without a gap.
        QVERIFY(copied < single(live->database(), count).toInt());
        QCOMPARE(single(copy->database(),
                         "SELECT count(*) FROM plan WHERE CAST(substr(id, 4) AS INTEGER) >= ?1",
                         { copied })
                         .toInt(),
                0);
        QCOMPARE(*DatabaseCopy::fault(copy->database()), QString());
    }

    /// A reader keeps its snapshot while the territory is put back under it.
    void aRestorationHappensUnderAReader()
    {
        Feedback silent;
        const QString backup = m_folder->filePath("b.sqlite");
        QVERIFY(TerritoryBackup::backup(m_path, backup, sampleActor(), silent).ok());
        run(openTerritory(m_path)->database(),
                "INSERT INTO plan(id, title, level) VALUES ('later', '', '')");
        const auto reader = startWorker({ "read", m_path });
        QVERIFY(TerritoryBackup::restore(m_path, backup, sampleActor(), silent).ok());
        QCOMPARE(finishWorker(*reader), 0);
        QCOMPARE(reader->readAllStandardOutput(), QByteArray("1 1 0\n"));
    }

private:
    int plans() const
    {
        const auto territory = openTerritory(m_path, Territory::Access::ReadOnly);
        return single(territory->database(), "SELECT count(*) FROM plan").toInt();
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

std::unique_ptr<QObject> makeProcessesTest() { return std::make_unique<ProcessesTest>(); }

#include "test_processes.moc"
