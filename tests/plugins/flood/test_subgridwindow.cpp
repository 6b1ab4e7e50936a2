// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// The window with a base whose water runs in larger cells than those of its ground.
#include "proposalwindow.h"

#include "flood/simulation/rasterfile.h"
#include "flood/ui/proposal/basemodel.h"
#include "flood/ui/proposal/editnumbers.h"
#include "flood/ui/proposal/proposalground.h"
#include "support/patience.h"

#include <QComboBox>
#include <QJsonDocument>

#include <qgsapplication.h>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

class TestSubgridWindow : public QObject {
    Q_OBJECT

private slots:
    void numbersAreThoseOfTheGround();
    void runsAPair();
    void theCellIsChosenForTheRun();
    void theChoiceIsKept();
};

void TestSubgridWindow::numbersAreThoseOfTheGround()
{
    const ProposalTown town;
    const auto plain = BaseModel::read(town.base());
    const auto fine = BaseModel::read(town.subgridBase());
    QVERIFY(plain.ok() && fine.ok());
    QCOMPARE((*fine)->ground, (*plain)->ground);
    QCOMPARE((*fine)->bed_m, (*plain)->bed_m);
    QCOMPARE((*fine)->inside, (*plain)->inside);
    QCOMPARE((*fine)->context.grid.columns, 10);
    QCOMPARE((*fine)->context.grid.rows, 7); // the last one has no ground in its lower third
    const auto numbersOf = [](const BaseModelPtr &base, DrawnKind kind,
                                   const std::vector<MapPoint> &shape, double level) {
        const ProposalGround ground(base, {});
        const auto numbers = EditNumbers::of(*base, ground.before(0), kind, shape, level);
        return numbers.value_or(EditNumbers{});
    };
    const std::vector<MapPoint> area{ { 700003, 9300003 }, { 700017, 9300003 }, { 700017, 9300017 },
        { 700003, 9300017 } };
    const EditNumbers filled = numbersOf(*fine, DrawnKind::Fill, area, 2.0);
    QVERIFY(filled.volume_m3 > 100.0);
    QCOMPARE(filled.volume_m3, numbersOf(*plain, DrawnKind::Fill, area, 2.0).volume_m3);
    // A dyke stands on the sides of cells of the model: 7 of them, one for each row.
    const std::vector<MapPoint> line{ { 700031, 9299990 }, { 700031, 9300050 } };
    const EditNumbers dyke = numbersOf(*fine, DrawnKind::Dyke, line, 2.0);
    QCOMPARE(dyke.cells, 7LL);
    QCOMPARE(dyke.changed, 7LL);
    QVERIFY(std::abs(dyke.lowest_m - 1.15) < 1e-5);
    QVERIFY(std::abs(dyke.highest_m - 1.15) < 1e-5);
}

void TestSubgridWindow::runsAPair()
{
    ProposalWindow flood(QStringLiteral("subgrid.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    QVERIFY2(window.text("floodBaseFacts").contains(QLatin1String("cells of 6 m")),
            qPrintable(window.text("floodBaseFacts")));
    QVERIFY2(window.text("floodBaseFacts").contains(QLatin1String("on ground of 2 m")),
            qPrintable(window.text("floodBaseFacts")));
    flood.drawFill();
    QVERIFY2(window.text("floodLimitsText").contains(QLatin1String("Sub-grid")),
            qPrintable(window.text("floodLimitsText")));
    SPP_TRY_VERIFY(window.text("floodEstimate").contains(QLatin1String("70 cells")));
    window.press("floodRunPair");
    SPP_TRY_VERIFY(!window.text("floodRunResult").isEmpty());
    const QJsonObject pair
            = QJsonDocument::fromJson(flood.town().read("subgrid-proposal/pair.json")).object();
    QVERIFY2(!pair.isEmpty(), qPrintable(window.text("floodRunResult")));
    const auto change = readRaster(flood.town().file("subgrid-proposal/change.tif"), 10000);
    QVERIFY(change.ok());
    QCOMPARE(change->grid.columns, 30);
    QCOMPARE(flood.scenarios().size(), 2);
}

void TestSubgridWindow::theCellIsChosenForTheRun()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    flood.drawFill();
    auto *cells = window.find<QComboBox>("floodSubgrid");
    QVERIFY(cells->isVisible());
    QCOMPARE(cells->currentText(), QString("off: cells of 2 m, as the base"));
    QVERIFY(cells->findData(100) < 0); // larger than the ground
    SPP_TRY_VERIFY(window.text("floodEstimate").contains("600 cells"));
    cells->setCurrentIndex(cells->findData(3));
    emit cells->activated(cells->currentIndex());
    SPP_TRY_VERIFY(window.text("floodEstimate").contains("70 cells"));
    QVERIFY(window.text("floodLimitsText").contains("Sub-grid"));
    // Dykes and facts go by the cells that were chosen.
    SPP_TRY_VERIFY(window.text("floodBaseFacts").contains("cells of 6 m"));
    QCOMPARE(flood.drawn(), 1);
    window.press("floodRunPair");
    SPP_TRY_VERIFY(!window.text("floodRunResult").isEmpty());
    for (const char *run : { "base", "proposal" }) {
        const QString path
                = QStringLiteral("base-proposal/%1/summary.json").arg(QLatin1String(run));
        const QJsonObject summary
                = QJsonDocument::fromJson(flood.town().read(qPrintable(path))).object();
        QVERIFY2(summary["subgrid"]["cell_m"].toDouble() == 6.0,
                qPrintable(window.text("floodRunResult")));
    }
}

void TestSubgridWindow::theChoiceIsKept()
{
    ProposalWindow flood(QStringLiteral("subgrid.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    flood.drawFill();
    auto *cells = window.find<QComboBox>("floodSubgrid");
    QCOMPARE(cells->currentText(), QString("6 m (3 × 3), as the base"));
    cells->setCurrentIndex(cells->findData(1));
    emit cells->activated(cells->currentIndex());
    SPP_TRY_VERIFY(window.text("floodEstimate").contains("600 cells"));
    SPP_TRY_VERIFY(window.text("floodBaseFacts").contains("cells of 2 m"));
    Workspace *workspace = window.window().parts().workspace(QStringLiteral("flood"));
    const QJsonObject state = workspace->state();
    ProposalWindow later(QStringLiteral("subgrid.yaml"));
    QCOMPARE(later.why(), QString());
    QJsonObject proposal = state["proposal"].toObject();
    proposal["base"] = later.town().subgridBase();
    proposal["proposal"] = QString();
    later.window()
            .window()
            .parts()
            .workspace(QStringLiteral("flood"))
            ->restore({ { QStringLiteral("proposal"), proposal } });
    SPP_TRY_VERIFY(later.window().text("floodBaseFacts").contains("cells of 2 m"));
    QCOMPARE(later.window().find<QComboBox>("floodSubgrid")->currentData().toInt(), 1);
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestSubgridWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_subgridwindow.moc"
