// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "serverfixture.h"
#include "support/testdata.h"
#include "tests.h"

#include "core/data/auditlog.h"
#include "core/data/schemamigration.h"
#include "core/data/territorybuilder.h"
#include "core/data/territorycheck.h"
#include "core/data/territoryverify.h"

#include <QElapsedTimer>
#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

bool hasSchema(const QString &name)
{
    return server().sql(QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname = '%1'")
                                .arg(name))
            == QLatin1String("1");
}

QStringList problemsOf(Territory &territory)
{
    Feedback silent;
    const auto found = TerritoryVerify::run(territory, silent);
    if (!found)
        qFatal("%s", found.error().text().c_str());
    QStringList problems;
    for (const TerritoryProblem &problem : *found)
        problems.append(toString(problem.kind) + ' ' + problem.subject);
    problems.sort();
    return problems;
}

} // namespace

/// How a territory comes into a schema, and stays as it should be.
class SchemaTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_schema = newSchema();
        m_address = server().address(m_schema);
    }

    void aNewOneIsSound()
    {
        const auto territory = territoryOnServer(m_address);
        QCOMPARE(territory->crs(), QString("EPSG:5897"));
        QCOMPARE(territory->name(), m_address);
        QCOMPARE(territory->themes().size(), sampleProfile().themes.size());
        QCOMPARE(problemsOf(*territory), QStringList());
        QVERIFY(*territory->database().bytes() > 0);
        QVERIFY(AuditLog::verify(territory->database())->isEmpty());
    }

    void oneSchemaHoldsOne()
    {
        territoryOnServer(m_address).reset();
        const auto again = Territory::create(m_address, sampleProfile(), {}, sampleActor());
        QVERIFY(!again);
        QCOMPARE(int(again.error().code), int(ErrorCode::BadInput));
        QVERIFY(Territory::open(m_address, Territory::Access::ReadOnly));
    }

    void anEmptySchemaMayBeThereAlready()
    {
        server().sql(QStringLiteral("CREATE SCHEMA %1 AUTHORIZATION spp").arg(m_schema));
        QCOMPARE(problemsOf(*territoryOnServer(m_address)), QStringList());
    }

    void aFailedCreationLeavesNothing()
    {
        Profile profile = sampleProfile();
        profile.communes.push_back(profile.communes.front()); // the same key twice
        const auto made = Territory::create(m_address, profile, {}, sampleActor());
        QVERIFY(!made);
        QVERIFY(!hasSchema(m_schema));
    }

    void whoMayMakeNoSchemaLearnsIt()
    {
        const ProgramRun run
                = runSpp({ "territory", "create", server().loopbackAddress(m_schema, "reader"),
                                 "--profile", "can-tho" },
                        { "PGPASSWORD=reads" });
        QVERIFY2(run.exitCode == 4, run.standardError);
        QVERIFY2(run.standardError.contains("no right"), run.standardError);
        QVERIFY(!hasSchema(m_schema));
    }

    void theAuditLogOnlyGrows_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("change") << "UPDATE audit_log SET person = 'x'";
        QTest::newRow("removal") << "DELETE FROM audit_log";
        QTest::newRow("emptying") << "TRUNCATE audit_log";
        QTest::newRow("replacement")
                << "INSERT INTO audit_log SELECT sequence, recorded_at, office, 'x', identity, "
                   "action, subject, detail, previous_hash, hash FROM audit_log ON CONFLICT "
                   "(sequence) DO UPDATE SET person = excluded.person";
    }
    void theAuditLogOnlyGrows()
    {
        QFETCH(QString, sql);
        const auto territory = territoryOnServer(m_address);
        const Result<void> done = territory->database().execute(sql);
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), int(ErrorCode::BadInput));
        QVERIFY(AuditLog::verify(territory->database())->isEmpty());
    }

    void verifyFinds_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("a table nobody registered")
                << "CREATE TABLE notes (a text)" << QStringList{ "unregistered-table notes" };
        QTest::newRow("a table that is gone")
                << "DROP TABLE rejected_feature" << QStringList{ "schema-drift rejected_feature" };
        QTest::newRow("a column too many")
                << "ALTER TABLE plan ADD COLUMN note text" << QStringList{ "schema-drift plan" };
        QTest::newRow("a column of another type")
                << "ALTER TABLE parcel ALTER COLUMN legal_area_m2 TYPE real"
                << QStringList{ "schema-drift parcel" };
        QTest::newRow("an index that is gone")
                << "DROP INDEX idx_parcel_geom" << QStringList{ "schema-drift parcel" };
        QTest::newRow("a reference that is gone")
                << "ALTER TABLE zone DROP CONSTRAINT zone_plan_version_fkey"
                << QStringList{ "schema-drift zone" };
        QTest::newRow("a guard of the audit log that sleeps")
                << "ALTER TABLE audit_log DISABLE TRIGGER audit_log_no_change"
                << QStringList{ "schema-drift audit_log" };
        QTest::newRow("a guard that guards nothing")
                << "CREATE OR REPLACE FUNCTION audit_log_guard() RETURNS trigger LANGUAGE plpgsql "
                   "AS "
                   "'BEGIN RETURN NEW; END'"
                << QStringList{ "schema-drift audit_log", "schema-drift audit_log" };
        QTest::newRow("features that nobody counted")
                << "INSERT INTO theme_facilities(kind) VALUES ('x')"
                << QStringList{ "count-mismatch facilities", "missing-source facilities" };
        QTest::newRow("a raster tile that cannot be unpacked")
                << "INSERT INTO raster(theme, name, attributes, x_min, ymax, cell_width_m, "
                   "cell_height_m, column_count, row_count, tile_size, tile_count) VALUES ('x', "
                   "'r', "
                   "'{}', 0, 0, 1, 1, 1, 1, 256, 1); INSERT INTO raster_tile SELECT id, 0, 0, 'x' "
                   "FROM raster"
                << QStringList{ "raster-tile r" };
        QTest::newRow("references that do not exist")
                << "ALTER TABLE zone DROP CONSTRAINT zone_plan_version_fkey; INSERT INTO "
                   "zone(plan_version, function_code) VALUES ('none', 'X'); ALTER TABLE zone ADD "
                   "CONSTRAINT zone_plan_version_fkey FOREIGN KEY (plan_version) REFERENCES "
                   "plan_version(id) NOT VALID; INSERT INTO source(theme, name, sha256, crs, "
                   "operation, crs_verified, encoding, imported_at, read_count, accepted_count, "
                   "repaired_count, rejected_count, report) VALUES ('zones', 'f', '', '', '', 1, "
                   "'', "
                   "'', 1, 1, 0, 0, '{}'); UPDATE theme SET feature_count = 1 WHERE id = 'zones'"
                << QStringList{ "foreign-key zone", "schema-drift zone" };
    }
    void verifyFinds()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, problems);
        const auto territory = territoryOnServer(m_address);
        const Result<void> damaged = territory->database().execute(sql);
        QVERIFY2(damaged, damaged ? "" : damaged.error().text().c_str());
        QCOMPARE(problemsOf(*openTerritory(m_address, Territory::Access::ReadOnly)), problems);
        QCOMPARE(server().sql("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'pg_temp%' AND "
                              "EXISTS (SELECT 1 FROM pg_class c WHERE c.relnamespace = "
                              "pg_namespace.oid AND c.relname = 'parcel')"),
                QString("0"));
    }

    void anOlderOneIsBroughtUpToDate()
    {
        {
            const auto database = openDatabase(m_address, PostgresDatabase::Mode::Create);
            const auto transaction = Transaction::begin(*database);
            QVERIFY(TerritoryBuilder::buildTables(
                    *database, "EPSG:5897", 1, sampleProfile().themes));
            run(*database,
                    "INSERT INTO territory_meta(key, value) VALUES ('srid', '5897'), ('crs', "
                    "'EPSG:5897'), ('id', 'old')");
            QVERIFY((*transaction)->commit());
        }
        const auto read = Territory::open(m_address, Territory::Access::ReadOnly);
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), int(ErrorCode::BadInput));
        {
            const auto territory = openTerritory(m_address);
            QCOMPARE(territory->schemaVersion(), Schema::latest());
            QCOMPARE(single(territory->database(),
                             "SELECT action FROM audit_log ORDER BY sequence DESC LIMIT 1")
                             .toString(),
                    QString("territory.migrate"));
        }
        QVERIFY(Territory::open(m_address, Territory::Access::ReadOnly));
    }

    void aFailedMigrationChangesNothing()
    {
        auto territory = territoryOnServer(m_address);
        const SchemaStep broken{ Schema::latest() + 1, "broken.sql",
            "CREATE TABLE extra (a INTEGER); CREATE TABLE theme (a INTEGER)" };
        QVERIFY(!SchemaMigration::migrate(
                territory->database(), { broken }, sampleActor(), QString()));
        QCOMPARE(problemsOf(*territory), QStringList());
    }

    void aNewerOneIsRefused()
    {
        run(territoryOnServer(m_address)->database(),
                "UPDATE territory_meta SET value = '99' WHERE key = 'schema_version'");
        QVERIFY(!Territory::open(m_address, Territory::Access::ReadWrite));
    }

    void theSecondWriterIsToldInTime()
    {
        const auto first = territoryOnServer(m_address);
        const auto second = openTerritory(m_address);
        const TerritoryCheck check(*second);
        QVERIFY(check.canBeWritten());
        {
            const auto writing = Transaction::begin(first->database());
            QVERIFY(writing);
            QVERIFY(!check.canBeWritten());
            QVERIFY(check.stillThere());
            // Reading goes on.
            QCOMPARE(single(second->database(), "SELECT count(*) FROM theme").toInt(),
                    int(sampleProfile().themes.size()));
            QElapsedTimer timer;
            timer.start();
            const auto waiting = Transaction::begin(second->database());
            QVERIFY(!waiting);
            QCOMPARE(int(waiting.error().code), int(ErrorCode::Environment));
            QVERIFY(timer.elapsed() > 4000);
            QCOMPARE(single(second->database(), "SHOW lock_timeout").toString(), QString("5s"));
        }
        QVERIFY(Transaction::begin(second->database()));
    }

private:
    QString m_schema;
    QString m_address;
};

std::unique_ptr<QObject> makeSchemaTest() { return std::make_unique<SchemaTest>(); }

#include "test_schema.moc"
