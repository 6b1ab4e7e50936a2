// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Comparing floods in the real window; numbers are those of the commands.
#include "answerswindow.h"

#include "core/data/territory.h"
#include "gui/language/language.h"
#include "gui/look/look.h"
#include "gui/workbench/workspace.h"
#include "support/patience.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTableView>
#include <QUndoStack>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgsvectorlayer.h>

using namespace spp;
using namespace spp::test;

namespace {

const QString changes = QStringLiteral("theme_flood_changes");

QJsonObject firstPair(const QJsonObject &comparison)
{
    return comparison["pairs"].toArray()[0].toObject();
}

} // namespace

class TestFloodAnswers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aTownWithoutScenariosSaysWhatToDo();
    void chipsSayWhatTheCommandSays();
    void neighboursAreListedSelectedAndFlownTo();
    void classesBeforeAndAfterAddUp();
    void resultsLieOnTheMapInAGroup();
    void whatCannotBeComparedSaysSoInThePanel();
    void aRecordIsCitedAndTakenBack();
    void aRecordIsReplacedOnlyWhenAskedTwice();
    void everythingSpeaksVietnameseAndBack();
    void choicesAreFoundAgain();
    void closingWhileItRunsIsHarmless();
    void theWindowMayGoWhileItRuns();

private:
    FilledTown m_town;
};

void TestFloodAnswers::initTestCase()
{
    Language::use("en");
    QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why()));
}

void TestFloodAnswers::aTownWithoutScenariosSaysWhatToDo()
{
    const FloodTown town;
    AnswersWindow window;
    QCOMPARE(window.open(town), QString());
    QVERIFY(window.text("compareEmpty").contains("no flood scenario"));
    QVERIFY(!window.find<QPushButton>("compareFloods")->isVisible());
    window.window().workbench().showDrawerPage("flood.exposure");
    QVERIFY(!window.find<QPushButton>("calculateExposure")->isEnabled());
    QCOMPARE(window.message(), QString());
}

void TestFloodAnswers::chipsSayWhatTheCommandSays()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    const QJsonObject pair = firstPair(m_town.answer(
            { "compare", "--base", "t100", "--proposal", "t100-fill", "--parcel", "1/1" }));
    const QJsonObject neighbours = pair["neighbours"].toObject();
    QCOMPARE(window.chip("chip.neighbours"),
            QString("%1 neighbours gain, at most %2 cm")
                    .arg(neighbours["raised"].toInt())
                    .arg(neighbours["greatest_rise_m"].toDouble() * 100.0, 0, 'f', 1));
    QCOMPARE(window.chip("chip.newlyWet"),
            QString::fromUtf8("Newly wet: %1 m²")
                    .arg(pair["newly_wet_m2"].toDouble())
                    .replace(" m", QString(QChar(QChar::Nbsp)) + "m"));
    QCOMPARE(window.chip("chip.storage"),
            QString::fromUtf8("Displaced storage: %1 m³").arg(pair["displaced_m3"].toDouble()));
    QVERIFY(window.chip("chip.damage").startsWith("Damage: "));
    QVERIFY(window.chip("chip.damage")
                    .contains(QString::number(
                            std::abs(pair["damage_change_m2"].toDouble()), 'f', 1)));
    // A return-period family is compared as a list; the chip tells the year.
    QVERIFY(window.compare({ "t10", "t100" }, { "t10-fill", "t100-fill" }));
    const QJsonObject both = m_town.answer({ "compare", "--base", "t10,t100", "--proposal",
            "t10-fill,t100-fill", "--parcel", "1/1" });
    const double expected = both["expected_change"].toObject()["with_tail_m2"].toDouble();
    QVERIFY(window.chip("chip.damage").contains("a year"));
    QVERIFY(window.chip("chip.damage").contains(QString::number(std::abs(expected), 'f', 1)));
    QVERIFY(window.find<QComboBox>("changesPair")->count() == 2);
    QCOMPARE(window.message(), QString());
}

void TestFloodAnswers::neighboursAreListedSelectedAndFlownTo()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    window.press("chip.neighbours"); // opens the page
    TablePage *page = window.page("floodNeighbours");
    QVERIFY(page->isVisible());
    QCOMPARE(page->shownRows(), 5);
    QVERIFY(QRegularExpression("^Parcel \\S+, map sheet \\S+$")
                    .match(window.row("floodNeighbours", 0)[0])
                    .hasMatch());
    QCOMPARE(window.row("floodNeighbours", 0)[2], QString("3.0"));
    const QgsPointXY before = window.canvas()->extent().center();
    page->table()->setCurrentIndex(page->table()->model()->index(0, 0));
    QVERIFY(window.canvas()->extent().center().distance(before) > 1.0);
    qlonglong picked = 0;
    connect(&window.window().workbench(), &Workbench::parcelPicked, this,
            [&](qlonglong id) { picked = id; });
    emit page->table()->activated(page->table()->model()->index(0, 0));
    QCOMPARE(picked, page->shownKeys().first().toLongLong());
    page->filter()->setText("Parcel 4,");
    QCOMPARE(page->shownRows(), 1);
    window.press("selectNeighbours");
    int selected = 0;
    for (const QgsMapLayer *layer : QgsProject::instance()->mapLayers()) {
        if (layer->name().startsWith("Neighbours"))
            selected += static_cast<const QgsVectorLayer *>(layer)->selectedFeatureCount();
    }
    QCOMPARE(selected, 1);
    window.find<TablePage>("floodNeighbours")->findChild<QPushButton *>("copy")->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("Parcel\tCommune\tGreatest rise (cm)"));
}

void TestFloodAnswers::classesBeforeAndAfterAddUp()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    // All was 0.5 m; 400 of 2400 m² are dry now.
    QCOMPARE(window.row("floodTransitions", 0), QStringList({ "dry", "0", "0", "0" }));
    QCOMPARE(window.row("floodTransitions", 1),
            QStringList({ QString::fromUtf8("0.1 – under 0.7 m"), "400", "2,000", "2,400" }));
    QCOMPARE(window.row("floodTransitions", 2), QStringList({ "Sum", "400", "2,000", "2,400" }));
}

void TestFloodAnswers::resultsLieOnTheMapInAGroup()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    const QStringList layers = window.layers();
    QVERIFY(layers.contains("Flood comparison/Site of the project"));
    QVERIFY(layers.contains(
            QString::fromUtf8("Flood comparison/Neighbours that gain: t100 → t100-fill")));
    QVERIFY(layers.contains(
            QString::fromUtf8("Flood comparison/Change of depth: t100 → t100-fill")));
    // The next comparison takes their place.
    QVERIFY(window.compare({ "t10" }, { "t10-fill" }));
    QVERIFY(window.layers().filter("Flood comparison").filter("t100").isEmpty());
    QCOMPARE(window.layers().filter("Flood comparison").size(), 3);
}

void TestFloodAnswers::whatCannotBeComparedSaysSoInThePanel()
{
    FilledTown town;
    // Another grid: half of the town.
    const QString half = town.file("half.tif");
    QCOMPARE(runProgram("gdal_translate",
                     { "-q", "-srcwin", "0", "0", "3", "4",
                             town.raster("whole.tif", everywhere(0.5f)), half })
                     .exitCode,
            0);
    QCOMPARE(town.flood({ "add-scenario", "half", "--depth", half, "--source", "x" }).exitCode, 0);
    AnswersWindow window;
    QCOMPARE(window.open(town), QString());
    window.press("comparePanelFold");
    window.chooseIds("compareBase", { "t10", "t100" });
    window.chooseIds("compareProposal", { "t100-fill" });
    QVERIFY(!window.find<QPushButton>("compareFloods")->isEnabled());
    QVERIFY(window.text("compareHindrance").contains("as many"));
    // Before anything is computed.
    window.chooseIds("compareBase", { "t100" });
    window.chooseIds("compareProposal", { "half" });
    QVERIFY(window.find<QLabel>("compareHindrance")->isVisible());
    QVERIFY2(window.text("compareHindrance").contains("same grid"),
            qPrintable(window.text("compareHindrance")));
    QVERIFY(!window.find<QPushButton>("compareFloods")->isEnabled());
    window.chooseIds("compareProposal", { "t100-fill" }); // another choice takes the problem away
    QVERIFY(!window.find<QLabel>("compareHindrance")->isVisible());
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    QVERIFY(!window.find<QLabel>("compareProblem")->isVisible());
    QCOMPARE(window.message(), QString());
    window.find<QLineEdit>("siteParcels")->setText("9/99");
    window.press("compareFloods");
    QVERIFY(window.wait("compareFloods", "Compare"));
    QVERIFY(window.find<QLabel>("compareProblem")->isVisible());
}

void TestFloodAnswers::aRecordIsCitedAndTakenBack()
{
    const FilledTown town;
    AnswersWindow window;
    QCOMPARE(window.open(town), QString());
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    window.find<QLineEdit>("recordName")->setText("fill-1");
    window.press("recordComparison");
    const auto recorded = [&] {
        const auto rows = window.database().rows(
                QString("SELECT neighbours_raised, greatest_rise_cm FROM %1").arg(changes));
        return rows ? int(rows->size()) : -1;
    };
    QCOMPARE(recorded(), 1);
    const Theme *theme = window.window().workbench().territory()->theme("flood-changes");
    QVERIFY(theme && theme->featureCount == 1);
    QUndoStack *undo = window.window().workbench().undoStack();
    QCOMPARE(undo->count(), 1);
    undo->undo();
    QCOMPARE(recorded(), 0);
    undo->redo();
    QCOMPARE(recorded(), 1);
    window.close();
    QCOMPARE(runSpp({ "territory", "verify", town.territory() }).exitCode, 0);
}

void TestFloodAnswers::aRecordIsReplacedOnlyWhenAskedTwice()
{
    const FilledTown town;
    QCOMPARE(town.flood({ "compare", "--base", "t10", "--proposal", "t10-fill", "--parcel", "1/1",
                                "--record", "fill-1", "--at", "2026-11-20" })
                     .exitCode,
            1);
    AnswersWindow window;
    QCOMPARE(window.open(town), QString());
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    window.find<QLineEdit>("recordName")->setText("fill-1");
    window.press("recordComparison");
    QVERIFY(window.text("compareProblem").contains("2026-11-20"));
    const auto base = [&] {
        return window.database()
                .single(QString("SELECT base FROM %1 WHERE comparison = 'fill-1'").arg(changes))
                ->toString();
    };
    QCOMPARE(base(), QString("t10"));
    window.press("recordComparison");
    QCOMPARE(base(), QString("t100"));
    // The loss was said; there is nothing to undo.
    QCOMPARE(window.window().workbench().undoStack()->count(), 0);
}

void TestFloodAnswers::everythingSpeaksVietnameseAndBack()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    QVERIFY(window.calculate());
    const QString english = window.chip("chip.neighbours");
    Language::use("vi");
    QCoreApplication::processEvents();
    QCOMPARE(window.find<QPushButton>("compareFloods")->text(), QString::fromUtf8("So sánh"));
    QVERIFY(window.chip("chip.neighbours") != english);
    QVERIFY(window.chip("chip.neighbours").contains("3,0 cm"));
    QVERIFY(window.row("floodExposureTable", 0)[3].contains("T 10"));
    Language::use("en");
    QCoreApplication::processEvents();
    QCOMPARE(window.chip("chip.neighbours"), english);
    for (const char *palette : { "dark", "sunlight", "light" })
        QVERIFY(Look::use(QString(palette)));
    QVERIFY(window.find<QWidget>("exposureChart")->isVisible());
}

void TestFloodAnswers::choicesAreFoundAgain()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    window.chooseIds("compareBase", { "t10" });
    window.chooseIds("compareProposal", { "t10-fill" });
    window.find<QDoubleSpinBox>("compareThreshold")->setValue(0.05);
    window.choose("exposureScheme", "AIDR");
    Workspace *flood = window.window().parts().workspace("flood");
    const QJsonObject state = flood->state();
    window.chooseIds("compareBase", { "t100" });
    window.find<QDoubleSpinBox>("compareThreshold")->setValue(0.01);
    window.choose("exposureScheme", "Depth");
    flood->restore(state);
    QCOMPARE(window.find<QComboBox>("compareBase")->currentData().toStringList(),
            QStringList({ "t10" }));
    QCOMPARE(window.find<QDoubleSpinBox>("compareThreshold")->value(), 0.05);
    QCOMPARE(window.find<QComboBox>("exposureScheme")->currentData().toString(), QString("aidr"));
    // What is gone is no reason to fail.
    flood->restore({ { "answers",
            QJsonObject{ { "compare", QJsonObject{ { "base", QJsonArray{ "gone" } } } } } } });
}

void TestFloodAnswers::closingWhileItRunsIsHarmless()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    window.chooseIds("compareBase", { "t100" });
    window.chooseIds("compareProposal", { "t100-fill" });
    window.press("compareFloods");
    window.window().closeTerritory();
    QVERIFY(QTest::qWaitFor(
            [&] { return window.find<QPushButton>("compareFloods")->text() == "Compare"; },
            patience_ms));
    QVERIFY(window.find<QLabel>("compareEmpty")->isVisibleTo(window.find<QWidget>("comparePanel")));
    QVERIFY(window.layers().filter("Flood comparison").isEmpty());
}

/// A task that has not begun ends inside of cancel(), when the workbench is gone already.
void TestFloodAnswers::theWindowMayGoWhileItRuns()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    window.chooseIds("compareBase", { "t100" });
    window.chooseIds("compareProposal", { "t100-fill" });
    window.window().workbench().showDrawerPage("flood.exposure");
    window.find<QPushButton>("compareFloods")->click();
    window.find<QPushButton>("calculateExposure")->click();
    window.close();
    QTest::qWait(200);
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodAnswers test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodanswers.moc"
