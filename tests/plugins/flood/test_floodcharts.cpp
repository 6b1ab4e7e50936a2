// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Hydrographs in the real window, by clicks and keys: their numbers are those of the cells that
// were clicked.
#include "chartstest.h"
#include "flood/hazard/geotiff.h"
#include "flood/ui/charts/chartinks.h"
#include "flood/ui/charts/chartpage.h"
#include "gui/language/language.h"
#include "gui/review/tableexport.h"
#include "support/patience.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTableView>

#include <cmath>

#include <qgsapplication.h>
#include <qgstaskmanager.h>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

/// Makes frames of a run up to `count`, an hour apart, from the last one on all alike.
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

class TestFloodCharts final : public ChartsTest {
    Q_OBJECT

private slots:
    void emptyPagesTeach();
    void aClickShowsTheCellOverTime();
    void aClickInTheChartIsAMoment();
    void placesAreKeptAndTakenAway();
    void theEarlierStateIsDashed();
    void aGaugeIsChosenByName();
    void aScenarioHasOnlyItsGreatestDepth();
    void readingBlocksNothing();
    void numbersCanBeTakenAway();
    void bothLanguages();
};

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
    SPP_TRY_COMPARE(rows("hydrographTable"), 4);
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
    SPP_TRY_COMPARE(m_window->table("hydrographTable").columnCount(), 5);
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
    SPP_TRY_COMPARE(rows("hydrographTable"), 4);
    FloodChart *chart = m_window->chart("hydrographChart");
    SPP_TRY_VERIFY(chart->at(60.0, 0.0).x() > chart->at(0.0, 0.0).x() + 50.0);
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
    SPP_TRY_COMPARE(m_window->table("hydrographTable").columnCount(), 1 + 2 * ChartInks::places);
    QVERIFY(m_window->chart("hydrographChart")->content().lines.size() == ChartInks::places);
    m_window->press("chip2");
    QCOMPARE(m_window->table("hydrographTable").columnCount(), 1 + 2 * (ChartInks::places - 1));
    const auto &lines = m_window->chart("hydrographChart")->content().lines;
    QCOMPARE(lines.at(1).mark, QString("3"));
    QCOMPARE(lines.at(1).points.at(2).y(), double(RunFolder::depths(2)[14]));
    m_window->clickMap(55.0, 35.0); // takes the free number
    SPP_TRY_COMPARE(m_window->table("hydrographTable").columnCount(), 1 + 2 * ChartInks::places);
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
    SPP_TRY_COMPARE(rows("hydrographTable"), 5); // 0, 30, 60, 120 minutes and the greatest
    const auto &lines = m_window->chart("hydrographChart")->content().lines;
    QCOMPARE(lines.size(), std::size_t(3)); // the last is the legend's alone
    QCOMPARE(lines.at(0).style, Qt::SolidLine);
    QCOMPARE(lines.at(1).style, Qt::DashLine);
    QCOMPARE(lines.at(1).points.size(), 2);
    QCOMPARE(lines.at(1).points.at(1), QPointF(30.0, 0.125));
    QCOMPARE(lines.at(2).name, QString("before"));
    QCOMPARE(lines.at(2).style, Qt::DashLine);
    QVERIFY(std::isnan(m_window->number("hydrographTable", 1, 1))); // no step of the flood then
    QCOMPARE(m_window->number("hydrographTable", 1, 3), 0.125);
}

void TestFloodCharts::aGaugeIsChosenByName()
{
    show();
    auto *gauges = m_window->find<QComboBox>("hydrographGauges");
    SPP_TRY_COMPARE(gauges->count(), 3);
    QCOMPARE(gauges->itemText(1), QString("bridge, \"old\""));
    emit gauges->activated(1);
    SPP_TRY_COMPARE(m_window->table("hydrographTable").columnCount(), 2);
    const auto &lines = m_window->chart("hydrographChart")->content().lines;
    QCOMPARE(lines.at(0).points.at(1), QPointF(30.0, 0.5));
    QCOMPARE(m_window->number("hydrographTable", 1, 1), 0.5);
    // Gauges belong to their flood; places stay.
    takeUp("floodHydrograph");
    m_window->clickMap(35.0, 5.0);
    SPP_TRY_COMPARE(m_window->table("hydrographTable").columnCount(), 4);
    const RunFolder other;
    m_window->shown().show(run(other.path()));
    SPP_TRY_COMPARE(m_window->table("hydrographTable").columnCount(), 3);
}

void TestFloodCharts::aScenarioHasOnlyItsGreatestDepth()
{
    QCOMPARE(m_town->addScenario("t10", everywhere(0.5f)).exitCode, 0);
    const auto series = openScenario(m_town->territory(), "t10");
    QVERIFY(series.ok());
    m_window->shown().show(*series);
    takeUp("floodHydrograph");
    m_window->clickMap(35.0, 5.0);
    SPP_TRY_COMPARE(m_window->text("hydrographHint"),
            QString("This flood has only its greatest depth, nothing over time:\nPlace 1: 0.50 m"));
    QVERIFY(!m_window->find<QComboBox>("hydrographQuantity")->isEnabled());
    QCOMPARE(rows("hydrographTable"), 1);
    QCOMPARE(m_window->number("hydrographTable", 0, 1), 0.5);
    takeUp("floodSection");
    m_window->clickMap(5.0, 5.0);
    m_window->clickMap(55.0, 5.0);
    SPP_TRY_COMPARE(rows("sectionTable"), 6);
    QCOMPARE(m_window->chart("sectionChart")->content().y.title, QString("Depth (m)"));
    QCOMPARE(m_window->number("sectionTable", 3, 2), 0.5);
}

void TestFloodCharts::readingBlocksNothing()
{
    writeFrames(m_run->path(), 100);
    show();
    SPP_TRY_COMPARE(QgsApplication::taskManager()->countActiveTasks(), 0);
    takeUp("floodHydrograph");
    m_window->clickMap(35.0, 5.0);
    QCOMPARE(rows("hydrographTable"), 0); // the click is over, the reading is not
    QCOMPARE(QgsApplication::taskManager()->countActiveTasks(), 1);
    QCOMPARE(m_window->text("hydrographHint"), QString("Reading…"));
    m_window->clickMap(45.0, 5.0);
    SPP_TRY_COMPARE(rows("hydrographTable"), 101);
    QCOMPARE(m_window->table("hydrographTable").columnCount(), 5);
    QCOMPARE(m_window->number("hydrographTable", 99, 3), double(RunFolder::depths(2)[22]));
    // In hours, as it lasts longer than three of them.
    QCOMPARE(m_window->chart("hydrographChart")->content().x.title, QString("Time (days)"));
    SPP_TRY_COMPARE(QgsApplication::taskManager()->countActiveTasks(), 0);
    QCOMPARE(m_window->message(), QString());
}

void TestFloodCharts::numbersCanBeTakenAway()
{
    show();
    takeUp("floodHydrograph");
    m_window->clickMap(15.0, 25.0);
    SPP_TRY_COMPARE(rows("hydrographTable"), 4);
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
    SPP_TRY_COMPARE(rows("hydrographTable"), 4);
    m_window->shown().setStep(1);
    Language::use("vi");
    SPP_TRY_COMPARE(m_window->chart("hydrographChart")->momentText(), QString("1 giờ 00 phút"));
    QCOMPARE(m_window->table("hydrographTable").index(1, 1).data().toString(), QString("0,35"));
    QVERIFY(m_window->find<QWidget>("hydrographPage")->windowTitle() != "Hydrographs");
    QVERIFY(m_window->action("floodSection")->text() != "Section along a line");
    QVERIFY(m_window->chart("hydrographChart")->content().y.title != "Depth (m)");
    Language::use("en");
    SPP_TRY_COMPARE(m_window->chart("hydrographChart")->momentText(), QString("1 h 00 min"));
    QCOMPARE(m_window->table("hydrographTable").index(1, 1).data().toString(), QString("0.35"));
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodCharts test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodcharts.moc"
