// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Traverses, adjustment of networks and lists of coordinates, by published numbers and by what
// must hold for any of them.
#include "engine/survey/adjustment.h"
#include "engine/survey/coordinatelist.h"
#include "engine/survey/statistics.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace spp;
using namespace spp::engine;

namespace {

constexpr double fourDigits = 0.5e-4 + 1e-9;
constexpr double degree = 3.14159265358979323846 / 180.0;

bool isNear(double actual, double expected, double by) { return std::abs(actual - expected) <= by; }

std::vector<TraverseLeg> fourLegs()
{
    return { TraverseLeg::alongAzimuth(45.0, 100.02), TraverseLeg::alongAzimuth(135.02, 80.01),
        TraverseLeg::alongAzimuth(224.99, 100.00), TraverseLeg::alongAzimuth(315.01, 79.98) };
}

/// Two known stations and three new ones, measured with every kind of observation.
SurveyNetwork network(std::mt19937 &random, double noise)
{
    SurveyNetwork net;
    net.stations = { { "A", { 1000.0, 2000.0 }, true }, { "B", { 1300.0, 2050.0 }, true },
        { "C", { 1250.0, 2350.0 }, false }, { "D", { 1020.0, 2300.0 }, false },
        { "E", { 1150.0, 2180.0 }, false } };
    std::normal_distribution<double> error;
    const auto azimuth = [&](std::size_t a, std::size_t b) {
        return std::atan2(net.stations[b].place.east_m - net.stations[a].place.east_m,
                       net.stations[b].place.north_m - net.stations[a].place.north_m)
                / degree;
    };
    for (std::size_t a = 0; a < 5; ++a) {
        for (std::size_t b = 0; b < 5; ++b) {
            if (a == b)
                continue;
            const double length
                    = std::hypot(net.stations[b].place.east_m - net.stations[a].place.east_m,
                            net.stations[b].place.north_m - net.stations[a].place.north_m);
            if (a < b)
                net.observations.push_back({ ObservationKind::Distance, a, b, 0, 0,
                        length + noise * 0.003 * error(random), 0.003 });
            net.observations.push_back({ ObservationKind::Direction, a, b, 0, a,
                    azimuth(a, b) - 17.0 * double(a) + noise * 0.0005 * error(random), 0.0005 });
        }
    }
    net.observations.push_back({ ObservationKind::Angle, 4, 2, 0, 0,
            azimuth(4, 2) - azimuth(4, 0) + noise * 0.0005 * error(random), 0.0005 });
    net.observations.push_back({ ObservationKind::Azimuth, 3, 4, 0, 0,
            azimuth(3, 4) + noise * 0.001 * error(random), 0.001 });
    net.observations.push_back({ ObservationKind::North, 3, 0, 0, 0,
            net.stations[3].place.north_m + noise * 0.01 * error(random), 0.01 });
    net.observations.push_back({ ObservationKind::EastDifference, 2, 3, 0, 0,
            net.stations[3].place.east_m - net.stations[2].place.east_m
                    + noise * 0.01 * error(random),
            0.01 });
    return net;
}

} // namespace

#define COMPARE_NEAR(actual, expected, by)                                                         \
    QVERIFY2(isNear(actual, expected, by), qPrintable(QString::number(actual, 'g', 12)))

class TestSurvey : public QObject {
    Q_OBJECT

private slots:
    void bowditchByPublishedNumbers();
    void loopByPublishedNumbers();
    void anglesClose();
    void badTraverses();
    void leastSquaresIsBowditch();
    void exactObservationsAreKept();
    void approximateCoordinatesDoNotMatter();
    void ellipseOfTwoDistances();
    void grossErrorIsFound();
    void chiSquareRefusesWrongSigmas();
    void undeterminedStationsAreNamed_data();
    void undeterminedStationsAreNamed();
    void badNetworks();
    void quantilesOfTables();
    void listsOfCoordinates_data();
    void listsOfCoordinates();
    void badListsNameTheLine();
};

void TestSurvey::bowditchByPublishedNumbers()
{
    // Latitude, departure of AB, BC, CA.
    const auto traverse = adjustTraverse({ 0.0, 0.0 }, { 0.0, 0.0 },
            { { 121.87, 225.87, -228.92 }, { 199.85, -268.25, 326.62 },
                    { 245.57, 43.31, -98.69 } });
    QVERIFY(traverse.ok());
    const double north[] = { -0.1998, -0.3276, -0.4026 };
    const double east[] = { 0.2127, 0.3488, 0.4286 };
    for (std::size_t i = 0; i < 3; ++i) {
        COMPARE_NEAR(traverse->corrections[i].north_m, north[i], fourDigits);
        COMPARE_NEAR(traverse->corrections[i].east_m, east[i], fourDigits);
    }
    COMPARE_NEAR(traverse->points[2].north_m, 0.0, 1e-12);
}

void TestSurvey::loopByPublishedNumbers()
{
    const auto traverse = adjustTraverse({ 1000.0, 2000.0 }, { 1000.0, 2000.0 }, fourLegs());
    QVERIFY(traverse.ok());
    COMPARE_NEAR(traverse->misclosure_m, 0.0478, fourDigits);
    QCOMPARE(int(traverse->ratio), 7526); // as always, rounded down
    const double north[] = { 1070.7330, 1014.1441, 943.4292, 1000.0 };
    const double east[] = { 2070.7143, 2127.2618, 2056.5529, 2000.0 };
    for (std::size_t i = 0; i < 4; ++i) {
        COMPARE_NEAR(traverse->points[i].north_m, north[i], fourDigits);
        COMPARE_NEAR(traverse->points[i].east_m, east[i], fourDigits);
    }
    COMPARE_NEAR(traverse->area_m2, 8000.30, 0.005 + 1e-9);
}

void TestSurvey::anglesClose()
{
    // A square walked clockwise, with angles that sum to 20" too much.
    const double too = 5.0 / 3600.0;
    const auto angles
            = closeAngles(270.0, { 270.0 + too, 270.0 + too, 270.0 + too, 270.0 + too }, 270.0);
    QVERIFY(angles.ok());
    COMPARE_NEAR(angles->closure_deg * 3600.0, 20.0, 1e-6);
    const double expected[] = { 0.0, 90.0, 180.0, 270.0 };
    for (std::size_t i = 0; i < 4; ++i)
        COMPARE_NEAR(std::remainder(angles->azimuths_deg[i] - expected[i], 360.0), 0.0, 1e-9);
    QVERIFY(!closeAngles(0.0, {}, 0.0).ok());
    QVERIFY(!closeAngles(0.0, { std::nan("") }, 0.0).ok());
}

void TestSurvey::badTraverses()
{
    const SurveyPoint start{ 0.0, 0.0 };
    const TraverseLeg leg = TraverseLeg::alongAzimuth(10.0, 50.0);
    QVERIFY(!adjustTraverse(start, { 10.0, 10.0 }, { leg }).ok());
    QVERIFY(!adjustTraverse(start, start, { leg, leg }).ok());
    QVERIFY(!adjustTraverse(start, { 10.0, 10.0 }, {}).ok());
    const auto zero = adjustTraverse(start, { 10.0, 10.0 }, { leg, { 0.0, 0.0, 0.0 } });
    QVERIFY(!zero.ok());
    QCOMPARE(zero.error().feature, std::string("leg 2"));
    QVERIFY(!adjustTraverse({ std::nan(""), 0.0 }, start, { leg, leg, leg }).ok());
}

// Differences of coordinates whose variance grows with the length of the leg.
void TestSurvey::leastSquaresIsBowditch()
{
    const std::vector<TraverseLeg> legs = fourLegs();
    const auto traverse = adjustTraverse({ 1000.0, 2000.0 }, { 1000.0, 2000.0 }, legs);
    SurveyNetwork net;
    net.stations = { { "1", { 1000.0, 2000.0 }, true }, { "2", {}, false }, { "3", {}, false },
        { "4", {}, false } };
    for (std::size_t i = 0; i < 4; ++i) {
        const double sigma = 0.01 * std::sqrt(legs[i].length_m / 100.0);
        const std::size_t to = (i + 1) % 4;
        net.observations.push_back(
                { ObservationKind::NorthDifference, i, to, 0, 0, legs[i].north_m, sigma });
        net.observations.push_back(
                { ObservationKind::EastDifference, i, to, 0, 0, legs[i].east_m, sigma });
    }
    const auto adjusted = adjustNetwork(net);
    QVERIFY(adjusted.ok());
    for (std::size_t i = 0; i < 3; ++i) {
        COMPARE_NEAR(adjusted->stations[i + 1].place.north_m, traverse->points[i].north_m, 1e-10);
        COMPARE_NEAR(adjusted->stations[i + 1].place.east_m, traverse->points[i].east_m, 1e-10);
    }
    QCOMPARE(adjusted->redundancy, 2);
}

void TestSurvey::exactObservationsAreKept()
{
    std::mt19937 random(1);
    const SurveyNetwork net = network(random, 0.0);
    const auto adjusted = adjustNetwork(net);
    QVERIFY(adjusted.ok());
    double redundancy = 0.0;
    for (const AdjustedObservation &observation : adjusted->observations) {
        COMPARE_NEAR(observation.residual, 0.0, 1e-8);
        redundancy += observation.redundancy;
    }
    // Single redundancies add up to that of the network: 34 observations, 6 + 5 unknowns.
    QCOMPARE(adjusted->redundancy, 34 - 11);
    COMPARE_NEAR(redundancy, adjusted->redundancy, 1e-6);
    QCOMPARE(adjusted->worst, net.observations.size());
}

void TestSurvey::approximateCoordinatesDoNotMatter()
{
    std::mt19937 random(2);
    SurveyNetwork net = network(random, 1.0);
    const auto first = adjustNetwork(net);
    net.stations[2].place = { 1230.0, 2380.0 };
    net.stations[3].place = { 1060.0, 2280.0 };
    net.stations[4].place = { 1180.0, 2150.0 };
    const auto second = adjustNetwork(net);
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first->isGood);
    for (std::size_t i = 0; i < 5; ++i) {
        COMPARE_NEAR(second->stations[i].place.north_m, first->stations[i].place.north_m, 1e-7);
        COMPARE_NEAR(second->stations[i].place.east_m, first->stations[i].place.east_m, 1e-7);
        QVERIFY(first->stations[i].sigmaNorth_m < 0.01);
    }
    QCOMPARE(first->stations[0].ellipseMajor_m, 0.0);
    QVERIFY(first->stations[2].ellipseMajor_m >= first->stations[2].ellipseMinor_m);
}

// A place by distances along the axes is known along each as well as the distance.
void TestSurvey::ellipseOfTwoDistances()
{
    SurveyNetwork net;
    net.stations = { { "N", { 100.0, 0.0 }, true }, { "E", { 0.0, 100.0 }, true },
        { "P", { 3.0, -2.0 }, false } };
    net.observations = { { ObservationKind::Distance, 0, 2, 0, 0, 100.0, 0.01 },
        { ObservationKind::Distance, 1, 2, 0, 0, 100.0, 0.02 } };
    const auto adjusted = adjustNetwork(net);
    QVERIFY(adjusted.ok());
    const AdjustedStation &station = adjusted->stations[2];
    COMPARE_NEAR(station.place.north_m, 0.0, 1e-9);
    COMPARE_NEAR(station.ellipseMajor_m, 0.02, 1e-9);
    COMPARE_NEAR(station.ellipseMinor_m, 0.01, 1e-9);
    COMPARE_NEAR(station.ellipseAzimuth_deg, 90.0, 1e-6);
    QCOMPARE(adjusted->redundancy, 0);
    QCOMPARE(adjusted->observations[0].redundancy, 0.0);
    QVERIFY(adjusted->isGood);
}

void TestSurvey::grossErrorIsFound()
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        std::mt19937 random(seed);
        SurveyNetwork net = network(random, 1.0);
        const std::size_t wrong = (seed * 3) % 30;
        Observation &observation = net.observations[wrong];
        observation.value += 30.0 * observation.sigma;
        const auto adjusted = adjustNetwork(net);
        QVERIFY(adjusted.ok());
        QVERIFY(!adjusted->isGood);
        QCOMPARE(adjusted->worst, wrong);
        QVERIFY(adjusted->observations[wrong].isSuspect);
    }
}

void TestSurvey::chiSquareRefusesWrongSigmas()
{
    std::mt19937 random(5);
    SurveyNetwork net = network(random, 1.0);
    QVERIFY(adjustNetwork(net)->isGood);
    for (Observation &observation : net.observations)
        observation.sigma *= 0.2;
    const auto adjusted = adjustNetwork(net);
    QVERIFY(!adjusted->isGood);
    QVERIFY(adjusted->sigma > 3.0);
}

void TestSurvey::undeterminedStationsAreNamed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("names");
    QTest::newRow("a distance alone") << 0 << "P";
    QTest::newRow("nothing at all") << 1 << "P";
    QTest::newRow("two stations with only their difference") << 2 << "P, Q";
    QTest::newRow("no known station") << 3 << "A, B, P";
}

void TestSurvey::undeterminedStationsAreNamed()
{
    QFETCH(int, kind);
    const Observation ab{ ObservationKind::Distance, 0, 1, 0, 0, 100.0, 0.01 };
    const Observation ap{ ObservationKind::Distance, 0, 2, 0, 0, 71.0, 0.01 };
    const Observation bp{ ObservationKind::Distance, 1, 2, 0, 0, 71.0, 0.01 };
    SurveyNetwork net;
    net.stations = { { "A", { 0.0, 0.0 }, kind != 3 }, { "B", { 100.0, 0.0 }, kind != 3 },
        { "P", { 50.0, 50.0 }, false } };
    if (kind == 0)
        net.observations = { ap };
    else if (kind == 1)
        net.observations = { ab };
    else if (kind == 2) {
        net.stations.push_back({ "Q", { 70.0, 20.0 }, false });
        net.observations = { { ObservationKind::NorthDifference, 2, 3, 0, 0, 20.0, 0.01 },
            { ObservationKind::EastDifference, 2, 3, 0, 0, -30.0, 0.01 } };
    } else
        net.observations = { ab, ap, bp };
    const auto adjusted = adjustNetwork(net);
    QVERIFY(!adjusted.ok());
    QTEST(QString::fromStdString(adjusted.error().feature), "names");
}

void TestSurvey::badNetworks()
{
    std::mt19937 random(1);
    const SurveyNetwork good = network(random, 1.0);
    for (const double sigma : { 0.0, -0.003, std::nan(""), HUGE_VAL }) {
        SurveyNetwork net = good;
        net.observations[0].sigma = sigma;
        const auto adjusted = adjustNetwork(net);
        QVERIFY(!adjusted.ok());
        QCOMPARE(adjusted.error().feature, std::string("distance A-B"));
    }
    SurveyNetwork net = good;
    net.observations[0].value = std::nan("");
    QVERIFY(!adjustNetwork(net).ok());
    net = good;
    net.observations[0].to = 99;
    QVERIFY(!adjustNetwork(net).ok());
    net = good;
    net.observations[0].to = net.observations[0].from;
    QVERIFY(!adjustNetwork(net).ok());
    net = good;
    net.stations[2].place = { 1000.0, 2000.0 };
    QCOMPARE(adjustNetwork(net).error().feature, std::string("distance A-C"));
    net.stations[2].place.north_m = std::nan("");
    QCOMPARE(adjustNetwork(net).error().feature, std::string("C"));
    QVERIFY(!adjustNetwork({}).ok());
}

void TestSurvey::quantilesOfTables()
{
    COMPARE_NEAR(chiSquareQuantile(0.95, 1), 3.841459, 1e-6);
    COMPARE_NEAR(chiSquareQuantile(0.975, 10), 20.483177, 1e-6);
    COMPARE_NEAR(chiSquareQuantile(0.025, 10), 3.246973, 1e-6);
    COMPARE_NEAR(chiSquareQuantile(0.95, 100), 124.342113, 1e-6);
    COMPARE_NEAR(chiSquareQuantile(0.95, 10000), 10233.748893, 1e-4);
    COMPARE_NEAR(normalQuantile(0.975), 1.959964, 1e-6);
    COMPARE_NEAR(normalQuantile(0.9995), 3.290527, 1e-6);
    COMPARE_NEAR(normalQuantile(0.025), -1.959964, 1e-6);
}

void TestSurvey::listsOfCoordinates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("blanks") << QByteArray("1 1110.5 585.25\n2 1111 586\n");
    QTest::newRow("tabs, line ends of Windows")
            << QByteArray("1\t1110.5\t585.25\r\n2\t1111\t586\r\n");
    QTest::newRow("commas") << QByteArray("1,1110.5,585.25\n2,1111,586");
    QTest::newRow("commas and blanks") << QByteArray("1, 1110.5, 585.25\n2, 1111, 586");
    QTest::newRow("decimal commas") << QByteArray("1;1110,5;585,25;corner\n2;1111;586");
    QTest::newRow("no names") << QByteArray("# X Y\n1110.5 585.25\n\n+1111 586\n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "1 1110.5 585.25\n2 1111 586");
}

void TestSurvey::listsOfCoordinates()
{
    QFETCH(QByteArray, text);
    const auto points = readCoordinateList(
            { text.constData(), std::size_t(text.size()) }, CoordinateOrder::NorthEast);
    QVERIFY(points.ok());
    QCOMPARE(int(points->size()), 2);
    QCOMPARE((*points)[0].name, std::string("1"));
    QCOMPARE((*points)[0].place.north_m, 1110.5);
    QCOMPARE((*points)[0].place.east_m, 585.25);
    QCOMPARE((*points)[1].name, std::string("2"));
    QCOMPARE((*points)[1].place.east_m, 586.0);
    const auto turned = readCoordinateList("a 1 2", CoordinateOrder::EastNorth);
    QCOMPARE(turned->front().place.east_m, 1.0);
}

void TestSurvey::badListsNameTheLine()
{
    const auto word = readCoordinateList("1 2 3\n2 4 north\n", CoordinateOrder::NorthEast);
    QVERIFY(!word.ok());
    QCOMPARE(word.error().feature, std::string("line 2"));
    QVERIFY(!readCoordinateList("1\n", CoordinateOrder::NorthEast).ok());
    QVERIFY(!readCoordinateList("1 nan 3\n", CoordinateOrder::NorthEast).ok());
    QVERIFY(!readCoordinateList("\n\n", CoordinateOrder::NorthEast).ok());
}

QTEST_APPLESS_MAIN(TestSurvey)
#include "test_survey.moc"
