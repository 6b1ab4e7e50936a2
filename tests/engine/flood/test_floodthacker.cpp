// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/floodcases.h"

#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

constexpr double depthAtMiddle = 0.1;
constexpr double middle = 2.0;
constexpr double gravity = 9.81;

/// Thacker's paraboloid of radius 1 in a square of 4 m (SWASHES, doi 10.1002/fld.3741).
FloodSetup bowl(double cell_m)
{
    const int side = int(std::lround(4.0 / cell_m));
    FloodSetup setup;
    setup.domain = ground(side, side, cell_m, 0.0, [](double x, double y) {
        return -depthAtMiddle * (1.0 - std::pow(x - middle, 2) - std::pow(y - middle, 2));
    });
    return setup;
}

/// Writes down over time the mean of `weight(x, y)` over the water, x and y from the middle.
struct Moment {
    std::vector<double> times;
    std::vector<double> values;
};

void keepMoment(FloodSetup *setup, Moment *moment, double (*weight)(double x, double y))
{
    const int columns = setup->domain.columns;
    const double cell_m = setup->domain.cell_m;
    setup->options.takeFrame = [=](const FloodFrame &frame) -> Result<void> {
        double sum = 0.0;
        double weighted = 0.0;
        for (std::size_t i = 0; i < frame.depth_m.size(); ++i) {
            const double x = (double(i % std::size_t(columns)) + 0.5) * cell_m - middle;
            const double y = (double(i / std::size_t(columns)) + 0.5) * cell_m - middle;
            sum += double(frame.depth_m[i]);
            weighted += double(frame.depth_m[i]) * weight(x, y);
        }
        moment->times.push_back(frame.time_s);
        moment->values.push_back(weighted / sum);
        return {};
    };
}

/// The end of the first cycle: the time of the highest of `values` in the second half of it.
double periodOf(const std::vector<double> &times, const std::vector<double> &values, double about)
{
    std::size_t best = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (times[i] > 0.6 * about && times[i] < 1.4 * about
                && (best == 0 || values[i] > values[best]))
            best = i;
    }
    return times[best];
}

} // namespace

class TestFloodThacker : public QObject {
    Q_OBJECT

private slots:
    void radial();
    void planar();
};

void TestFloodThacker::radial()
{
    const double period = 2.0 * M_PI / std::sqrt(8.0 * gravity * depthAtMiddle);
    QVERIFY(std::abs(period - 2.2429) < 1e-4);
    FloodSetup setup = bowl(isSanitized() ? 0.08 : 0.04);
    constexpr double r0 = 0.8;
    constexpr double a = (1.0 - r0 * r0) / (1.0 + r0 * r0);
    FloodDomain &domain = setup.domain;
    domain.depth_m.resize(domain.cells());
    for (int row = 0; row < domain.rows; ++row) {
        for (int column = 0; column < domain.columns; ++column) {
            const double r2 = std::pow((column + 0.5) * domain.cell_m - middle, 2)
                    + std::pow((row + 0.5) * domain.cell_m - middle, 2);
            const double level = depthAtMiddle
                    * (std::sqrt(1.0 - a * a) / (1.0 - a) - 1.0
                            - r2 * ((1.0 - a * a) / ((1.0 - a) * (1.0 - a)) - 1.0));
            const std::size_t i = domain.at({ row, column });
            domain.depth_m[i] = std::max(0.0, level - domain.bed_m[i]);
        }
    }
    // How far the water reaches from the middle: a measure of all of it, not of one cell, where
    // short waves pass. It is widest half way through a period, and as at the start after it.
    Moment moment;
    keepMoment(&setup, &moment, [](double x, double y) { return -(x * x + y * y); });
    setup.options.end_s = 3.0 * period;
    setup.options.frameEvery_s = period / 400.0;
    const Result<FloodResult> result = runFlood(setup);
    QVERIFY2(result.ok(), result ? "" : result.error().text().c_str());
    QVERIFY(result->mass.relativeError < 1e-12);
    const double found = periodOf(moment.times, moment.values, period);
    qInfo("radial period %.4f s, wanted %.4f", found, period);
    QVERIFY2(std::abs(found / period - 1.0) < 0.05, qPrintable(QString::number(found)));
    for (const float depth : result->maxDepth_m)
        QVERIFY(depth < 0.3F);
}

void TestFloodThacker::planar()
{
    const double frequency = std::sqrt(2.0 * gravity * depthAtMiddle);
    const double period = 2.0 * M_PI / frequency;
    QVERIFY(std::abs(period - 4.4857) < 1e-4);
    FloodSetup setup = bowl(isSanitized() ? 0.08 : 0.04);
    constexpr double reach = 0.5;
    FloodDomain &domain = setup.domain;
    domain.depth_m.resize(domain.cells());
    domain.fluxEast_m2s.assign(domain.cells(), 0.0);
    domain.fluxSouth_m2s.assign(domain.cells(), 0.0);
    for (int row = 0; row < domain.rows; ++row) {
        for (int column = 0; column < domain.columns; ++column) {
            const double level = reach * depthAtMiddle
                    * (2.0 * ((column + 0.5) * domain.cell_m - middle) - reach);
            const std::size_t i = domain.at({ row, column });
            domain.depth_m[i] = std::max(0.0, level - domain.bed_m[i]);
            domain.fluxSouth_m2s[i] = domain.depth_m[i] * reach * frequency;
        }
    }
    // The middle of the water goes round the bowl once in a period, and begins in the east.
    Moment moment;
    keepMoment(&setup, &moment, [](double x, double) { return x; });
    setup.options.end_s = 1.5 * period;
    setup.options.frameEvery_s = period / 400.0;
    const Result<FloodResult> result = runFlood(setup);
    QVERIFY2(result.ok(), result ? "" : result.error().text().c_str());
    QVERIFY(result->mass.relativeError < 1e-12);
    const double found = periodOf(moment.times, moment.values, period);
    qInfo("planar period %.4f s, wanted %.4f", found, period);
    QVERIFY2(std::abs(found / period - 1.0) < 0.05, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(TestFloodThacker)
#include "test_floodthacker.moc"
