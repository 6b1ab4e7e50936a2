// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "madeup.h"
#include "sampleterritory.h"
#include "serverfixture.h"
#include "tests.h"

#include "core/data/overlaypushdown.h"
#include "core/data/planregister.h"
#include "engine/preparedgeometry.h"
#include "engine/robustoverlay.h"

#include <QElapsedTimer>
#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

constexpr int side = 20;

engine::Geometry shape(const MadeUp &feature)
{
    auto geometry = engine::Geometry::fromWkt(feature.wkt());
    if (!geometry)
        qFatal("%s", geometry.error().text().c_str());
    return std::move(*geometry);
}

/// "subject class" → what the server said, or what GEOS says.
using Shares = QMap<QString, OverlayShare>;

QString keyOf(qlonglong subject, const QString &classValue)
{
    return QString("%1 %2").arg(subject).arg(classValue);
}

/// Each pair by GEOS, both on the grid.
Shares expected(const std::vector<MadeUp> &subjects, const std::vector<MadeUp> &features)
{
    std::vector<engine::Geometry> shapes;
    for (const MadeUp &feature : features)
        shapes.push_back(shape(feature.onGrid()));
    Shares shares;
    for (const MadeUp &subject : subjects) {
        const engine::Geometry one = shape(subject.onGrid());
        for (size_t i = 0; i < features.size(); ++i) {
            if (!one.bounds().intersects(shapes[i].bounds()) || !one.intersects(shapes[i]))
                continue;
            const auto part = engine::RobustOverlay::intersection(one, shapes[i]);
            if (!part)
                qFatal("%s", part.error().text().c_str());
            const int dimension = std::min(subject.dimension, features[i].dimension);
            const double area_m2 = dimension == 2 ? part->geometry.area() : 0.0;
            const double length_m = dimension == 1 ? part->geometry.length() : 0.0;
            if (dimension > 0 && area_m2 <= 0.0 && length_m <= 0.0)
                continue;
            OverlayShare &sum = shares[keyOf(subject.id, features[i].classValue)];
            sum.subjectId = subject.id;
            sum.area_m2 += area_m2;
            sum.length_m += length_m;
            sum.share += area_m2 / one.area();
            ++sum.count;
        }
    }
    return shares;
}

} // namespace

/// Overlays inside the server against GEOS on the same grid.
class PushDownTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_address = server().address(newSchema());
        m_territory = territoryOnServer(m_address);
        m_parcels = madeUpParcels(side);
        m_areas = madeUpBlots(30, 300, side);
        m_lines = madeUpLines(6, 200, side);
        m_points = madeUpPoints(150, side);
        const QVariantMap parcel{ { "sheet", "1" }, { "number", "1" },
            { "begin_lifespan", "2020" } };
        store(*m_territory, "parcel", {}, m_parcels, parcel);
        store(*m_territory, "theme_nuisances", {}, m_areas);
        store(*m_territory, "theme_power_lines", "voltage_kv", m_lines);
        store(*m_territory, "theme_facilities", "kind", m_points);
    }
    void cleanupTestCase() { m_territory.reset(); }

    void agreesWithGeos_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("areas") << "nuisances";
        QTest::newRow("lines") << "power-lines";
        QTest::newRow("points") << "facilities";
    }
    void agreesWithGeos()
    {
        QFETCH(QString, theme);
        std::vector<MadeUp> features = theme == "nuisances" ? m_areas
                : theme == "power-lines"                    ? m_lines
                                                            : m_points;
        if (theme == "nuisances") { // no class: its only field may be empty
            for (MadeUp &feature : features)
                feature.classValue.clear();
        }
        const Shares wanted = expected(m_parcels, features);
        OverlayPushDownReport report;
        const Shares found = overlay(theme, 2, &report);
        QVERIFY(found.size() > 100);
        QCOMPARE(found.keys(), wanted.keys());
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            const OverlayShare &one = found[it.key()];
            QCOMPARE(one.count, it->count);
            const double allowed = 1e-6 * double(it->count);
            QVERIFY2(std::abs(one.area_m2 - it->area_m2) <= allowed,
                    qPrintable(it.key() + QString(": %1").arg(one.area_m2 - it->area_m2)));
            QVERIFY(std::abs(one.length_m - it->length_m) <= allowed);
            if (theme == "nuisances")
                QVERIFY(std::abs(one.share - it->share) <= 1e-8);
        }
        QVERIFY2(report.parallel, qPrintable(report.plans[theme]));
        QCOMPARE(report.rows, qlonglong(found.size()));
    }

    void doesNotDependOnTheWorkers()
    {
        const Shares alone = overlay("nuisances", 0);
        const Shares together = overlay("nuisances", 2);
        QCOMPARE(alone.keys(), together.keys());
        for (auto it = alone.begin(); it != alone.end(); ++it)
            QVERIFY(it->area_m2 == together[it.key()].area_m2); // to the last bit
    }

    void tellsWhatRoundingDid()
    {
        OverlayPushDownReport report;
        overlay("nuisances", 2, &report);
        const GridEffect &parcels = report.effects["parcels"];
        QCOMPARE(parcels.features, qlonglong(m_parcels.size()));
        QCOMPARE(parcels.repaired, 0LL);
        double largest = 0.0;
        for (const MadeUp &parcel : m_parcels)
            largest = std::max(
                    largest, std::abs(shape(parcel).area() - shape(parcel.onGrid()).area()));
        QVERIFY(std::abs(parcels.largest_m2 - largest) < 1e-6);
        QVERIFY(parcels.largest_m2 > 1e-4 && parcels.largest_m2 < 0.1);
        QVERIFY(parcels.total_m2 > parcels.largest_m2);
    }

    void repairsAndCountsWhatRoundingBreaks()
    {
        const QString address = server().address(newSchema());
        const auto territory = territoryOnServer(address);
        const QString from = territory->database().dialect().geometryFromWkb("?1");
        const QString insert
                = "INSERT INTO parcel(sheet, number, begin_lifespan, geom) VALUES ('1', "
                  "'1', '2020', "
                + from + ")";
        // A spike that closes, a sliver that vanishes, a plain square.
        run(territory->database(), insert,
                { wkb("MULTIPOLYGON(((0 0,10 0,10 5,20 5.0001,10 5.0002,10 10,0 10,0 0)))") });
        run(territory->database(), insert,
                { wkb("MULTIPOLYGON(((0 0,0.0003 0,0.0003 0.0003,0 0)))") });
        run(territory->database(), insert, { wkb("MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0)))") });
        run(territory->database(), "INSERT INTO theme_nuisances(geom) VALUES (" + from + ")",
                { wkb("POLYGON((0 0,5 0,5 5,0 5,0 0))") });
        QList<double> areas;
        Feedback silent;
        const auto report = OverlayPushDown(*territory)
                                    .run(
                                            { "parcels", { "nuisances" }, {}, 2 },
                                            [&areas](const OverlayShare &share) {
                                                areas.append(share.area_m2);
                                                return Result<void>();
                                            },
                                            silent);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(areas, (QList<double>{ 25.0, 25.0 }));
        const GridEffect &parcels = report->effects["parcels"];
        QCOMPARE(parcels.features, 3LL);
        QCOMPARE(parcels.repaired, 1LL);
        QCOMPARE(parcels.collapsed, 1LL);
    }

    void zonesAreThoseInForce()
    {
        const QString address = server().address(newSchema());
        const auto territory = territoryOnServer(address);
        Database &db = territory->database();
        run(db, "INSERT INTO plan(id, title, level) VALUES ('p', 'P', 'zoning')");
        const QString from = db.dialect().geometryFromWkb("?1");
        for (const char *version : { "1", "2" }) {
            const bool second = *version == '2';
            run(db,
                    QString("INSERT INTO plan_version(id, plan_id, version, kind, decision_number, "
                            "decision_date, in_force_from, state, boundary) VALUES ('p@%1', 'p', "
                            "'%1', '%2', '1', '202%1-01-01', '202%1-01-01', 'active', %3)")
                            .arg(version, second ? "local" : "base", from),
                    { wkb(second ? "MULTIPOLYGON(((5 0,10 0,10 10,5 10,5 0)))"
                                 : "MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)))") });
            run(db,
                    QString("INSERT INTO zone(plan_version, function_code, geom) VALUES ('p@%1', "
                            "'Z%1', %2)")
                            .arg(version, from),
                    { wkb("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)))") });
        }
        run(db,
                "INSERT INTO parcel(sheet, number, begin_lifespan, geom) VALUES ('1', '1', '2020', "
                        + from + ")",
                { wkb("MULTIPOLYGON(((2 2,8 2,8 8,2 8,2 2)))") });
        QMap<QString, double> areas;
        Feedback silent;
        const auto report = OverlayPushDown(*territory)
                                    .run(
                                            { "parcels", { "zones" }, QDate(2026, 1, 1), 2 },
                                            [&areas](const OverlayShare &share) {
                                                areas[share.classValue + ' ' + share.plan]
                                                        = share.area_m2;
                                                return Result<void>();
                                            },
                                            silent);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(areas, (QMap<QString, double>{ { "Z1 p", 18.0 }, { "Z2 p", 18.0 } }));
    }

    void leavesNothingAndHoldsNobodyUp()
    {
        const auto writer = openTerritory(m_address);
        const auto writing = Transaction::begin(writer->database());
        overlay("power-lines", 2);
        QCOMPARE(server().sql("SELECT count(*) FROM pg_class WHERE relname LIKE 'spp_overlay%'"),
                QString("0"));
    }

    void worksForATerritoryOpenedToRead()
    {
        m_territory = openTerritory(m_address, Territory::Access::ReadOnly);
        QVERIFY(!overlay("facilities", 2).isEmpty());
    }

    void canBeStopped()
    {
        class Stops final : public Feedback {
        public:
            Stops() { m_timer.start(); }
            bool isCancelled() const override { return m_timer.elapsed() > 50; }

        private:
            QElapsedTimer m_timer;
        } stops;
        const auto report
                = OverlayPushDown(*m_territory)
                          .run(
                                  { "parcels", { "nuisances", "nuisances", "nuisances" }, {}, 0 },
                                  [](const OverlayShare &) {
                                      QTest::qWait(1);
                                      return Result<void>();
                                  },
                                  stops);
        QVERIFY(!report);
        QCOMPARE(int(report.error().code), int(ErrorCode::Cancelled));
        QVERIFY(!overlay("facilities", 2).isEmpty());
    }

private:
    Shares overlay(const QString &theme, int workers, OverlayPushDownReport *report = nullptr)
    {
        Shares shares;
        Feedback silent;
        const auto done = OverlayPushDown(*m_territory)
                                  .run(
                                          { "parcels", { theme }, {}, workers },
                                          [&shares](const OverlayShare &share) {
                                              shares[keyOf(share.subjectId, share.classValue)]
                                                      = share;
                                              return Result<void>();
                                          },
                                          silent);
        if (!done)
            qFatal("%s", done.error().text().c_str());
        if (report)
            *report = *done;
        return shares;
    }

    QString m_address;
    std::unique_ptr<Territory> m_territory;
    std::vector<MadeUp> m_parcels;
    std::vector<MadeUp> m_areas;
    std::vector<MadeUp> m_lines;
    std::vector<MadeUp> m_points;
};

std::unique_ptr<QObject> makePushDownTest() { return std::make_unique<PushDownTest>(); }

#include "test_pushdown.moc"
