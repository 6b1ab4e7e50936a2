// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which base and proposal the window chooses, and what it says of others before it compares them.
#include "answerswindow.h"

#include "gui/language/language.h"

#include <QListWidget>

#include <qgsapplication.h>

using namespace spp;
using namespace spp::test;

class TestCompareChoice : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Language::use("en"); }
    void whatBelongsTogetherIsChosen();
    void aPairIsKnownByWhatItStates();
    void anotherForcingIsSaidBeforehand();
    void otherSettingsAreSaidBeforehand();
    void whatIsUnknownIsSaidWithTheAnswer();
};

/// The first two scenarios lie on other grids, and the next ones state other forcing.
void TestCompareChoice::whatBelongsTogetherIsChosen()
{
    FloodTown town;
    const QString half = town.file("half.tif");
    QCOMPARE(runProgram("gdal_translate",
                     { "-q", "-srcwin", "0", "0", "3", "4",
                             town.raster("whole.tif", everywhere(0.5f)), half })
                     .exitCode,
            0);
    QCOMPARE(
            town.flood({ "add-scenario", "a-half", "--depth", half, "--source", "x" }).exitCode, 0);
    const auto add = [&town](const char *id, const QStringList &stated) {
        QCOMPARE(town.addScenario(id, everywhere(0.5f), stated).exitCode, 0);
    };
    add("b-t10", { "--return-period", "10" });
    const auto chosen = [](AnswersWindow &window) {
        return QStringList{
            window.find<QComboBox>("compareBase")->currentData().toStringList().join(','),
            window.find<QComboBox>("compareProposal")->currentData().toStringList().join(',')
        };
    };
    {
        AnswersWindow window;
        QCOMPARE(window.open(town), QString());
        QCOMPARE(chosen(window), QStringList({ "a-half", "" }));
        QVERIFY(!window.find<QPushButton>("compareFloods")->isEnabled());
        QVERIFY2(window.text("compareDoubts").contains("run a pair"),
                qPrintable(window.text("compareDoubts")));
        Language::use("vi"); // nothing is chosen by that
        Language::use("en");
        QCOMPARE(chosen(window), QStringList({ "a-half", "" }));
    }
    add("c-t100", { "--return-period", "100" });
    add("d-t100-fill", { "--return-period", "100" });
    {
        AnswersWindow window;
        QCOMPARE(window.open(town), QString());
        QCOMPARE(chosen(window), QStringList({ "c-t100", "d-t100-fill" }));
        QVERIFY(!window.find<QLabel>("compareDoubts")->isVisible());
    }
    // What was run and registered together comes first.
    add("z-base", { "--return-period", "100" });
    add("z-proposal", { "--return-period", "100" });
    AnswersWindow window;
    QCOMPARE(window.open(town), QString());
    QCOMPARE(chosen(window), QStringList({ "z-base", "z-proposal" }));
    // By the keyboard: the base's own proposal comes with it.
    auto *base = window.find<QComboBox>("compareBase");
    base->setFocus();
    while (base->currentData().toStringList() != QStringList{ "c-t100" })
        QTest::keyClick(base, Qt::Key_Up);
    window.chooseIds("compareProposal", { "a-half" });
    QTest::keyClick(base, Qt::Key_Down);
    QTest::keyClick(base, Qt::Key_Up);
    QVERIFY(!window.find<QLabel>("compareHindrance")->isVisible());
    QCOMPARE(chosen(window).first(), QString("c-t100"));
    QVERIFY(chosen(window).last() != "a-half");
}

/// Not by its ids, which are those of another pair.
void TestCompareChoice::aPairIsKnownByWhatItStates()
{
    FloodTown town;
    town.raster("dem.tif", everywhere(0.0f));
    town.text("base.yaml", closedTown());
    town.text(
            "fill.yaml", "scenario: 1\ntitle: Fill\nbase: base.yaml\nlink: {parcels: [\"1/1\"]}\n");
    const QString out = town.file("out");
    QCOMPARE(runSpp({ "flood", "pair", town.file("fill.yaml"), "--out", out }).exitCode, 0);
    QCOMPARE(town.addScenario("a-base", everywhere(0.5f)).exitCode, 0);
    const auto add = [&](const char *id, const char *run) {
        QCOMPARE(town.flood({ "add-scenario", id, "--run", out + '/' + run, "--source", "office" })
                         .exitCode,
                0);
    };
    add("a-proposal", "base"); // whose name says something else
    add("later", "proposal");
    AnswersWindow window;
    QCOMPARE(window.open(town), QString());
    QCOMPARE(window.find<QComboBox>("compareBase")->currentData().toStringList(),
            QStringList{ "a-proposal" });
    QCOMPARE(window.find<QComboBox>("compareProposal")->currentData().toStringList(),
            QStringList{ "later" });
}

void TestCompareChoice::anotherForcingIsSaidBeforehand()
{
    const FilledTown town;
    AnswersWindow window;
    QCOMPARE(window.open(town), QString());
    window.press("comparePanelFold");
    QCOMPARE(window.find<QComboBox>("compareBase")->currentData().toStringList(),
            QStringList{ "t10" });
    QCOMPARE(window.find<QComboBox>("compareProposal")->currentData().toStringList(),
            QStringList{ "t10-fill" });
    QVERIFY(!window.find<QLabel>("compareDoubts")->isVisible());
    window.chooseIds("compareProposal", { "t100-fill" });
    QVERIFY(window.find<QLabel>("compareDoubts")->isVisible());
    const QString doubts = window.text("compareDoubts");
    QVERIFY2(doubts.startsWith("Other forcing") && doubts.contains("T = 10 years")
                    && doubts.contains("T = 100 years"),
            qPrintable(doubts));
    // It may be meant: gates, years and return periods can be compared.
    QVERIFY(window.find<QPushButton>("compareFloods")->isEnabled());
    window.chooseIds("compareProposal", { "t10" });
    QVERIFY(window.text("compareDoubts").contains("the same scenario"));
}

void TestCompareChoice::otherSettingsAreSaidBeforehand()
{
    FloodTown town;
    town.raster("dem.tif", everywhere(0.0f));
    const auto add = [&town](const char *id, const QByteArray &scenario) {
        const QByteArray file = QByteArray(id) + ".yaml";
        const QString out = town.file(id);
        QCOMPARE(
                runSpp({ "flood", "simulate", town.text(file.constData(), scenario), "--out", out })
                        .exitCode,
                0);
        QCOMPARE(town.flood({ "add-scenario", id, "--run", out, "--source", "x" }).exitCode, 0);
    };
    add("coarse", closedTown("subgrid: {cell: 20}\n"));
    add("fine", closedTown());
    AnswersWindow window;
    QCOMPARE(window.open(town), QString());
    window.press("comparePanelFold");
    window.chooseIds("compareBase", { "fine" });
    window.chooseIds("compareProposal", { "coarse" });
    const QString doubts = window.text("compareDoubts");
    QVERIFY2(doubts.contains("computed with other settings")
                    && doubts.contains("sub-grid: off / cells of 20 m"),
            qPrintable(doubts));
    QVERIFY(window.compare({ "fine" }, { "coarse" }));
    QCOMPARE(window.text("compareDoubts"), doubts);
    QVERIFY2(!window.text("compareWarnings").contains("other settings"), // not twice
            qPrintable(window.text("compareWarnings")));
    // The list tells it of each.
    const auto *list = window.find<QListWidget>("scenarios");
    QVERIFY(list->item(0)->toolTip().contains("Sub-grid: cells of 20 m on ground of 10 m"));
    QVERIFY(list->item(1)->toolTip().contains("Cells of 10 m, without a sub-grid"));
}

void TestCompareChoice::whatIsUnknownIsSaidWithTheAnswer()
{
    const FilledTown town;
    AnswersWindow window;
    QCOMPARE(window.open(town), QString());
    window.press("comparePanelFold");
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    const QString warnings = window.text("compareWarnings");
    QVERIFY2(warnings.contains("Unknown of t100, t100-fill: sub-grid"), qPrintable(warnings));
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestCompareChoice test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_comparechoice.moc"
