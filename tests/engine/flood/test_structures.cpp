// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Discharges of weirs, gates, culverts and pumps by published numbers, and by what must hold for
// any levels: continuous, monotone, antisymmetric, nothing at equal levels, never NaN.
#include "engine/flood/structures/culvertinlets.h"
#include "engine/flood/structures/structureflow.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace spp;
using namespace spp::engine;

namespace {

bool isNear(double actual, double expected, double by) { return std::abs(actual - expected) <= by; }

Culvert concretePipe()
{
    Culvert culvert;
    culvert.barrel = { BarrelShape::Circular, 1.0, 1.0, 0.0 };
    culvert.inletCode = 1;
    culvert.invert1_m = 0.1;
    culvert.invert2_m = 0.0;
    culvert.length_m = 20.0;
    return culvert;
}

/// A barrel that the inlet of this code was tested with.
Barrel barrelFor(const CulvertInlet &inlet)
{
    const std::string shape = inlet.barrel;
    const auto begins = [&](const char *word) { return shape.rfind(word, 0) == 0; };
    if (begins("Circular"))
        return { BarrelShape::Circular, 1.2, 1.2, 0.0 };
    if (begins("Lying") || begins("Elliptical"))
        return { BarrelShape::Ellipse, 1.8, 1.2, 0.0 };
    if (begins("Standing"))
        return { BarrelShape::Ellipse, 1.2, 1.8, 0.0 };
    if (begins("Arch"))
        return { BarrelShape::Arch, 2.4, 1.2, 0.0 };
    if (begins("Pipe arch"))
        return { BarrelShape::PipeArch, 1.8, 1.2, 1.7 };
    return { BarrelShape::Box, 2.0, 1.5, 0.0 };
}

Structure with(Device device)
{
    Structure structure;
    structure.name = "s";
    structure.device = std::move(device);
    structure.first = CellPlace{ 0, 0 };
    structure.second = CellPlace{ 0, 1 };
    return structure;
}

/// One of each kind and inlet, all floors and crests at 0.
std::vector<Structure> levelStructures()
{
    std::vector<Structure> all{ with(Weir{ 0.0, 3.0, 0.9 }), with(Gate{ 0.0, 5.0, 1.0, 0.6 }),
        with(Gate{ 0.0, 2.0, 0.4, 0.8 }) };
    for (const CulvertInlet &inlet : culvertInlets()) {
        Culvert culvert;
        culvert.barrel = barrelFor(inlet);
        culvert.inletCode = inlet.code;
        all.push_back(with(culvert));
    }
    return all;
}

} // namespace

class TestStructures : public QObject {
    Q_OBJECT

private slots:
    void weirNumbers();
    void gateNumbers();
    void culvertNumbers();
    void fullCulvertByHand();
    void openBoxFallsCritically();
    void barrels();
    void inletTable();
    void nothingAtEqualLevels();
    void antisymmetric();
    void monotone();
    void continuous();
    void neverNaN();
    void oneWay();
    void pumpCurve();
    void pumpHysteresis();
    void ratingCurveOfAGate();
};

void TestStructures::weirNumbers()
{
    const Weir weir{ 0.0, 1.0, 1.0 };
    QVERIFY(isNear(weirDischarge(weir, 0.5, -1.0), 0.6028, 0.5e-4));
    QVERIFY(isNear(weirDischarge(weir, 0.5, 0.4), 0.3715, 0.5e-4));
    QCOMPARE(weirDischarge(weir, 0.0, -1.0), 0.0);
}

void TestStructures::gateNumbers()
{
    const Gate gate{ 0.0, 5.0, 1.0, 0.6 };
    QVERIFY(isNear(gateDischarge(gate, 1.0, 2.0, 1.7), 7.278, 0.5e-3));
    QVERIFY(isNear(gateDischarge(gate, 1.0, 2.0, 0.5), 15.667, 0.5e-3));
    QVERIFY(isNear(gateDischarge(gate, 1.0, 2.0, 0.61), 15.667, 0.5e-3));
    QCOMPARE(gateDischarge(gate, 0.0, 2.0, 0.5), 0.0);
    // Half way between the jet's height and the opening: the mean of both formulas.
    const double half = 0.5
            * (0.6 * 5.0 * std::sqrt(2.0 * 9.81 * (2.0 - 0.61))
                    + 0.6 * 5.0 * std::sqrt(2.0 * 9.81 * (2.0 - 0.805)));
    QVERIFY(isNear(gateDischarge(gate, 1.0, 2.0, 0.805), half, 1e-12));
}

void TestStructures::culvertNumbers()
{
    const CulvertFlow flow(concretePipe());
    QVERIFY(isNear(flow.inletControl(2.0, 0.005), 2.509, 0.5e-3));
    QVERIFY(isNear(flow.discharge(2.1, 0.0), 2.509, 0.5e-3));
    // Unsubmerged, form 1, by hand: critical at 0.5 m in a pipe of 1 m has A = π/8, T = 1.
    const double area = 3.14159265358979323846 / 8.0;
    const double critical = area * std::sqrt(9.81 * area);
    const double load = 1.811 * critical / (2.0 * area);
    const double head = 0.5 + 0.5 * area + 0.0098 * load * load;
    QVERIFY(isNear(flow.inletControl(head, 0.0), critical, 1e-9));
    // Form 2, by hand.
    Culvert box;
    box.barrel = { BarrelShape::Box, 2.0, 1.0, 0.0 };
    box.inletCode = 14;
    const double form2 = std::pow(0.8 / 0.515, 1.0 / 0.667) * 2.0 / 1.811;
    QVERIFY(isNear(CulvertFlow(box).inletControl(0.8, 0.0), form2, 1e-12));
}

void TestStructures::fullCulvertByHand()
{
    Culvert culvert = concretePipe();
    culvert.barrels = 2;
    const double area = 3.14159265358979323846 / 4.0;
    const double friction = 2.0 * 9.81 * 0.013 * 0.013 * 20.0 / std::pow(0.25, 4.0 / 3.0);
    const double full = 2.0 * area * std::sqrt(2.0 * 9.81 * 0.2 / (1.5 + friction));
    QVERIFY(isNear(CulvertFlow(culvert).discharge(1.7, 1.5), full, 1e-12));
}

/// A short smooth box without entrance loss falling free is a broad crest: (2/3)^1.5 √g b H^1.5.
void TestStructures::openBoxFallsCritically()
{
    Culvert box;
    box.barrel = { BarrelShape::Box, 2.0, 3.0, 0.0 };
    box.manning = 0.0;
    box.entranceLoss = 0.0;
    const double crest = std::pow(2.0 / 3.0, 1.5) * std::sqrt(9.81) * 2.0 * std::pow(0.9, 1.5);
    QVERIFY(isNear(CulvertFlow(box).outletControl(0.9, -1.0), crest, 1e-12));
}

void TestStructures::barrels()
{
    const double pi = 3.14159265358979323846;
    const auto full = [](Barrel barrel) { return barrelSection(barrel, barrel.rise_m); };
    QVERIFY(isNear(full({ BarrelShape::Circular, 2.0, 2.0, 0.0 }).area_m2, pi, 1e-12));
    QVERIFY(isNear(full({ BarrelShape::Circular, 2.0, 2.0, 0.0 }).perimeter_m, 2.0 * pi, 1e-12));
    QVERIFY(isNear(full({ BarrelShape::Ellipse, 4.0, 2.0, 0.0 }).area_m2, 2.0 * pi, 1e-12));
    // Known: an ellipse with half axes 2 and 1 is 9.68845 around.
    QVERIFY(isNear(full({ BarrelShape::Ellipse, 4.0, 2.0, 0.0 }).perimeter_m, 9.68845, 1e-4));
    QVERIFY(isNear(full({ BarrelShape::Ellipse, 2.0, 4.0, 0.0 }).perimeter_m, 9.68845, 1e-4));
    QVERIFY(isNear(full({ BarrelShape::Arch, 2.0, 1.0, 0.0 }).area_m2, 0.5 * pi, 1e-12));
    QVERIFY(isNear(full({ BarrelShape::Arch, 2.0, 1.0, 0.0 }).perimeter_m, 2.0 + pi, 1e-9));
    QVERIFY(isNear(full({ BarrelShape::PipeArch, 1.8, 1.2, 1.7 }).area_m2, 1.7, 1e-12));
    QVERIFY(isNear(full({ BarrelShape::Box, 2.0, 1.5, 0.0 }).perimeter_m, 7.0, 1e-12));
    // The width is how the area grows.
    for (const CulvertInlet &inlet : culvertInlets()) {
        const Barrel barrel = barrelFor(inlet);
        for (double share = 0.1; share < 0.95; share += 0.1) {
            const double depth = share * barrel.rise_m;
            const double growth = (barrelSection(barrel, depth + 1e-6).area_m2
                                          - barrelSection(barrel, depth - 1e-6).area_m2)
                    / 2e-6;
            QVERIFY(isNear(barrelSection(barrel, depth).width_m, growth, 1e-6));
        }
    }
}

void TestStructures::inletTable()
{
    QCOMPARE(culvertInlets().size(), std::size_t(57));
    for (const CulvertInlet &inlet : culvertInlets()) {
        QCOMPARE(culvertInlet(inlet.code)->code, inlet.code);
        QVERIFY(inlet.k > 0.0 && inlet.m > 0.0 && inlet.c > 0.0 && inlet.y > 0.0);
    }
    QVERIFY(!culvertInlet(0) && !culvertInlet(58));
}

void TestStructures::nothingAtEqualLevels()
{
    for (const Structure &structure : levelStructures()) {
        const StructureFlow flow(structure);
        for (double level = -1.0; level < 4.0; level += 0.05)
            QCOMPARE(flow.discharge(1.0, level, level), 0.0);
        QCOMPARE(flow.discharge(1.0, -0.1, -0.5), 0.0);
    }
}

void TestStructures::antisymmetric()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> level(-0.5, 4.0);
    for (const Structure &structure : levelStructures()) {
        const StructureFlow flow(structure);
        for (int i = 0; i < 200; ++i) {
            const double a = level(random);
            const double b = level(random);
            QCOMPARE(flow.discharge(0.7, a, b), -flow.discharge(0.7, b, a));
        }
    }
}

void TestStructures::monotone()
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> level(-0.2, 4.0);
    std::vector<Structure> all = levelStructures();
    for (std::size_t i = 3, count = all.size(); i < count; ++i) { // sloping culverts as well
        for (const double slope : { 0.005, 0.05, 0.15 }) {
            Structure sloping = all[i];
            Culvert &culvert = std::get<Culvert>(sloping.device);
            culvert.invert1_m = slope * culvert.length_m;
            all.push_back(sloping);
        }
    }
    for (const Structure &structure : all) {
        const StructureFlow flow(structure);
        for (int i = 0; i < 200; ++i) {
            const double high = level(random);
            const double low = level(random);
            const double step = 0.02;
            const double here = flow.discharge(1.0, high, low);
            const double slack = 1e-9 * (1.0 + std::abs(here));
            QVERIFY(flow.discharge(1.0, high + step, low) >= here - slack);
            QVERIFY(flow.discharge(1.0, high, low + step) <= here + slack);
            QVERIFY(std::abs(flow.discharge(0.5, high, low)) <= std::abs(here) + slack);
        }
    }
}

/// Ever finer steps see ever smaller changes of the discharge, with both levels moving through
/// every transition.
void TestStructures::continuous()
{
    for (const Structure &structure : levelStructures()) {
        const StructureFlow flow(structure);
        const auto largestJump = [&](int steps) {
            double largest = 0.0;
            for (const double other : { -1.0, 0.7, 1.6 }) {
                for (int i = 0; i < steps; ++i) {
                    const double a = -0.2 + 3.7 * i / steps;
                    const double b = -0.2 + 3.7 * (i + 1) / steps;
                    largest = std::max(largest,
                            std::abs(
                                    flow.discharge(1.0, b, other) - flow.discharge(1.0, a, other)));
                }
            }
            return largest;
        };
        // Near equal levels the slope is infinite (root, and Villemonte's 0.385): not by half.
        QVERIFY2(largestJump(1200) < 0.75 * largestJump(300), structure.name.c_str());
    }
}

void TestStructures::neverNaN()
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> exponent(-300.0, 5.0);
    std::uniform_int_distribution<int> sign(0, 1);
    const auto wild = [&] {
        const double size = std::pow(10.0, exponent(random));
        return sign(random) ? size : -size;
    };
    for (const Structure &structure : levelStructures()) {
        const StructureFlow flow(structure);
        for (int i = 0; i < 500; ++i) {
            const double level = wild();
            QVERIFY(std::isfinite(flow.discharge(1.0, level, wild())));
            QVERIFY(std::isfinite(flow.discharge(1.0, level, std::nextafter(level, 1e9))));
            QVERIFY(std::isfinite(flow.discharge(1e-300, level, wild())));
        }
    }
}

void TestStructures::oneWay()
{
    Structure flap = with(concretePipe());
    flap.way = PassableWay::FirstToSecond;
    const StructureFlow flow(flap);
    QVERIFY(flow.discharge(1.0, 2.0, 1.0) > 0.0);
    QCOMPARE(flow.discharge(1.0, 1.0, 2.0), 0.0);
    flap.way = PassableWay::SecondToFirst;
    QVERIFY(StructureFlow(flap).discharge(1.0, 1.0, 2.0) < 0.0);
    QCOMPARE(StructureFlow(flap).discharge(1.0, 2.0, 1.0), 0.0);
}

void TestStructures::pumpCurve()
{
    Pump pump;
    pump.capacity_m3s = 1.8;
    pump.curve = { { 0.0, 2.0 }, { 2.0, 1.0 }, { 4.0, 0.0 } };
    QCOMPARE(pumpDischarge(pump, 1.0, 3.0), 1.0);
    QCOMPARE(pumpDischarge(pump, 0.0, 3.0), 0.5);
    QCOMPARE(pumpDischarge(pump, 0.0, 5.0), 0.0);
    QCOMPARE(pumpDischarge(pump, 3.0, 1.0), 1.8);
    pump.curve.clear();
    QCOMPARE(pumpDischarge(pump, 0.0, 50.0), 1.8);
}

void TestStructures::pumpHysteresis()
{
    Pump pump;
    pump.on_m = 1.0;
    pump.off_m = 0.5;
    QVERIFY(!pumpRuns(pump, false, 0.99));
    QVERIFY(pumpRuns(pump, false, 1.0));
    QVERIFY(pumpRuns(pump, true, 0.51));
    QVERIFY(!pumpRuns(pump, true, 0.5));
}

void TestStructures::ratingCurveOfAGate()
{
    const Structure gate = with(Gate{ 0.0, 5.0, 1.0, 0.6 });
    const std::vector<RatingPoint> curve = ratingCurve(gate, 1.0, 0.0, 0.0, 2.0, 5);
    QCOMPARE(curve.size(), std::size_t(5));
    QCOMPARE(curve.front().discharge_m3s, 0.0);
    QCOMPARE(curve.back().level1_m, 2.0);
    QVERIFY(isNear(curve.back().discharge_m3s, 15.667, 0.5e-3));
    QVERIFY(ratingCurve(gate, 1.0, 0.0, 0.0, 2.0, 1).empty());
}

QTEST_APPLESS_MAIN(TestStructures)
#include "test_structures.moc"
