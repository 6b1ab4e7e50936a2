// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The check of a coverage: published examples, seeded defects of which all must be found and
// nothing else, and the fixes it proposes. SPP_COVERAGE_SIDE=317 SPP_COVERAGE_DEFECTS=200 makes the
// long one of a hundred thousand parcels.
#include "engine/cadastre/coveragefix.h"
#include "engine/cadastre/seededdefects.h"
#include "engine/cadastre/unmatchedsides.h"

#include <QTest>

#include <map>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

int fromEnvironment(const char *name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : otherwise;
}

/// The four polygons of the PostGIS manual, at ST_CoverageInvalidEdges.
ParcelFabric manualExample()
{
    return fabricOf({ shape({ { { 10, 190 }, { 30, 160 }, { 40, 110 }, { 100, 70 }, { 120, 10 },
                              { 10, 10 } } }),
            shape({ { { 100, 190 }, { 10, 190 }, { 30, 160 }, { 40, 110 }, { 50, 80 },
                    { 74, 110.5 }, { 100, 130 }, { 140, 120 }, { 140, 160 } } }),
            shape({ { { 140, 190 }, { 190, 190 }, { 190, 80 }, { 140, 80 } } }),
            shape({ { { 180, 40 }, { 120, 10 }, { 100, 70 }, { 140, 80 }, { 190, 80 } } }) });
}

std::vector<CoverageDefect> checked(const ParcelFabric &fabric, int threads = 1)
{
    CoverageCheckOptions options;
    options.threads = threads;
    auto defects = checkCoverage(fabric, options);
    if (!defects)
        qFatal("%s", defects.error().text().c_str());
    return std::move(*defects);
}

QString textOf(const std::vector<CoverageDefect> &defects)
{
    QString text;
    for (const CoverageDefect &defect : defects) {
        text += QStringLiteral("%1 (%2 %3) %4 node %5 %6 side %7 %8 of %9;")
                        .arg(QString::fromLatin1(defectName(defect.kind)))
                        .arg(defect.place.x)
                        .arg(defect.place.y)
                        .arg(defect.measure, 0, 'g', 17)
                        .arg(defect.node)
                        .arg(defect.otherNode)
                        .arg(defect.sideFrom)
                        .arg(defect.sideTo)
                        .arg(defect.sideOwner);
        for (const ParcelId parcel : defect.parcels)
            text += QStringLiteral(" %1").arg(parcel);
        for (const GridPoint place : defect.region.points)
            text += QStringLiteral(" %1,%2").arg(place.x).arg(place.y);
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace

class TestCoverageCheck : public QObject {
    Q_OBJECT

private slots:
    void manualOfPostgis();
    void soundCoverageHasNoDefects();
    void seededDefectsAreFound();
    void threadsChangeNothing();
    void largeHolesAreNoGaps();
    void badSourceIsTold();
    void fixesMend();
    void missingNodesOnRequest();
};

void TestCoverageCheck::manualOfPostgis()
{
    const ParcelFabric fabric = manualExample();
    std::map<ParcelId, std::vector<std::pair<GridPoint, GridPoint>>> sides;
    for (const UnmatchedSide &side : mismatchedSides(fabric, unmatchedSides(fabric).value()))
        sides[side.parcel].emplace_back(fabric.place(side.from), fabric.place(side.to));
    QCOMPARE(int(sides[1].size()), 1);
    QVERIFY(sides[1][0] == std::pair(at(40, 110), at(100, 70))
            || sides[1][0] == std::pair(at(100, 70), at(40, 110)));
    QCOMPARE(int(sides[3].size()), 1);
    QVERIFY(sides[3][0] == std::pair(at(140, 80), at(140, 190))
            || sides[3][0] == std::pair(at(140, 190), at(140, 80)));
    QVERIFY(sides[4].empty());
    QCOMPARE(int(sides[2].size()), 5);
    // The same as defects: polygon 2 reaches into 1, and 3 lacks the two nodes of 2.
    const std::vector<CoverageDefect> defects = checked(fabric);
    QCOMPARE(int(defects.size()), 3);
    QVERIFY(defects[0].kind == DefectKind::Overlap);
    QVERIFY(defects[0].parcels == (std::vector<ParcelId>{ 1, 2 }));
    for (const std::size_t i : { 1, 2 }) {
        QVERIFY(defects[i].kind == DefectKind::MissingNode);
        QCOMPARE(defects[i].sideOwner, ParcelId(3));
        QCOMPARE(defects[i].measure, 0.0);
    }
    QVERIFY(defects[1].place == at(140, 120));
    QVERIFY(defects[2].place == at(140, 160));
}

void TestCoverageCheck::soundCoverageHasNoDefects()
{
    const ParcelFabric fabric = fabricOf(ParcelCoverage{ 30, 30, 20.0, 5 });
    QCOMPARE(textOf(checked(fabric)), QString());
    QVERIFY(mismatchedSides(fabric, unmatchedSides(fabric).value()).empty());
    QCOMPARE(textOf(checked(ParcelFabric())), QString());
}

void TestCoverageCheck::seededDefectsAreFound()
{
    const int side = fromEnvironment("SPP_COVERAGE_SIDE", 50);
    const DefectiveTown town = defectiveTown(
            ParcelCoverage{ side, side, 20.0, 11 }, fromEnvironment("SPP_COVERAGE_DEFECTS", 200));
    const std::string difference = differenceOf(town.defects, checked(town.fabric));
    QVERIFY2(difference.empty(), difference.c_str());
}

void TestCoverageCheck::threadsChangeNothing()
{
    const DefectiveTown town = defectiveTown(ParcelCoverage{ 70, 70, 20.0, 12 }, 300);
    const QString one = textOf(checked(town.fabric, 1));
    QVERIFY(!one.isEmpty());
    QCOMPARE(textOf(checked(town.fabric, 2)), one);
    QCOMPARE(textOf(checked(town.fabric, 8)), one);
}

void TestCoverageCheck::largeHolesAreNoGaps()
{
    // A parcel around a lake of 100 m² with an island.
    const ParcelFabric fabric
            = fabricOf({ shape({ { { 0, 0 }, { 30, 0 }, { 30, 30 }, { 0, 30 } },
                                 { { 10, 10 }, { 10, 20 }, { 20, 20 }, { 20, 10 } } }),
                    shape({ { { 13, 13 }, { 17, 13 }, { 17, 17 }, { 13, 17 } } }) });
    QVERIFY(checked(fabric).empty());
    CoverageCheckOptions options;
    options.largestGap_m2 = 90.0;
    const auto defects = checkCoverage(fabric, options);
    QCOMPARE(int(defects->size()), 1);
    QVERIFY(defects->front().kind == DefectKind::Gap);
    QCOMPARE(defects->front().measure, 84.0);
    QVERIFY(defects->front().parcels == (std::vector<ParcelId>{ 1, 2 }));
}

void TestCoverageCheck::badSourceIsTold()
{
    // Three parcels on each other, one of them as a whole in another.
    const ParcelFabric fabric
            = fabricOf({ shape({ { { 0, 0 }, { 30, 0 }, { 30, 30 }, { 0, 30 } } }),
                    shape({ { { 20, 20 }, { 50, 20 }, { 50, 50 }, { 20, 50 } } }),
                    shape({ { { 5, 5 }, { 9, 5 }, { 9, 9 }, { 5, 9 } } }) });
    const std::vector<CoverageDefect> defects = checked(fabric);
    QCOMPARE(int(defects.size()), 2);
    QVERIFY(defects[0].parcels == (std::vector<ParcelId>{ 1, 3 }));
    QCOMPARE(defects[0].measure, 16.0);
    QVERIFY(defects[1].parcels == (std::vector<ParcelId>{ 1, 2 }));
    QCOMPARE(defects[1].measure, 100.0);
}

void TestCoverageCheck::fixesMend()
{
    DefectiveTown town = defectiveTown(ParcelCoverage{ 30, 30, 20.0, 13 }, 63);
    const std::string before = town.fabric.dump();
    std::vector<FabricEdit> made;
    int mended = 0;
    for (const CoverageDefect &defect : checked(town.fabric)) {
        const auto fix = proposeFix(town.fabric, defect);
        const bool forPeople
                = defect.kind == DefectKind::Overlap || defect.kind == DefectKind::SelfCrossing;
        QCOMPARE(fix.ok(), !forPeople);
        if (!fix)
            continue;
        const auto report = commit(town.fabric, *fix);
        QVERIFY2(report.ok(),
                report ? "" : (defectName(defect.kind) + (": " + report.refusal().text)).c_str());
        made.push_back(*fix);
        ++mended;
    }
    QCOMPARE(mended, 45);
    for (const CoverageDefect &defect : checked(town.fabric))
        QVERIFY(defect.kind == DefectKind::Overlap || defect.kind == DefectKind::SelfCrossing);
    for (auto edit = made.rbegin(); edit != made.rend(); ++edit)
        QVERIFY(town.fabric.revert(*edit).ok());
    QVERIFY(town.fabric.dump() == before);
}

void TestCoverageCheck::missingNodesOnRequest()
{
    // A long side against three neighbours, two of whose corners lie a little off it.
    ParcelFabric fabric = fabricOf({ shape({ { { 0, 0 }, { 30, 0 }, { 30, 10 }, { 0, 10 } } }),
            shape({ { { 0, 10 }, { 10, 10.004 }, { 10, 20 }, { 0, 20 } } }),
            shape({ { { 10, 10.004 }, { 20, 9.997 }, { 20, 20 }, { 10, 20 } } }),
            shape({ { { 20, 9.997 }, { 30, 10 }, { 30, 20 }, { 20, 20 } } }) });
    QVERIFY(!faultOf(fabric).empty());
    QVERIFY(insertMissingNodes(fabric, 1.0).empty());
    QCOMPARE(int(insertMissingNodes(fabric, 8.0).size()), 2);
    QCOMPARE(faultOf(fabric), std::string());
    QVERIFY(checked(fabric).empty());
}

QTEST_APPLESS_MAIN(TestCoverageCheck)
#include "test_coveragecheck.moc"
