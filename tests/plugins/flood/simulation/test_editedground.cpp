// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Edits of the ground that lie over each other. Volumes are worked out by hand from areas: of two
// rectangles A and B, area(A or B) = area(A) + area(B) - area(A and B).
#include "floodtown.h"

#include "core/domain/theme.h"
#include "flood/simulation/editedground.h"
#include "flood/simulation/scenariofile.h"
#include "flood/simulation/scenarioshapes.h"
#include "flood/simulation/simulationsummary.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

using Work = EditedGround::Work;

engine::RawShape polygon(const std::vector<double> &xy)
{
    engine::RawShape shape;
    shape.kind = engine::ShapeKind::Polygon;
    shape.xy = xy;
    shape.closePath(true);
    return shape;
}

engine::RawShape rectangle(double west, double south, double east, double north)
{
    return polygon({ west, south, east, south, east, north, west, north });
}

/// 100 x 80 m of flat ground at 1 m, in cells of 1 m; the last column is outside of the model.
EditedGround flat()
{
    return EditedGround({ 0.0, 80.0, 1.0, 1.0, 101, 80 },
            [](const engine::CellPlace &cell) -> std::optional<double> {
                return cell.column < 100 ? std::optional<double>(1.0) : std::nullopt;
            });
}

GroundTotals shareOf(EditedGround &ground, const engine::RawShape &area, Work work, double level_m)
{
    EditedGround own = ground.next();
    own.apply(area, work, level_m);
    const GroundTotals share = own.totals();
    ground.take(own);
    return share;
}

void compare(const GroundTotals &totals, double fill_m3, double cut_m3, double area_m2)
{
    QCOMPARE(totals.fill_m3, fill_m3);
    QCOMPARE(totals.cut_m3, cut_m3);
    QCOMPARE(totals.area_m2, area_m2);
}

} // namespace

class TestEditedGround : public QObject {
    Q_OBJECT

private slots:
    void twoFillsThatOverlap();
    void aHigherFillOverALowerOne();
    void anExcavationWithinAFill();
    void dugAndFilledAgainIsNothing();
    void whatIsOutsideStaysOutside();
    void looksWithoutChanging();
    void cellsAreThoseOfTheWholeGrid();
    void aHundredMillionCells();
    void theRunTellsSharesAndTotal();
};

/// A: 40 x 30 m, B: 40 x 30 m, both to 3 m, 10 x 30 m in common: 1200 + 1200 - 300 = 2100 m².
void TestEditedGround::twoFillsThatOverlap()
{
    EditedGround ground = flat();
    compare(shareOf(ground, rectangle(10, 10, 50, 40), Work::Fill, 3.0), 2400.0, 0.0, 1200.0);
    compare(shareOf(ground, rectangle(40, 10, 80, 40), Work::Fill, 3.0), 1800.0, 0.0, 900.0);
    compare(ground.totals(), 4200.0, 0.0, 2100.0); // and not 4800
}

/// A to 2 m, then B to 3 m: B brings 2 m over its own 900 m² and 1 m over the 300 m² in common.
/// The other way round A brings 1 m over its own 900 m² alone. The total is the same.
void TestEditedGround::aHigherFillOverALowerOne()
{
    EditedGround ground = flat();
    compare(shareOf(ground, rectangle(10, 10, 50, 40), Work::Fill, 2.0), 1200.0, 0.0, 1200.0);
    compare(shareOf(ground, rectangle(40, 10, 80, 40), Work::Fill, 3.0), 2100.0, 0.0, 1200.0);
    compare(ground.totals(), 3300.0, 0.0, 2100.0);
    EditedGround turned = flat();
    compare(shareOf(turned, rectangle(40, 10, 80, 40), Work::Fill, 3.0), 2400.0, 0.0, 1200.0);
    compare(shareOf(turned, rectangle(10, 10, 50, 40), Work::Fill, 2.0), 900.0, 0.0, 900.0);
    compare(turned.totals(), 3300.0, 0.0, 2100.0);
}

/// A fill of 1200 m² to 3 m, and in it a pond of 200 m² down to 0.5 m: the pond takes 2.5 m, of
/// which 2 m were filled just before. In the end 1000 m² are 2 m higher and 200 m² are 0.5 m lower.
void TestEditedGround::anExcavationWithinAFill()
{
    EditedGround ground = flat();
    const GroundTotals fill = shareOf(ground, rectangle(10, 10, 50, 40), Work::Fill, 3.0);
    const GroundTotals pond = shareOf(ground, rectangle(20, 15, 30, 35), Work::Dig, 0.5);
    compare(pond, 0.0, 500.0, 200.0);
    compare(ground.totals(), 2000.0, 100.0, 1200.0);
    QCOMPARE(ground.totals().net_m3(), fill.net_m3() + pond.net_m3());
}

void TestEditedGround::dugAndFilledAgainIsNothing()
{
    EditedGround ground = flat();
    shareOf(ground, rectangle(20, 15, 30, 35), Work::Dig, 0.5);
    compare(shareOf(ground, rectangle(10, 10, 50, 40), Work::Fill, 1.0), 100.0, 0.0, 200.0);
    compare(ground.totals(), 0.0, 0.0, 0.0);
}

void TestEditedGround::whatIsOutsideStaysOutside()
{
    EditedGround ground = flat();
    compare(shareOf(ground, rectangle(90, -50, 300, 10), Work::Fill, 2.0), 100.0, 0.0, 100.0);
    compare(shareOf(ground, rectangle(200, 0, 300, 10), Work::Fill, 2.0), 0.0, 0.0, 0.0);
    QVERIFY(!ground.level_m({ 75, 100 }));
    QCOMPARE(*ground.level_m({ 75, 99 }), 2.0);
}

void TestEditedGround::looksWithoutChanging()
{
    EditedGround ground = flat();
    ground.apply(rectangle(10, 10, 50, 40), Work::Fill, 2.0);
    const AreaLook look = ground.look(rectangle(40, 10, 80, 40), Work::Fill, 1.5);
    QCOMPARE(look.cells, 1200LL);
    QCOMPARE(look.changed, 900LL);
    QCOMPARE(look.lowest_m, 1.0);
    QCOMPARE(look.highest_m, 2.0);
    QCOMPARE(look.volume_m3, 450.0);
    QCOMPARE(ground.look(rectangle(40, 10, 80, 40), Work::Fill, {}).changed, 0LL);
    compare(ground.totals(), 1200.0, 0.0, 1200.0);
}

/// Only the part of the grid around an area is looked at.
void TestEditedGround::cellsAreThoseOfTheWholeGrid()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> place(-20.0, 120.0);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> xy;
        for (int i = 0; i < 10; ++i) {
            const double at = place(random);
            xy.push_back(round % 2 ? std::round(at) + 0.5 : at); // also on the middles of cells
        }
        ScenarioShape shape;
        shape.shape = polygon(xy);
        const engine::Grid grid{ 0.0, 80.0, 1.0, 1.0, 101, 80 };
        EditedGround ground(grid, [](const engine::CellPlace &) { return 0.0; });
        ground.apply(shape.shape, Work::Fill, 1.0);
        const auto whole = cellsIn(grid, { shape });
        QCOMPARE(ground.totals().area_m2, double(whole.size()));
        for (const engine::CellPlace &cell : whole)
            QCOMPARE(*ground.level_m(cell), 1.0);
    }
}

/// Which take memory for their rows alone: two for each cell would be a gigabyte and a half.
void TestEditedGround::aHundredMillionCells()
{
    const engine::Grid grid{ 0.0, 20000.0, 1.0, 1.0, 20000, 20000 };
    EditedGround ground(grid, [](const engine::CellPlace &) { return 1.0; });
    ground.apply(rectangle(0, 0, 10000, 10000), Work::Fill, 3.0);
    ground.apply(rectangle(5000, 5000, 15000, 15000), Work::Dig, 2.0);
    QCOMPARE(ground.cells(), 200000000LL);
    QCOMPARE(*ground.level_m({ 19999, 0 }), 3.0);
    QCOMPARE(*ground.level_m({ 14000, 6000 }), 2.0); // filled, and dug again
    QCOMPARE(*ground.level_m({ 6000, 14000 }), 1.0); // it was as low already
    QCOMPARE(ground.cellsIn(rectangle(0, 0, 10000, 10000)), 100000000LL);
    // Whoever counts them can be stopped after a row.
    int rows = 0;
    const auto stop = [&rows](qlonglong) { return ++rows < 3; };
    compare(ground.totals(stop), 0.0, 0.0, 0.0);
    QCOMPARE(rows, 3);
    rows = 0;
    QCOMPARE(ground.look(rectangle(0, 0, 10000, 10000), Work::Fill, 4.0, stop).cells, 0LL);
    QCOMPARE(rows, 3);
}

/// The polder lies at 0 m; two plots of 30 x 30 m that share 15 x 30 m, and a pond in the first.
void TestEditedGround::theRunTellsSharesAndTotal()
{
    const QTemporaryDir folder;
    const QString path = FloodTown(folder.path()).scenario();
    const auto before = ScenarioFile::read(path);
    QVERIFY(before.ok());
    QFile file(folder.filePath(QStringLiteral("plots.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("scenario: 1\ntitle: Plots\nbase: " + QFileInfo(path).fileName().toUtf8() + R"(
edits:
  - {name: one, kind: fill, level: 1.5, polygon: ["550120 1109930", "550150 1109930",
      "550150 1109960", "550120 1109960"]}
  - {name: two, kind: fill, level: 2, polygon: ["550135 1109930", "550165 1109930",
      "550165 1109960", "550135 1109960"]}
  - {name: basin, kind: excavation, level: -1, polygon: ["550120 1109930", "550130 1109930",
      "550130 1109940", "550120 1109940"]}
)");
    file.close();
    const auto scenario = ScenarioFile::read(file.fileName());
    QVERIFY2(scenario.ok(), scenario.ok() ? "" : scenario.error().text().c_str());
    std::vector<double> shares;
    for (const GroundEdit &edit : scenario->edits) {
        if (edit.isProposed)
            shares.push_back(edit.volume_m3);
    }
    // 900 m² x 1.5 m; 450 m² x 2 m + 450 m² x 0.5 m; 100 m² x (1.5 + 1) m.
    QCOMPARE(shares, std::vector<double>({ 1350.0, 1125.0, -250.0 }));
    // 350 m² x 1.5 m + 900 m² x 2 m; 100 m² x 1 m.
    compare(scenario->proposed, 2325.0, 100.0, 1350.0);
    // The total is that of the ground on which the run stands.
    const auto &was = before->setup.domain.bed_m;
    const auto &is = scenario->setup.domain.bed_m;
    double change = 0.0;
    for (std::size_t i = 0; i < is.size(); ++i)
        change += before->setup.domain.inside.empty() || before->setup.domain.inside[i]
                ? is[i] - was[i]
                : 0.0;
    QCOMPARE(change * 25.0, scenario->proposed.net_m3());
    const QJsonObject total = totalsJson(scenario->proposed);
    const QJsonArray edits{ QJsonObject{ { "name", "one" }, { "volume_m3", 1350.0 },
                                    { "area_m2", 900.0 } },
        QJsonObject{ { "name", "two" }, { "volume_m3", 1125.0 }, { "area_m2", 900.0 } } };
    LocalisedText::setLanguage(QStringLiteral("en"));
    QCOMPARE(editsText(edits, total).last(),
            QStringLiteral("Together: 2,325 m³ filled and 100 m³ dug, over 1,350 m²"));
}

QTEST_GUILESS_MAIN(TestEditedGround)
#include "test_editedground.moc"
