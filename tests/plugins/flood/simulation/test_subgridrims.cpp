// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where boundaries let water through, if the cells of the model hold finer ground.
#include "madeground.h"

#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

/// Metres of the rim that the boundaries of a scenario leave open.
double openWidth(const ScenarioFile &scenario, std::size_t boundary)
{
    const engine::FloodDomain &domain = scenario.setup.domain;
    double width = 0.0;
    for (const engine::FacePlace &face : scenario.setup.boundaries[boundary].faces) {
        const int row = face.cell.row + (face.side == engine::CellSide::South);
        const int column = face.cell.column + (face.side == engine::CellSide::East);
        const bool isX = face.side == engine::CellSide::West || face.side == engine::CellSide::East;
        const double share = !domain.subgrid ? 1.0
                : isX                        ? domain.subgrid->openShareX(row, column)
                                             : domain.subgrid->openShareY(row, column);
        width += share * domain.cell_m;
    }
    return width;
}

QByteArray river(const QByteArray &place)
{
    return "end: {value: 1, unit: min}\nboundaries:\n  - name: river\n    kind: stage\n    " + place
            + "\n    curve: {constant: 1, unit: m}\n";
}

} // namespace

class TestSubgridRims : public QObject {
    Q_OBJECT

private slots:
    void boundariesTakeTheGroundTheyName_data();
    void boundariesTakeTheGroundTheyName();
    void boundariesThatMeet();
};

void TestSubgridRims::boundariesTakeTheGroundTheyName_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<double>("width");
    QTest::newRow("three cells in one of the model") << QByteArray(
            "polygon: [\"549990 1109985\", \"550010 1109985\", \"550010 1109970\","
            " \"549990 1109970\"]") << 15.0;
    QTest::newRow("five cells in three of the model") << QByteArray(
            "polygon: [\"549990 1109980\", \"550010 1109980\", \"550010 1109955\","
            " \"549990 1109955\"]") << 25.0;
    QTest::newRow("both sides of a corner") << QByteArray(
            "polygon: [\"549990 1110010\", \"550010 1110010\", \"550010 1109990\","
            " \"549990 1109990\"]") << 20.0;
    QTest::newRow("along a line") << QByteArray("line: [\"550000 1109978\", \"550000 1109962\"]")
                                  << 20.0;
    QTest::newRow("a side that ends inside of a cell") << QByteArray("sides: [south]") << 150.0;
}

/// As wide as without a sub-grid, wherever the cells of the model lie.
void TestSubgridRims::boundariesTakeTheGroundTheyName()
{
    QFETCH(QByteArray, place);
    QFETCH(double, width);
    const MadeGround ground(17, 30, [](int, int) { return 0.0; });
    QCOMPARE(openWidth(ground.read(river(place)), 0), width);
    for (const char *cell : { "10", "20", "40" }) {
        const double own = openWidth(
                ground.read(river(place) + "subgrid: {cell: " + QByteArray(cell) + "}\n"), 0);
        QVERIFY2(std::abs(own - width) < 1e-5, qPrintable(QString::number(own)));
    }
}

/// A face of the model belongs to the one that has most of it; the same ground is refused.
void TestSubgridRims::boundariesThatMeet()
{
    const MadeGround ground(24, 30, [](int, int) { return 0.0; });
    const auto two = [](const char *from) {
        return QByteArray("subgrid: {cell: 40}\nend: {value: 1, unit: min}\nboundaries:\n"
                          "  - {name: river, kind: stage, polygon: [\"549990 1110010\","
                          " \"550005 1110010\", \"550005 1109935\", \"549990 1109935\"],"
                          " curve: {constant: 1, unit: m}}\n"
                          "  - {name: out, kind: outflow, slope: 0.01, polygon: [\"549990 ")
                + from + "\", \"550005 " + from + "\", \"550005 1109870\", \"549990 1109870\"]}\n";
    };
    const ScenarioFile scenario = ground.read(two("1109935"));
    // 13 of 24 cells, of which the last 5 lie in a cell of the model with 3 of the other.
    QVERIFY(std::abs(openWidth(scenario, 0) - 13 * 5.0 - 5.0) < 1e-5); // and one to the north
    QVERIFY(std::abs(openWidth(scenario, 1) - 8 * 5.0 - 5.0) < 1e-5); // and one to the south
    const Result<ScenarioFile> shared = ground.tryToRead(two("1109940"));
    QVERIFY(!shared.ok());
    QVERIFY2(shared.error().text().find("share a face") != std::string::npos,
            shared.error().text().c_str());
}

QTEST_GUILESS_MAIN(TestSubgridRims)
#include "test_subgridrims.moc"
