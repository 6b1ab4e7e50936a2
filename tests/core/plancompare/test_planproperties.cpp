// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/transitiontable.h"
#include "zonesketch.h"

#include <QTest>

#include <cmath>

#include <rapidcheck.h>

using namespace spp;
using namespace spp::test;

namespace {

constexpr double exactness = 1e-9;

/// A net of quadrilaterals with shared, shifted corners; some cells are left out.
struct Net {
    int columns = 1;
    int rows = 1;
    std::vector<std::pair<long long, long long>> corners_mm; ///< row by row
    std::vector<QString> functions; ///< of each cell; empty: left out

    PlanCoverage coverage() const
    {
        std::vector<ZoneSketch> zones;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const QString function = functions[size_t(row * columns + column)];
                if (function.isEmpty())
                    continue;
                const QString ring = QStringList{ corner(column, row), corner(column + 1, row),
                    corner(column + 1, row + 1), corner(column, row + 1), corner(column, row) }
                                             .join(QLatin1Char(','));
                zones.push_back({ QString::number(zones.size()), function,
                        QStringLiteral("POLYGON((%1))").arg(ring).toStdString(), {} });
            }
        }
        return test::coverage(zones);
    }

    QString corner(int column, int row) const
    {
        const auto &[x_mm, y_mm] = corners_mm[size_t(row * (columns + 1) + column)];
        return QStringLiteral("%1 %2")
                .arg(double(x_mm) / 1000.0, 0, 'f', 3)
                .arg(double(y_mm) / 1000.0, 0, 'f', 3);
    }
};

QString someFunction()
{
    return *rc::gen::element(QStringLiteral("LUC"), QStringLiteral("CLN"), QStringLiteral("ODT"),
            QStringLiteral("ONT"), QStringLiteral("CXD"));
}

Net someNet()
{
    Net net;
    net.columns = *rc::gen::inRange(1, 6);
    net.rows = *rc::gen::inRange(1, 6);
    const long long side_mm = *rc::gen::inRange(30000, 90000);
    const long long x0_mm = 585000000LL + *rc::gen::inRange(-40000, 40000);
    const long long y0_mm = 1110500000LL + *rc::gen::inRange(-40000, 40000);
    for (int row = 0; row <= net.rows; ++row) {
        for (int column = 0; column <= net.columns; ++column) {
            net.corners_mm.emplace_back(x0_mm + column * side_mm + *rc::gen::inRange(-9000, 9000),
                    y0_mm + row * side_mm + *rc::gen::inRange(-9000, 9000));
        }
    }
    for (int i = 0; i < net.rows * net.columns; ++i)
        net.functions.push_back(i > 0 && *rc::gen::inRange(0, 8) == 0 ? QString() : someFunction());
    return net;
}

PlanCoverage someCoverage() { return someNet().coverage(); }

/// The same net drawn again: corners off by some millimetres, other functions here and there.
Net drawnAgain(Net net)
{
    for (auto &[x_mm, y_mm] : net.corners_mm) {
        x_mm += *rc::gen::inRange(-3, 4);
        y_mm += *rc::gen::inRange(-3, 4);
    }
    for (QString &function : net.functions) {
        if (*rc::gen::inRange(0, 4) == 0)
            function = someFunction();
    }
    return net;
}

std::map<Designation, double> areas(const PlanCoverage &coverage)
{
    std::map<Designation, double> sums;
    for (const CoveragePiece &piece : coverage.pieces)
        sums[piece.designation] += piece.area_m2;
    return sums;
}

void checkSums(const PlanCoverage &a, const PlanCoverage &b)
{
    const PlanMatrix matrix = comparison(a, b).matrix;
    const double allowed = exactness * std::max(a.area_m2, b.area_m2);
    for (const auto &[designation, area_m2] : areas(a))
        RC_ASSERT(std::abs(matrix.start(designation) - area_m2) <= allowed);
    for (const auto &[designation, area_m2] : areas(b))
        RC_ASSERT(std::abs(matrix.end(designation) - area_m2) <= allowed);
    RC_ASSERT(std::abs(matrix.total() - matrix.addedByBoundary() - a.area_m2) <= allowed);
    RC_ASSERT(std::abs(matrix.total() - matrix.lostByBoundary() - b.area_m2) <= allowed);
}

} // namespace

/// What must hold of any two coverages.
class PlanPropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20261126 max_success=150");
    }

    void sumsAreTheAreasOfTheVersions()
    {
        QVERIFY(rc::check("row sums are A, column sums are B, the total is the plan", [] {
            const PlanCoverage a = someCoverage();
            const PlanCoverage b = someCoverage();
            checkSums(a, b);
        }));
    }

    void sumsHoldForVersionsThatNearlyCoincide()
    {
        QVERIFY(rc::check("boundaries that are off by millimetres", [] {
            const Net first = someNet();
            const Net second = drawnAgain(first);
            checkSums(first.coverage(), second.coverage());
        }));
    }

    void theOtherWayRoundIsTheMirror()
    {
        QVERIFY(rc::check("from A to B mirrors from B to A", [] {
            const PlanCoverage a = someCoverage();
            const PlanCoverage b = someCoverage();
            const PlanMatrix there = comparison(a, b).matrix;
            const PlanMatrix back = comparison(b, a).matrix;
            const double allowed = exactness * std::max(a.area_m2, b.area_m2);
            for (const auto &[pair, area_m2] : there.cells())
                RC_ASSERT(std::abs(back.area(pair.second, pair.first) - area_m2) <= allowed);
        }));
    }

    void nothingChangesAgainstItself()
    {
        QVERIFY(rc::check("a coverage against itself has no change", [] {
            const PlanCoverage a = someCoverage();
            const PlanComparison same = comparison(a, a);
            RC_ASSERT(same.pieces.empty());
            RC_ASSERT(std::abs(same.matrix.total() - a.area_m2) <= exactness * a.area_m2);
            for (const CellChange &cell : same.cells)
                RC_ASSERT(!cell.isChanged);
        }));
    }

    void decreasesEqualIncreases()
    {
        QVERIFY(rc::check("what leaves one class arrives in another", [] {
            const PlanComparison changed = comparison(someCoverage(), someCoverage());
            const TransitionTable table = TransitionTable::of(changed.matrix, {});
            const double allowed = exactness * (changed.from_m2 + changed.to_m2);
            RC_ASSERT(std::abs(table.totalDecrease() - table.totalIncrease()) <= allowed);
            RC_ASSERT(std::abs(table.totalStart() - changed.from_m2) <= allowed);
            RC_ASSERT(std::abs(table.totalEnd() - changed.to_m2) <= allowed);
        }));
    }
};

QTEST_GUILESS_MAIN(PlanPropertiesTest)
#include "test_planproperties.moc"
