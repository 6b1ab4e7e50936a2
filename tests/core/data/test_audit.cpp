// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "tests.h"

#include "core/data/auditlog.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

/// Opens the guards as somebody with an SQL shell would, does `sql`, and closes them again.
std::string behindTheGuards(const std::string &sql)
{
    return "CREATE TEMP TABLE guards AS SELECT sql FROM sqlite_master WHERE name LIKE "
           "'audit_log_no_%'; DROP TRIGGER audit_log_no_update; DROP TRIGGER audit_log_no_delete; "
           "DROP TRIGGER audit_log_no_replace; "
            + sql;
}

} // namespace

/// The chain of the audit log and what breaks it.
class AuditTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("t.sqlite");
        const auto territory = copyTerritory(m_path);
        for (int i = 2; i <= 5; ++i) {
            const auto transaction = Transaction::begin(territory->database());
            QVERIFY(AuditLog::append(territory->database(), sampleActor(), "test",
                    QString::number(i), { { "b", 2 }, { "a", "ă" } })
                            .ok());
            QVERIFY((*transaction)->commit().ok());
        }
    }

    void anUntouchedChainIsWhole()
    {
        QCOMPARE(verified(), QString());
        const auto territory = openTerritory(m_path, Territory::Access::ReadOnly);
        QCOMPARE(single(territory->database(), "SELECT count(*) FROM audit_log").toInt(), 5);
        QCOMPARE(single(territory->database(), "SELECT action FROM audit_log WHERE sequence = 1")
                         .toString(),
                QString("territory.create"));
        QCOMPARE(single(territory->database(), "SELECT detail FROM audit_log WHERE sequence = 2")
                         .toString(),
                QStringLiteral("{\"a\":\"ă\",\"b\":2}"));
    }

    /// The documented recipe, done by hand.
    void theHashFollowsTheDocumentedRecipe()
    {
        const auto territory = openTerritory(m_path, Territory::Access::ReadOnly);
        QByteArray text;
        for (const char *column : { "sequence", "recorded_at", "office", "person", "identity",
                     "action", "subject", "detail", "previous_hash" }) {
            const QByteArray field = single(territory->database(),
                    QStringLiteral("SELECT %1 FROM audit_log WHERE sequence = 3").arg(column))
                                             .toString()
                                             .toUtf8();
            text += QByteArray::number(field.size()) + ":" + field + ",";
        }
        QCOMPARE(single(territory->database(), "SELECT hash FROM audit_log WHERE sequence = 3")
                         .toByteArray(),
                QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }

    void theDatabaseRefuses_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("to change an entry")
                << "UPDATE audit_log SET person = 'x' WHERE sequence = 2";
        QTest::newRow("to remove an entry") << "DELETE FROM audit_log WHERE sequence = 5";
        QTest::newRow("to replace an entry")
                << "INSERT OR REPLACE INTO audit_log SELECT sequence, recorded_at, office, 'x', "
                   "identity, action, subject, detail, previous_hash, hash FROM audit_log "
                   "WHERE sequence = 2";
    }

    void theDatabaseRefuses()
    {
        QFETCH(QString, sql);
        const auto territory = openTerritory(m_path);
        QVERIFY(!territory->database().run(sql).ok());
    }

    void findsTheFirstBrokenEntry_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("message");
        QTest::newRow("changed person") << "UPDATE audit_log SET person = 'x' WHERE sequence = 3"
                                        << "entry 3 was changed";
        QTest::newRow("changed time")
                << "UPDATE audit_log SET recorded_at = '2020' WHERE sequence = 2"
                << "entry 2 was changed";
        QTest::newRow("text moved from one field to the next")
                << "UPDATE audit_log SET office = office || person, person = '' WHERE sequence = 4"
                << "entry 4 was changed";
        QTest::newRow("removed in the middle") << "DELETE FROM audit_log WHERE sequence = 3"
                                               << "entry 3 is missing";
        QTest::newRow("tail cut off") << "DELETE FROM audit_log WHERE sequence >= 4"
                                      << "entries from 4 on are missing";
        QTest::newRow("first removed") << "DELETE FROM audit_log WHERE sequence = 1"
                                       << "entry 1 is missing";
        QTest::newRow("hash recomputed by nobody")
                << "UPDATE audit_log SET hash = 'aa' WHERE sequence = 5"
                << "entry 5 was changed";
        QTest::newRow("middle removed and renumbered")
                << "DELETE FROM audit_log WHERE sequence = 3; "
                   "UPDATE audit_log SET sequence = 3 WHERE sequence = 4; "
                   "UPDATE audit_log SET sequence = 4 WHERE sequence = 5"
                << "entry 3 does not follow the one before it";
    }

    void findsTheFirstBrokenEntry()
    {
        QFETCH(QString, sql);
        QFETCH(QString, message);
        tamper(m_path, behindTheGuards(sql.toStdString()).c_str());
        QCOMPARE(verified(), message);
    }

private:
    QString verified() const
    {
        const auto territory = openTerritory(m_path, Territory::Access::ReadOnly);
        const Result<QString> answer = AuditLog::verify(territory->database());
        return answer.ok() ? *answer : QStringLiteral("failed");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

std::unique_ptr<QObject> makeAuditTest() { return std::make_unique<AuditTest>(); }

#include "test_audit.moc"
