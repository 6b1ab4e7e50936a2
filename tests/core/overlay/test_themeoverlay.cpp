// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "../review/smalltown.h"
#include "tests.h"

#include "core/overlay/overlayreport.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::test;

/// Overlays of the small town, and the files they are written to.
class ThemeOverlayTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_town = std::make_unique<SmallTown>();
        m_name = QStringLiteral("o.csv");
        m_cache.clear();
    }

    void rowsComeBySubjectThemeAndClass()
    {
        run({ "zones", "canals", "facilities", "power-lines" });
        QCOMPARE(read(),
                QByteArray("subject_id,theme,class,area_m2,share,length_m,count,plan,unknown\r\n"
                           "1,zones,ODT,200,1,0,1,town-plan,\r\n"
                           "1,canals,,0.5,0.0025,0,1,,\r\n"
                           "2,zones,CX,200,0.666666667,0,1,town-plan,\r\n"
                           "2,zones,ODT,100,0.333333333,0,1,town-plan,\r\n"
                           "2,facilities,school,0,0,0,1,,\r\n"
                           "3,zones,ODT,200,1,0,1,town-plan,\r\n"
                           "4,zones,CX,300,1,0,1,town-plan,\r\n"
                           "6,,,,,,,,There is no geometry.\r\n"));
    }

    void linesHaveLengths()
    {
        m_town->run("UPDATE theme_power_lines SET geom = ShiftCoords(geom, -10.3, 0)");
        run({ "power-lines" });
        QVERIFY2(read().contains("4,power-lines,110,0,0,10,1,\r\n"), read().constData());
    }

    void rastersHaveMeanMinimumAndMaximum()
    {
        const OverlaySummary summary = run({ "flood-depth" });
        const QByteArray text = read();
        QVERIFY2(text.contains("1,flood-depth,T100,200,1,0,0,0.2,0,0.4,\r\n"), text.constData());
        // 34/13 lies over cells up to x = 60, 34/14 half beside the raster.
        QVERIFY2(text.contains("4,flood-depth,T100,100,0.333333333,0,0,0,0,0,\r\n"),
                text.constData());
        QVERIFY(!text.contains("\n3,flood-depth"));
        QCOMPARE(summary.themes[0].uncoveredSubjects, qlonglong(2));
        QVERIFY(std::abs(summary.themes[0].uncovered_m2 - 400.0) < 1e-6);
    }

    void sumsAddUp()
    {
        const OverlaySummary summary = run({ "zones" });
        QCOMPARE(summary.subjects, qlonglong(4));
        QCOMPARE(summary.unknownSubjects, qlonglong(1));
        QVERIFY(std::abs(summary.area_m2 - 1000.0) < 1e-9);
        QVERIFY(std::abs(summary.themes[0].area_m2 - 1000.0) < 1e-6);
        QVERIFY(summary.themes[0].hasCover);
        QVERIFY(std::abs(summary.themes[0].uncovered_m2) < 1e-6);
        QVERIFY(std::abs(summary.themes[0].overlap_m2) < 1e-6);
        QCOMPARE(summary.themes[0].subjects, qlonglong(4));
        QCOMPARE(summary.themes[0].rows, qlonglong(5));
        QCOMPARE(summary.rows, qlonglong(6));
    }

    void overlapAndGapsAreReported()
    {
        m_town->run("UPDATE zone SET geom = ShiftCoords(geom, -5, 0) WHERE function_code = 'CX'");
        m_town->run("UPDATE plan_version SET boundary = CastToMulti(Buffer(boundary, 1000))");
        const OverlaySummary overlap = run({ "zones" });
        QVERIFY(std::abs(overlap.themes[0].overlap_m2 - 50.0) < 1e-6);
        QCOMPARE(overlap.themes[0].overlappedSubjects, qlonglong(1));
        QVERIFY(OverlayReport::warnings(overlap).join(' ').contains("overlap one another"));
        m_town->run("UPDATE zone SET geom = ShiftCoords(geom, 15, 0) WHERE function_code = 'CX'");
        const OverlaySummary gap = run({ "zones" });
        QVERIFY(std::abs(gap.themes[0].uncovered_m2 - 100.0) < 1e-6);
        QCOMPARE(gap.themes[0].uncoveredSubjects, qlonglong(1));
    }

    void repairedFeatureMakesSubjectsThereUnknown()
    {
        m_town->run("UPDATE theme_canals SET geom = GeomFromText('MULTIPOLYGON(((584990 1110500,"
                    "585005 1110510,585005 1110500,584990 1110510,584990 1110500)))', 5897)");
        const OverlaySummary summary = run({ "canals" });
        QCOMPARE(summary.themes[0].repaired, qlonglong(1));
        QCOMPARE(summary.themes[0].unknown, qlonglong(1));
        QVERIFY2(read().contains("1,canals,,,,,,feature 1 was repaired: "), read().constData());
        QVERIFY(!read().contains("\n2,canals"));
    }

    void repairedSubjectIsUnknown()
    {
        m_town->run(
                "UPDATE parcel SET geom = GeomFromText('MULTIPOLYGON(((585000 1110500,585020"
                " 1110510,585020 1110500,585000 1110510,585000 1110500)))', 5897) WHERE id = 1");
        const OverlaySummary summary = run({ "zones" });
        QCOMPARE(summary.unknownSubjects, qlonglong(2));
        QVERIFY2(read().contains("\n1,,,,,,,,feature 1 was repaired: "), read().constData());
        QVERIFY(!read().contains("\n1,zones"));
    }

    void effectOfTheGridIsTold()
    {
        m_town->run("UPDATE parcel SET geom = GeomFromText('MULTIPOLYGON(((585000 1110500,"
                    "585020.0004 1110500,585020.0004 1110510,585000 1110510,585000 1110500)))',"
                    " 5897) WHERE id = 1");
        const OverlaySummary summary = run({ "zones" });
        QVERIFY(std::abs(summary.largestGridEffect_m2 - 0.004) < 1e-6);
        QCOMPARE(summary.largestGridEffectSubject, qlonglong(1));
        QVERIFY(std::abs(summary.gridEffect_m2 - 0.004) < 1e-6);
    }

    void sameBytesForAnyThreadsWithAndWithoutCache_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : { "gpkg", "csv", "xlsx" })
            QTest::newRow(ending) << QString(ending);
    }
    void sameBytesForAnyThreadsWithAndWithoutCache()
    {
        QFETCH(QString, ending);
        m_name = "o." + ending;
        run({ "zones", "flood-depth", "facilities" }, 1);
        const QByteArray first = read();
        QVERIFY(first.size() > 100);
        m_cache = m_town->file("cache");
        for (const int threads : { 1, 2, 8 }) {
            run({ "zones", "flood-depth", "facilities" }, threads);
            QVERIFY(read() == first);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QStringList>("with");
        QTest::addColumn<QString>("name");
        QTest::newRow("no such subject") << "roads" << QStringList{ "zones" } << "o.csv";
        QTest::newRow("subject of lines") << "power-lines" << QStringList{ "zones" } << "o.csv";
        QTest::newRow("subject is a raster") << "flood-depth" << QStringList{ "zones" } << "o.csv";
        QTest::newRow("no such theme") << "parcels" << QStringList{ "roads" } << "o.csv";
        QTest::newRow("named twice") << "parcels" << QStringList{ "zones", "zones" } << "o.csv";
        QTest::newRow("no theme") << "parcels" << QStringList{} << "o.csv";
        QTest::newRow("unknown ending") << "parcels" << QStringList{ "zones" } << "o.txt";
    }
    void refuses()
    {
        QFETCH(QString, subject);
        QFETCH(QStringList, with);
        QFETCH(QString, name);
        const auto done = attempt({ subject, with, townDay(), 1, {} }, m_town->file(name));
        QVERIFY(!done.ok() && done.error().code == ErrorCode::Usage);
        QCOMPARE(QDir(m_town->file("")).entryList({ "o.*" }, QDir::Files), QStringList());
    }

    void subjectsWithoutPolygonsAreRefused()
    {
        m_town->run("DELETE FROM parcel_land_class");
        m_town->run("DELETE FROM parcel");
        const auto done
                = attempt({ "parcels", { "zones" }, townDay(), 1, {} }, m_town->file("o.csv"));
        QVERIFY(!done.ok() && done.error().code == ErrorCode::BadInput);
        QCOMPARE(done.error().layer, std::string("parcels"));
    }

    void tooManyRowsForASpreadsheetAreRefusedWithAdvice()
    {
        const auto writer = OverlayWriter::create(
                m_town->file("o.xlsx"), "EPSG:5897", townDay(), {}, 1048576);
        QVERIFY(!writer.ok() && writer.error().code == ErrorCode::BadInput);
        QVERIFY(!writer.error().advice.empty());
        QVERIFY(OverlayWriter::create(m_town->file("o.xlsx"), "EPSG:5897", townDay(), {}, 1048575)
                        .ok());
        QCOMPARE(QDir(m_town->file("")).entryList({ "o.*" }, QDir::Files), QStringList());
    }

    void csvQuotesWhatNeedsIt()
    {
        m_town->run("UPDATE theme_facilities SET kind = 'a \"b\", c'");
        run({ "facilities" });
        QVERIFY2(read().contains("2,facilities,\"a \"\"b\"\", c\",0,0,0,1,\r\n"),
                read().constData());
    }

    void cancelledOverlayLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { "o.gpkg", "o.csv", "o.xlsx" })
            QTest::newRow(name) << QString(name);
    }
    void cancelledOverlayLeavesNothing()
    {
        QFETCH(QString, name);
        class Stop : public Feedback {
            bool isCancelled() const override { return true; }
        } stop;
        const auto territory = m_town->open();
        const auto done = ThemeOverlay::run(
                *territory, { "parcels", { "zones" }, townDay(), 1, {} }, m_town->file(name), stop);
        QVERIFY(!done.ok() && done.error().code == ErrorCode::Cancelled);
        QCOMPARE(QDir(m_town->file("")).entryList({ "o.*" }, QDir::Files), QStringList());
    }

private:
    Result<OverlaySummary> attempt(const OverlayRequest &request, const QString &path) const
    {
        const auto territory = m_town->open();
        Feedback feedback;
        return ThemeOverlay::run(*territory, request, path, feedback);
    }

    OverlaySummary run(const QStringList &with, int threads = 0) const
    {
        return orStop(
                attempt({ "parcels", with, townDay(), threads, m_cache }, m_town->file(m_name)));
    }

    /// The file written, a CSV without its byte-order mark.
    QByteArray read() const
    {
        QFile file(m_town->file(m_name));
        QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (bytes.startsWith("\xef\xbb\xbf"))
            bytes.remove(0, 3);
        return bytes;
    }

    std::unique_ptr<SmallTown> m_town;
    QString m_name = "o.csv";
    QString m_cache;
};

std::unique_ptr<QObject> makeThemeOverlayTest() { return std::make_unique<ThemeOverlayTest>(); }

#include "test_themeoverlay.moc"
