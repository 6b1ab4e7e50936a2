// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/robustoverlay.h"
#include "land/operations/localfabric.h"
#include "landtown.h"
#include "randomrecords.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

/// Many records after each other. SPP_LAND_ROUNDS and SPP_LAND_SIDE make it longer and the town
/// larger: 100000 and 100 are the numbers that the desk is held to.
class TestRecordRounds : public QObject {
    Q_OBJECT

private slots:
    void nothingBreaksAndAllCanBeUndone();
};

namespace {

constexpr int toldEvery = 10000;

int numberFrom(const char *variable, int usual)
{
    const int stated = qEnvironmentVariableIntValue(variable);
    return stated > 0 ? stated : usual;
}

double number(Territory &territory, const QString &sql)
{
    const auto value = territory.database().single(sql);
    if (!value)
        qFatal("%s", value.error().text().c_str());
    return value->toDouble();
}

/// Twice the area of all current parcels in mm², and whether GEOS finds each valid and their
/// union as large as their sum.
struct Coverage {
    qint64 doubled_mm2 = 0;
    double sum_m2 = 0.0;
    double union_m2 = 0.0;
    int invalid = 0;
};

Coverage coverageOf(Territory &territory)
{
    auto session = EditSession::begin(territory, {}, Actor());
    const auto place = LocalFabric::within(**session, { 585000, 1109000, 587000, 1111000 });
    if (!place)
        qFatal("%s", place.error().text().c_str());
    Coverage coverage;
    std::vector<engine::Geometry> outlines;
    for (const auto &[key, parcel] : place->parcels()) {
        coverage.doubled_mm2 += std::llround(2e6 * place->fabric().area_m2(key));
        auto outline = engine::Geometry::fromWkb(parcel.outline);
        coverage.invalid += outline->isValid() ? 0 : 1;
        coverage.sum_m2 += outline->area();
        outlines.push_back(std::move(*outline));
    }
    const auto all = engine::RobustOverlay::unionOf(outlines);
    coverage.union_m2 = all->geometry.area();
    if (!(*session)->close())
        qFatal("a session cannot be closed");
    return coverage;
}

} // namespace

void TestRecordRounds::nothingBreaksAndAllCanBeUndone()
{
    const QTemporaryDir folder;
    const int rounds = numberFrom("SPP_LAND_ROUNDS", 120);
    const auto territory = makeLandTown(
            folder.filePath(QStringLiteral("town.sqlite")), numberFrom("SPP_LAND_SIDE", 8));
    QVERIFY(territory->database().execute(QStringLiteral("PRAGMA synchronous = OFF")).ok());
    // As on the sheets of a commune: a new number is looked for among those of its sheet.
    QVERIFY(territory->database()
                    .execute(
                            QStringLiteral("UPDATE parcel SET sheet = 1 + (id - 1) / 200, number = "
                                           "1 + (id - 1) % 200"))
                    .ok());
    const QString before = registerDump(*territory);
    const Coverage first = coverageOf(*territory);
    const QString legal = QStringLiteral("SELECT cast(round(10 * total(legal_area_m2)) AS INTEGER) "
                                         "FROM parcel WHERE end_lifespan IS NULL");
    const double legalBefore = number(*territory, legal);

    RandomRecords work(*territory, 20261126);
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        work.tryOne();
        if ((round + 1) % toldEvery == 0)
            qInfo("%d rounds, %.1f ms each", round + 1, double(timer.elapsed()) / (round + 1));
    }
    qInfo("%d of %d accepted, %.1f ms each", work.accepted(), work.attempts(),
            double(timer.elapsed()) / rounds);
    for (const auto &[reason, count] : work.refusals())
        qInfo("refused %d: %s", count, reason.c_str());
    QVERIFY2(work.accepted() * 5 >= work.attempts() * 4, "less than 80 % were accepted");

    const Coverage after = coverageOf(*territory);
    QCOMPARE(after.invalid, 0);
    QVERIFY(std::abs(after.sum_m2 - after.union_m2) < 1e-4); // no overlap
    // To the square millimetre: only what was reported of the outer edge was won or lost.
    QCOMPARE(after.doubled_mm2 - first.doubled_mm2, work.doubledOuterChange_mm2());
    QCOMPARE(number(*territory, legal), legalBefore);
    // Every parcel that ended became others, every new one was made of others.
    QCOMPARE(
            number(*territory,
                    QStringLiteral("SELECT count(*) FROM parcel WHERE end_lifespan IS NOT NULL AND "
                                   "id NOT IN (SELECT parent_id FROM parcel_lineage)")),
            0.0);
    QCOMPARE(number(*territory,
                     QStringLiteral("SELECT count(*) FROM parcel WHERE created_by IS NOT NULL AND "
                                    "id NOT IN (SELECT child_id FROM parcel_lineage)")),
            0.0);

    work.takeAllBack();
    QCOMPARE(registerDump(*territory), before);
}

QTEST_GUILESS_MAIN(TestRecordRounds)
#include "test_recordrounds.moc"
