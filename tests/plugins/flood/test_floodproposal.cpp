// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "proposalwindow.h"

#include "flood/results/openseries.h"
#include "flood/simulation/scenariofile.h"
#include "flood/whatif/proposalfile.h"
#include "gui/frame/windowworkbench.h"
#include "gui/language/language.h"
#include "gui/map/cursornote.h"
#include "gui/workbench/workspace.h"
#include "support/patience.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>

using spp::test::FloodWindow;
using spp::test::patience_ms;
using spp::test::ProposalTown;
using spp::test::ProposalWindow;

class TestFloodProposal : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsWrongWithABase();
    void refusesAnUnknownCoordinateSystem();
    void drawsInTheSystemOfTheTerrain();
    void drawsAFillByClicks();
    void movesWhatIsDrawn();
    void takesTheShapeOfAParcel();
    void findsItsWorkAgain();
    void speaksTheLanguageChosen();
    void drawsADykeByTypedCorners();
    void saysBeforeTheClickWhatIsOutside();
    void drawsAStructureToTheOutside();
    void editsAGateWithItsCurve();
    void editsThatOverlapCountOnce();
};

void TestFloodProposal::tellsWhatIsWrongWithABase()
{
    const ProposalTown town;
    QFile broken(town.file("broken.yaml"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("scenario: 1\ntitle: Broken\nterrain: {raster: nowhere.tif}\n"
                 "end: {value: 1, unit: h}\n");
    broken.close();
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    QVERIFY(!window.find<QPushButton>("floodRunPair")->isEnabled());
    QVERIFY(!window.find<QToolButton>("floodDrawFillButton")->isEnabled());
    const QJsonObject proposal{ { QStringLiteral("base"), town.file("broken.yaml") } };
    window.window()
            .parts()
            .workspace(QStringLiteral("flood"))
            ->restore({ { QStringLiteral("proposal"), proposal } });
    SPP_TRY_VERIFY(!window.text("floodBaseProblem").isEmpty());
    QVERIFY2(window.text("floodBaseProblem").contains(QLatin1String("nowhere.tif")),
            qPrintable(window.text("floodBaseProblem")));
    QVERIFY(!window.find<QToolButton>("floodDrawFillButton")->isEnabled());
}

void TestFloodProposal::refusesAnUnknownCoordinateSystem()
{
    ProposalWindow flood(QStringLiteral("strange.yaml"), 5000);
    QVERIFY2(flood.why().contains(QLatin1String("coordinate system")), qPrintable(flood.why()));
    QVERIFY(flood.why().contains(QLatin1String("EPSG:32748"))); // what to do
}

void TestFloodProposal::drawsInTheSystemOfTheTerrain()
{
    ProposalWindow flood(QStringLiteral("far.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    window.press("floodDrawDykeButton");
    flood.level("1.8");
    window.keys(QStringLiteral("9300000 700000"));
    window.key(Qt::Key_Return);
    window.keys(QStringLiteral("9300030 700000"));
    window.key(Qt::Key_Return);
    window.key(Qt::Key_Return);
    QCOMPARE(flood.drawn(), 1);
    // The same place, as PROJ gives it.
    const QByteArray kept = flood.town().read("far-proposal.yaml");
    QVERIFY2(kept.contains("35953.83"), kept.constData());
    QVERIFY2(kept.contains("9298473.88"), kept.constData());
}

void TestFloodProposal::movesWhatIsDrawn()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    flood.drawFill();
    const QByteArray before = flood.town().read("base-proposal.yaml");
    window.press("floodPickButton");
    window.clickMap(8, 8);
    window.key(Qt::Key_Right);
    window.key(Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(flood.town().read("base-proposal.yaml") != before);
    flood.history()->undo();
    flood.history()->undo();
    QCOMPARE(flood.town().read("base-proposal.yaml"), before);
    window.key(Qt::Key_Delete);
    QCOMPARE(flood.drawn(), 0);
}

void TestFloodProposal::takesTheShapeOfAParcel()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    window.clickMap(30, 10); // parcel 2
    auto *menu = window.find<QToolButton>("floodFromSite")->menu();
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().isEmpty());
    QVERIFY2(menu->actions().first()->text().contains(QLatin1String("1/2")),
            qPrintable(menu->actions().first()->text()));
    menu->actions().first()->trigger();
    QCOMPARE(flood.drawn(), 0); // the level is asked for
    flood.level("1.5");
    QTest::keyClick(window.find<QLineEdit>("floodLevel"), Qt::Key_Return);
    QCOMPARE(flood.drawn(), 1);
    // 100 cells at 1.10 to 1.19 m.
    QCOMPARE(flood.list()->topLevelItem(0)->text(2), QStringLiteral("+142 m³"));

    auto *links = window.find<QToolButton>("floodLinkButton")->menu();
    emit links->aboutToShow();
    links->actions().first()->trigger();
    QVERIFY(window.text("floodLink").contains(QLatin1String("1/2")));
    QVERIFY(flood.town().read("base-proposal.yaml").contains("parcels"));
    flood.history()->undo();
    QVERIFY(!flood.town().read("base-proposal.yaml").contains("parcels"));
}

void TestFloodProposal::findsItsWorkAgain()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    flood.drawFill();
    spp::Workspace *workspace = flood.window().window().parts().workspace(QStringLiteral("flood"));
    const QJsonObject state = workspace->state();
    QVERIFY(flood.window().window().openTerritory(flood.town().territory()));
    workspace->restore(state);
    SPP_TRY_VERIFY(flood.window().find<QToolButton>("floodDrawFillButton")->isEnabled());
    QCOMPARE(flood.drawn(), 1);
    QCOMPARE(flood.list()->topLevelItem(0)->text(2), QStringLiteral("+139 m³"));
}

void TestFloodProposal::speaksTheLanguageChosen()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    const QString english = window.find<QPushButton>("floodRunPair")->text();
    flood.drawFill();
    spp::Language::use(QStringLiteral("vi"));
    QCoreApplication::processEvents();
    QVERIFY(window.find<QPushButton>("floodRunPair")->text() != english);
    QCOMPARE(window.find<QToolButton>("floodDrawFillButton")->text(), QStringLiteral("San lấp"));
    QCOMPARE(flood.drawn(), 1);
    spp::Language::use(QStringLiteral("en"));
    QCoreApplication::processEvents();
    QCOMPARE(window.find<QPushButton>("floodRunPair")->text(), english);
}

void TestFloodProposal::drawsAFillByClicks()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    QCOMPARE(window.text("floodBaseTitle"), QStringLiteral("Town in the rain"));
    flood.drawFill();
    QCOMPARE(flood.drawn(), 1);
    const QTreeWidgetItem *row = flood.list()->topLevelItem(0);
    QCOMPARE(row->text(1), QStringLiteral("2"));
    // 36 cells of 4 m² at 1.01 to 1.06 m: 36 x 4 x (2 - 1.035) = 138.96.
    QCOMPARE(row->text(2), QStringLiteral("+139 m³"));
    const QByteArray kept = flood.town().read("base-proposal.yaml");
    QVERIFY2(kept.contains("fill"), kept.constData());

    flood.history()->undo();
    QCOMPARE(flood.drawn(), 0);
    QVERIFY(!flood.town().read("base-proposal.yaml").contains("fill"));
    flood.history()->redo();
    QCOMPARE(flood.drawn(), 1);
    QVERIFY(flood.town().read("base-proposal.yaml").contains("fill"));

    flood.list()->setCurrentItem(flood.list()->topLevelItem(0));
    QTest::keyClick(flood.list(), Qt::Key_Delete);
    QCOMPARE(flood.drawn(), 0);
    flood.history()->undo();
    QCOMPARE(flood.drawn(), 1);
}

void TestFloodProposal::drawsADykeByTypedCorners()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    window.press("floodDrawDykeButton");
    flood.level("1.8");
    window.keys(QStringLiteral("9300004 700021"));
    window.key(Qt::Key_Return);
    window.keys(QStringLiteral("30"));
    window.key(Qt::Key_Tab);
    window.keys(QStringLiteral("0"));
    window.key(Qt::Key_Return);
    window.key(Qt::Key_Return);
    QCOMPARE(flood.drawn(), 1);
    QCOMPARE(flood.list()->topLevelItem(0)->text(2), QStringLiteral("30.00 m"));
    const QByteArray kept = flood.town().read("base-proposal.yaml");
    QVERIFY2(kept.contains("700021 9300034"), kept.constData());
}

void TestFloodProposal::saysBeforeTheClickWhatIsOutside()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    const auto isNoted = [&window](const char *text) {
        const auto notes = window.canvas()->findChildren<spp::CursorNote *>();
        return std::any_of(notes.begin(), notes.end(), [text](const spp::CursorNote *note) {
            return note->text().contains(QLatin1String(text));
        });
    };
    window.press("floodDrawDykeButton");
    flood.level("2");
    window.clickMap(30, 30);
    window.moveMouse(30, 50); // north of the model
    QVERIFY(isNoted("This place is outside of the model"));
    window.key(Qt::Key_Escape);
    window.key(Qt::Key_Escape);
    window.press("floodDrawWeirButton");
    window.clickMap(30, 50);
    window.moveMouse(40, 50);
    QVERIFY(isNoted("Both ends would lie outside of the model"));
    window.clickMap(40, 50);
    QCOMPARE(flood.drawn(), 0);
    window.clickMap(40, 36);
    QCOMPARE(flood.drawn(), 0); // the first two points are to be stepped back from
}

/// As a scenario file has it: one end of a structure may be the outside, with a level there.
void TestFloodProposal::drawsAStructureToTheOutside()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    window.press("floodDrawGateButton");
    window.clickMap(30, 36);
    window.moveMouse(30, 50);
    const auto notes = window.canvas()->findChildren<spp::CursorNote *>();
    QVERIFY(std::any_of(notes.begin(), notes.end(), [](const spp::CursorNote *note) {
        return note->text().contains(QLatin1String("to the outside of the model"));
    }));
    window.clickMap(30, 50);
    QCOMPARE(flood.drawn(), 1);
    QVERIFY(flood.town().read("base-proposal.yaml").contains("outside_level"));
    QVERIFY(!window.find<QLabel>("floodStructureProblem")->isVisible());
    QVERIFY(!window.text("floodRatingMost").isEmpty());
    auto *level = window.find<QLineEdit>("flood_outside_level");
    QCOMPARE(level->text(), QStringLiteral("1.15")); // of the ground at its other end
    level->setFocus();
    level->selectAll();
    QTest::keyClicks(level, QStringLiteral("0.4"));
    QTest::keyClick(level, Qt::Key_Return);
    const auto kept = spp::flood::ProposalFile::read(flood.town().file("base-proposal.yaml"));
    QVERIFY2(kept.ok(), kept.ok() ? "" : kept.error().text().c_str());
    const spp::flood::ProposedStructure &gate = kept->structures.front();
    QVERIFY(gate.from && !gate.to);
    QCOMPARE(gate.values["outside_level"].toObject()["constant"].toDouble(), 0.4);
    // The run reads it.
    const auto scenario = spp::flood::ScenarioFile::read(flood.town().file("base-proposal.yaml"));
    QVERIFY2(scenario.ok(), scenario.ok() ? "" : scenario.error().text().c_str());
    QCOMPARE(scenario->structures.size(), std::size_t(1));
    // A pump takes water in from outside by the level of the end inside.
    window.press("floodDrawPumpButton");
    window.clickMap(50, 50);
    window.clickMap(50, 30);
    QCOMPARE(flood.drawn(), 2);
    QVERIFY(!window.find<QLabel>("floodStructureProblem")->isVisible());
    QVERIFY(!window.text("floodRatingMost").isEmpty());
}

void TestFloodProposal::editsAGateWithItsCurve()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    window.press("floodDrawGateButton");
    window.clickMap(21, 10);
    window.clickMap(29, 10);
    QCOMPARE(flood.drawn(), 1);
    auto *width = window.find<QLineEdit>("flood_width");
    QVERIFY(width->isVisible());
    const QString before = window.text("floodRatingMost");
    QVERIFY(!before.isEmpty());

    width->setFocus();
    width->selectAll();
    QTest::keyClicks(width, QStringLiteral("4"));
    const QString after = window.text("floodRatingMost");
    QVERIFY2(after != before, qPrintable(after));
    QTest::keyClick(width, Qt::Key_Return);
    QVERIFY(flood.town().read("base-proposal.yaml").contains("width: 4"));

    // What cannot work is said at the field and not kept.
    width->selectAll();
    QTest::keyClicks(width, QStringLiteral("-1"));
    QTest::keyClick(width, Qt::Key_Return);
    QVERIFY(width->property("problem").toBool());
    QVERIFY(window.find<QLabel>("floodStructureProblem")->isVisible());
    QVERIFY(flood.town().read("base-proposal.yaml").contains("width: 4"));

    flood.history()->undo();
    QVERIFY(flood.town().read("base-proposal.yaml").contains("width: 2"));
    QCOMPARE(window.text("floodRatingMost"), before);
}

/// 12 x 12 m to 2 m, and 12 x 12 m to 2 m beside it of which 4 x 12 m lie in the first; then a hole
/// in the first down to the ground of the base.
void TestFloodProposal::editsThatOverlapCountOnce()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    const auto draw = [&](const char *tool, const char *level, double west, double south,
                              double east, double north) {
        window.press(tool);
        flood.level(level);
        window.clickMap(west, south);
        window.clickMap(east, south);
        window.clickMap(east, north);
        window.clickMap(west, north);
        window.key(Qt::Key_Return);
    };
    const auto effect = [&](int row) { return flood.list()->topLevelItem(row)->text(2); };
    flood.drawFill();
    QCOMPARE(effect(0), QStringLiteral("+139 m³"));
    QVERIFY(!window.find<QLabel>("floodEditTotal")->isVisible());
    draw("floodDrawFillButton", "2", 10, 2, 22, 14);
    QCOMPARE(flood.drawn(), 2);
    // 24 cells of 4 m² at 1.07 to 1.10 m: 96 x (2 - 1.085) = 87.84, where alone it had brought
    // 12 more at 1.05 and 1.06 m: 134.16.
    QCOMPARE(effect(0), QStringLiteral("+139 m³"));
    QCOMPARE(effect(1), QStringLiteral("+88 m³"));
    QVERIFY2(window.text("floodEditTotal").startsWith(QStringLiteral("Together +227 m³")),
            qPrintable(window.text("floodEditTotal")));
    // 4 cells from 2 m down to 1 m; the ground was at 1.02 and 1.03 m.
    draw("floodDrawExcavationButton", "1", 4, 4, 8, 8);
    QCOMPARE(flood.drawn(), 3);
    QCOMPARE(effect(2), QStringLiteral("-16 m³"));
    // 226.8 - (4 x 4 - 0.4) were filled; 0.4 of the 16 are below the ground of the base.
    QVERIFY2(window.text("floodEditTotal")
                    == QStringLiteral("Together +211 m³: 211 m³ filled, 0 m³ dug"),
            qPrintable(window.text("floodEditTotal")));
    // While it is drawn, too: nothing is left to be filled here.
    window.press("floodDrawFillButton");
    flood.level("2");
    window.clickMap(10, 10);
    window.clickMap(13, 10);
    window.moveMouse(13, 13);
    const auto notes = window.canvas()->findChildren<spp::CursorNote *>();
    QVERIFY(std::any_of(notes.begin(), notes.end(), [](const spp::CursorNote *note) {
        return note->text().contains(QLatin1String("as high already"));
    }));
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodProposal test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodproposal.moc"
