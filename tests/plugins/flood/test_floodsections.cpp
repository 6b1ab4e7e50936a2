// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Sections in the real window, places in another CRS, colours, the rating curve of a structure.
#include "chartstest.h"
#include "core/crs/coordinateoperation.h"
#include "core/data/territory.h"
#include "flood/hazard/geotiff.h"
#include "flood/ui/charts/chartinks.h"
#include "flood/ui/charts/chartmarks.h"
#include "flood/ui/charts/ratingchart.h"
#include "gui/language/language.h"
#include "gui/look/look.h"
#include "support/patience.h"

#include <QGraphicsScene>
#include <QToolButton>

#include <cmath>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgstaskmanager.h>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

class TestFloodSections final : public ChartsTest {
    Q_OBJECT

    /// What the part draws over the map.
    ChartMarks *marks()
    {
        const QList<QGraphicsItem *> items = m_window->canvas()->scene()->items();
        for (QGraphicsItem *item : items) {
            if (auto *found = dynamic_cast<ChartMarks *>(item))
                return found;
        }
        return nullptr;
    }

private slots:
    void aSectionIsTheCells();
    void aSectionFollowsTheMoment();
    void placesGoIntoTheCrsOfTheFlood();
    void whatIsKeptIsFoundAgain();
    void colourIsReadable();
    void theRatingCurveIsTheEngines();
    void pictures();
};

void TestFloodSections::aSectionIsTheCells()
{
    m_window->shown().show(run(m_run->path()), run(m_run->path()));
    m_window->key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->find<QWidget>("sectionPage")->isVisible());
    m_window->clickMap(-3.0, 25.0);
    m_window->clickMap(55.0, 25.0);
    m_window->key(Qt::Key_Return);
    SPP_TRY_COMPARE(rows("sectionTable"), 7);
    QVERIFY(marks());
    QCOMPARE(marks()->line().size(), 2); // from A to B, also while it can be drawn on
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
    SPP_TRY_COMPARE(m_window->text("sectionHint"), QString("The line lies outside of this flood."));
}

void TestFloodSections::aSectionFollowsTheMoment()
{
    show();
    takeUp("floodSection");
    m_window->clickMap(5.0, 15.0);
    m_window->clickMap(55.0, 15.0);
    SPP_TRY_COMPARE(rows("sectionTable"), 6);
    for (const int step : { 0, 1, 2, 0, 1 }) // faster than they are read
        m_window->shown().setStep(step);
    SPP_TRY_COMPARE(m_window->number("sectionTable", 2, 2), double(RunFolder::depths(1)[14]));
    QCOMPARE(m_window->number("sectionTable", 2, 3), double(RunFolder::depths(-1)[14]));
    SPP_TRY_COMPARE(QgsApplication::taskManager()->countActiveTasks(), 0);
    QCOMPARE(m_window->number("sectionTable", 2, 2), double(RunFolder::depths(1)[14]));
    const auto &lines = m_window->chart("sectionChart")->content().lines;
    QCOMPARE(lines.at(1).style, Qt::DotLine);
    QCOMPARE(lines.at(2).name, QString("Water, 1 h 00 min"));
}

void TestFloodSections::placesGoIntoTheCrsOfTheFlood()
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
    SPP_TRY_COMPARE(rows("hydrographTable"), 1);
    QCOMPARE(m_window->number("hydrographTable", 0, 1), 0.75);
    // A flood that does not say where it lies is not put anywhere.
    const QString nowhere = m_town->file("nowhere.tif");
    QVERIFY(writeGeoTiff(FloodTown::grid(), everywhere(1.0f), {}, nowhere).ok());
    const auto unplaced = openSource({ nowhere, {} }, {}, silent);
    m_window->shown().show(*unplaced);
    QVERIFY2(m_window->message().contains("CRS"), qPrintable(m_window->message()));
}

void TestFloodSections::whatIsKeptIsFoundAgain()
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
    SPP_TRY_COMPARE(rows("hydrographTable"), 4);
    SPP_TRY_COMPARE(rows("sectionTable"), 6);
}

void TestFloodSections::colourIsReadable()
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

void TestFloodSections::theRatingCurveIsTheEngines()
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

void TestFloodSections::pictures()
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
    SPP_TRY_COMPARE(rows("hydrographTable"), 4);
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
    TestFloodSections test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodsections.moc"
