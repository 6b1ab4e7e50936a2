// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/exporter.h"
#include "land/records/recordtakeback.h"
#include "migratetest.h"

#include <QJsonArray>

#include <algorithm>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

/// What a migration brings along, and how it is found.
class TestMigrate : public MigrateTest {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init() { fresh(); }
    void everythingArrives();
    void everyOldIdentityIsFound();
    void oldNamesWithoutMarksAndCodes();
    void dryRunWritesNothing();
    void explicitNumbersGoBeforeOffsets();
    void knownDefectsStay();
    void unmatchedLongSidesStay();
    void duplicatesStay();
    void restrictionsAndClassesComeAlong();
    void takenBackLeavesNothing();
    void fileOfAnotherProgram();
    void sameMeridianKeepsOutlines();
};

void TestMigrate::everythingArrives()
{
    const auto outcome = run();
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    const QJsonObject json = outcome->json;
    QCOMPARE(json[QStringLiteral("parcels")].toInt(), 1802);
    QVERIFY(json[QStringLiteral("crs_verified")].toBool());
    const QJsonObject legal = json[QStringLiteral("legal_area_m2")].toObject();
    QVERIFY(legal[QStringLiteral("same")].toBool());
    QCOMPARE(legal[QStringLiteral("before")], legal[QStringLiteral("after")]);
    const QJsonObject nodes = json[QStringLiteral("nodes")].toObject();
    // Two canals with 149 corners of neighbours on each side; the end sides of none is long.
    QCOMPARE(nodes[QStringLiteral("put_on_sides_of_neighbours")].toInt(), 2 * 2 * 149);
    const QJsonObject defects = json[QStringLiteral("defects")].toObject();
    QVERIFY(!defects[QStringLiteral("before")].toObject().isEmpty());
    QVERIFY(defects[QStringLiteral("after")].toObject().isEmpty());
    QCOMPARE(defects[QStringLiteral("new")].toInt(), 0);
    QCOMPARE(json[QStringLiteral("sheets")].toArray().size(), 9);
    // +0.02 % at Sóc Trăng.
    const double share = json[QStringLiteral("map_area_m2")]
                                 .toObject()[QStringLiteral("largest_change_percent")]
                                 .toDouble();
    QVERIFY(share > 0.01 && share < 0.04);

    QCOMPARE(count(QStringLiteral("parcel WHERE commune_code = '31528' AND map_area_crs = "
                                  "'EPSG:5897' AND land_user = 'Trần Thị B'"),
                     *m_target),
            1802);
    QCOMPARE(m_target->theme(QStringLiteral("parcels"))->featureCount, 1802 + 4);
    QCOMPARE(count(QStringLiteral("change_record WHERE kind = 'migration' AND number IS NOT NULL"),
                     *m_target),
            1);
    QCOMPARE(count(QStringLiteral("audit_log WHERE action = 'parcel.migrate'"), *m_target), 1);
}

void TestMigrate::everyOldIdentityIsFound()
{
    const auto outcome = run();
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    auto identities = orStop(FormerIdentities::create(m_target->database()));
    const std::vector<OldName> names = oldNames(m_town);
    const auto first = orStop(m_target->database().single(
            QStringLiteral("SELECT min(id) FROM parcel WHERE commune_code = '31528'")));
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::vector<qlonglong> expected{ first.toLongLong() + qlonglong(i) };
        for (const QString &commune : { names[i].commune, names[i].communeCode })
            QCOMPARE(
                    orStop(identities.parcels(commune, names[i].sheet, names[i].number)), expected);
        if (i % 37 != 0)
            continue;
        const auto hits = find(QStringLiteral("Thửa %1, tờ %2, %3")
                                       .arg(names[i].number, names[i].sheet, names[i].commune));
        QVERIFY(!hits.empty());
        QCOMPARE(int(std::count_if(hits.begin(), hits.end(),
                         [&](const ParcelHit &hit) { return hit.id == expected.front(); })),
                1);
    }
}

void TestMigrate::oldNamesWithoutMarksAndCodes()
{
    QVERIFY(run().ok());
    // Sheet 2 of Kế An is sheet 102 now; present names still lead to it as well.
    for (const char *text : { "thua 7 to 2 ke an", "2/7 Xã Kế An", "31543 2/7", "102/7 Kế Sách" }) {
        const auto hits = find(QString::fromUtf8(text));
        QVERIFY2(hits.size() == 1, text);
        QCOMPARE(hits.front().sheet, QStringLiteral("102"));
        QCOMPARE(hits.front().former.size(), std::size_t(1));
        QCOMPARE(hits.front().former.front().sheet, QStringLiteral("2"));
        QCOMPARE(hits.front().former.front().communeCode, QStringLiteral("31543"));
    }
    // Kế Thành went to the sheets of Kế Sách: its parcel 7 of sheet 2 is not the one of that name.
    const auto hits = find(QStringLiteral("2/7 Kế Thành"));
    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(hits.front().number, QStringLiteral("5007"));
}

void TestMigrate::dryRunWritesNothing()
{
    const QString before = registerDump(*m_target);
    m_options.dryRun = true;
    const auto outcome = run();
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    QCOMPARE(outcome->json[QStringLiteral("parcels")].toInt(), 1802);
    QVERIFY(outcome->json[QStringLiteral("record")].isNull());
    QCOMPARE(registerDump(*m_target), before);
}

void TestMigrate::explicitNumbersGoBeforeOffsets()
{
    QByteArray rows = "old_commune,old_sheet,old_number,new_commune,new_sheet,number_offset,"
                      "new_number\n";
    for (const char *sheet : { "1", "2", "3" }) {
        rows += QByteArray("Kế Sách,") + sheet + ",,31528," + sheet + ",,\n";
        rows += QByteArray("Kế An,") + sheet + ",,31528,10" + sheet + ",,\n";
        rows += QByteArray("Kế Thành,") + sheet + ",,31528,20" + sheet + ",1000,\n";
    }
    rows += "Kế Thành,2,7,31528,9,,12b\n";
    writeTable(rows);
    change(QStringLiteral("UPDATE parcel SET number = '8a' WHERE former_commune = 'Xã Kế Thành' "
                          "AND sheet = '2' AND number = '8'"));
    const auto outcome = run();
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    QCOMPARE(find(QStringLiteral("9/12b")).size(), std::size_t(1));
    QCOMPARE(find(QStringLiteral("202/1008a")).size(), std::size_t(1));
    QCOMPARE(find(QStringLiteral("202/1009")).size(), std::size_t(1));
}

void TestMigrate::knownDefectsStay()
{
    // One parcel 30 cm over its neighbours.
    change(QStringLiteral("UPDATE parcel SET geom = ShiftCoords(geom, 0.3, 0.0) WHERE id = 500"));
    const auto outcome = run();
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    const QJsonObject defects = outcome->json[QStringLiteral("defects")].toObject();
    const QJsonObject after = defects[QStringLiteral("after")].toObject();
    QCOMPARE(defects[QStringLiteral("new")].toInt(), 0);
    QVERIFY(after[QStringLiteral("overlap")].toInt() >= 1);
    QVERIFY(after[QStringLiteral("gap")].toInt() >= 1);
    QVERIFY(defects[QStringLiteral("places")].toArray().size() >= 2);
}

void TestMigrate::unmatchedLongSidesStay()
{
    // A neighbour of the canal 6 mm off, so that the corners on the canal cannot all be put in, and
    // the side of the canal stays so long that it gets nodes of its own.
    change(QStringLiteral("UPDATE parcel SET geom = ShiftCoords(geom, 0.0, 0.006) WHERE id = 525"));
    const auto outcome = run();
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    QVERIFY(outcome->json[QStringLiteral("defects")].toObject()[QStringLiteral("new")] == 0);
}

void TestMigrate::duplicatesStay()
{
    change(QStringLiteral("UPDATE parcel SET number = '1' WHERE id = 2"));
    const auto outcome = run();
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    QCOMPARE(outcome->json[QStringLiteral("duplicates")].toArray().size(), 1);
    QCOMPARE(outcome->json[QStringLiteral("parcels")].toInt(), 1802);
}

void TestMigrate::restrictionsAndClassesComeAlong()
{
    change(QStringLiteral(
            "INSERT INTO parcel_restriction(parcel_id, kind, case_number, begins_on, part) SELECT "
            "7, 'dispute', 'TC-1', '2026-01-01', geom FROM parcel WHERE id = 7; INSERT INTO "
            "parcel_restriction(parcel_id, kind, case_number, begins_on) VALUES (8, 'mortgage', "
            "'TC-2', '2026-01-01'); INSERT INTO parcel_land_class(parcel_id, commune_code, sheet, "
            "number, land_use, area_m2) VALUES (7, '', '1', '7', 'ONT', 60.5)"));
    const auto outcome = run();
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    QCOMPARE(outcome->json[QStringLiteral("restrictions")].toInt(), 2);
    QCOMPARE(outcome->json[QStringLiteral("land_classes")].toInt(), 1);
    const qlonglong seven = find(QStringLiteral("1/7 Kế Sách")).front().id;
    const QString of = QStringLiteral(" WHERE parcel_id = %1").arg(seven);
    QCOMPARE(count(QStringLiteral("parcel_land_class") + of, *m_target), 1);
    // The disputed part lies where the parcel now is.
    QCOMPARE(count(QStringLiteral("parcel_restriction r JOIN parcel p ON p.id = r.parcel_id WHERE "
                                  "r.part IS NOT NULL AND Area(Intersection(r.part, p.geom)) > "
                                  "0.999 * Area(p.geom)"),
                     *m_target),
            1);
}

void TestMigrate::takenBackLeavesNothing()
{
    QVERIFY(run().ok());
    const auto record = orStop(m_target->database().single(
            QStringLiteral("SELECT id FROM change_record WHERE kind = 'migration'")));
    const Result<void> taken = takeBack(*m_target, record.toLongLong(), Actor());
    QVERIFY2(taken.ok(), taken ? "" : taken.error().text().c_str());
    QCOMPARE(count(QStringLiteral("parcel_former_identity"), *m_target), 0);
    QCOMPARE(count(QStringLiteral("parcel"), *m_target), 4);
}

void TestMigrate::fileOfAnotherProgram()
{
    {
        const auto source = orStop(Territory::open(m_options.from, Territory::Access::ReadWrite));
        ExportOptions options;
        options.theme = QStringLiteral("parcels");
        options.output = file(QStringLiteral("old.gpkg"));
        Feedback silent;
        QVERIFY(exportTheme(*source, options, silent).ok());
    }
    m_options.from = file(QStringLiteral("old.gpkg"));
    const auto outcome = run();
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    QCOMPARE(outcome->json[QStringLiteral("parcels")].toInt(), 1802);
    QCOMPARE(outcome->json[QStringLiteral("source")].toObject()[QStringLiteral("crs")].toString(),
            QStringLiteral("EPSG:9209"));
    QCOMPARE(find(QStringLiteral("2/7 Kế An")).size(), std::size_t(1));
}

void TestMigrate::sameMeridianKeepsOutlines()
{
    // A town of old of the same meridian, where Kế Sách is seen from 105°00′.
    OldTown town;
    town.columns = town.rows = 8;
    town.crs = QStringLiteral("EPSG:5897");
    town.origin = { 604000.0, 1081000.0 };
    const QString path = file(QStringLiteral("same.sqlite"));
    makeOldTown(path, town).reset();
    writeCrosswalk(m_options.crosswalk, town);
    m_options.from = path;
    const auto outcome = run();
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    const auto source = orStop(Territory::open(path, Territory::Access::ReadOnly));
    const auto outlines = [](Territory &of, const char *condition) {
        return orStop(of.database().rows(QStringLiteral("SELECT AsBinary(geom) FROM parcel WHERE "
                                                        "%1 ORDER BY id")
                                                 .arg(QLatin1String(condition))));
    };
    QVERIFY(outlines(*m_target, "commune_code = '31528'") == outlines(*source, "1 = 1"));
}

QTEST_APPLESS_MAIN(TestMigrate)
#include "test_migrate.moc"
