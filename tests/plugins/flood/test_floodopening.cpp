// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "modelfiles.h"
#include "openingactions.h"
#include "support/permissions.h"

#include "gui/language/language.h"
#include "gui/look/look.h"
#include "support/patience.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <qgsapplication.h>

using namespace spp::test;
using namespace spp::flood;

/// The dialog in which a result is chosen, by clicks and keys.
class TestFloodOpening : public QObject {
    Q_OBJECT

private slots:
    void init() { spp::Language::use(QStringLiteral("en")); }
    void theOtherVariableInItsUnit();
    void levelsAtOneMoment();
    void aMeshWithItsCellSizeAndSpeeds();
    void aRasterInDecimetres();
    void zonesWithClasses();
    void onlyShown();
    void theRiseOfAPathway();
    void aBadFileIsSaid();
    void whatTheIntakeRefusesIsSaid();
    void stoppedAndNothingIsLeft();
    void anIdThatIsTaken();
    void readingOnlyShowsStill();
    void theLanguageIsSwitched();
    void fitsASmallScreen_data();
    void fitsASmallScreen();
};

void TestFloodOpening::theOtherVariableInItsUnit()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, gridNetCdf(town, "model.nc"));
    QVERIFY2(problem(window).contains("coordinate system"), qPrintable(problem(window)));
    QVERIFY(!window.find<QPushButton>("openingMake")->isEnabled());
    pickVariable(window, "h");
    QCOMPARE(field<QComboBox>(window, "sourceUnit")->currentText(), QString("dm"));
    QCOMPARE(field<QComboBox>(window, "sourceMoment")->count(), 4);
    pick(window, "sourceCrs", "EPSG:32748");
    QVERIFY2(problem(window).contains("source"), qPrintable(problem(window)));
    QCOMPARE(field<QLineEdit>(window, "scenarioId")->text(), QString("model"));
    type(window, "scenarioId", "t100");
    type(window, "scenarioSource", "office, model");
    type(window, "scenarioPeriod", "100");
    type(window, "scenarioDate", "2026-10-18");
    pick(window, "scenarioGates", "shut");
    type(window, "scenarioYear", "2050");
    type(window, "scenarioSeaLevel", "0.25");
    type(window, "scenarioSubsidence", "0.1");
    QCOMPARE(problem(window), QString());
    QVERIFY2(window.text("openingMaking").contains("6 × 4"),
            qPrintable(window.text("openingMaking")));
    window.press("openingMake");
    const std::vector<float> depths = made(window, town, "t100", HazardQuantity::Depth);
    QCOMPARE(depths.size(), std::size_t(24));
    QVERIFY2(isNear(depths.front(), 1.5), qPrintable(QString::number(depths.front()))); // 15 dm
    const QJsonObject scenario = only(town);
    QCOMPARE(scenario["source"].toString(), QString("office, model"));
    QCOMPARE(scenario["return_period_years"].toDouble(), 100.0);
    QCOMPARE(scenario["date"].toString(), QString("2026-10-18"));
    QCOMPARE(scenario["gates"].toString(), QString("shut"));
    QCOMPARE(scenario["target_year"].toInt(), 2050);
    QCOMPARE(scenario["sea_level_rise_m"].toDouble(), 0.25);
    QCOMPARE(scenario["subsidence_m"].toDouble(), 0.1);
    SPP_TRY_VERIFY(floodGroup()); // and it is shown
    QCOMPARE(window.find<QListWidget>("scenarios")->count(), 1);
}

void TestFloodOpening::levelsAtOneMoment()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, gridNetCdf(town, "model.nc"));
    pickVariable(window, "wl");
    QCOMPARE(field<QComboBox>(window, "sourceMeaning")->currentText(),
            QString("level of the water"));
    QCOMPARE(field<QComboBox>(window, "sourceGround")->currentText(), QString("bed"));
    QCOMPARE(field<QComboBox>(window, "sourceUnit")->currentText(), QString("m"));
    pick(window, "sourceMoment", "2");
    QCOMPARE(field<QComboBox>(window, "sourceMoment")->currentText(), QString("1 h 00 min"));
    pick(window, "sourceCrs", "EPSG:32748");
    type(window, "scenarioSource", "model");
    window.press("openingMake");
    const std::vector<float> depths = made(window, town, "model", HazardQuantity::Depth);
    QCOMPARE(depths.size(), std::size_t(24));
    QVERIFY2(isNear(depths.front(), 0.4), qPrintable(QString::number(depths.front())));
    QVERIFY(isNear(made(window, town, "model", HazardQuantity::Ground).front(), 10.0));
}

void TestFloodOpening::aMeshWithItsCellSizeAndSpeeds()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, ugrid(town, "mesh.nc"));
    auto *cell = field<QLineEdit>(window, "sourceCell");
    QVERIFY(cell->isVisible());
    QCOMPARE(cell->text(), QString("10"));
    type(window, "sourceCell", "0");
    QVERIFY(!problem(window).isEmpty());
    type(window, "sourceCell", "5");
    pickContaining(window, "sourceSpeed", "speed");
    pick(window, "sourceCrs", "EPSG:32748");
    type(window, "scenarioSource", "model");
    QCOMPARE(problem(window), QString());
    window.press("openingMake");
    const std::vector<float> depths = made(window, town, "mesh", HazardQuantity::Depth);
    QCOMPARE(depths.size(), std::size_t(96)); // cells of 5 m
    QVERIFY(isNear(depths.front(), 0.75));
    QVERIFY(isNear(made(window, town, "mesh", HazardQuantity::Speed).front(), 0.5));
}

void TestFloodOpening::aRasterInDecimetres()
{
    const FloodTown town;
    const QString path = town.raster("marks.tif", everywhere(7.0F));
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, path);
    QVERIFY(!field<QComboBox>(window, "sourceMoment")->isVisible());
    QVERIFY(!field<QComboBox>(window, "sourceCrs")->isEditable()); // the file says it
    pick(window, "sourceUnit", "dm");
    type(window, "scenarioSource", "survey");
    window.press("openingMake");
    QVERIFY(isNear(made(window, town, "marks", HazardQuantity::Depth).front(), 0.7));
}

void TestFloodOpening::zonesWithClasses()
{
    const FloodTown town;
    QCOMPARE(town.flood({ "themes" }).exitCode, 0);
    const QString zones = town.text("zones.geojson",
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{)"
            R"("hazard_class":"H3"},"geometry":{"type":"Polygon","coordinates":[[[700000,9300000],)"
            R"([700060,9300000],[700060,9300020],[700000,9300020],[700000,9300000]]]}}]})");
    const ProgramRun imported = runSpp({ "import", town.territory(), zones, "--theme",
            "flood-zones", "--crs", "EPSG:32748", "--date", "2026-11-22" });
    QVERIFY2(imported.exitCode == 0, imported.standardError.constData());
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    window.press("openFile");
    field<QComboBox>(window, "openingFrom")->setCurrentIndex(1);
    QVERIFY(!field<QLineEdit>(window, "openingPath")->isVisible());
    QCOMPARE(field<QComboBox>(window, "zonesTheme")->currentData().toString(),
            QString("flood-zones"));
    QCOMPARE(field<QComboBox>(window, "zonesField")->currentData().toString(),
            QString("hazard_class"));
    type(window, "zonesCell", "10");
    type(window, "scenarioId", "zones");
    type(window, "scenarioSource", "plan");
    // Another scheme has no such class, which is said and changes nothing.
    pick(window, "zonesScheme", "swiss");
    window.press("openingMake");
    SPP_TRY_VERIFY2(problem(window).contains("has no class"), qPrintable(problem(window)));
    QVERIFY(town.answer({ "scenarios" })["scenarios"].toArray().isEmpty());
    pick(window, "zonesScheme", "aidr");
    window.press("openingMake");
    const std::vector<float> classes = made(window, town, "zones", HazardQuantity::HazardClass);
    QCOMPARE(classes.size(), std::size_t(12)); // the two rows that the zone has
    QCOMPARE(classes.front(), 3.0F);
}

void TestFloodOpening::onlyShown()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, meshWithResults(town, "flow"));
    QVERIFY(!window.find<QPushButton>("openingShow")->isEnabled());
    pick(window, "sourceCrs", "EPSG:32748");
    window.press("openingShow");
    SPP_TRY_VERIFY(!isOpen(window));
    SPP_TRY_VERIFY(floodGroup());
    SPP_TRY_VERIFY(window.find<QSlider>("timeSlider")->isVisible());
    QVERIFY(town.answer({ "scenarios" })["scenarios"].toArray().isEmpty());
    // It is found again as it was read, and the plus opens it with its variable.
    const QJsonObject state = workspace(window)->state();
    const QJsonObject reading = state["view"].toObject()["shown"].toObject()["reading"].toObject();
    QCOMPARE(reading["cell"].toDouble(), 10.0);
    QCOMPARE(reading["crs"].toString(), QString("EPSG:32748"));
    window.press("enterRun");
    SPP_TRY_VERIFY(isOpen(window));
    SPP_TRY_VERIFY(window.find<QTreeWidget>("sourceVariables")->currentItem());
    QCOMPARE(window.find<QTreeWidget>("sourceVariables")->currentItem()->text(0), QString("depth"));
}

void TestFloodOpening::theRiseOfAPathway()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, town.raster("flood.tif", everywhere(0.5F)));
    auto *pathways = field<QComboBox>(window, "scenarioPathway");
    QVERIFY(pathways->count() > 1);
    type(window, "scenarioSource", "model");
    pathways->setCurrentIndex(1);
    QVERIFY2(problem(window).contains("target year"), qPrintable(problem(window)));
    QVERIFY(!field<QLineEdit>(window, "scenarioSeaLevel")->isVisible());
    type(window, "scenarioYear", "2050");
    const QString id = pathways->currentData().toString();
    window.press("openingMake");
    SPP_TRY_VERIFY2(!isOpen(window), qPrintable(problem(window)));
    QCOMPARE(only(town)["pathway"].toString(), id);
    QVERIFY(only(town)["sea_level_rise_m"].toDouble() > 0.0);
}

void TestFloodOpening::aBadFileIsSaid()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, town.text("broken.nc", "this is no NetCDF"));
    SPP_TRY_VERIFY2(problem(window).contains("No reader understands"), qPrintable(problem(window)));
    QVERIFY(!window.find<QPushButton>("openingMake")->isEnabled());
    QVERIFY(!window.find<QPushButton>("openingShow")->isEnabled());
    type(window, "openingPath", town.file("gone.tif"));
    QTest::keyClick(window.find<QLineEdit>("openingPath"), Qt::Key_Return);
    SPP_TRY_VERIFY2(problem(window).contains("no such file"), qPrintable(problem(window)));
    QTest::keyClick(window.find<QDialog>("openingDialog"), Qt::Key_Escape);
    SPP_TRY_VERIFY(!isOpen(window));
}

void TestFloodOpening::whatTheIntakeRefusesIsSaid()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, town.raster("odd.tif", everywhere(-0.5F)));
    type(window, "scenarioSource", "model");
    window.press("openingMake");
    SPP_TRY_VERIFY2(problem(window).contains("negative"), qPrintable(problem(window)));
    QVERIFY2(!problem(window).contains("--"), qPrintable(problem(window))); // no option's name
    QVERIFY(town.answer({ "scenarios" })["scenarios"].toArray().isEmpty());
    field<QCheckBox>(window, "sourceNegativeDry")->click();
    window.press("openingMake");
    QVERIFY(isNear(made(window, town, "odd", HazardQuantity::Depth).front(), 0.0));
}

/// A raster large enough to be stopped.
void TestFloodOpening::stoppedAndNothingIsLeft()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, meshWithResults(town, "flow"));
    type(window, "sourceCell", "0.02"); // 3000 x 2000 cells, three moments
    pick(window, "sourceCrs", "EPSG:32748");
    type(window, "scenarioSource", "model");
    window.press("openingMake");
    QVERIFY(window.find<QWidget>("openingProgress")->isVisible());
    QVERIFY(!window.find<QPushButton>("openingMake")->isEnabled());
    QCOMPARE(window.find<QPushButton>("openingClose")->text(), QString("Stop"));
    window.press("openingClose");
    SPP_TRY_VERIFY(!window.find<QWidget>("openingProgress")->isVisible());
    QVERIFY(isOpen(window));
    QVERIFY2(problem(window).contains("Nothing was put"), qPrintable(problem(window)));
    QVERIFY(town.answer({ "scenarios" })["scenarios"].toArray().isEmpty());
}

void TestFloodOpening::anIdThatIsTaken()
{
    const FloodTown town;
    QCOMPARE(town.addScenario("t100", everywhere(0.4F)).exitCode, 0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, town.raster("t100.tif", everywhere(2.0F)));
    type(window, "scenarioSource", "model");
    QVERIFY2(problem(window).contains("already"), qPrintable(problem(window)));
    auto *replace = field<QCheckBox>(window, "scenarioReplace");
    QVERIFY(replace->isVisible());
    replace->click();
    window.press("openingMake");
    QVERIFY(isNear(made(window, town, "t100", HazardQuantity::Depth).front(), 2.0));
}

void TestFloodOpening::readingOnlyShowsStill()
{
    const FloodTown town;
    const QString path = town.raster("flood.tif", everywhere(0.5F));
    const Locked lock(town.territory());
    QVERIFY(lock.isLocked());
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    QVERIFY(window.window().workbench().isReadOnly());
    openFile(window, path);
    type(window, "scenarioSource", "model");
    QVERIFY(!window.find<QPushButton>("openingMake")->isEnabled());
    QVERIFY2(problem(window).contains("reading only"), qPrintable(problem(window)));
    QVERIFY(window.find<QPushButton>("openingShow")->isEnabled());
}

void TestFloodOpening::theLanguageIsSwitched()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    openFile(window, gridNetCdf(town, "model.nc"));
    pickVariable(window, "wl");
    pick(window, "sourceMoment", "3");
    spp::Language::use(QStringLiteral("vi"));
    SPP_TRY_COMPARE(
            window.find<QComboBox>("sourceMeaning")->currentText(), QString::fromUtf8("mực nước"));
    QCOMPARE(window.find<QComboBox>("sourceMoment")->currentData().toString(), QString("3"));
    QCOMPARE(window.find<QComboBox>("sourceGround")->currentText(), QString("bed"));
}

void TestFloodOpening::fitsASmallScreen_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("language");
    for (const char *look : { "light", "dark", "sunlight" }) {
        for (const char *language : { "en", "vi" })
            QTest::addRow("%s %s", look, language) << QString(look) << QString(language);
    }
}

/// On a screen of 1280 x 720 nothing of it has to be scrolled to; on a lower one the buttons stay.
void TestFloodOpening::fitsASmallScreen()
{
    QFETCH(const QString, look);
    QFETCH(const QString, language);
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    const struct LightAgain {
        ~LightAgain() { (void)spp::Look::use(QStringLiteral("light")); }
    } atTheEnd;
    QVERIFY(spp::Look::use(look).ok());
    spp::Language::use(language);
    openFile(window, gridNetCdf(town, "model.nc"));
    auto *dialog = window.find<QDialog>("openingDialog");
    auto *bar = window.find<QScrollArea>("openingForms")->verticalScrollBar();
    // What few floods need is folded where the screen of the test had no room for it.
    for (const char *fold : { "sourceFurther", "scenarioFuture" })
        window.find<QToolButton>(fold)->setChecked(look != QLatin1String("sunlight"));
    dialog->setMinimumWidth(1);
    dialog->resize(1240, 680);
    QCoreApplication::processEvents(); // layouts settle
    pickVariable(window, "wl"); // the most there is to say: the ground, and a moment
    SPP_TRY_COMPARE(bar->maximum(), 0);
    dialog->resize(1240, 400);
    SPP_TRY_VERIFY(bar->maximum() > 0);
    for (const char *name : { "openingClose", "openingShow", "openingMake" }) {
        auto *button = window.find<QPushButton>(name);
        QVERIFY(button->visibleRegion() == QRegion(button->rect()));
        QVERIFY(dialog->rect().contains(button->geometry()));
    }
    dialog->close();
}

int main(int argc, char **argv)
{
    obeyPermissions(argv);
    QgsApplication program(argc, argv, true);
    TestFloodOpening test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodopening.moc"
