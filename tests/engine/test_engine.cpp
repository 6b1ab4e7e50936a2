// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/robustoverlay.h"

#include <QTest>

#include <random>

using namespace spp;
using namespace spp::engine;

namespace {

Geometry wkt(const char *text)
{
    Result<Geometry> geometry = Geometry::fromWkt(text);
    if (!geometry)
        qFatal("%s", geometry.error().reason.c_str());
    return std::move(*geometry);
}

/// A star-shaped polygon around (50, 50): concave, valid, different for every seed.
Geometry star(unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> radius(5.0, 45.0);
    std::string text = "POLYGON((";
    std::string first;
    constexpr int corners = 17;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2.0 * M_PI * i / corners;
        const double r = radius(random);
        const std::string point = std::to_string(50.0 + r * std::cos(angle)) + " "
                + std::to_string(50.0 + r * std::sin(angle));
        text += point + ", ";
        if (i == 0)
            first = point;
    }
    return wkt((text + first + "))").c_str());
}

} // namespace

class TestEngine : public QObject {
    Q_OBJECT

private slots:
    // Published in the engine specification: the L of 7,800 m² and the square share 1,800 m².
    void lShapeAndSquareShareTheKnownArea()
    {
        const Geometry l = wkt("POLYGON((0 0,120 0,120 40,60 40,60 90,0 90,0 0))");
        const Geometry square = wkt("POLYGON((30 20,90 20,90 60,30 60,30 20))");
        QCOMPARE(l.area(), 7800.0);
        const auto overlap = RobustOverlay::intersection(l, square);
        QVERIFY(overlap.ok());
        QCOMPARE(overlap->geometry.area(), 1800.0);
        QVERIFY(overlap->rung == RobustOverlay::Rung::Floating);
    }

    void partsOfAnOverlayAddUpToTheWhole()
    {
        for (unsigned seed = 1; seed <= 200; ++seed) {
            const Geometry a = star(seed);
            const Geometry b = star(seed + 1000);
            const auto both = RobustOverlay::intersection(a, b);
            const auto rest = RobustOverlay::difference(a, b);
            QVERIFY(both.ok() && rest.ok());
            QVERIFY(std::abs(both->geometry.area() + rest->geometry.area() - a.area()) < 1e-8);
        }
    }

    void touchingPolygonsShareNoArea()
    {
        const Geometry a = wkt("POLYGON((0 0,10 0,10 10,0 10,0 0))");
        const Geometry b = wkt("POLYGON((10 0,20 0,20 10,10 10,10 0))");
        const auto overlap = RobustOverlay::intersection(a, b);
        QVERIFY(overlap.ok());
        QVERIFY(overlap->geometry.isEmpty());
        QCOMPARE(a.distanceTo(b), 0.0);
    }

    void nullGeometriesCountAsEmpty()
    {
        const Geometry square = wkt("POLYGON((0 0,10 0,10 10,0 10,0 0))");
        const auto shared = RobustOverlay::intersection(Geometry(), square);
        QVERIFY(shared.ok());
        QVERIFY(shared->geometry.isEmpty());
        const auto rest = RobustOverlay::difference(square, Geometry());
        QVERIFY(rest.ok());
        QCOMPARE(rest->geometry.area(), 100.0);
        QVERIFY(RobustOverlay::difference(Geometry(), square)->geometry.isEmpty());
        QVERIFY(buffer(Geometry(), 5.0)->isEmpty());
    }

    void arcsOfBuffersAreTrueToAMillimetre_data()
    {
        QTest::addColumn<double>("radius");
        for (double radius : { 0.4, 10.0, 100.0, 1000.0 })
            QTest::newRow(qPrintable(QString::number(radius))) << radius;
    }

    /// A circle's polygon lies between the circle and one whose radius is a millimetre less.
    void arcsOfBuffersAreTrueToAMillimetre()
    {
        QFETCH(double, radius);
        constexpr double pi = 3.14159265358979323846;
        const auto circle = buffer(wkt("POINT(0 0)"), radius);
        QVERIFY(circle.ok());
        QVERIFY(circle->area() <= pi * radius * radius);
        QVERIFY(circle->area() >= pi * (radius - 0.001) * (radius - 0.001));
    }

    void bowTieIsRepairedWithItsAreaChange()
    {
        const auto repaired = repair(wkt("POLYGON((0 0,10 10,10 0,0 10,0 0))"));
        QVERIFY(repaired.ok());
        QVERIFY(repaired->geometry.isValid());
        QVERIFY(!repaired->reason.empty());
        QCOMPARE(repaired->geometry.area(), 50.0);
        QCOMPARE(repaired->areaChange_m2, 50.0); // the signed area of a bow-tie is 0
    }

    void validGeometryIsNotTouchedByRepair()
    {
        const Geometry polygon = star(7);
        const auto repaired = repair(polygon);
        QVERIFY(repaired.ok());
        QCOMPARE(repaired->geometry.wkb(), polygon.wkb());
        QCOMPARE(repaired->areaChange_m2, 0.0);
    }

    void wkbSurvivesARoundTrip()
    {
        const Geometry polygon = star(3);
        const auto copy = Geometry::fromWkb(polygon.wkb());
        QVERIFY(copy.ok());
        QCOMPARE(copy->wkb(), polygon.wkb());
    }

    void brokenWkbIsAnErrorWithAReason()
    {
        const auto geometry = Geometry::fromWkb("nonsense");
        QVERIFY(!geometry);
        QVERIFY(!geometry.error().reason.empty());
    }
};

QTEST_APPLESS_MAIN(TestEngine)
#include "test_engine.moc"
