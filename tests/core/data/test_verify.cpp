// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "tests.h"

#include "core/data/rasterstore.h"
#include "core/data/territoryverify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

const std::string triangle = "MULTIPOLYGON(((10 10,20 10,10 20,10 10)))";

/// One zone, one parcel, one power line and one raster, each with its source and its count.
void fill(Territory &territory)
{
    Database &database = territory.database();
    const QString wkbOf = database.dialect().geometryFromWkb("?1");
    for (const char *theme : { "zones", "parcels", "power-lines", "flood-depth" }) {
        run(database,
                "INSERT INTO source(theme, name, sha256, crs, operation, crs_verified, encoding, "
                "imported_at, read_count, accepted_count, repaired_count, rejected_count, report) "
                "VALUES (?1, 'f', '', '', '', 1, '', '', 1, 1, 0, 0, '{}')",
                { theme });
    }
    run(database, "INSERT INTO plan(id, title, level) VALUES ('p', 'P', 'zoning')");
    run(database,
            "INSERT INTO plan_version(id, plan_id, version, kind, decision_number, decision_date, "
            "state) VALUES ('p@1', 'p', '1', 'base', '1', '2020-01-01', 'draft')");
    run(database,
            "INSERT INTO zone(plan_version, function_code, source_id, geom) VALUES ('p@1', 'ODT', "
            "1, " + wkbOf
                    + ")",
            { wkb(triangle) });
    run(database,
            "INSERT INTO parcel(sheet, number, begin_lifespan, source_id, geom) VALUES ('1', '1', "
            "'2020', 2, "
                    + wkbOf + ")",
            { wkb(triangle) });
    run(database,
            "INSERT INTO theme_power_lines(voltage_kv, source_id, geom) VALUES (110, 3, " + wkbOf
                    + ")",
            { wkb("MULTILINESTRING((0.1 0.1,1.7 1.3))") });
    RasterStore store(database);
    const auto raster = store.add({ "flood-depth", "depth", {}, 0, 256, 1, 1, 256, 256, {} });
    QVERIFY(raster.ok());
    QVERIFY(store.writeTile(*raster, 0, 0, std::vector<float>(256 * 256, 1.5f)).ok());
    for (const char *theme : { "zones", "parcels", "power-lines", "flood-depth" })
        run(database, "UPDATE theme SET feature_count = 1 WHERE id = ?1", { theme });
    run(database,
            "INSERT INTO case_file(number, subject, proposal, state, opened_at) VALUES ('1', '{}', "
            "'{}', 'draft', '')");
    // SHA-256 of "{}".
    run(database,
            "INSERT INTO review(case_id, at_date, reviewed_at, document, sha256) VALUES (1, '', "
            "'', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')");
}

} // namespace

/// Each kind of damage is planted alone and must be the only thing that is found.
class VerifyTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("t.sqlite");
        const auto territory = copyTerritory(m_path);
        fill(*territory);
    }

    void aSoundTerritoryHasNoProblem() { QCOMPARE(found(), QStringList()); }

    void aNewTerritoryHasNoProblem()
    {
        m_path = m_folder->filePath("new.sqlite");
        copyTerritory(m_path).reset();
        QCOMPARE(found(), QStringList());
    }

    void finds_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("a table nobody registered")
                << "CREATE TABLE notes (a TEXT)" << QStringList{ "unregistered-table notes" };
        QTest::newRow("a table that is gone")
                << "DROP TABLE rejected_feature" << QStringList{ "schema-drift rejected_feature" };
        QTest::newRow("a table so changed that its content cannot be checked")
                << "DROP TABLE raster_tile; UPDATE raster SET tile_count = 0; CREATE TABLE "
                   "raster_tile (raster_id INTEGER, tile_row INTEGER, tile_column INTEGER)"
                << QStringList{ "schema-drift raster_tile", "schema-drift raster_tile",
                       "schema-drift raster_tile", "schema-drift raster_tile",
                       "not-checked rasters" };
        QTest::newRow("a column too many")
                << "ALTER TABLE plan ADD COLUMN note TEXT" << QStringList{ "schema-drift plan" };
        QTest::newRow("a column that is gone") << "ALTER TABLE change_record DROP COLUMN note"
                                               << QStringList{ "schema-drift change_record" };
        QTest::newRow("a column of a theme that is gone")
                << "ALTER TABLE theme_power_lines DROP COLUMN insulated"
                << QStringList{ "schema-drift theme_power_lines" };
        QTest::newRow("an index that is gone")
                << "DROP INDEX zone_plan_version" << QStringList{ "schema-drift zone" };
        QTest::newRow("a guard of the audit log that is gone")
                << "DROP TRIGGER audit_log_no_update" << QStringList{ "schema-drift audit_log" };
        QTest::newRow("a guard that guards nothing")
                << "DROP TRIGGER audit_log_no_update; CREATE TRIGGER audit_log_no_update BEFORE "
                   "UPDATE ON audit_log WHEN 0 BEGIN SELECT 1; END"
                << QStringList{ "schema-drift audit_log" };
        QTest::newRow("a trigger too many")
                << "CREATE TRIGGER spy AFTER INSERT ON plan BEGIN DELETE FROM plan; END"
                << QStringList{ "schema-drift plan" };
        QTest::newRow("features without a source")
                << "UPDATE zone SET source_id = NULL; DELETE FROM source WHERE theme = 'zones'"
                << QStringList{ "missing-source zones" };
        QTest::newRow("a row that names another which is gone")
                << "UPDATE zone SET source_id = 99" << QStringList{ "foreign-key zone" };
        QTest::newRow("a wrong count") << "UPDATE theme SET feature_count = 7 WHERE id = 'zones'"
                                       << QStringList{ "count-mismatch zones" };
        QTest::newRow("a column registered in another reference system")
                << "UPDATE geometry_columns SET srid = 4326 WHERE f_table_name = 'zone'"
                << QStringList{ "foreign-key geometry_columns", "crs-mismatch zone.geom" };
        QTest::newRow("the territory says another reference system than its tables")
                << "UPDATE territory_meta SET value = 'EPSG:9209' WHERE key = 'crs'"
                << QStringList{ "crs-mismatch territory" };
        QTest::newRow("an index that lost a word")
                << "INSERT INTO parcel_words(parcel_words, rowid, words) VALUES ('delete', 1, '1s')"
                << QStringList{ "word-index parcel" };
        QTest::newRow("an index with words of no parcel")
                << "INSERT INTO parcel_words(rowid, words) VALUES (99, 'x')"
                << QStringList{ "word-index parcel" };
        QTest::newRow("a trigger of the words that is gone")
                << "DROP TRIGGER parcel_words_changed" << QStringList{ "schema-drift parcel" };
        QTest::newRow("an index that lost a geometry")
                << "DELETE FROM idx_zone_geom" << QStringList{ "spatial-index zone.geom" };
        QTest::newRow("an index with a box of nothing")
                << "INSERT INTO idx_zone_geom VALUES (99, 1, 2, 1, 2)"
                << QStringList{ "spatial-index zone.geom" };
        QTest::newRow("an index with a box that is too small")
                << "UPDATE idx_zone_geom SET xmax = 15" << QStringList{ "spatial-index zone.geom" };
        QTest::newRow("an audit entry changed")
                << "DROP TRIGGER audit_log_no_update; UPDATE audit_log SET person = 'x'; CREATE "
                   "TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log BEGIN SELECT "
                   "RAISE(ABORT, 'audit_log can only be added to'); END"
                << QStringList{ "audit-chain audit_log" };
        QTest::newRow("a raster tile that is lost")
                << "DELETE FROM raster_tile" << QStringList{ "raster-tile depth" };
        QTest::newRow("a raster tile cut short")
                << "UPDATE raster_tile SET cells = substr(cells, 1, 20)"
                << QStringList{ "raster-tile depth" };
        QTest::newRow("a raster tile that belongs nowhere")
                << "UPDATE raster_tile SET tile_row = 5" << QStringList{ "raster-tile depth" };
        QTest::newRow("a review changed afterwards")
                << "UPDATE review SET document = '{ }'" << QStringList{ "changed-review review 1" };
    }

    void finds()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, problems);
        tamper(m_path, sql.toUtf8().constData());
        QCOMPARE(found(), problems);
    }

    void findsGeometriesInAnotherReferenceSystem()
    {
        const auto territory = openTerritory(m_path);
        run(territory->database(), "DROP TRIGGER ggu_zone_geom");
        run(territory->database(), "UPDATE zone SET geom = SetSRID(geom, 4326)");
        QCOMPARE(found(), (QStringList{ "schema-drift zone", "crs-mismatch zone.geom" }));
    }

    void findsGeometriesThatCannotBeRead()
    {
        const auto territory = openTerritory(m_path);
        run(territory->database(), "DROP TRIGGER ggu_zone_geom");
        run(territory->database(), "DROP TRIGGER giu_zone_geom");
        run(territory->database(), "UPDATE zone SET geom = x'0001'");
        QVERIFY(found().contains("corruption zone.geom"));
    }

    /// Overwrites the page in which a table begins.
    void findsCorruption()
    {
        destroyPageOf("former_unit");
        const QStringList problems = found();
        QVERIFY(!problems.isEmpty());
        for (const QString &problem : problems)
            QCOMPARE(problem, QString("corruption database"));
    }

    void aDestroyedCatalogueIsRefusedAtOnce()
    {
        destroyPageOf("theme");
        const auto opened = Territory::open(m_path, Territory::Access::ReadOnly);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().code == ErrorCode::BadInput);
        QVERIFY(opened.error().advice.find("restore") != std::string::npos);
    }

private:
    void destroyPageOf(const QString &table)
    {
        const qint64 page = single(openTerritory(m_path)->database(),
                "SELECT rootpage FROM sqlite_master WHERE name = ?1", { table })
                                    .toLongLong();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek((page - 1) * 4096);
        file.write(QByteArray(4096, char(0xA5)));
    }

    /// "kind subject" of every problem, reading only.
    QStringList found()
    {
        const auto territory = openTerritory(m_path, Territory::Access::ReadOnly);
        Feedback silent;
        const auto problems = TerritoryVerify::run(*territory, silent);
        if (!problems)
            return { QString::fromStdString(problems.error().text()) };
        QStringList list;
        for (const TerritoryProblem &problem : *problems)
            list.append(toString(problem.kind) + " " + problem.subject);
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

std::unique_ptr<QObject> makeVerifyTest() { return std::make_unique<VerifyTest>(); }

#include "test_verify.moc"
