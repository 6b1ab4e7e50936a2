// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "serverfixture.h"
#include "support/testdata.h"
#include "tests.h"

#include "core/data/auditlog.h"

#include <QTest>

using namespace spp;
using namespace spp::test;

/// What a command says when it cannot have the territory.
class ConnectionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_schema = newSchema();
        territoryOnServer(server().address(m_schema)).reset();
        server().sql(QStringLiteral("CREATE SCHEMA plain; CREATE SCHEMA closed; CREATE TABLE "
                                    "closed.territory_meta (key text, value text); GRANT USAGE ON "
                                    "SCHEMA plain TO spp"));
    }

    void cannotBeOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const PostgresServer &one = server();
        const QString here = one.loopbackAddress(m_schema, "spp");
        QTest::newRow("a wrong password") << here << "wrong" << 4 << "did not let this user in";
        QTest::newRow("no password") << here << "" << 4 << "asks for a password";
        QTest::newRow("a user that is not there") << one.loopbackAddress(m_schema, "nobody") << "x"
                                                  << 4 << "did not let this user in";
        QTest::newRow("a server that is not there") << "postgresql://spp@127.0.0.1:1/gis"
                                                    << "secret" << 4 << "does not answer";
        QTest::newRow("a database that is not there")
                << one.address(m_schema, "nowhere") << "" << 3 << "no such database";
        QTest::newRow("no PostGIS") << one.address(m_schema, "bare") << "" << 4 << "no PostGIS";
        QTest::newRow("a schema that is not there")
                << one.address("nowhere") << "" << 3 << "no schema \"nowhere\"";
        QTest::newRow("a schema that is no territory")
                << one.address("plain") << "" << 3 << "not a territory";
        QTest::newRow("a schema of somebody else")
                << one.address("closed") << "" << 4 << "no right";
        QTest::newRow("a password in the address")
                << QStringLiteral("postgresql://spp:secret@127.0.0.1:%1/gis").arg(one.port()) << ""
                << 3 << "must not stand in the address";
    }
    void cannotBeOpened()
    {
        QFETCH(QString, address);
        QFETCH(QString, password);
        QFETCH(int, code);
        QFETCH(QString, says);
        const ProgramRun run = runSpp({ "territory", "info", address },
                { "PGPASSWORD=" + password, "PGPASSFILE=/nonexistent" });
        const QByteArray said = run.standardError;
        QVERIFY2(run.exitCode == code, said);
        QVERIFY2(said.contains(says.toUtf8()), said);
        QVERIFY2(!said.contains("secret") && !said.contains("wrong"), said);
        QVERIFY2(said.contains("postgresql://"), said);
        QCOMPARE(said.count('\n'), 1);
    }

    void aPasswordComesFromTheEnvironment()
    {
        const ProgramRun run = runSpp(
                { "territory", "info", server().loopbackAddress(m_schema, "spp"), "--json" },
                { "PGPASSWORD=secret" });
        QVERIFY2(run.exitCode == 0, run.standardError);
        QVERIFY(run.standardOutput.contains("127.0.0.1"));
        QVERIFY(!run.standardOutput.contains("secret"));
    }

    void whoMayOnlyReadReads()
    {
        server().sql(
                QStringLiteral("GRANT USAGE ON SCHEMA %1 TO reader; GRANT SELECT ON ALL TABLES "
                               "IN SCHEMA %1 TO reader")
                        .arg(m_schema));
        const QString address = server().loopbackAddress(m_schema, "reader");
        const QStringList password{ "PGPASSWORD=reads" };
        const ProgramRun read = runSpp({ "territory", "info", address }, password);
        QVERIFY2(read.exitCode == 0, read.standardError);
        const ProgramRun written
                = runSpp({ "theme", "set", address, "parcels", "--owner", "X" }, password);
        QVERIFY2(written.exitCode == 4, written.standardError);
        QVERIFY2(written.standardError.contains("no right"), written.standardError);
    }

    void theRightsOfAWriterAreEnough()
    {
        // As the help page says.
        server().sql(QStringLiteral(
                "CREATE ROLE writer LOGIN PASSWORD 'writes'; GRANT USAGE ON SCHEMA %1 TO writer; "
                "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %1 TO writer; GRANT "
                "USAGE ON ALL SEQUENCES IN SCHEMA %1 TO writer")
                             .arg(m_schema));
        const QString address = server().loopbackAddress(m_schema, "writer");
        const QStringList password{ "PGPASSWORD=writes" };
        const ProgramRun set
                = runSpp({ "theme", "set", address, "parcels", "--owner", "X" }, password);
        QVERIFY2(set.exitCode == 0, set.standardError);
        qputenv("PGPASSWORD", "writes");
        const auto territory = openTerritory(address);
        qunsetenv("PGPASSWORD");
        Database &database = territory->database();
        const auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        run(database, "INSERT INTO change_record(kind, recorded_at) VALUES ('split', '2026')");
        QVERIFY(database.lastSerial() > 0);
        const auto writer = database.writeRows("theme_facilities", { "kind", "geom" }, "geom");
        QVERIFY(writer);
        (*writer)->bind(0, "school");
        (*writer)->bind(1, wkb("POINT(1 2)"));
        QVERIFY((*writer)->write());
        QVERIFY((*writer)->finish());
        QVERIFY(AuditLog::append(database, sampleActor(), "import", "theme:facilities", {}));
        QVERIFY((*transaction)->commit());
        QCOMPARE(single(database, "SELECT count(*) FROM theme_facilities").toInt(), 1);
    }

    void aTerritoryOpenedToReadIsNotWritten()
    {
        const auto territory
                = openTerritory(server().address(m_schema), Territory::Access::ReadOnly);
        QVERIFY(territory->database().isReadOnly());
        const Result<void> written = territory->database().execute("DELETE FROM theme");
        QVERIFY(!written);
        QCOMPARE(int(written.error().code), int(ErrorCode::Environment));
    }

    void thereIsNoBackupAsAFile()
    {
        const ProgramRun run
                = runSpp({ "territory", "backup", server().address(m_schema), "/tmp/b.sqlite" });
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.standardError.contains("pg_dump"), run.standardError);
    }

private:
    QString m_schema;
};

std::unique_ptr<QObject> makeConnectionTest() { return std::make_unique<ConnectionTest>(); }

#include "test_connection.moc"
