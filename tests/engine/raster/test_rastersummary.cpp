// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/coverages.h"
#include "engine/raster/rastersummary.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

RasterWeights weightsOf(const Store &store, const Grid &grid)
{
    Result<RasterWeights> weights = rasterWeights(store, grid);
    if (!weights)
        qFatal("%s", weights.error().text().c_str());
    return std::move(*weights);
}

template <typename T>
bool same(const PodVector<T> &a, const PodVector<T> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0;
}

/// To the last bit; what lies between the members is nobody's.
bool sameAreas(const PodVector<ClassArea> &a, const PodVector<ClassArea> &b)
{
    return std::equal(a.data(), a.data() + a.size(), b.data(), b.data() + b.size(),
            [](const ClassArea &one, const ClassArea &other) {
                return one.classId == other.classId
                        && std::memcmp(&one.area_m2, &other.area_m2, sizeof(double)) == 0;
            });
}

} // namespace

class TestRasterSummary : public QObject {
    Q_OBJECT

private slots:
    void summaryIsTheWeightedOne();
    void sliverOfACellIsNoExtreme();
    void nodataAndOutsideAreToldApart();
    void classesAddUp();
};

void TestRasterSummary::summaryIsTheWeightedOne()
{
    // Cells of 10 m: 1 2 / 3 4, and a square that covers 1/2, 1/4 … of them.
    const RasterWeights weights
            = weightsOf(storeOf({ rectangle(5, 5, 15, 20) }), { 0.0, 20.0, 10.0, 10.0, 2, 2 });
    const float values[] = { 1, 2, 3, 4 };
    const auto summaries = summarise<float>(weights, { values, 4, {} });
    QVERIFY(summaries.ok());
    const RasterSummary &summary = summaries->front();
    QCOMPARE(summary.data_m2, 150.0);
    QCOMPARE(summary.nodata_m2, 0.0);
    QCOMPARE(summary.outside_m2, 0.0);
    QCOMPARE(summary.sum, 50.0 * 1 + 50.0 * 2 + 25.0 * 3 + 25.0 * 4);
    QCOMPARE(summary.mean(), 325.0 / 150.0);
    QCOMPARE(summary.minimum, 1.0);
    QCOMPARE(summary.maximum, 4.0);
}

/// A millimetre beyond a border must not bring in the depth of the next cell.
void TestRasterSummary::sliverOfACellIsNoExtreme()
{
    const RasterWeights weights
            = weightsOf(storeOf({ polygon({ { 0, 10, 10.001, 10, 0, 20.001, 0, 10 } }) }),
                    { 0.0, 20.0, 10.0, 10.0, 2, 2 });
    const float values[] = { 1, 1000, 3, 4 };
    const auto summaries = summarise<float>(weights, { values, 4, {} });
    QVERIFY(summaries.ok());
    QCOMPARE(summaries->front().maximum, 1.0);
    QVERIFY(summaries->front().sum > summaries->front().data_m2); // but it is summed
}

void TestRasterSummary::nodataAndOutsideAreToldApart()
{
    const RasterWeights weights
            = weightsOf(storeOf({ rectangle(5, 5, 35, 15), rectangle(100, 100, 110, 110) }),
                    { 0.0, 20.0, 10.0, 10.0, 2, 2 });
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double values[] = { 7, nan, -9999, 8 };
    const auto summaries = summarise<double>(weights, { values, 4, -9999.0 });
    QVERIFY(summaries.ok());
    for (std::size_t i = 0; i < 2; ++i) {
        const RasterSummary &summary = (*summaries)[i];
        const bool far = weights.area_m2[i] == 100.0;
        QCOMPARE(summary.data_m2, far ? 0.0 : 75.0);
        QCOMPARE(summary.nodata_m2, far ? 0.0 : 75.0);
        QCOMPARE(summary.outside_m2, far ? 100.0 : 150.0);
        QCOMPARE(summary.minimum, far ? 0.0 : 7.0);
        QCOMPARE(summary.maximum, far ? 0.0 : 8.0);
    }
}

void TestRasterSummary::classesAddUp()
{
    const Store store = parcels({ 40, 40, 20.0, 45 });
    const Grid grid{ -2.0, 803.0, 7.0, 7.0, 116, 116 };
    const RasterWeights weights = weightsOf(store, grid);
    std::vector<std::int32_t> classes(116 * 116);
    for (std::size_t i = 0; i < classes.size(); ++i)
        classes[i] = std::int32_t(i * 7919 % 5) - 1;
    const auto one = classAreas(weights, { classes.data(), classes.size(), -1 }, 1);
    const auto many = classAreas(weights, { classes.data(), classes.size(), -1 }, 8);
    const auto summaries = summarise<std::int32_t>(weights, { classes.data(), classes.size(), -1 });
    QVERIFY(one.ok() && many.ok() && summaries.ok());
    QVERIFY(same(one->offset, many->offset) && sameAreas(one->area, many->area));
    for (std::size_t i = 0; i < store.size(); ++i) {
        double sum = 0.0;
        for (std::uint64_t k = one->offset[i]; k < one->offset[i + 1]; ++k) {
            QVERIFY(one->area[k].classId >= 0);
            QVERIFY(k == one->offset[i] || one->area[k - 1].classId < one->area[k].classId);
            sum += one->area[k].area_m2;
        }
        QVERIFY(std::abs(sum - (*summaries)[i].data_m2) < 1e-9);
        QVERIFY(std::abs(sum + (*summaries)[i].nodata_m2 - store.area_m2(i)) < 1e-6);
    }
}

QTEST_APPLESS_MAIN(TestRasterSummary)
#include "test_rastersummary.moc"
