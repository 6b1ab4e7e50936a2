// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/exporter.h"
#include "core/search/parcelsearch.h"
#include "land/migration/migration.h"
#include "land/records/recordtakeback.h"
#include "landtown.h"
#include "oldtown.h"
#include "support/testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

namespace {

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(*result);
}

/// Cancels after it was asked so many times.
class Impatient : public Feedback {
public:
    explicit Impatient(int patience)
        : m_patience(patience)
    {
    }
    bool isCancelled() const override { return m_asked++ >= m_patience; }
    int asked() const { return m_asked; }

private:
    int m_patience;
    mutable int m_asked = 0;
};

} // namespace

/// A cadastre of 1802 parcels of three communes of old, brought into a territory of now.
class TestMigrate : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everythingArrives();
    void everyOldIdentityIsFound();
    void oldNamesWithoutMarksAndCodes();
    void dryRunWritesNothing();
    void badCrosswalks_data();
    void badCrosswalks();
    void explicitNumbersGoBeforeOffsets();
    void takenIdentitiesAreRefused();
    void wrongMeridianIsRefused();
    void exchangedAxesAreRefused();
    void knownDefectsStay();
    void unmatchedLongSidesStay();
    void duplicatesStay();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void restrictionsAndClassesComeAlong();
    void takenBackLeavesNothing();
    void fileOfAnotherProgram();
    void sameMeridianKeepsOutlines();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    void writeTable(const QByteArray &rows) const;
    /// Changes a copy of the source.
    void change(const QString &sql);
    Result<MigrationOutcome> run(Feedback &&feedback = Feedback());
    qlonglong count(const QString &sql, Territory &of) const;
    std::vector<ParcelHit> find(const QString &text) const;

    OldTown m_town;
    QTemporaryDir m_sources;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Territory> m_target;
    MigrationOptions m_options;
};

void TestMigrate::initTestCase()
{
    makeOldTown(m_sources.filePath(QStringLiteral("old.sqlite")), m_town);
    writeCrosswalk(m_sources.filePath(QStringLiteral("crosswalk.csv")), m_town);
    m_target = makeLandTown(m_sources.filePath(QStringLiteral("now.sqlite")), 2);
    m_target.reset();
}

void TestMigrate::init()
{
    m_target.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : { "old.sqlite", "crosswalk.csv", "now.sqlite" })
        QVERIFY(QFile::copy(m_sources.filePath(QLatin1String(name)), file(QLatin1String(name))));
    m_target = orStop(
            Territory::open(file(QStringLiteral("now.sqlite")), Territory::Access::ReadWrite));
    m_options = {};
    m_options.from = file(QStringLiteral("old.sqlite"));
    m_options.crosswalk = file(QStringLiteral("crosswalk.csv"));
    m_options.record.kind = QStringLiteral("renumber");
}

void TestMigrate::writeTable(const QByteArray &rows) const
{
    QFile table(m_options.crosswalk);
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(rows);
}

void TestMigrate::change(const QString &sql)
{
    const auto source = orStop(Territory::open(m_options.from, Territory::Access::ReadWrite));
    const Result<void> done = source->database().execute(sql);
    QVERIFY2(done.ok(), done ? "" : done.error().text().c_str());
}

Result<MigrationOutcome> TestMigrate::run(Feedback &&feedback)
{
    return migrate(*m_target, m_options, feedback);
}

qlonglong TestMigrate::count(const QString &sql, Territory &of) const
{
    return orStop(of.database().single(QStringLiteral("SELECT count(*) FROM ") + sql)).toLongLong();
}

std::vector<ParcelHit> TestMigrate::find(const QString &text) const
{
    Feedback silent;
    return orStop(findParcels(*m_target, ParcelQuery::parse(text), {}, silent)).parcels;
}

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
    QCOMPARE(count(QStringLiteral("change_record WHERE kind = 'renumber' AND number IS NOT NULL"),
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

void TestMigrate::badCrosswalks_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("reason");

    const QByteArray head = "old_commune,old_code,old_sheet,old_number,new_commune,new_sheet,"
                            "number_offset,new_number\n";
    const auto row = [&](const char *name, const QByteArray &rows, const char *reason) {
        QTest::newRow(name) << head + rows << QString::fromUtf8(reason);
    };
    row("no row for a sheet", "Xã Kế An,,1,,Kế Sách,,,\n", "no row for this sheet");
    row("a commune is missing", "Xã Kế An,,1,,Kế Sách,,,\n", "does not have this commune");
    row("unknown commune of now", "Xã Kế An,,1,,Atlantis,,,\n", "line 2");
    row("offset is no number", "Xã Kế An,,1,,Kế Sách,,many,\n", "number_offset");
    row("number without parcel", "Xã Kế An,,1,,Kế Sách,,,7\n", "new_number");
    row("number and offset", "Xã Kế An,,1,3,Kế Sách,,10,7\n", "not both");
    row("two rows for a sheet", "Xã Kế An,,1,,Kế Sách,,,\nXã Kế An,,1,,Kế Sách,2,,\n", "line 3");
    QByteArray collision;
    for (const char *commune : { "Thị trấn Kế Sách", "Xã Kế An", "Xã Kế Thành" }) {
        for (const char *sheet : { "1", "2", "3" })
            collision += QByteArray(commune) + ",," + sheet + ",,Kế Sách,,,\n";
    }
    row("two parcels would get one identity", collision, "would both be sheet");
    QTest::newRow("no such column")
            << QByteArray("old,new\na,b\n") << QStringLiteral("old_commune");
}

void TestMigrate::badCrosswalks()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, reason);
    writeTable(table);
    const QString before = registerDump(*m_target);
    const auto outcome = run();
    QVERIFY(!outcome.ok());
    QVERIFY(outcome.error().code == ErrorCode::BadInput);
    const QString text = QString::fromStdString(outcome.error().text());
    QVERIFY2(text.contains(reason), qPrintable(text));
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

void TestMigrate::takenIdentitiesAreRefused()
{
    QVERIFY(run().ok());
    const QString before = registerDump(*m_target);
    const auto again = run();
    QVERIFY(!again.ok());
    QVERIFY(again.error().code == ErrorCode::BadInput);
    QVERIFY(QString::fromStdString(again.error().text()).contains(QStringLiteral("already has")));
    QCOMPARE(registerDump(*m_target), before);
}

void TestMigrate::wrongMeridianIsRefused()
{
    m_options.sourceCrs = QStringLiteral("EPSG:5897");
    const auto outcome = run();
    QVERIFY(!outcome.ok());
    QVERIFY(outcome.error().code == ErrorCode::CrsMismatch);
    const QString text = QString::fromStdString(outcome.error().text());
    QVERIFY2(text.contains(QStringLiteral("EPSG:9209")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("sheet 1, number 1")), qPrintable(text));
}

void TestMigrate::exchangedAxesAreRefused()
{
    change(QStringLiteral("UPDATE parcel SET geom = SwapCoordinates(geom)"));
    const auto outcome = run();
    QVERIFY(!outcome.ok());
    QVERIFY(outcome.error().code == ErrorCode::CrsMismatch);
    QVERIFY(QString::fromStdString(outcome.error().text()).contains(QStringLiteral("exchanged")));
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

void TestMigrate::cancelLeavesNothing_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("at once") << 0.0;
    QTest::newRow("half-way") << 0.5;
    QTest::newRow("just before the end") << 1.0;
}

void TestMigrate::cancelLeavesNothing()
{
    QFETCH(double, share);
    Impatient patient(1000000);
    QVERIFY(migrate(*m_target, m_options, patient).ok());
    init();
    const QString before = registerDump(*m_target);
    const auto outcome = run(Impatient(int(share * (patient.asked() - 1))));
    QVERIFY(!outcome.ok());
    QVERIFY2(outcome.error().code == ErrorCode::Cancelled, outcome.error().text().c_str());
    QCOMPARE(registerDump(*m_target), before);
    for (const char *table : { "parcel_former_identity", "source" })
        QCOMPARE(count(QLatin1String(table), *m_target), 0);
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
            QStringLiteral("SELECT id FROM change_record WHERE kind = 'renumber'")));
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
