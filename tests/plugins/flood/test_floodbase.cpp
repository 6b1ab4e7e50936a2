// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "basewindow.h"
#include "support/patience.h"

#include "flood/simulation/scenariotext.h"
#include "gui/look/look.h"

#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>

#include <qgsapplication.h>

using namespace spp::test;

class TestFloodBase : public QObject {
    Q_OBJECT

private slots:
    void makesABaseThatRunsAsOneWrittenByHand();
    void makesABaseOfATerrainOfTheTerritory();
    void saysWhatIsMissing();
    void saysWhatTheReaderRefuses();
    void takesPlacesFromTheMap();
    void changesNothingElseOfAFile();
    void leavesFilesAsTheyAreOnCancel();
    void refusesAFileThatChangedMeanwhile();
    void speaksTheLanguageChosen();
    void fitsASmallWindow();
};

void TestFloodBase::makesABaseThatRunsAsOneWrittenByHand()
{
    const ProposalTown town;
    const QString byHand = town.text("hand.yaml",
            "scenario: 1\n"
            "title: Tide and rain\n"
            "terrain: {raster: dem.tif}\n"
            "cell: 4\n"
            "roughness: {manning: 0.05}\n"
            "end: {value: 30, unit: min}\n"
            "initial: {level: 1.05}\n"
            "boundaries:\n"
            "  - {name: canal, kind: stage, sides: [west],\n"
            "     curve: {times: [0, 0.25, 0.5], values: [1.1, 1.4, 1.2], time_unit: h, unit: m,\n"
            "             before: hold, after: hold}}\n"
            "rain: {curve: {times: [0, 0.25], values: [80, 0], time_unit: h, unit: mm/h,\n"
            "               between: step, after: zero}}\n"
            "losses: {constant: {value: 2, unit: mm/h}}\n");
    OPEN(town, window);
    window.press("floodNewBase");
    QVERIFY(window.find<QLineEdit>("floodBaseName")->isVisible());
    type(window, "floodBaseName", "Tide and rain");
    chooseTerrainFile(window, town.file("dem.tif"));
    TRY_READ_TERRAIN(window);
    type(window, "floodBaseCell", "4");
    type(window, "floodBaseManning", "0.05");
    type(window, "floodBaseLevel", "1.05");
    type(window, "floodBaseEnd", "30");
    choose(window, "floodBaseEndUnit", key("min"));
    type(window, "floodBaseEvery", "");
    choose(window, "floodBaseRainForm", key("Steady"));
    type(window, "floodBaseRainConstant", "80");
    type(window, "floodBaseRainLasts", "0.25");
    type(window, "floodBaseLosses", "2");
    window.find<QToolButton>("floodRimAdd")->menu()->actions().first()->trigger();
    type(window, "floodRimName", "canal");
    choose(window, "floodRimPlace", key("west"));
    choose(window, "floodRimLevelForm", key("Table over time"));
    auto *table = window.find<QTableWidget>("floodRimLevelTable");
    for (int row = 0; row < 3; ++row)
        window.press("floodRimLevelTableAdd");
    typeRow(table, 0, "0", "1.1");
    typeRow(table, 1, "0.25", "1.4");
    typeRow(table, 2, "0.5", "1.2");
    TRY_OUTLOOK(window, "15 × 10 cells");
    const QString made = town.file("made.yaml");
    SAVE_AS(window, made);
    SPP_TRY_COMPARE(window.text("floodBaseTitle"), key("Tide and rain"));
    QVERIFY(!window.find<QLineEdit>("floodBaseName")->isVisible());
    const auto first = spp::flood::ScenarioText::open(byHand);
    const auto second = spp::flood::ScenarioText::open(made);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(second->content(), first->content());
    // The command gives the same bytes.
    QCOMPARE(simulated(town, byHand, "hand"), QString());
    QCOMPARE(simulated(town, made, "made"), QString());
    const QStringList files = QDir(town.file("hand")).entryList(QDir::Files);
    QVERIFY(files.contains(key("max_depth.tif")));
    QCOMPARE(QDir(town.file("made")).entryList(QDir::Files), files);
    for (const QString &file : files) {
        if (file.endsWith(key(".json")))
            continue; // names the scenario
        QCOMPARE(town.read(qPrintable(key("made/") + file)),
                town.read(qPrintable(key("hand/") + file)));
    }
}

void TestFloodBase::makesABaseOfATerrainOfTheTerritory()
{
    const ProposalTown town;
    QCOMPARE(addTerrain(town), QString());
    OPEN(town, window);
    window.press("floodNewBase");
    TRY_READ_TERRAIN(window); // the only one is chosen
    type(window, "floodBaseName", "Rain");
    choose(window, "floodBaseRainForm", key("Steady"));
    type(window, "floodBaseRainConstant", "10");
    TRY_OUTLOOK(window, "30 × 20 cells");
    const QString path = town.file("rain.yaml");
    SAVE_AS(window, path);
    SPP_TRY_COMPARE(window.text("floodBaseTitle"), key("Rain"));
    const auto text = spp::flood::ScenarioText::open(path);
    QVERIFY(text.ok());
    QCOMPARE(text->content().value(key("terrain")).toObject(),
            (QJsonObject{ { key("raster"), key("rain-terrain.tif") } }));
}

void TestFloodBase::saysWhatIsMissing()
{
    const ProposalTown town;
    OPEN(town, window);
    window.press("floodNewBase");
    QVERIFY(window.text("floodBaseTerrainBelow").contains(key("Import a raster")));
    window.press("floodBaseSave");
    QCOMPARE(window.text("floodBaseNameBelow"), key("A name is needed."));
    QCOMPARE(window.text("floodBaseTerrainBelow"), key("A terrain is needed."));
    QVERIFY(window.find<QLineEdit>("floodBaseName")->hasFocus());
    type(window, "floodBaseName", "Rain");
    QVERIFY(!window.find<QLabel>("floodBaseNameBelow")->isVisible());
    type(window, "floodBaseManning", "rough");
    QCOMPARE(window.text("floodBaseManningBelow"), key("This is no number."));
    window.find<QToolButton>("floodRimAdd")->menu()->actions().last()->trigger();
    window.press("floodBaseSave");
    QVERIFY(window.text("floodRimPlaceBelow").contains(key("side")));
}

void TestFloodBase::saysWhatTheReaderRefuses()
{
    const ProposalTown town;
    OPEN(town, window);
    window.press("floodNewBase");
    type(window, "floodBaseName", "Nothing");
    chooseTerrainFile(window, town.file("dem.tif"));
    TRY_READ_TERRAIN(window);
    SPP_TRY_VERIFY(window.text("floodBaseFormProblem").contains(key("nothing brings water")));
    answerFileDialog(town.file("nothing.yaml"));
    window.press("floodBaseSave");
    SPP_TRY_VERIFY(window.find<QPushButton>("floodBaseSave")->isEnabled());
    QVERIFY(window.text("floodBaseFormProblem").contains(key("nothing brings water")));
    QVERIFY(!QFile::exists(town.file("nothing.yaml")));
    QVERIFY(window.find<QLineEdit>("floodBaseName")->isVisible());
}

void TestFloodBase::takesPlacesFromTheMap()
{
    const ProposalTown town;
    town.raster("rough.tif", everywhere(0.05F));
    OPEN(town, window);
    window.press("floodNewBase");
    type(window, "floodBaseName", "River");
    chooseTerrainFile(window, town.file("dem.tif"));
    TRY_READ_TERRAIN(window);
    window.find<QToolButton>("floodRimAdd")->menu()->actions().at(1)->trigger();
    window.press("floodRimDraw");
    window.clickMap(-4, 10);
    window.clickMap(6, 10);
    window.clickMap(6, 20);
    window.clickMap(-4, 20);
    window.key(Qt::Key_Return);
    QCOMPARE(window.find<QComboBox>("floodRimPlace")->currentText(), key("Drawn (4)"));
    type(window, "floodRimDischargeConstant", "0.5");
    window.find<QToolButton>("floodBaseAreaDraw")->menu()->actions().last()->trigger();
    QCOMPARE(window.find<QComboBox>("floodBaseArea")->currentText(), key("Drawn (4)"));
    choose(window, "floodBaseArea", key("Whole"));
    answerFileDialog(town.file("rough.tif"));
    window.find<QToolButton>("floodBaseRoughness")->menu()->actions().first()->trigger();
    QVERIFY(window.text("floodBaseManningBelow").contains(key("rough.tif")));
    const QString path = town.file("river.yaml");
    SAVE_AS(window, path);
    SPP_TRY_COMPARE(window.text("floodBaseTitle"), key("River"));
    const auto text = spp::flood::ScenarioText::open(path);
    QVERIFY(text.ok());
    QVERIFY(!text->content().contains(key("area")));
    QCOMPARE(text->content().value(key("roughness")).toObject(),
            (QJsonObject{ { key("raster"), key("rough.tif") }, { key("manning"), 0.03 } }));
    const QJsonObject river = text->content().value(key("boundaries")).toArray().first().toObject();
    QCOMPARE(river.value(key("kind")).toString(), key("discharge"));
    QCOMPARE(river.value(key("polygon")).toArray().size(), 4);
}

namespace {

const QByteArray much = R"(# Made by hand, and kept so.
scenario: 1
title: Town
terrain: {raster: dem.tif, missing: wall}   # of 2025
roughness:
  manning: 0.03
  areas:
    - {manning: 0.1, polygon: ["700000 9300000", "700020 9300000", "700020 9300020"]}
end: {value: 10, unit: min}
boundaries:
  # a tide
  - name: sea
    kind: stage
    sides: [west]
    curve: {tide: {mean: 1.2, constituents: [{name: M2, amplitude: 0.1, phase: 30}]}}
rain: {curve: {constant: 100, unit: mm/h}}
structures:
  - {name: wall, kind: weir, from: "700019 9300021", to: "700023 9300021", crest: 1.5, width: 2}
gauges:
  - {name: market, at: "700030 9300030"}
)";

} // namespace

void TestFloodBase::changesNothingElseOfAFile()
{
    const ProposalTown town;
    const QString path = town.text("much.yaml", much);
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    answerFileDialog(path);
    window.find<QToolButton>("floodBase")->menu()->actions().first()->trigger();
    SPP_TRY_COMPARE(window.text("floodBaseTitle"), key("Town"));
    window.press("floodEditBase");
    QCOMPARE(window.find<QLineEdit>("floodBaseName")->text(), key("Town"));
    QVERIFY(window.text("floodBaseManningBelow").contains(key("areas")));
    QCOMPARE(window.find<QComboBox>("floodRimLevelForm")->currentText(), key("As in the file"));
    TRY_READ_TERRAIN(window);
    type(window, "floodBaseEnd", "20");
    window.press("floodBaseSave");
    QByteArray expected = much;
    expected.replace("end: {value: 10", "end: {value: 20");
    SPP_TRY_COMPARE(town.read("much.yaml"), expected);
    SPP_TRY_VERIFY(!window.find<QLineEdit>("floodBaseName")->isVisible());
    SPP_TRY_VERIFY(window.text("floodBaseFacts").contains(key("20 min")));
}

void TestFloodBase::leavesFilesAsTheyAreOnCancel()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    const QByteArray before = flood.town().read("base.yaml");
    const QStringList files = QDir(flood.town().folder()).entryList(QDir::Files);
    window.press("floodEditBase");
    type(window, "floodBaseName", "Another");
    type(window, "floodBaseEnd", "3");
    window.press("floodBaseCancel");
    QVERIFY(!window.find<QLineEdit>("floodBaseName")->isVisible());
    QCOMPARE(flood.town().read("base.yaml"), before);
    QCOMPARE(QDir(flood.town().folder()).entryList(QDir::Files), files);
    // It begins anew from the file.
    window.press("floodEditBase");
    QCOMPARE(window.find<QLineEdit>("floodBaseName")->text(), key("Town in the rain"));
    // What is typed is not given up for another form.
    type(window, "floodBaseName", "Another");
    window.press("floodNewBase");
    QCOMPARE(window.find<QLineEdit>("floodBaseName")->text(), key("Another"));
    QVERIFY(window.text("floodBaseFormProblem").contains(key("first")));
    // The window may go with what is drawn.
    TRY_READ_TERRAIN(window);
    window.find<QToolButton>("floodBaseAreaDraw")->menu()->actions().last()->trigger();
    QCOMPARE(window.find<QComboBox>("floodBaseArea")->currentText(), key("Drawn (4)"));
    window.close();
    QCOMPARE(flood.town().read("base.yaml"), before);
}

void TestFloodBase::refusesAFileThatChangedMeanwhile()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    window.press("floodEditBase");
    TRY_READ_TERRAIN(window);
    type(window, "floodBaseEnd", "3");
    const QByteArray meanwhile = flood.town().read("base.yaml") + "# a word\n";
    flood.town().text("base.yaml", meanwhile);
    window.press("floodBaseSave");
    SPP_TRY_VERIFY(window.text("floodBaseFormProblem").contains(key("Another program")));
    QCOMPARE(flood.town().read("base.yaml"), meanwhile);
}

void TestFloodBase::speaksTheLanguageChosen()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    window.press("floodEditBase");
    TRY_READ_TERRAIN(window);
    type(window, "floodBaseName", "Another");
    spp::Language::use(QStringLiteral("vi"));
    SPP_TRY_VERIFY(!window.text("floodBaseTerrainBelow").contains(key("cells")));
    QCOMPARE(window.find<QLineEdit>("floodBaseName")->text(), key("Another"));
    spp::Language::use(QStringLiteral("en"));
}

namespace {

/// What reaches out of the form at its side; empty: nothing.
QStringList outside(const QScrollArea &area)
{
    QStringList names;
    for (const QWidget *field : area.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QLineEdit *>(field)
                || qobject_cast<const QComboBox *>(field) || qobject_cast<const QLabel *>(field);
        if (!isField || !field->isVisible() || field->window() != area.window())
            continue;
        const QPoint corner = field->mapTo(area.widget(), field->rect().bottomRight());
        if (corner.x() >= area.viewport()->width())
            names.append(field->objectName());
    }
    if (area.widget()->width() > area.viewport()->width())
        names.append(area.objectName());
    return names;
}

} // namespace

void TestFloodBase::fitsASmallWindow()
{
    ProposalWindow flood(QStringLiteral("base.yaml"));
    QCOMPARE(flood.why(), QString());
    FloodWindow &window = flood.window();
    window.window().resize(1280, 720);
    window.press("floodEditBase");
    window.find<QToolButton>("floodRimAdd")->menu()->actions().first()->trigger();
    choose(window, "floodRimLevelForm", int(2));
    window.press("floodRimLevelTableAdd");
    window.find<QPushButton>("floodBaseSave")->click(); // with what is wrong
    const auto *area = window.find<QScrollArea>("floodBaseForm");
    const QWidget *save = window.find<QPushButton>("floodBaseSave");
    for (const char *look : { "light", "dark", "sunlight" }) {
        for (const char *language : { "en", "vi" }) {
            QVERIFY(spp::Look::use(key(look)).ok());
            spp::Language::use(key(language));
            SPP_TRY_COMPARE(outside(*area), QStringList());
            SPP_TRY_VERIFY(save->width() >= save->minimumSizeHint().width());
        }
    }
    spp::Language::use(QStringLiteral("en"));
    QVERIFY(spp::Look::use(key("light")).ok());
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodBase test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodbase.moc"
