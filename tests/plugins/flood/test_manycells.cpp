// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Edits of so many cells that the window does not wait until their volumes are known.
#include "heldtasks.h"
#include "proposalwindow.h"
#include "support/patience.h"

#include "flood/hazard/geotiff.h"

#include <QLabel>

using namespace spp::test;

class TestManyCells : public QObject {
    Q_OBJECT

private slots:
    void manyCellsAreCountedInTheBackground();
};

/// 2050 x 2000 m of level ground in cells of 1 m, 1 m higher: 4.1 million m³.
void TestManyCells::manyCellsAreCountedInTheBackground()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    const spp::engine::Grid grid{ 700000.0, 9300040.0, 1.0, 1.0, 2100, 2060 };
    const std::vector<float> level(std::size_t(grid.rows) * std::size_t(grid.columns), 1.0F);
    QVERIFY(spp::flood::writeGeoTiff(
            grid, level, QStringLiteral("EPSG:32748"), flood.town().file("large.tif")));
    flood.town().text("large.yaml",
            "scenario: 1\ntitle: Large\nterrain: {raster: large.tif}\n"
            "roughness: {manning: 0.03}\nend: {value: 1, unit: min}\nrain: {curve: {constant: 9, "
            "unit: mm/h}}\n");
    const QJsonObject proposal{ { QStringLiteral("base"), flood.town().file("large.yaml") } };
    window.window()
            .parts()
            .workspace(QStringLiteral("flood"))
            ->restore({ { QStringLiteral("proposal"), proposal } });
    SPP_TRY_COMPARE(window.text("floodBaseTitle"), QStringLiteral("Large"));
    auto *draw = window.find<QToolButton>("floodDrawFillButton");
    SPP_TRY_VERIFY(draw->isEnabled());
    draw->click();
    flood.level("2");
    for (const char *corner :
            { "9298000 700010", "9298000 702060", "9300000 702060", "9300000 700010" }) {
        window.keys(QLatin1String(corner));
        window.key(Qt::Key_Return);
    }
    const auto effect = [&] { return flood.list()->topLevelItem(0)->text(2); };
    {
        const spp::test::HeldTasks held;
        window.key(Qt::Key_Return);
        QCOMPARE(flood.drawn(), 1);
        QCOMPARE(effect(), QStringLiteral("…"));
        QVERIFY(window.text("floodEditTotal").contains(QLatin1String("being counted")));
        QgsApplication::taskManager()->cancelAll();
        SPP_TRY_COMPARE(effect(), QStringLiteral("–"));
    }
    auto *total = window.find<QLabel>("floodEditTotal");
    QVERIFY2(total->text().contains(QLatin1String("not counted")), qPrintable(total->text()));
    emit total->linkActivated(QStringLiteral("count"));
    SPP_TRY_COMPARE(effect(), QStringLiteral("+4,100,000 m³"));
    QVERIFY(!total->isVisible()); // of one edit alone
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestManyCells test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_manycells.moc"
