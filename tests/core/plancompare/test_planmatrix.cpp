// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/balancetable.h"
#include "core/plancompare/comparisontext.h"
#include "core/plancompare/plannumber.h"
#include "core/plancompare/transitiontable.h"
#include "support/testdata.h"
#include "zonesketch.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace spp;
using namespace spp::test;

namespace {

LandUseClasses canThoClasses()
{
    auto read = LandUseClasses::read(
            sourceFolder() + QStringLiteral("/resources/profiles/can-tho"), QDate(2026, 11, 22));
    if (!read)
        qFatal("%s", read.error().text().c_str());
    return *read;
}

size_t lineOf(const TransitionTable &table, const QString &code)
{
    for (size_t i = 0; i < table.lines().size(); ++i) {
        if (table.lines()[i].code == code)
            return i;
    }
    qFatal("no line %s", qPrintable(code));
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

const Designation outside{ Designation::Kind::Outside, {} };
const Designation unzoned{ Designation::Kind::Unzoned, {} };

} // namespace

#define COMPARE_AREA(seen, wanted)                                                                 \
    do {                                                                                           \
        const double sppSeen = (seen);                                                             \
        QVERIFY2(near(sppSeen, wanted), qPrintable(QString::number(sppSeen, 'f', 9)));             \
    } while (false)

/// A town of 4 ha whose figures can be checked by eye, in metres:
///
///     y=200 +---------+---------+      +---------+----+----+
///           |   LUC   |   CLN   |      |   LUC   |CLN |ODT |   the east of CLN becomes ODT: 0.5 ha
///     y=100 +---------+---------+  =>  +----+----+----+----+
///           |   ONT   |   DGT   |      |ONT |TMD |   DGT   |   the east of ONT becomes TMD: 0.5 ha
///       y=0 +---------+---------+      +----+----+---------+
///          x=0       100       200         50       150
class PlanMatrixTest : public QObject {
    Q_OBJECT

private slots:
    void init() { LocalisedText::setLanguage(QStringLiteral("en")); }

    void areasFromClassToClass()
    {
        const PlanMatrix matrix = town().matrix;
        COMPARE_AREA(matrix.area(function("LUC"), function("LUC")), 10000.0);
        COMPARE_AREA(matrix.area(function("CLN"), function("CLN")), 5000.0);
        COMPARE_AREA(matrix.area(function("CLN"), function("ODT")), 5000.0);
        COMPARE_AREA(matrix.area(function("ONT"), function("TMD")), 5000.0);
        COMPARE_AREA(matrix.start(function("ODT")), 0.0);
        COMPARE_AREA(matrix.end(function("ODT")), 5000.0);
        COMPARE_AREA(matrix.total(), 40000.0);
        QCOMPARE(matrix.cells().size(), size_t(6));
    }

    void groupsSumBothWaysAndMovesWithinThemStayOnTheDiagonal()
    {
        const TransitionTable table = TransitionTable::of(town().matrix, canThoClasses());
        const size_t farm = lineOf(table, "NNP");
        const size_t other = lineOf(table, "PNN");
        COMPARE_AREA(table.start(farm), 20000.0);
        COMPARE_AREA(table.cell(farm, farm), 15000.0);
        COMPARE_AREA(table.decrease(farm), 5000.0);
        COMPARE_AREA(table.cell(farm, other), 5000.0);
        COMPARE_AREA(table.end(farm), 15000.0);
        // ONT to TMD is a move within PNN: not in its decrease, and only CLN to ODT comes in.
        COMPARE_AREA(table.start(other), 20000.0);
        COMPARE_AREA(table.cell(other, other), 20000.0);
        COMPARE_AREA(table.decrease(other), 0.0);
        COMPARE_AREA(table.increase(other), 5000.0);
        COMPARE_AREA(table.end(other), 25000.0);
        // OTC holds ONT and ODT.
        const size_t housing = lineOf(table, "OTC");
        COMPARE_AREA(table.start(housing), 10000.0);
        COMPARE_AREA(table.decrease(housing), 5000.0);
        COMPARE_AREA(table.increase(housing), 5000.0);
        QVERIFY(table.lines()[housing].isGroup);
        QCOMPARE(table.lines()[lineOf(table, "ODT")].depth, 2);
        COMPARE_AREA(table.totalStart(), 40000.0);
        COMPARE_AREA(table.totalEnd(), 40000.0);
        COMPARE_AREA(table.totalDecrease(), 10000.0);
        COMPARE_AREA(table.totalIncrease(), 10000.0);
        QVERIFY(!table.hasBoundaryChange());
    }

    void everyLineBalances()
    {
        const TransitionTable table = TransitionTable::of(town().matrix, canThoClasses());
        for (size_t i = 0; i < table.lines().size(); ++i) {
            COMPARE_AREA(table.end(i) - table.start(i), table.increase(i) - table.decrease(i));
        }
    }

    void aGroupAlwaysShownIsThereEmpty()
    {
        const PlanMatrix matrix = town().matrix;
        const LandUseClasses classes = canThoClasses();
        const TransitionTable table = TransitionTable::of(matrix, classes, { "CSD" });
        COMPARE_AREA(table.start(lineOf(table, "CSD")), 0.0);
        COMPARE_AREA(table.totalStart(), 40000.0);
    }

    void aBoundaryThatMovesIsARowOfItsOwn()
    {
        // From x 0..200 to x 50..220: 50 x 100 leave, 20 x 100 come.
        const PlanComparison moved
                = comparison(coverage({ { "A", "LUC", rectangle(0, 0, 200, 100), {} } }),
                        coverage({ { "A", "LUC", rectangle(50, 0, 220, 100), {} } }));
        COMPARE_AREA(moved.matrix.area(function("LUC"), outside), 5000.0);
        COMPARE_AREA(moved.matrix.area(outside, function("LUC")), 2000.0);
        COMPARE_AREA(moved.from_m2, 20000.0);
        COMPARE_AREA(moved.to_m2, 17000.0);
        const TransitionTable table = TransitionTable::of(moved.matrix, canThoClasses());
        QVERIFY(table.hasBoundaryChange());
        COMPARE_AREA(table.totalStart(), 20000.0);
        COMPARE_AREA(table.totalEnd(), 17000.0);
        COMPARE_AREA(table.totalDecrease(), 7000.0);
        COMPARE_AREA(table.totalIncrease(), 7000.0);
        QCOMPARE(moved.pieces.size(), size_t(2));
        QVERIFY(moved.pieces[0].change == PlanChange::Boundary);
    }

    void whatLiesInNoZoneIsSaid()
    {
        const PlanComparison closed
                = comparison(coverage({ { "A", "LUC", rectangle(0, 0, 80, 100), {} } },
                                     rectangle(0, 0, 100, 100)),
                        coverage({ { "A", "LUC", rectangle(0, 0, 100, 100), {} } }));
        COMPARE_AREA(closed.from_m2, 10000.0);
        COMPARE_AREA(closed.matrix.area(unzoned, function("LUC")), 2000.0);
        QVERIFY(closed.pieces.front().change == PlanChange::Function);
    }

    void aPlanThatContradictsItselfIsSaid()
    {
        const PlanCoverage twice = coverage({ { "A", "LUC", rectangle(0, 0, 60, 100), {} },
                { "B", "ODT", rectangle(40, 0, 100, 100), {} },
                { "C", "DGT", rectangle(50, 0, 55, 10), {} } });
        double sum = 0.0;
        for (const CoveragePiece &piece : twice.pieces)
            sum += piece.area_m2;
        COMPARE_AREA(sum, 10000.0);
        COMPARE_AREA(twice.area_m2, 10000.0);
        const PlanMatrix matrix = comparison(twice, twice).matrix;
        const auto overlap = [](const QString &codes) {
            return Designation{ Designation::Kind::Overlap, codes };
        };
        COMPARE_AREA(matrix.start(overlap("LUC/ODT")), 1950.0);
        COMPARE_AREA(matrix.start(overlap("DGT/LUC/ODT")), 50.0);
        COMPARE_AREA(matrix.start(function("LUC")), 4000.0);
    }

    void twoZonesThatSayTheSameDoNotContradict()
    {
        const PlanCoverage twice = coverage({ { "A", "LUC", rectangle(0, 0, 60, 100), {} },
                { "B", "LUC", rectangle(40, 0, 100, 100), {} } });
        COMPARE_AREA(comparison(twice, twice).matrix.start(function("LUC")), 10000.0);
    }

    void sliversAreKeptApartButCounted()
    {
        // The line between the zones moves by 5 mm over 100 m: 0.5 m².
        const PlanComparison moved
                = comparison(coverage({ { "A", "LUC", rectangle(0, 0, 50, 100), {} },
                                     { "B", "ODT", rectangle(50, 0, 100, 100), {} } }),
                        coverage({ { "A", "LUC", rectangle(0, 0, 50.005, 100), {} },
                                { "B", "ODT", rectangle(50.005, 0, 100, 100), {} } }));
        QCOMPARE(moved.sliverCount(), 1LL);
        COMPARE_AREA(std::round(moved.slivers_m2() * 1e6) / 1e6, 0.5);
        COMPARE_AREA(
                std::round(1e6 * moved.matrix.area(function("ODT"), function("LUC"))) / 1e6, 0.5);
        QVERIFY(!moved.cells[0].isChanged);
    }

    void limitsThatChangeAreAChangeOfTheirOwn()
    {
        const PlanComparison higher = comparison(
                coverage({ { "A", "ODT", rectangle(0, 0, 50, 100), { { "storeys_max", 4 } } } }),
                coverage({ { "A", "ODT", rectangle(0, 0, 50, 100), { { "storeys_max", 6 } } } }));
        QCOMPARE(higher.pieces.size(), size_t(1));
        QVERIFY(higher.pieces[0].change == PlanChange::Limits);
        QVERIFY(higher.cells[0].isChanged);
        COMPARE_AREA(higher.matrix.decrease(function("ODT")), 0.0);
    }

    void cellsAreMatchedByTheirCode()
    {
        const PlanComparison changed
                = comparison(coverage({ { "O-10", "ODT", rectangle(0, 0, 50, 100), {} },
                                     { "O-9", "LUC", rectangle(50, 0, 100, 100), {} } }),
                        coverage({ { "O-10", "ODT", rectangle(0, 0, 50, 100), {} },
                                { "O-9", "CX", rectangle(50, 0, 80, 100), {} },
                                { "O-11", "CX", rectangle(80, 0, 100, 100), {} } }));
        QCOMPARE(changed.cells.size(), size_t(3));
        QCOMPARE(changed.cells[0].cell, QString("O-9"));
        QVERIFY(changed.cells[0].isChanged);
        QCOMPARE(changed.cells[0].to->designation.code, QString("CX"));
        QVERIFY(!changed.cells[1].isChanged);
        QCOMPARE(changed.cells[2].cell, QString("O-11"));
        QVERIFY(!changed.cells[2].from);
    }

    void aFunctionWithoutLandClassStandsAlone()
    {
        const PlanComparison own
                = comparison(coverage({ { "A", "CXD", rectangle(0, 0, 50, 100), {} } }),
                        coverage({ { "A", "LUC", rectangle(0, 0, 50, 100), {} } }));
        const TransitionTable table = TransitionTable::of(own.matrix, canThoClasses());
        const TransitionTable::Line &line = table.lines()[lineOf(table, "CXD")];
        QCOMPARE(line.depth, 0);
        QCOMPARE(line.name.en, QString("Function CXD"));
    }

    void anOfficeSaysWhichClassAFunctionIs()
    {
        QTemporaryDir folder;
        write(folder, "land-use-codes.csv",
                "code,name_vi,name_en,level,parent\nPNN,Phi,Non,0,\nDKV,Vui,Park,1,PNN\n"
                "KDT,Khu,Zone,9,\n");
        write(folder, "zone-functions.csv",
                "function_code,land_use_code,name_vi,name_en,source,valid_from,valid_to\n"
                "CXD,DKV,Cây xanh,Green,test,2025-01-01,2025-12-31\n");
        const auto then = LandUseClasses::read(folder.path(), QDate(2025, 6, 1));
        QVERIFY(then.ok());
        QCOMPARE(then->classOf(function("CXD")), QString("DKV"));
        QCOMPARE(then->nameOf(function("CXD")).en, QString("Green"));
        const auto later = LandUseClasses::read(folder.path(), QDate(2026, 6, 1));
        QVERIFY(later.ok());
        QCOMPARE(later->classOf(function("CXD")), QString());
        QVERIFY2(!later->find("KDT"), "an overlay zone is never a land class");
    }

    void aWrongTableIsRefusedWithItsLine()
    {
        QTemporaryDir folder;
        write(folder, "land-use-codes.csv",
                "code,name_vi,name_en,level,parent\nDKV,Vui,Park,1,PNN\n");
        const auto read = LandUseClasses::read(folder.path(), {});
        QVERIFY(!read.ok());
        QVERIFY(QString::fromStdString(read.error().file).endsWith("land-use-codes.csv:2"));
    }

    void sharesAddUpToAHundred_data()
    {
        QTest::addColumn<QVector<double>>("parts");
        QTest::addColumn<QVector<qlonglong>>("wanted");
        QTest::newRow("three thirds")
                << QVector<double>{ 1, 1, 1 } << QVector<qlonglong>{ 3334, 3333, 3333 };
        QTest::newRow("the largest remainder first")
                << QVector<double>{ 1, 2, 4 } << QVector<qlonglong>{ 1429, 2857, 5714 };
        QTest::newRow("nothing") << QVector<double>{ 0, 0 } << QVector<qlonglong>{ 0, 0 };
        QTest::newRow("one") << QVector<double>{ 5 } << QVector<qlonglong>{ 10000 };
    }
    void sharesAddUpToAHundred()
    {
        QFETCH(QVector<double>, parts);
        QFETCH(QVector<qlonglong>, wanted);
        const auto shares = largestRemainder({ parts.begin(), parts.end() }, 2);
        QCOMPARE(QVector<qlonglong>(shares.begin(), shares.end()), wanted);
    }

    void numbersAreThoseOfTheReader_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("vi") << "vi" << QString::fromUtf16(u"1.234,50|+0,20|−1.000,0|0,00|0,00");
        QTest::newRow("en") << "en" << QString::fromUtf16(u"1,234.50|+0.20|−1,000.0|0.00|0.00");
    }
    void numbersAreThoseOfTheReader()
    {
        QFETCH(QString, language);
        LocalisedText::setLanguage(language);
        const QStringList seen{ plannumber::hectares(12345000.0, 2),
            plannumber::signedFixed(0.2, 2), plannumber::fixed(-1000.0, 1),
            plannumber::signedFixed(-0.001, 2), plannumber::signedFixed(0.0, 2) };
        QTEST(seen.join(QLatin1Char('|')), "wanted");
    }

private:
    static void write(const QTemporaryDir &folder, const char *name, const char *text)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static PlanComparison town()
    {
        return comparison(coverage({ { "1", "LUC", rectangle(0, 100, 100, 200), {} },
                                  { "2", "CLN", rectangle(100, 100, 200, 200), {} },
                                  { "3", "ONT", rectangle(0, 0, 100, 100), {} },
                                  { "4", "DGT", rectangle(100, 0, 200, 100), {} } }),
                coverage({ { "1", "LUC", rectangle(0, 100, 100, 200), {} },
                        { "2", "CLN", rectangle(100, 100, 150, 200), {} },
                        { "2a", "ODT", rectangle(150, 100, 200, 200), {} },
                        { "3", "ONT", rectangle(0, 0, 50, 100), {} },
                        { "3a", "TMD", rectangle(50, 0, 100, 100), {} },
                        { "4", "DGT", rectangle(100, 0, 200, 100), {} } }));
    }
};

QTEST_GUILESS_MAIN(PlanMatrixTest)
#include "test_planmatrix.moc"
