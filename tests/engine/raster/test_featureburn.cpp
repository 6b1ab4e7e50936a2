// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/raster/featureburn.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace spp::engine;

namespace {

using Path = std::vector<std::pair<double, double>>;

RawShape polygon(const std::vector<Path> &paths)
{
    RawShape shape;
    for (const Path &path : paths) {
        for (const auto &[x, y] : path) {
            shape.xy.push_back(x);
            shape.xy.push_back(y);
        }
        shape.closePath(shape.pathEnd.empty());
    }
    return shape;
}

Path rectangle(double xmin, double ymin, double xmax, double ymax)
{
    return { { xmin, ymin }, { xmax, ymin }, { xmax, ymax }, { xmin, ymax } };
}

/// One digit a cell, rows from the north.
QStringList picture(const FeatureBurn &burn)
{
    QStringList rows;
    const Grid &grid = burn.grid();
    for (int row = 0; row < grid.rows; ++row) {
        QString line;
        for (int column = 0; column < grid.columns; ++column)
            line += QString::number(burn.cells()[std::size_t(row) * std::size_t(grid.columns)
                    + std::size_t(column)]);
        rows.append(line.replace(QLatin1Char('0'), QLatin1Char('.')));
    }
    return rows;
}

const Grid sixByFour{ 0.0, 4.0, 1.0, 1.0, 6, 4 };

} // namespace

class TestFeatureBurn : public QObject {
    Q_OBJECT

private slots:
    void neighboursShareNoCellAndLeaveNone();
    void holesStayFreeAndTheLastIsSeen();
    void whatLiesOutsideIsCutOff();
    void slopingSidesMeet();
    void runsHoldTheCells();
    void oddShapesLeaveNoTrace();
};

void TestFeatureBurn::neighboursShareNoCellAndLeaveNone()
{
    FeatureBurn burn(sixByFour);
    burn.add(polygon({ rectangle(0.5, 0.5, 2.5, 3.5) }), 1);
    burn.add(polygon({ rectangle(2.5, 0.5, 4.5, 3.5) }), 2);
    QCOMPARE(picture(burn), QStringList({ "1122..", "1122..", "1122..", "......" }));
}

void TestFeatureBurn::holesStayFreeAndTheLastIsSeen()
{
    FeatureBurn burn(sixByFour);
    burn.add(polygon({ rectangle(0, 0, 6, 4), rectangle(1, 1, 3, 3) }), 3);
    burn.add(polygon({ rectangle(4, 1, 6, 2) }), 4);
    QCOMPARE(picture(burn), QStringList({ "333333", "3..333", "3..344", "333333" }));
}

void TestFeatureBurn::whatLiesOutsideIsCutOff()
{
    FeatureBurn burn(sixByFour);
    burn.add(polygon({ rectangle(-1e6, -1e6, 2, 1e6) }), 1);
    burn.add(polygon({ rectangle(7, 0, 9, 4) }), 2);
    QCOMPARE(picture(burn), QStringList({ "11....", "11....", "11....", "11...." }));
}

/// Two triangles of one diagonal fill their square, whichever way round they were drawn.
void TestFeatureBurn::slopingSidesMeet()
{
    const Grid fine{ 0.0, 10.0, 0.1, 0.1, 100, 100 };
    FeatureBurn burn(fine);
    burn.add(polygon({ { { 0, 0 }, { 10, 0 }, { 10, 9.7 } } }), 1);
    burn.add(polygon({ { { 10, 9.7 }, { 0, 10 }, { 0, 0 } } }), 2);
    const auto counts = [&](int number) {
        return std::count(burn.cells().begin(), burn.cells().end(), number);
    };
    QCOMPARE(counts(1) + counts(2), 100 * 100 - counts(0));
    QVERIFY2(std::abs(double(counts(1)) - 4850.0) < 20.0, qPrintable(QString::number(counts(1))));
    QVERIFY2(std::abs(double(counts(2)) - 5000.0) < 20.0, qPrintable(QString::number(counts(2))));
}

/// A ring with a hole; its runs are asked cell by cell, also beside the grid.
void TestFeatureBurn::runsHoldTheCells()
{
    PolygonRuns runs(sixByFour, polygon({ rectangle(0, 0, 5, 4), rectangle(1, 1, 3, 3) }));
    QCOMPARE(runs.cells(), 16LL);
    QStringList rows;
    for (int row = -1; row <= 4; ++row) {
        QString text;
        for (int column = -1; column <= 6; ++column)
            text += QLatin1Char(runs.holds(row, column) ? '#' : '.');
        rows.append(text);
    }
    QCOMPARE(rows,
            QStringList(
                    { "........", ".#####..", ".#..##..", ".#..##..", ".#####..", "........" }));
    runs.trace(polygon({ rectangle(2, 0, 4, 1) })); // in place of the ring
    QCOMPARE(runs.cells(), 2LL);
    QVERIFY(!runs.holds(0, 0) && runs.holds(3, 2));
}

void TestFeatureBurn::oddShapesLeaveNoTrace()
{
    FeatureBurn burn(sixByFour);
    burn.add(polygon({}), 1);
    burn.add(polygon({ { { 1, 1 } } }), 1);
    burn.add(polygon({ { { 0, 0 }, { 6, 0 }, { 3, std::nan("") } } }), 1);
    burn.add(
            polygon({ { { 0, 0 }, { std::numeric_limits<double>::infinity(), 0 }, { 3, 4 } } }), 1);
    RawShape line = polygon({ rectangle(0, 0, 6, 4) });
    line.kind = ShapeKind::Line;
    burn.add(line, 1);
    QCOMPARE(picture(burn), QStringList({ "......", "......", "......", "......" }));
    QVERIFY(FeatureBurn(Grid{ 0, 0, 0, 1, 5, 5 }).cells().empty());
}

QTEST_APPLESS_MAIN(TestFeatureBurn)
#include "test_featureburn.moc"
