// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "screenruns.h"
#include "tests.h"

#include "core/data/planregister.h"
#include "core/review/screenoutput.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace spp;
using namespace spp::test;

namespace {

constexpr int manyParcels = 450;
const Actor actor{ "Sở", "A", "a@example.vn" };

} // namespace

/// A screen that takes from an earlier one what has not changed since gives what a full one gives.
class ScreenSinceTest : public QObject, private ScreenRuns {
    Q_OBJECT

private slots:
    void init()
    {
        m_town = std::make_unique<SmallTown>();
        m_town->addParcels(manyParcels);
        m_count = 0;
        m_request = ScreenRequest();
        m_request.at = townDay();
    }

    void nothingChanged()
    {
        const QString earlier = full();
        const ScreenSummary summary = sameAsFull(earlier);
        QCOMPARE(summary.since->recomputed, qlonglong(0));
        QCOMPARE(summary.since->kept, qlonglong(manyParcels + 4));
    }

    void editsOfParcels_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("recomputed");
        QTest::newRow("moved") << "UPDATE parcel SET geom = ShiftCoords(geom, 0.5, 0) WHERE id = 9"
                               << 1;
        QTest::newRow("retired") << "UPDATE parcel SET end_lifespan = '2026-02-01' WHERE id = 9"
                                 << 0;
        QTest::newRow("added") << "INSERT INTO parcel(sheet, number, begin_lifespan, geom) SELECT"
                                  " '2', '7', '2026-01-01', ShiftCoords(geom, -30, 0) FROM parcel"
                                  " WHERE id = 9"
                               << 1;
        QTest::newRow("renamed") << "UPDATE parcel SET number = '4711' WHERE id = 9" << 1;
        QTest::newRow("another area on paper")
                << "UPDATE parcel SET legal_area_m2 = 3.25 WHERE id = 9" << 1;
        QTest::newRow("another owner") << "UPDATE parcel SET land_user = 'B' WHERE id = 9" << 0;
        QTest::newRow("a land class more")
                << "INSERT INTO parcel_land_class(parcel_id, commune_code, sheet, number, land_use)"
                   " VALUES (9, '31120', '1', '3', 'CLN')"
                << 1;
        QTest::newRow("a land class by name")
                << "INSERT INTO parcel_land_class(commune_code, sheet, number, land_use) VALUES"
                   " ('31120', '34', '12', 'CLN')"
                << 1;
        QTest::newRow("without a geometry") << "UPDATE parcel SET geom = NULL WHERE id = 9" << 0;
        QTest::newRow("broken") << "UPDATE parcel SET geom = ST_Multi(GeomFromText('POLYGON((585000"
                                   " 1110520,585004 1110524,585004 1110520,585000 1110524,585000"
                                   " 1110520))', ST_SRID(geom))) WHERE id = 9"
                                << 0;
    }
    void editsOfParcels()
    {
        QFETCH(QString, sql);
        const QString earlier = full();
        m_town->run(sql);
        const ScreenSummary summary = sameAsFull(earlier);
        QVERIFY(summary.since->reasonForAll.isEmpty());
        QTEST(int(summary.since->recomputed), "recomputed");
    }

    void featureOfAThemeMoves()
    {
        const QString earlier = full();
        // From the west edge to x = 40 … 43: 12 rows of parcels of 2 m by 1 m and P2 there.
        m_town->run(QStringLiteral("UPDATE theme_canals SET geom = ST_Multi(GeomFromText('%1',"
                                   " ST_SRID(geom)))")
                            .arg(SmallTown::rectangle(40.5, 5, 42.5, 18.5)));
        const ScreenSummary summary = sameAsFull(earlier);
        // P1 where it was; P2, and 2 or 3 parcels in each of four rows where it is.
        QVERIFY(summary.since->recomputed >= 10 && summary.since->recomputed <= 16);
        QVERIFY(summary.since->kept > manyParcels - 20);
    }

    void ruleThatLooksFarTouchesAllAround()
    {
        const QString earlier = full();
        m_town->run("UPDATE theme_power_lines SET geom = ShiftCoords(geom, 0.1, 0)");
        const ScreenSummary summary = sameAsFull(earlier);
        // The rule looks 100 m around, and 0.4 m for accuracy: all parcels to x = 180, but not P3.
        QVERIFY(summary.since->reasonForAll.isEmpty());
        QVERIFY(summary.since->recomputed >= manyParcels);
        QVERIFY(summary.since->kept >= 1);
    }

    void newPlanVersion()
    {
        const QString earlier = full();
        {
            const auto territory = m_town->open(Territory::Access::ReadWrite);
            PlanRegister plans(*territory);
            PlanVersion version;
            version.plan = { "town-plan", "Quy hoạch thị trấn", "zoning", "UBND" };
            version.version = QStringLiteral("2026b");
            version.kind = PlanVersion::Kind::Local;
            version.decisionNumber = QStringLiteral("QĐ 2026b");
            version.decisionDate = QDate(2026, 2, 1);
            const QString id = orStop(plans.addVersion(version, actor));
            orStop(territory->database().run(
                    QStringLiteral("INSERT INTO zone(plan_version, code, function_code, geom)"
                                   " VALUES (?1, 'TM', 'TM', ST_Multi(GeomFromText('%1', (SELECT"
                                   " ST_SRID(geom) FROM parcel LIMIT 1))))")
                            .arg(SmallTown::rectangle(21, 2, 25, 8)),
                    { id }));
            orStop(plans.setBoundary(id, {}));
            orStop(plans.activate(id, QDate(2026, 2, 15), actor));
        }
        // The zone below has lost this ground: it was and is everywhere west of x = 30.
        const ScreenSummary summary = sameAsFull(earlier);
        QVERIFY(summary.since->reasonForAll.isEmpty());
        QVERIFY(summary.since->kept > manyParcels * 2 / 3);
    }

    void anotherDayWithTheSamePlans()
    {
        const QString earlier = full();
        m_request.at = townDay().addDays(20);
        const ScreenSummary summary = sameAsFull(earlier);
        QCOMPARE(summary.since->recomputed, qlonglong(0));
    }

    void anotherDayWithOtherPlans()
    {
        const QString earlier = full();
        m_request.at = QDate(2026, 6, 1);
        const ScreenSummary summary = sameAsFull(earlier);
        QVERIFY(summary.since->recomputed > 0);
        QVERIFY(summary.since->reasonForAll.isEmpty());
    }

    void ruleThatReadsTheDateIsAskedAgain()
    {
        QByteArray pack = bytesOf(SmallTown::pack("town-2021"));
        pack.replace(
                "condition: \"area_m2 <= 0\"", "condition: \"area_m2 <= 0 or at > '2026-03-05'\"");
        m_request.rulePacks = QStringList{ m_town->write("dated.yaml", pack) };
        const QString earlier = full();
        m_request.at = townDay().addDays(20);
        const ScreenSummary summary = sameAsFull(earlier);
        QVERIFY(!summary.since->reasonForAll.isEmpty());
        QCOMPARE(summary.since->kept, qlonglong(0));
    }

    void ruleThatHoldsFromADayOn()
    {
        QByteArray pack = bytesOf(SmallTown::pack("town-2021"));
        pack.replace("condition: \"area_m2 <= 0\"",
                "applies_to: \"at >= '2026-03-05'\"\n    condition: \"area_m2 <= 0\"");
        m_request.rulePacks = QStringList{ m_town->write("dated.yaml", pack) };
        const QString before = full();
        m_request.at = townDay().addDays(1);
        QCOMPARE(sameAsFull(before).since->recomputed, qlonglong(0));
        m_request.at = townDay().addDays(20);
        QVERIFY(!sameAsFull(before).since->reasonForAll.isEmpty());
    }

    void rejectedFeature()
    {
        const QString earlier = full();
        m_town->run(
                "INSERT INTO source(theme, name, sha256, crs, operation, crs_verified, encoding,"
                " imported_at, read_count, accepted_count, repaired_count, rejected_count, report)"
                " VALUES ('canals', 'k.shp', '00', 'EPSG:5897', 'none', 1, 'utf8', '2026', 2, 1,"
                " 0, 1, '{}')");
        const auto reject = [this](const char *box) {
            m_town->run(QStringLiteral("INSERT INTO rejected_feature(source_id, theme, feature,"
                                       " reason, xmin, ymin, xmax, ymax) VALUES (1, 'canals', '17',"
                                       " 'ring', %1)")
                                .arg(QLatin1String(box)));
        };
        reject("585060, 1110501, 585060, 1110502");
        const ScreenSummary summary = sameAsFull(earlier);
        QCOMPARE(summary.since->recomputed, qlonglong(1));
        reject("NULL, NULL, NULL, NULL");
        QCOMPARE(sameAsFull(full("no box")).since->recomputed, qlonglong(0));
        const ScreenSummary everywhere = sameAsFull(earlier);
        QVERIFY(!everywhere.since->reasonForAll.isEmpty());
    }

    void whatConcernsAllParcels_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("accuracy of a theme")
                << "UPDATE theme SET accuracy_m = 0.3 WHERE id = 'canals'";
        QTest::newRow("accuracy of the parcels")
                << "UPDATE theme SET accuracy_m = 0.3 WHERE id = 'parcels'";
        QTest::newRow("a theme out of date")
                << "UPDATE theme SET valid_to = '2026-01-15' WHERE id = 'canals'";
    }
    void whatConcernsAllParcels()
    {
        QFETCH(QString, sql);
        const QString earlier = full();
        m_town->run(sql);
        const ScreenSummary summary = sameAsFull(earlier);
        QVERIFY(!summary.since->reasonForAll.isEmpty());
        QCOMPARE(summary.since->kept, qlonglong(0));
    }

    void otherRules()
    {
        const QString earlier = full();
        QByteArray pack = bytesOf(SmallTown::pack("town-2021"));
        pack.replace("limit: \"4\"", "limit: \"5\"");
        m_request.rulePacks = QStringList{ m_town->write("other.yaml", pack) };
        const ScreenSummary summary = sameAsFull(earlier);
        QVERIFY(!summary.since->reasonForAll.isEmpty());
        QCOMPARE(summary.since->kept, qlonglong(0));
    }

    void rasterThatARuleReads()
    {
        QByteArray pack = bytesOf(SmallTown::pack("town-2021"));
        const int rules = pack.indexOf("rules:\n") + 7;
        pack.insert(rules,
                "  - id: town.flood\n    kind: raster\n    theme: flood-depth\n    clause: \"9\"\n"
                "    citation: {vi: \"9\", en: \"9\"}\n    severity: conflict\n"
                "    condition: \"max <= 0.2\"\n    unit: m\n"
                "    message: {vi: \"{max}\", en: \"{max}\"}\n    untested: \"in a test\"\n");
        m_request.rulePacks = QStringList{ m_town->write("flood.yaml", pack) };
        const QString earlier = full();
        QCOMPARE(sameAsFull(earlier).since->recomputed, qlonglong(0));
        m_town->run("UPDATE raster SET xmin = xmin + 10");
        const ScreenSummary summary = sameAsFull(earlier);
        QVERIFY(summary.since->reasonForAll.contains("flood-depth"));
    }

    void otherThemesAreAskedFor()
    {
        const QString earlier = full();
        m_request.themes = QStringList{ "zones" };
        QVERIFY(!sameAsFull(earlier).since->reasonForAll.isEmpty());
    }

    void outputMayReplaceTheEarlierOne()
    {
        const QString earlier = full();
        m_town->run("UPDATE parcel SET geom = ShiftCoords(geom, 0.5, 0) WHERE id = 9");
        const QString whole = full("whole");
        orStop(screen(earlier, earlier));
        QVERIFY(bytesOf(earlier) == bytesOf(whole));
    }

    void fileThatCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("said");
        QTest::newRow("another territory")
                << QByteArray("UPDATE basis SET value = 'x' WHERE name = 'territory'")
                << "another territory";
        QTest::newRow("without a basis") << QByteArray("DROP TABLE basis_parcel") << "made from";
        QTest::newRow("no screen") << QByteArray("DROP TABLE overlay") << "no output of a screen";
        QTest::newRow("a row was changed")
                << QByteArray("UPDATE overlay SET area_m2 = area_m2 + 1 WHERE fid = 40")
                << "not the ones";
        QTest::newRow("a row is gone")
                << QByteArray("DELETE FROM overlay WHERE fid = 40") << "not the ones";
        QTest::newRow("a finding was changed")
                << QByteArray("UPDATE finding SET message = 'x' WHERE fid = 1") << "not the ones";
        QTest::newRow("basis not complete") << QByteArray("DELETE FROM basis") << "not complete";
    }
    void fileThatCannotBeUsed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, said);
        const QString earlier = full();
        change(earlier, sql.constData());
        refuses(earlier, said);
    }

    void fileThatIsNoGeoPackage()
    {
        refuses(m_town->file("missing.gpkg"), "no such file");
        refuses(m_town->write("text.gpkg", "hello\n"), "no output of a screen");
        refuses(m_town->path(), "no output of a screen");
        const QString earlier = full();
        const QByteArray whole = bytesOf(earlier);
        refuses(m_town->write("half.gpkg", whole.left(whole.size() / 2)), "half.gpkg");
    }

    void roundsOfRandomEdits_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void roundsOfRandomEdits()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        QString earlier = full();
        qlonglong kept = 0;
        constexpr int rounds = 8;
        for (int round = 0; round < rounds; ++round) {
            edit(random);
            const QString whole = full(QStringLiteral("round"));
            const QString next = name();
            kept += orStop(screen(next, earlier)).since->kept;
            QCOMPARE(content(next), content(whole));
            QVERIFY(bytesOf(next) == bytesOf(whole));
            earlier = next;
        }
        QVERIFY(kept > rounds * manyParcels / 2);
    }

private:
    /// Screens with the earlier output and without, and holds the files against each other.
    ScreenSummary sameAsFull(const QString &earlier)
    {
        const QString whole = name();
        const QString part = name();
        QJsonObject one = ScreenOutput::json(orStop(screen(whole)));
        const ScreenSummary summary = orStop(screen(part, earlier));
        QJsonObject other = ScreenOutput::json(summary);
        other.remove("since");
        [&] {
            QCOMPARE(other, one);
            QCOMPARE(content(part), content(whole));
            QVERIFY(bytesOf(part) == bytesOf(whole));
        }();
        return summary;
    }

    void refuses(const QString &earlier, const QString &said)
    {
        const QString out = name();
        const auto done = screen(out, earlier);
        QVERIFY(!done.ok());
        QVERIFY(done.error().code == ErrorCode::BadInput);
        QVERIFY2(QString::fromStdString(done.error().text()).contains(said),
                done.error().text().c_str());
        QVERIFY(!QFile::exists(out));
    }

    void edit(std::mt19937 &random) const
    {
        const auto pick = [&random](int most) { return int(random() % unsigned(most)); };
        const auto territory = m_town->open(Territory::Access::ReadWrite);
        const QString shift = QStringLiteral("geom = ShiftCoords(geom, %1, %2)")
                                      .arg(0.125 * pick(24) - 1.5)
                                      .arg(0.125 * pick(24) - 1.5);
        const QString parcel = QString::number(7 + pick(manyParcels));
        const QString place = QStringLiteral("ST_Multi(GeomFromText('%1', (SELECT srid FROM"
                                             " geometry_columns LIMIT 1)))");
        const double x = pick(170);
        const double y = 15 + pick(9);
        const QStringList edits{
            "UPDATE parcel SET " + shift + " WHERE id = " + parcel,
            "UPDATE parcel SET end_lifespan = '2026-02-01' WHERE id = " + parcel,
            "INSERT INTO parcel(sheet, number, begin_lifespan, geom) SELECT '3', '1', '2026-01-01',"
            " geom FROM parcel WHERE id = "
                    + parcel,
            "UPDATE parcel SET legal_area_m2 = id / 7.0 WHERE id = " + parcel,
            "UPDATE parcel SET geom = NULL WHERE id = " + parcel,
            "UPDATE theme_canals SET " + shift,
            "INSERT INTO theme_canals(name, geom) VALUES ('K', "
                    + place.arg(SmallTown::rectangle(x, y, x + 3.3, y + 1.7)) + ")",
            "DELETE FROM theme_canals WHERE id = (SELECT max(id) FROM theme_canals) AND id > 1",
            "UPDATE theme_facilities SET " + shift,
            "UPDATE zone SET function_code = 'Z" + QString::number(pick(3))
                    + "' WHERE id = (SELECT max(id) FROM zone)",
            "INSERT INTO zone(plan_version, code, function_code, geom) VALUES ('town-plan@2020',"
            " 'N', 'N', "
                    + place.arg(SmallTown::rectangle(x, y, x + 5, y + 2)) + ")",
        };
        for (int i = 1 + pick(4); i > 0; --i)
            orStop(territory->database().run(edits[pick(edits.size())]));
        // Now and then what concerns wide ground.
        if (pick(8) == 0)
            orStop(territory->database().run("UPDATE theme_power_lines SET " + shift));
    }
};

std::unique_ptr<QObject> makeScreenSinceTest() { return std::make_unique<ScreenSinceTest>(); }

#include "test_screensince.moc"
