// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "madeup.h"
#include "sampleterritory.h"
#include "serverfixture.h"
#include "tests.h"

#include "core/overlay/overlaycomputer.h"
#include "engine/robustoverlay.h"

#include <QElapsedTimer>
#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

constexpr int side = 20;

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(result).value();
}

engine::Geometry shape(const MadeUp &feature)
{
    auto geometry = engine::Geometry::fromWkt(feature.wkt());
    if (!geometry)
        qFatal("%s", geometry.error().text().c_str());
    return std::move(*geometry);
}

/// What a subject shares with a class of a theme.
struct Share {
    double area_m2 = 0.0;
    double length_m = 0.0;
    qlonglong count = 0;
};
/// "subject class plan" → what the server or the engine said, or what GEOS says.
using Shares = QMap<QString, Share>;

QString keyOf(qlonglong subject, const QString &classValue, const QString &plan = {})
{
    return QString("%1 %2 %3").arg(subject).arg(classValue, plan);
}

/// All that a computer of overlays says of one theme.
struct Answer {
    Shares shares;
    QMap<qlonglong, engine::LayerCover> covers; ///< by layers of polygons
    QStringList faults; ///< of subjects and theme
    QString counts;
    double gridEffect_m2 = 0.0;
    OverlayWay way;
};

void noteFaults(const ThemeStore &store, Answer &answer)
{
    answer.counts += QString("%1: %2 features, %3 without geometry; ")
                             .arg(store.theme())
                             .arg(store.features())
                             .arg(store.withoutGeometry());
    for (const ThemeFault &fault : store.faults()) {
        answer.faults.append(QString("%1 %2 %3 %4 %5")
                                     .arg(fault.feature)
                                     .arg(fault.isTaken)
                                     .arg(fault.reason)
                                     .arg(fault.box.xmin, 0, 'g', 17)
                                     .arg(fault.box.ymax, 0, 'g', 17));
    }
}

void noteRows(const engine::Store &subjects, const engine::OverlayTable &table,
        const std::vector<ThemeClass> &classes, const std::vector<OverlayLayer> &layers,
        Answer &answer)
{
    for (std::size_t position = 0; position < table.subject.size(); ++position) {
        const std::uint32_t record = table.subject[position];
        const qlonglong id = subjects.id(record);
        for (auto i = table.rowOffset[position]; i < table.rowOffset[position + 1]; ++i) {
            const engine::OverlayRow &row = table.row[i];
            const ThemeClass &one = classes[std::size_t(row.classId)];
            Share &share = answer.shares[keyOf(id, one.first, one.second)];
            share.area_m2 += row.area_m2;
            share.length_m += row.length_m;
            share.count += row.count;
        }
        for (std::size_t layer = 0; layer < layers.size(); ++layer) {
            if (layers[layer].layer->kind() == engine::ShapeKind::Polygon)
                answer.covers[id] = table.coverOf(position, layer);
        }
        answer.gridEffect_m2 += std::abs(subjects.area_m2(record) - subjects.sourceArea_m2(record));
    }
}

Answer ask(Territory &territory, OverlayPlace place, const QString &themeId, int threads = 0,
        QDate at = QDate(2026, 1, 1))
{
    Feedback silent;
    OverlayComputer::Request request;
    request.place = place;
    request.subject = territory.theme("parcels");
    request.at = at;
    request.threads = threads;
    const auto computer = orStop(OverlayComputer::create(territory, request, silent));
    const ThemeStore subjects = orStop(computer->subjects(*request.subject));
    ThemeStore theme = orStop(computer->constraints(*territory.theme(themeId)));
    Answer answer;
    noteFaults(subjects, answer);
    noteFaults(theme, answer);
    std::vector<engine::ConstraintLayer> layers;
    for (ThemeStore::Part &part : theme.parts())
        layers.push_back(orStop(computer->layer(std::move(part))));
    std::vector<OverlayLayer> named;
    for (const engine::ConstraintLayer &layer : layers)
        named.push_back({ themeId, &layer });
    const engine::Store &store = subjects.polygons()->store;
    const engine::OverlayTable table = orStop(computer->measure(store, nullptr, named));
    noteRows(store, table, theme.classes(), named, answer);
    answer.way = computer->way();
    return answer;
}

/// Measures the same theme until something fails.
Result<void> measureAgain(Territory &territory, Feedback &feedback)
{
    OverlayComputer::Request request;
    request.place = OverlayPlace::Server;
    request.subject = territory.theme("parcels");
    while (true) {
        SPP_ASSIGN(const auto computer, OverlayComputer::create(territory, request, feedback));
        SPP_ASSIGN(const ThemeStore subjects, computer->subjects(*request.subject));
        SPP_ASSIGN(ThemeStore theme, computer->constraints(*territory.theme("nuisances")));
        SPP_ASSIGN(const auto layer, computer->layer(std::move(theme.parts().front())));
        SPP_TRY(computer->measure(
                subjects.polygons()->store, nullptr, { { "nuisances", &layer } }));
    }
}

void compare(const Answer &found, const Answer &wanted)
{
    QCOMPARE(found.shares.keys(), wanted.shares.keys());
    for (auto it = wanted.shares.begin(); it != wanted.shares.end(); ++it) {
        const Share &one = found.shares[it.key()];
        QCOMPARE(one.count, it->count);
        const double allowed = 1e-6 * double(it->count);
        QVERIFY2(std::abs(one.area_m2 - it->area_m2) <= allowed,
                qPrintable(it.key() + QString(": %1").arg(one.area_m2 - it->area_m2)));
        QVERIFY2(std::abs(one.length_m - it->length_m) <= allowed,
                qPrintable(it.key() + QString(": %1").arg(one.length_m - it->length_m)));
    }
    for (auto it = wanted.covers.begin(); it != wanted.covers.end(); ++it) {
        const engine::LayerCover &one = found.covers[it.key()];
        QVERIFY2(std::abs(one.unzoned_m2 - it->unzoned_m2) <= 1e-5
                        && std::abs(one.overlap_m2 - it->overlap_m2) <= 1e-5,
                qPrintable(QString("%1: %2 %3, %4 %5")
                                   .arg(it.key())
                                   .arg(one.unzoned_m2)
                                   .arg(it->unzoned_m2)
                                   .arg(one.overlap_m2)
                                   .arg(it->overlap_m2)));
    }
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
            Share &sum = shares[keyOf(subject.id, features[i].classValue)];
            sum.area_m2 += area_m2;
            sum.length_m += length_m;
            ++sum.count;
        }
    }
    return shares;
}

} // namespace

/// Overlays inside the server against GEOS and against the engine, all on one grid.
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

    void agrees_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("areas") << "nuisances";
        QTest::newRow("lines") << "power-lines";
        QTest::newRow("points") << "facilities";
    }
    void agrees()
    {
        QFETCH(QString, theme);
        std::vector<MadeUp> features = theme == "nuisances" ? m_areas
                : theme == "power-lines"                    ? m_lines
                                                            : m_points;
        if (theme == "nuisances") { // no class: its only field may be empty
            for (MadeUp &feature : features)
                feature.classValue.clear();
        }
        const Answer found = ask(*m_territory, OverlayPlace::Server, theme);
        QVERIFY(found.shares.size() > 100);
        QVERIFY2(found.way.onServer && found.way.isParallel,
                qPrintable(found.way.plans[theme].join('\n')));
        Answer wanted;
        wanted.shares = expected(m_parcels, features);
        compare(found, wanted);
        const Answer here = ask(*m_territory, OverlayPlace::Here, theme);
        compare(found, here);
        QCOMPARE(found.faults, here.faults);
        QCOMPARE(found.counts, here.counts);
        QVERIFY(here.gridEffect_m2 > 1e-3);
        QVERIFY(std::abs(found.gridEffect_m2 - here.gridEffect_m2) < 1e-6);
    }

    void doesNotDependOnTheProcesses()
    {
        const Answer alone = ask(*m_territory, OverlayPlace::Server, "nuisances", 1);
        const Answer together = ask(*m_territory, OverlayPlace::Server, "nuisances", 3);
        QVERIFY(!alone.way.isParallel && together.way.isParallel);
        QCOMPARE(alone.shares.keys(), together.shares.keys());
        for (auto it = alone.shares.begin(); it != alone.shares.end(); ++it)
            QVERIFY(it->area_m2 == together.shares[it.key()].area_m2); // to the last bit
    }

    /// Ties of the rounding, shapes that are not valid on the grid, not valid at all, or not there.
    void hostileFeaturesAreTheSame()
    {
        const auto territory = territoryOnServer(server().address(newSchema()));
        Database &db = territory->database();
        const QString from = db.dialect().geometryFromWkb("?1");
        const QString parcel = "INSERT INTO parcel(sheet, number, begin_lifespan, geom) VALUES "
                               "('1', '1', '2020', "
                + from + ")";
        const QString nuisance = "INSERT INTO theme_nuisances(geom) VALUES (" + from + ")";
        const char *const polygons[] = {
            "((0 0,10 0,10 5,20 5.0001,10 5.0002,10 10,0 10,0 0))", // a spike that closes
            "((0 0,0.0003 0,0.0003 0.0003,0 0))", // too small
            "((0 0,9 0,9 9,0 9,0 0))", //
            "((20.0005 20.0005,30.0015 20.0025,30.0035 30.0045,20.0055 30.0065,20.0005 20.0005))",
            "((0 20,10 30,10 20,0 30,0 20))", // a bow-tie
            "((30 0,40 0,40 10,30 10,30 0),(33 3,33.0002 3,33 3.0003,33 3))", // a hole too small
            "((50 0,60 0,60 10,50 10,50 0)),((55 5,65 5,65 15,55 15,55 5))", // parts that overlap
            "((0 40,10 40,10 50,0 50,0 40),(0 40,5 42,5 48,0 40))", // a hole that touches
        };
        for (const char *polygon : polygons) {
            run(db, parcel, { wkb(std::string("MULTIPOLYGON(") + polygon + ")") });
            run(db, nuisance, { wkb(std::string("MULTIPOLYGON(") + polygon + ")") });
        }
        run(db, parcel, { QByteArray() });
        for (const char *other : { "LINESTRING(-5 5,70 5,-5 5)", // there and back
                     "LINESTRING(1 1,1.0001 1.0001)", //
                     "MULTILINESTRING((1 1,1.0001 1.0001),(0 0,9 9))", //
                     "MULTIPOINT(1 1,1.0001 1.0001,2 2,25 25)", "POINT(25 25)",
                     "LINESTRING(0 0,10 0)", // along a border
                     "POINT(10 0)", "GEOMETRYCOLLECTION(POINT(1 1),LINESTRING(0 0,1 1))" })
            run(db, nuisance, { wkb(other) });
        run(db, nuisance, { QByteArray() });
        const Answer here = ask(*territory, OverlayPlace::Here, "nuisances");
        const Answer there = ask(*territory, OverlayPlace::Server, "nuisances");
        QVERIFY2(here.faults.size() >= 8, qPrintable(here.faults.join('\n')));
        QCOMPARE(there.faults, here.faults);
        QCOMPARE(there.counts, here.counts);
        QVERIFY(here.shares.size() >= 6);
        compare(there, here);
        QVERIFY(std::abs(there.gridEffect_m2 - here.gridEffect_m2) < 1e-9);
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
        const Answer there = ask(*territory, OverlayPlace::Server, "zones");
        QCOMPARE(there.shares.keys(), (QStringList{ "1 Z1 p", "1 Z2 p" }));
        for (const Share &share : there.shares)
            QCOMPARE(share.area_m2, 18.0);
        compare(there, ask(*territory, OverlayPlace::Here, "zones"));
    }

    void leavesNothingAndHoldsNobodyUp()
    {
        const auto writer = openTerritory(m_address);
        const auto writing = Transaction::begin(writer->database());
        ask(*m_territory, OverlayPlace::Server, "power-lines");
        QCOMPARE(server().sql("SELECT count(*) FROM pg_class WHERE relname LIKE 'spp_overlay%'"),
                QString("0"));
    }

    void worksForATerritoryOpenedToRead()
    {
        m_territory = openTerritory(m_address, Territory::Access::ReadOnly);
        QVERIFY(!ask(*m_territory, OverlayPlace::Automatic, "facilities").shares.isEmpty());
    }

    void canBeStopped()
    {
        class Stops final : public Feedback {
        public:
            Stops() { m_timer.start(); }
            bool isCancelled() const override { return m_timer.elapsed() > 200; }

        private:
            QElapsedTimer m_timer;
        } stops;
        // Without end, unless it is stopped.
        const Result<void> done = measureAgain(*m_territory, stops);
        QVERIFY(!done);
        QVERIFY2(done.error().code == ErrorCode::Cancelled, done.error().text().c_str());
        QVERIFY(!ask(*m_territory, OverlayPlace::Server, "facilities").shares.isEmpty());
    }

private:
    QString m_address;
    std::unique_ptr<Territory> m_territory;
    std::vector<MadeUp> m_parcels;
    std::vector<MadeUp> m_areas;
    std::vector<MadeUp> m_lines;
    std::vector<MadeUp> m_points;
};

std::unique_ptr<QObject> makePushDownTest() { return std::make_unique<PushDownTest>(); }

#include "test_pushdown.moc"
