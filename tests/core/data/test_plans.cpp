// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "tests.h"

#include "core/data/auditlog.h"
#include "core/data/planregister.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

std::string square(double xmin, double ymin, double xmax, double ymax)
{
    return engine::Geometry::box({ xmin, ymin, xmax, ymax }).wkt();
}

} // namespace

/// Versions of plans, and which zone holds where and when.
///
/// The map is 100 m x 100 m at the origin: the first version has zone W in the west half and E in
/// the east half. Local adjustments lie across the middle.
class PlansTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_territory = copyTerritory(m_folder->filePath("t.sqlite"));
        add("1", PlanVersion::Kind::Base, QDate(2020, 1, 1));
        zone("p@1", "W", "ODT", 60, square(0, 0, 50, 100));
        zone("p@1", "E", "CXD", 70, square(50, 0, 100, 100));
        putInForce("p@1", QDate(2020, 2, 1));
    }

    void aDraftIsNotInForce()
    {
        add("2", PlanVersion::Kind::Overall, QDate(2021, 1, 1));
        zone("p@2", "ALL", "DGT", 10, square(0, 0, 100, 100));
        QCOMPARE(zonesAt(QDate(2022, 1, 1)), (QStringList{ "W 5000 p@1", "E 5000 p@1" }));
    }

    void beforeTheFirstDayNothingHolds()
    {
        QVERIFY(zonesAt(QDate(2020, 1, 31)).isEmpty());
        QCOMPARE(zonesAt(QDate(2020, 2, 1)).size(), 2);
    }

    void anOverallAdjustmentReplacesThePlanEverywhere()
    {
        add("2", PlanVersion::Kind::Overall, QDate(2021, 1, 1));
        zone("p@2", "N", "DGT", 10, square(0, 50, 100, 100));
        putInForce("p@2", QDate(2021, 6, 1));
        QCOMPARE(zonesAt(QDate(2021, 5, 31)).size(), 2);
        QCOMPARE(zonesAt(QDate(2021, 6, 1)), QStringList{ "N 5000 p@2" });
    }

    void aLocalAdjustmentReplacesOnlyInsideItsBoundary()
    {
        // Boundary 20 x 20 in the middle, its zone only the lower half of it.
        add("1a", PlanVersion::Kind::Local, QDate(2021, 1, 1));
        zone("p@1a", "L", "CX", 5, square(40, 40, 60, 50));
        putInForce("p@1a", QDate(2021, 6, 1), square(40, 40, 60, 60));
        QCOMPARE(zonesAt(QDate(2021, 5, 31)), (QStringList{ "W 5000 p@1", "E 5000 p@1" }));
        QCOMPARE(zonesAt(QDate(2021, 6, 1)),
                (QStringList{ "W 4800 p@1", "E 4800 p@1", "L 200 p@1a" }));
    }

    void aZoneIsClippedToItsVersionsBoundary()
    {
        add("1a", PlanVersion::Kind::Local, QDate(2021, 1, 1));
        zone("p@1a", "L", "CX", 5, square(0, 0, 100, 100));
        putInForce("p@1a", QDate(2021, 6, 1), square(40, 40, 60, 60));
        QCOMPARE(zonesAt(QDate(2021, 6, 1)),
                (QStringList{ "W 4800 p@1", "E 4800 p@1", "L 400 p@1a" }));
    }

    void theLaterOfTwoLocalAdjustmentsWins()
    {
        // Registered in the wrong order: the decision counts.
        add("1b", PlanVersion::Kind::Local, QDate(2022, 1, 1));
        zone("p@1b", "LATE", "CX", 5, square(50, 40, 70, 60));
        putInForce("p@1b", QDate(2022, 1, 1));
        add("1a", PlanVersion::Kind::Local, QDate(2021, 1, 1));
        zone("p@1a", "EARLY", "CX", 5, square(40, 40, 60, 60));
        putInForce("p@1a", QDate(2021, 1, 1));
        QCOMPARE(zonesAt(QDate(2022, 1, 1)),
                (QStringList{ "W 4800 p@1", "E 4600 p@1", "LATE 400 p@1b", "EARLY 200 p@1a" }));
    }

    void anOverallAdjustmentEndsEarlierLocalOnesButNotLaterOnes()
    {
        add("1a", PlanVersion::Kind::Local, QDate(2021, 1, 1));
        zone("p@1a", "EARLY", "CX", 5, square(40, 40, 60, 60));
        putInForce("p@1a", QDate(2021, 1, 1));
        add("2", PlanVersion::Kind::Overall, QDate(2022, 1, 1));
        zone("p@2", "ALL", "DGT", 10, square(0, 0, 100, 100));
        putInForce("p@2", QDate(2022, 1, 1));
        add("2a", PlanVersion::Kind::Local, QDate(2023, 1, 1));
        zone("p@2a", "LATE", "CX", 5, square(0, 0, 10, 10));
        putInForce("p@2a", QDate(2023, 1, 1));
        QCOMPARE(zonesAt(QDate(2024, 1, 1)), (QStringList{ "ALL 9900 p@2", "LATE 100 p@2a" }));
    }

    void adjustedAttributesOverrideAndTheOthersStay()
    {
        PlanVersion version = draft("1a", PlanVersion::Kind::Local, QDate(2021, 1, 1));
        version.adjustedAttributes = QStringList{ "coverage_max_percent" };
        QVERIFY(plans().addVersion(version, sampleActor()).ok());
        // Reaches 10 m beyond the plan in the north: nothing lies below there.
        zone("p@1a", "L", "-", 33, square(40, 40, 60, 110));
        putInForce("p@1a", QDate(2021, 6, 1));
        const std::vector<Feature> zones = read(QDate(2021, 6, 1), { -10, -10, 120, 120 });
        QCOMPARE(shown(zones),
                (QStringList{
                        "W 4400 p@1", "W 600 p@1a", "E 4400 p@1", "E 600 p@1a", " 200 p@1a" }));
        QCOMPARE(zones[1].attributes.value("coverage_max_percent").toDouble(), 33.0);
        QCOMPARE(zones[1].attributes.value("function_code").toString(), QString("ODT"));
        QCOMPARE(zones[1].attributes.value("plan_adjusts").toString(), QString("p@1"));
        QCOMPARE(zones[3].attributes.value("function_code").toString(), QString("CXD"));
        QCOMPARE(zones[0].attributes.value("coverage_max_percent").toDouble(), 60.0);
        // Where nothing lies below only the adjusted field is known.
        QCOMPARE(zones[4].attributes.value("coverage_max_percent").toDouble(), 33.0);
        QVERIFY(!zones[4].attributes.value("function_code").isValid());
    }

    /// A small window must show the same zones as the whole map, whole.
    void aSmallBoxGivesTheSamePiecesAsALargeOne()
    {
        PlanVersion version = draft("1a", PlanVersion::Kind::Local, QDate(2021, 1, 1));
        version.adjustedAttributes = QStringList{ "coverage_max_percent" };
        QVERIFY(plans().addVersion(version, sampleActor()).ok());
        zone("p@1a", "L", "-", 33, square(40, 40, 60, 60));
        putInForce("p@1a", QDate(2021, 6, 1));
        add("1b", PlanVersion::Kind::Local, QDate(2022, 1, 1));
        zone("p@1b", "FAR", "CX", 5, square(0, 90, 10, 100));
        putInForce("p@1b", QDate(2022, 1, 1));
        const QDate at(2023, 1, 1);
        QCOMPARE(shown(read(at, { 45, 45, 46, 46 })), (QStringList{ "W 4700 p@1", "W 200 p@1a" }));
        QCOMPARE(shown(read(at, { 1, 1, 2, 2 })), QStringList{ "W 4700 p@1" });
    }

    void aWithdrawnVersionHeldUntilTheDayBefore()
    {
        add("1a", PlanVersion::Kind::Local, QDate(2021, 1, 1));
        zone("p@1a", "L", "CX", 5, square(40, 40, 60, 60));
        putInForce("p@1a", QDate(2021, 6, 1));
        QVERIFY(plans().withdraw("p@1a", QDate(2022, 1, 1), sampleActor()).ok());
        QCOMPARE(zonesAt(QDate(2021, 12, 31)).size(), 3);
        QCOMPARE(zonesAt(QDate(2022, 1, 1)), (QStringList{ "W 5000 p@1", "E 5000 p@1" }));
    }

    void plansOfTwoLevelsBothAnswer()
    {
        PlanVersion other = draft("1", PlanVersion::Kind::Base, QDate(2021, 1, 1));
        other.plan = { "detail", "Detail", "detailed", {} };
        QVERIFY(plans().addVersion(other, sampleActor()).ok());
        zone("detail@1", "D", "ODT", 80, square(0, 0, 10, 10));
        putInForce("detail@1", QDate(2021, 1, 1));
        const std::vector<Feature> zones = read(QDate(2022, 1, 1), { 1, 1, 2, 2 });
        QCOMPARE(shown(zones), (QStringList{ "W 5000 p@1", "D 100 detail@1" }));
        QCOMPARE(zones[1].attributes.value("plan_level").toString(), QString("detailed"));
        QCOMPARE(zones[0].attributes.value("plan_decision").toString(), QString("QD-1"));
        QCOMPARE(zones[0].attributes.value("plan_decision_date").toString(), QString("2020-01-01"));
        QCOMPARE(plans().inForce(QDate(2022, 1, 1))->size(), size_t(2));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("decided");
        QTest::addColumn<QString>("predecessor");
        QTest::addColumn<QString>("level");
        const int base = int(PlanVersion::Kind::Base);
        const int local = int(PlanVersion::Kind::Local);
        const QDate day(2021, 1, 1);
        QTest::newRow("a version twice") << "1" << local << day << ""
                                         << "zoning";
        QTest::newRow("a second base") << "2" << base << day << ""
                                       << "zoning";
        QTest::newRow("another level") << "2" << local << day << ""
                                       << "general";
        QTest::newRow("a level nobody knows") << "2" << local << day << ""
                                              << "galactic";
        QTest::newRow("an unknown predecessor") << "2" << local << day << "p@9"
                                                << "zoning";
        QTest::newRow("decided before its predecessor")
                << "2" << local << QDate(2019, 1, 1) << "p@1"
                << "zoning";
        QTest::newRow("no date of decision") << "2" << local << QDate() << ""
                                             << "zoning";
        QTest::newRow("a name with blanks") << "2 b" << local << day << ""
                                            << "zoning";
    }

    void refuses()
    {
        QFETCH(QString, version);
        QFETCH(int, kind);
        QFETCH(QDate, decided);
        QFETCH(QString, predecessor);
        QFETCH(QString, level);
        PlanVersion bad = draft(version, PlanVersion::Kind(kind), decided);
        bad.predecessor = predecessor;
        bad.plan.level = level;
        const Result<QString> added = plans().addVersion(bad, sampleActor());
        QVERIFY(!added.ok());
        QVERIFY(added.error().code == ErrorCode::BadInput);
        QCOMPARE(int(plans().list()->size()), 1);
    }

    void activationNeedsADateAndABoundary()
    {
        add("2", PlanVersion::Kind::Overall, QDate(2021, 1, 1));
        QVERIFY(!plans().activate("p@2", QDate(2021, 1, 1), sampleActor()).ok());
        zone("p@2", "ALL", "DGT", 10, square(0, 0, 100, 100));
        QVERIFY(plans().setBoundary("p@2", {}).ok());
        QVERIFY(!plans().activate("p@2", QDate(), sampleActor()).ok());
        QVERIFY(plans().activate("p@2", QDate(2021, 1, 1), sampleActor()).ok());
        QVERIFY(!plans().activate("p@2", QDate(2021, 1, 1), sampleActor()).ok());
        QVERIFY(!plans().activate("p@7", QDate(2021, 1, 1), sampleActor()).ok());
    }

    void everyStepIsInTheAuditLog()
    {
        QCOMPARE(single(m_territory->database(),
                         "SELECT group_concat(action || ' ' || subject) FROM audit_log "
                         "WHERE sequence > 1")
                         .toString(),
                QString("plan.add p@1,plan.activate p@1"));
        QCOMPARE(*AuditLog::verify(m_territory->database()), QString());
    }

private:
    PlanRegister plans() { return PlanRegister(*m_territory); }

    static PlanVersion draft(const QString &version, PlanVersion::Kind kind, QDate decided)
    {
        PlanVersion draft;
        draft.plan = { "p", "Plan", "zoning", {} };
        draft.version = version;
        draft.kind = kind;
        draft.decisionNumber = "QD-" + version;
        draft.decisionDate = decided;
        return draft;
    }

    void add(const QString &version, PlanVersion::Kind kind, QDate decided)
    {
        const auto added = plans().addVersion(draft(version, kind, decided), sampleActor());
        if (!added)
            qFatal("%s", added.error().text().c_str());
    }

    void zone(const QString &version, const QString &code, const QString &function, double coverage,
            const std::string &wkt)
    {
        const std::string multi = "MULTIPOLYGON(" + wkt.substr(wkt.find('(')) + ")";
        run(m_territory->database(),
                QStringLiteral("INSERT INTO zone(plan_version, code, function_code, "
                               "coverage_max_percent, geom) VALUES (?1, ?2, ?3, ?4, %1)")
                        .arg(m_territory->database().dialect().geometryFromWkb("?5")),
                { version, code, function, coverage, wkb(multi) });
    }

    /// Without a boundary the union of the zones is one.
    void putInForce(const QString &version, QDate from, const std::string &boundary = {})
    {
        engine::Geometry shape;
        if (!boundary.empty())
            shape = std::move(*engine::Geometry::fromWkt(boundary));
        QVERIFY(plans().setBoundary(version, shape).ok());
        QVERIFY(plans().activate(version, from, sampleActor()).ok());
    }

    std::vector<Feature> read(QDate at, const engine::Box &box)
    {
        auto zones = plans().zonesInForce(box, at);
        if (!zones)
            qFatal("%s", zones.error().text().c_str());
        return std::move(*zones);
    }

    /// "code area version" per zone. The areas are whole square metres by construction.
    static QStringList shown(const std::vector<Feature> &zones)
    {
        QStringList list;
        for (const Feature &zone : zones) {
            list.append(QStringLiteral("%1 %2 %3")
                                .arg(zone.attributes.value("code").toString(),
                                        QString::number(zone.geometry->area(), 'g', 9),
                                        zone.attributes.value("plan_version").toString()));
        }
        return list;
    }

    QStringList zonesAt(QDate at) { return shown(read(at, { 0, 0, 100, 100 })); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Territory> m_territory;
};

std::unique_ptr<QObject> makePlansTest() { return std::make_unique<PlansTest>(); }

#include "test_plans.moc"
