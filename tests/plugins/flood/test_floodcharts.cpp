// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Hydrographs and sections in the real window, by clicks and keys: their numbers are those of the
// cells that were clicked.
#include "chartswindow.h"
#include "core/crs/coordinateoperation.h"
#include "core/data/territory.h"
#include "flood/hazard/geotiff.h"
#include "flood/results/openseries.h"
#include "flood/ui/charts/chartinks.h"
#include "flood/ui/charts/chartpage.h"
#include "flood/ui/charts/ratingchart.h"
#include "gui/language/language.h"
#include "gui/look/look.h"
#include "gui/review/tableexport.h"
#include "runfolder.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cmath>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgstaskmanager.h>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

DepthSeriesPtr run(const QString &folder)
{
    const auto series = openRun(folder);
    if (!series)
        qFatal("%s", series.error().text().c_str());
    return *series;
}

/// Times of a run of 100 frames of the town, an hour apart, all of one depth.
void writeFrames(const QString &folder, int count)
{
    for (int i = 3; i < count; ++i) {
        const QString name = QStringLiteral("%1/frames/depth_%2s.tif")
                                     .arg(folder)
                                     .arg(i * 3600, 10, 10, QLatin1Char('0'));
        if (!QFile::copy(folder + QStringLiteral("/frames/depth_0000007200s.tif"), name))
            qFatal("a frame cannot be copied");
    }
}

} // namespace

class TestFloodCharts : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void emptyPagesTeach();
    void aClickShowsTheCellOverTime();
    void aClickInTheChartIsAMoment();
    void placesAreKeptAndTakenAway();
    void theEarlierStateIsDashed();
    void aGaugeIsChosenByName();
    void aScenarioHasOnlyItsGreatestDepth();
    void aSectionIsTheCells();
    void aSectionFollowsTheMoment();
    void placesGoIntoTheCrsOfTheFlood();
    void readingBlocksNothing();
    void numbersCanBeTakenAway();
    void bothLanguages();
    void whatIsKeptIsFoundAgain();
    void colourIsReadable();
    void theRatingCurveIsTheEngines();
    void pictures();

private:
    std::unique_ptr<FloodTown> m_town;
    std::unique_ptr<RunFolder> m_run;
    std::unique_ptr<ChartsWindow> m_window;

    void show() { m_window->shown().show(run(m_run->path())); }
    void takeUp(const char *action) { m_window->action(action)->trigger(); }
    int rows(const char *table) { return m_window->table(table).rowCount(); }
};

void TestFloodCharts::init()
{
    m_town = std::make_unique<FloodTown>();
    m_run = std::make_unique<RunFolder>();
    m_window = std::make_unique<ChartsWindow>();
    QCOMPARE(m_window->open(*m_town), QString());
}

void TestFloodCharts::cleanup()
{
    m_window.reset();
    m_run.reset();
    m_town.reset();
}

void TestFloodCharts::emptyPagesTeach()
{
    for (const char *hint : { "hydrographHint", "sectionHint" })
        QVERIFY(m_window->text(hint).startsWith("Choose a flood first."));
    QVERIFY(!m_window->action("floodHydrograph")->isEnabled());
    show();
    QVERIFY(m_window->action("floodSection")->isEnabled());
    QVERIFY(m_window->text("hydrographHint").contains("Ctrl+Shift+H"));
    QVERIFY(m_window->text("sectionHint").contains("Ctrl+Shift+X"));
    m_window->shown().show({});
    QVERIFY(m_window->text("hydrographHint").startsWith("Choose a flood first."));
    QCOMPARE(m_window->message(), QString());
}

void TestFloodCharts::aClickShowsTheCellOverTime()
{
    show();
    m_window->key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->find<QWidget>("hydrographPage")->isVisible());
    m_window->clickMap(15.0, 25.0);
    QTRY_COMPARE(rows("hydrographTable"), 4);
    const std::size_t cell = 7;
    for (int step = 0; step < 3; ++step) {
        const double depth = double(RunFolder::depths(step)[cell]);
        const double level = double(RunFolder::ground()[cell]) + depth;
        QCOMPARE(m_window->number("hydrographTable", step, 1), depth);
        QCOMPARE(m_window->number("hydrographTable", step, 2), level);
        const ChartLine &line = m_window->chart("hydrographChart")->content().lines.at(0);
        QCOMPARE(line.points.at(step), QPointF(60.0 * step, depth));
    }
    QCOMPARE(m_window->number("hydrographTable", 3, 1), double(RunFolder::depths(-1)[cell]));
    QVERIFY(m_window->chart("hydrographChart")->isVisible());
    // Typed coordinates: X (north), a blank, Y (east).
    m_window->keys("9300005 700055");
    m_window->key(Qt::Key_Return);
    QTRY_COMPARE(m_window->table("hydrographTable").columnCount(), 5);
    QCOMPARE(m_window->number("hydrographTable", 2, 3), double(RunFolder::depths(2)[23]));
    // Levels instead of depths.
    m_window->find<QComboBox>("hydrographQuantity")->setCurrentIndex(1);
    const ChartLine level = m_window->chart("hydrographChart")->content().lines.at(1);
    QCOMPARE(level.points.at(2).y(),
            double(RunFolder::ground()[23]) + double(RunFolder::depths(2)[23]));
    m_window->key(Qt::Key_Escape);
    QVERIFY(!m_window->action("floodHydrograph")->isChecked());
    QCOMPARE(m_window->message(), QString());
}

void TestFloodCharts::aClickInTheChartIsAMoment()
{
    show();
    takeUp("floodHydrograph");
    m_window->clickMap(35.0, 5.0);
    QTRY_COMPARE(rows("hydrographTable"), 4);
    FloodChart *chart = m_window->chart("hydrographChart");
    QTRY_VERIFY(chart->at(60.0, 0.0).x() > chart->at(0.0, 0.0).x() + 50.0);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->at(55.0, 0.1).toPoint());
    QCOMPARE(m_window->shown().step(), 1);
    QCOMPARE(chart->momentText(), QString("1 h 00 min"));
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(m_window->shown().step(), 2);
    QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(m_window->shown().step(), 0);
    m_window->shown().setStep(2); // by somebody else
    QCOMPARE(chart->momentText(), QString("2 h 00 min"));
    QCOMPARE(*chart->content().moment, 120.0);
    m_window->shown().setStep(DepthSeries::greatest);
    QVERIFY(!chart->content().moment);
    m_window->press("hydrographAsTable");
    auto *page = m_window->find<TablePage>("hydrographTable");
    page->table()->setCurrentIndex(page->shown().index(1, 0));
    QCOMPARE(m_window->shown().step(), 1);
}

void TestFloodCharts::placesAreKeptAndTakenAway()
{
    show();
    takeUp("floodHydrograph");
    for (int i = 0; i < ChartInks::places + 1; ++i)
        m_window->clickMap(5.0 + 8.0 * i, 15.0);
    QTRY_COMPARE(m_window->table("hydrographTable").columnCount(), 1 + 2 * ChartInks::places);
    QVERIFY(m_window->chart("hydrographChart")->content().lines.size() == ChartInks::places);
    m_window->press("chip2");
    QCOMPARE(m_window->table("hydrographTable").columnCount(), 1 + 2 * (ChartInks::places - 1));
    const auto &lines = m_window->chart("hydrographChart")->content().lines;
    QCOMPARE(lines.at(1).mark, QString("3"));
    QCOMPARE(lines.at(1).points.at(2).y(), double(RunFolder::depths(2)[14]));
    m_window->clickMap(55.0, 35.0); // takes the free number
    QTRY_COMPARE(m_window->table("hydrographTable").columnCount(), 1 + 2 * ChartInks::places);
    const auto &again = m_window->chart("hydrographChart")->content().lines;
    QCOMPARE(again.back().mark, QString("2"));
    QCOMPARE(again.back().points.at(2).y(), double(RunFolder::depths(2)[5]));
}

void TestFloodCharts::theEarlierStateIsDashed()
{
    // On another grid: one cell over all of the town, and only two steps.
    RunFolder earlier;
    QVERIFY(QDir(earlier.path() + "/frames").removeRecursively());
    QVERIFY(QDir(earlier.path()).mkdir("frames"));
    QVERIFY(QFile::remove(earlier.path() + "/ground.tif"));
    const engine::Grid coarse{ 700000.0, 9300040.0, 60.0, 40.0, 1, 1 };
    for (const char *name :
            { "max_depth.tif", "frames/depth_0000000000s.tif", "frames/depth_0000001800s.tif" })
        QVERIFY(writeGeoTiff(coarse, { 0.125f }, "EPSG:32748", earlier.path() + '/' + name).ok());
    m_window->shown().show(run(m_run->path()), run(earlier.path()));
    takeUp("floodHydrograph");
    m_window->clickMap(35.0, 5.0);
    QTRY_COMPARE(rows("hydrographTable"), 5); // 0, 30, 60, 120 minutes and the greatest
    const auto &lines = m_window->chart("hydrographChart")->content().lines;
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines.at(0).style, Qt::SolidLine);
    QCOMPARE(lines.at(1).style, Qt::DashLine);
    QCOMPARE(lines.at(1).points.size(), 2);
    QCOMPARE(lines.at(1).points.at(1), QPointF(30.0, 0.125));
    QVERIFY(lines.at(0).name != lines.at(1).name);
    QVERIFY(std::isnan(m_window->number("hydrographTable", 1, 1))); // no step of the flood then
    QCOMPARE(m_window->number("hydrographTable", 1, 3), 0.125);
}

void TestFloodCharts::aGaugeIsChosenByName()
{
    show();
    auto *gauges = m_window->find<QComboBox>("hydrographGauges");
    QTRY_COMPARE(gauges->count(), 3);
    QCOMPARE(gauges->itemText(1), QString("bridge, \"old\""));
    emit gauges->activated(1);
    QTRY_COMPARE(m_window->table("hydrographTable").columnCount(), 2);
    const auto &lines = m_window->chart("hydrographChart")->content().lines;
    QCOMPARE(lines.at(0).points.at(1), QPointF(30.0, 0.5));
    QCOMPARE(m_window->number("hydrographTable", 1, 1), 0.5);
    // Gauges belong to their flood; places stay.
    takeUp("floodHydrograph");
    m_window->clickMap(35.0, 5.0);
    QTRY_COMPARE(m_window->table("hydrographTable").columnCount(), 4);
    const RunFolder other;
    m_window->shown().show(run(other.path()));
    QTRY_COMPARE(m_window->table("hydrographTable").columnCount(), 3);
}

void TestFloodCharts::aScenarioHasOnlyItsGreatestDepth()
{
    QCOMPARE(m_town->addScenario("t10", everywhere(0.5f)).exitCode, 0);
    const auto series = openScenario(m_town->territory(), "t10");
    QVERIFY(series.ok());
    m_window->shown().show(*series);
    takeUp("floodHydrograph");
    m_window->clickMap(35.0, 5.0);
    QTRY_COMPARE(m_window->text("hydrographHint"),
            QString("This flood has only its greatest depth, nothing over time:\nPlace 1: 0.50 m"));
    QVERIFY(!m_window->find<QComboBox>("hydrographQuantity")->isEnabled());
    QCOMPARE(rows("hydrographTable"), 1);
    QCOMPARE(m_window->number("hydrographTable", 0, 1), 0.5);
    takeUp("floodSection");
    m_window->clickMap(5.0, 5.0);
    m_window->clickMap(55.0, 5.0);
    QTRY_COMPARE(rows("sectionTable"), 6);
    QCOMPARE(m_window->chart("sectionChart")->content().y.title, QString("Depth (m)"));
    QCOMPARE(m_window->number("sectionTable", 3, 2), 0.5);
}

void TestFloodCharts::aSectionIsTheCells()
{
    m_window->shown().show(run(m_run->path()), run(m_run->path()));
    m_window->key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->find<QWidget>("sectionPage")->isVisible());
    m_window->clickMap(-3.0, 25.0);
    m_window->clickMap(55.0, 25.0);
    m_window->key(Qt::Key_Return);
    QTRY_COMPARE(rows("sectionTable"), 7);
    QVERIFY(std::isnan(m_window->number("sectionTable", 0, 2))); // outside
    for (int i = 0; i < 6; ++i) {
        const std::size_t cell = 6 + std::size_t(i);
        const double ground = double(RunFolder::ground()[cell]);
        const double most = double(RunFolder::depths(DepthSeries::greatest)[cell]);
        QCOMPARE(m_window->number("sectionTable", i + 1, 2), most);
        QCOMPARE(m_window->number("sectionTable", i + 1, 3), most);
        QCOMPARE(m_window->number("sectionTable", i + 1, 4), ground);
        QCOMPARE(m_window->number("sectionTable", i + 1, 5), ground + most);
        QCOMPARE(m_window->number("sectionTable", i + 1, 7), most); // before
    }
    const ChartContent &content = m_window->chart("sectionChart")->content();
    QCOMPARE(content.lines.at(0).ink, QString("ground"));
    QCOMPARE(content.lines.at(0).points.at(3).y(), double(RunFolder::ground()[6]));
    QVERIFY(std::isnan(content.lines.at(0).points.at(0).y()));
    QCOMPARE(content.lines.back().style, Qt::DashLine);
    // A line elsewhere says so.
    m_window->clickMap(-4.0, -4.0);
    m_window->clickMap(-2.0, -2.0);
    QTRY_COMPARE(m_window->text("sectionHint"), QString("The line lies outside of this flood."));
}

void TestFloodCharts::aSectionFollowsTheMoment()
{
    show();
    takeUp("floodSection");
    m_window->clickMap(5.0, 15.0);
    m_window->clickMap(55.0, 15.0);
    QTRY_COMPARE(rows("sectionTable"), 6);
    for (const int step : { 0, 1, 2, 0, 1 }) // faster than they are read
        m_window->shown().setStep(step);
    QTRY_COMPARE(m_window->number("sectionTable", 2, 2), double(RunFolder::depths(1)[14]));
    QCOMPARE(m_window->number("sectionTable", 2, 3), double(RunFolder::depths(-1)[14]));
    QTRY_COMPARE(QgsApplication::taskManager()->countActiveTasks(), 0);
    QCOMPARE(m_window->number("sectionTable", 2, 2), double(RunFolder::depths(1)[14]));
    const auto &lines = m_window->chart("sectionChart")->content().lines;
    QCOMPARE(lines.at(1).style, Qt::DotLine);
    QCOMPARE(lines.at(2).name, QString("Water, 60 min"));
}

void TestFloodCharts::placesGoIntoTheCrsOfTheFlood()
{
    const Territory &territory = *m_window->window().workbench().territory();
    const auto operation = CoordinateOperation::create(
            territory.datum(), territory.crs(), QStringLiteral("EPSG:32749"));
    QVERIFY(operation.ok());
    double x = 700035.0;
    double y = 9300005.0;
    QVERIFY(operation->transform(&x, &y, 1).ok());
    // The clicked place lies in the middle of the fifth of nine cells.
    const engine::Grid grid{ x - 15.0, y + 15.0, 10.0, 10.0, 3, 3 };
    std::vector<float> cells(9, 0.25f);
    cells[4] = 0.75f;
    const QString path = m_town->file("other.tif");
    QVERIFY(writeGeoTiff(grid, cells, "EPSG:32749", path).ok());
    Feedback silent;
    const auto series = openSource({ path, {} }, {}, silent);
    QVERIFY(series.ok());
    m_window->shown().show(*series);
    takeUp("floodHydrograph");
    m_window->keys("9300005 700035");
    m_window->key(Qt::Key_Return);
    QTRY_COMPARE(rows("hydrographTable"), 1);
    QCOMPARE(m_window->number("hydrographTable", 0, 1), 0.75);
    // A flood that does not say where it lies is not put anywhere.
    const QString nowhere = m_town->file("nowhere.tif");
    QVERIFY(writeGeoTiff(FloodTown::grid(), everywhere(1.0f), {}, nowhere).ok());
    const auto unplaced = openSource({ nowhere, {} }, {}, silent);
    m_window->shown().show(*unplaced);
    QVERIFY2(m_window->message().contains("CRS"), qPrintable(m_window->message()));
}

void TestFloodCharts::readingBlocksNothing()
{
    writeFrames(m_run->path(), 100);
    show();
    QTRY_COMPARE(QgsApplication::taskManager()->countActiveTasks(), 0);
    takeUp("floodHydrograph");
    m_window->clickMap(35.0, 5.0);
    QCOMPARE(rows("hydrographTable"), 0); // the click is over, the reading is not
    QCOMPARE(QgsApplication::taskManager()->countActiveTasks(), 1);
    QCOMPARE(m_window->text("hydrographHint"), QString("Reading…"));
    m_window->clickMap(45.0, 5.0);
    QTRY_COMPARE(rows("hydrographTable"), 101);
    QCOMPARE(m_window->table("hydrographTable").columnCount(), 5);
    QCOMPARE(m_window->number("hydrographTable", 99, 3), double(RunFolder::depths(2)[22]));
    // In hours, as it lasts longer than three of them.
    QCOMPARE(m_window->chart("hydrographChart")->content().x.title, QString("Time (days)"));
    QTRY_COMPARE(QgsApplication::taskManager()->countActiveTasks(), 0);
    QCOMPARE(m_window->message(), QString());
}

void TestFloodCharts::numbersCanBeTakenAway()
{
    show();
    takeUp("floodHydrograph");
    m_window->clickMap(15.0, 25.0);
    QTRY_COMPARE(rows("hydrographTable"), 4);
    m_window->press("hydrographCopy");
    const QStringList copied = QGuiApplication::clipboard()->text().split('\n');
    QCOMPARE(copied.at(0), QString("Time\tPlace 1: depth (m)\tPlace 1: level (m)"));
    QVERIFY2(copied.at(2).startsWith("60 min\t0.35\t"), qPrintable(copied.at(2)));
    const QString picture = m_town->file("chart.png");
    m_window->find<ChartPage>("hydrographPage")->savePicture(picture);
    QVERIFY(QImage(picture).width() > 2 * 300);
    QVERIFY(m_window->message().contains("chart.png"));
    TableExport out(m_window->window().workbench());
    const QString sheet = m_town->file("numbers.xlsx");
    out.write(*m_window->find<TablePage>("hydrographTable"), sheet);
    QVERIFY(QFile::exists(sheet));
    m_window->find<ChartPage>("hydrographPage")->savePicture(m_town->file("no/folder.png"));
    QVERIFY(m_window->message().contains("could not be saved"));
}

void TestFloodCharts::bothLanguages()
{
    show();
    takeUp("floodHydrograph");
    m_window->clickMap(15.0, 25.0);
    QTRY_COMPARE(rows("hydrographTable"), 4);
    m_window->shown().setStep(1);
    Language::use("vi");
    QTRY_COMPARE(m_window->chart("hydrographChart")->momentText(), QString("1 giờ 00 phút"));
    QCOMPARE(m_window->table("hydrographTable").index(1, 1).data().toString(), QString("0,35"));
    QVERIFY(m_window->find<QWidget>("hydrographPage")->windowTitle() != "Hydrographs");
    QVERIFY(m_window->action("floodSection")->text() != "Section along a line");
    QVERIFY(m_window->chart("hydrographChart")->content().y.title != "Depth (m)");
    Language::use("en");
    QTRY_COMPARE(m_window->chart("hydrographChart")->momentText(), QString("1 h 00 min"));
    QCOMPARE(m_window->table("hydrographTable").index(1, 1).data().toString(), QString("0.35"));
}

void TestFloodCharts::whatIsKeptIsFoundAgain()
{
    show();
    takeUp("floodHydrograph");
    m_window->clickMap(15.0, 25.0);
    takeUp("floodSection");
    m_window->clickMap(5.0, 15.0);
    m_window->clickMap(55.0, 15.0);
    const QJsonObject state = m_window->workspace().state();
    m_window->shown().show({});
    m_window->workspace().restore({});
    QVERIFY(!m_window->window().findChild<QToolButton *>("chip1"));
    m_window->workspace().restore(state);
    QVERIFY(m_window->find<QToolButton>("chip1")->isVisibleTo(
            m_window->find<QWidget>("hydrographPage")));
    show();
    QTRY_COMPARE(rows("hydrographTable"), 4);
    QTRY_COMPARE(rows("sectionTable"), 6);
}

void TestFloodCharts::colourIsReadable()
{
    constexpr double least = 4.5;
    const auto inks = ChartInks::read();
    QVERIFY2(inks.ok(), inks ? "" : inks.error().text().c_str());
    QStringList names{ "ground", "water", "greatest" };
    for (int number = 1; number <= ChartInks::places; ++number)
        names.append(ChartInks::ofPlace(number));
    const auto palettes = FramePalette::all();
    QVERIFY(palettes.ok());
    for (const FramePalette &palette : *palettes) {
        for (const QString &name : names) {
            const double contrast = FramePalette::contrast(
                    inks->ink(name, palette.isDark), palette.colour(Role::Panel));
            QVERIFY2(contrast >= least, qPrintable(palette.id + ' ' + name));
        }
    }
}

void TestFloodCharts::theRatingCurveIsTheEngines()
{
    RatingChart chart;
    engine::Structure structure;
    engine::Weir weir;
    weir.crest_m = 1.0;
    weir.width_m = 4.0;
    structure.device = weir;
    chart.draw(structure, 1.0, 0.5);
    const auto levels = RatingChart::levelsOf(structure, 0.5);
    QVERIFY(levels.from_m < 0.5 && levels.to_m > 2.5);
    QCOMPARE(chart.curve().front().level1_m, levels.from_m);
    QCOMPARE(chart.curve().back().level1_m, levels.to_m);
    for (const engine::RatingPoint &point : chart.curve())
        QCOMPARE(point.discharge_m3s, engine::weirDischarge(weir, point.level1_m, 0.5));
    QCOMPARE(chart.curve().front().discharge_m3s, 0.0);
    auto *drawn = chart.findChild<FloodChart *>("ratingCurve");
    QCOMPARE(drawn->content().lines.at(0).points.size(), int(chart.curve().size()));
    QCOMPARE(*drawn->content().moment, 0.5);
    chart.draw(structure, 0.5, 0.5, RatingChart::Levels{ 1.0, 2.0 });
    QCOMPARE(chart.curve().back().level1_m, 2.0);
    QCOMPARE(chart.curve().back().discharge_m3s, 0.5 * engine::weirDischarge(weir, 2.0, 0.5));
    chart.clear("Give a width above 0.");
    QVERIFY(chart.curve().empty());
    QVERIFY(!drawn->isVisibleTo(&chart));
}

/// Where SPP_PICTURES names a folder: what the pages look like, to be looked at.
void TestFloodCharts::pictures()
{
    const QString folder = qEnvironmentVariable("SPP_PICTURES");
    if (folder.isEmpty())
        return;
    RunFolder earlier;
    std::vector<float> low = RunFolder::depths(0);
    QVERIFY(writeGeoTiff(
            FloodTown::grid(), low, "EPSG:32748", earlier.path() + "/frames/depth_0000003600s.tif")
                    .ok());
    m_window->window().resize(1366, 768);
    m_window->shown().show(run(m_run->path()), run(earlier.path()));
    takeUp("floodSection");
    m_window->clickMap(-2.0, 35.0);
    m_window->clickMap(55.0, 3.0);
    takeUp("floodHydrograph");
    m_window->clickMap(15.0, 25.0);
    m_window->clickMap(45.0, 12.0);
    m_window->clickMap(55.0, 5.0);
    QTRY_COMPARE(rows("hydrographTable"), 4);
    m_window->shown().setStep(1);
    for (const char *language : { "en", "vi" }) {
        Language::use(language);
        for (const char *look : { "light", "dark", "sunlight" }) {
            QVERIFY(Look::use(QString(look)).ok());
            for (const char *page : { "flood.hydrographs", "flood.section" }) {
                m_window->window().workbench().showDrawerPage(page);
                QTest::qWait(500);
                QVERIFY(m_window->window().grab().save(
                        QString("%1/%2-%3-%4.png")
                                .arg(folder, QString(page).mid(6), look, language)));
            }
        }
    }
    Language::use("en");
    QVERIFY(Look::use(QStringLiteral("light")).ok());
    RatingChart rating;
    engine::Structure structure;
    structure.device = engine::Gate{ 0.0, 3.0, 1.5, 0.6 };
    rating.draw(structure, 1.0, 0.4);
    rating.resize(320, 200);
    QVERIFY(rating.grab().save(folder + "/rating.png"));
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodCharts test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodcharts.moc"
