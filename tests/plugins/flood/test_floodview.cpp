// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "floodwindow.h"
#include "madefloodrun.h"

#include "gui/frame/windowworkbench.h"
#include "gui/language/language.h"
#include "gui/workbench/workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <qgsapplication.h>
#include <qgslayertree.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

using spp::test::everywhere;
using spp::test::FloodTown;
using spp::test::FloodWindow;
using spp::test::MadeFloodRun;

namespace {

constexpr double x_m = 32.0; // of parcel 5, beside all that is drawn over water
constexpr double y_m = 36.0;
const QColor shallow("#9ecae1"); // of the scheme "depth": 0.1 to 0.7 m
const QColor deep("#084594"); // from 1.5 m

/// What the map shows there once it is drawn.
QColor colourAt(FloodWindow &window, double x, double y)
{
    QCoreApplication::processEvents();
    window.canvas()->waitWhileRendering();
    QCoreApplication::processEvents();
    return window.canvas()->grab().toImage().pixelColor(window.at(x, y));
}

QgsLayerTreeGroup *floodGroup()
{
    return QgsProject::instance()->layerTreeRoot()->findGroup(QStringLiteral("Flood"));
}

/// So that colours are those of the legend.
void makeOpaque(FloodWindow &window)
{
    QCoreApplication::processEvents();
    window.canvas()->waitWhileRendering();
    for (QgsLayerTreeLayer *node : floodGroup()->findLayers())
        node->layer()->setOpacity(1.0);
    for (QgsLayerTreeLayer *node : floodGroup()->findLayers())
        node->layer()->triggerRepaint();
}

void choose(FloodWindow &window, int row)
{
    window.find<QListWidget>("scenarios")->setCurrentRow(row);
}

void chooseBefore(FloodWindow &window, const QString &name)
{
    auto *box = window.find<QComboBox>("before");
    const int index = box->findText(name);
    QVERIFY2(index >= 0, qPrintable(name));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

spp::Workspace *workspace(FloodWindow &window)
{
    return window.window().parts().workspace(QStringLiteral("flood"));
}

/// The run as if its folder had been chosen in the dialog for it.
void showRun(FloodWindow &window, const MadeFloodRun &run)
{
    const QJsonObject choice{ { QStringLiteral("kind"), QStringLiteral("run") },
        { QStringLiteral("name"), run.folder() } };
    QJsonObject state = workspace(window)->state();
    state.insert(QStringLiteral("view"),
            QJsonObject{ { QStringLiteral("opened"), QJsonArray{ choice } },
                    { QStringLiteral("shown"), choice }, { QStringLiteral("step"), -1 } });
    workspace(window)->restore(state);
    QTRY_VERIFY(floodGroup());
    QTRY_VERIFY(window.find<QSlider>("timeSlider")->isVisible());
}

} // namespace

class TestFloodView : public QObject {
    Q_OBJECT

private slots:
    void init() { spp::Language::use(QStringLiteral("en")); }
    void anEmptyListTeaches();
    void aScenarioIsDrawnInItsClass();
    void whatIsNotKnownIsHatchedAndDryGroundIsBare();
    void gatePairsAreOneRow();
    void aClosedTerritoryTakesItsFloodAlong();
    void removingAScenarioAsksFirst();
    void theSwipeShowsBeforeOnTheLeft();
    void keysMoveThroughTheMoments();
    void playingEndsAtTheLastMoment();
    void aScenarioSaysWhyItDoesNotMove();
    void otherMeasuresOfARun();
    void warningsStandOverTheMap();
    void theLanguageIsSwitchedWhileItIsShown();
    void theStateIsFoundAgain();
    void picturesOfTheMomentsAreSaved();
};

void TestFloodView::anEmptyListTeaches()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    QVERIFY(window.text("noScenarios").contains(QLatin1String("add-scenario")));
    QVERIFY(!window.find<QListWidget>("scenarios")->isVisible());
    QVERIFY(window.find<QAbstractButton>("openRun")->isVisible());
    QVERIFY(!window.find<QWidget>("floodNote")->isVisible());
}

void TestFloodView::aScenarioIsDrawnInItsClass()
{
    const FloodTown town;
    QCOMPARE(town.addScenario("t100", everywhere(0.4F), { "--return-period", "100" }).exitCode, 0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    choose(window, 0);
    QTRY_VERIFY(floodGroup());
    makeOpaque(window);
    QTRY_COMPARE(colourAt(window, x_m, y_m), shallow);
    QCOMPARE(window.text("floodNoteTitle"), QString("t100"));
    // The theme's own picture of the same water is not drawn a second time.
    for (QgsLayerTreeLayer *node : QgsProject::instance()->layerTreeRoot()->findLayers()) {
        if (node->layer()->customProperty("spp/theme") == "flood-hazard")
            QVERIFY(!node->isVisible());
    }
    window.moveMouse(x_m, y_m);
    QTRY_VERIFY(window.text("floodNoteCursor").contains(QLatin1String("0.40 m")));
    auto *scale = window.find<QComboBox>("floodScale");
    scale->setCurrentIndex(scale->findData("depth-urban"));
    emit scale->activated(scale->currentIndex());
    QTRY_COMPARE(colourAt(window, x_m, y_m), QColor("#4292c6")); // 3 to 5 dm
    window.moveMouse(x_m + 1, y_m);
    QTRY_VERIFY(window.text("floodNoteCursor").contains(QLatin1String("4.0 dm")));
}

void TestFloodView::whatIsNotKnownIsHatchedAndDryGroundIsBare()
{
    const FloodTown town;
    std::vector<float> cells = everywhere(0.0F);
    cells[0] = std::numeric_limits<float>::quiet_NaN(); // the north-west one
    cells[1] = 2.0F;
    QCOMPARE(town.addScenario("mixed", cells).exitCode, 0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    choose(window, 0);
    QTRY_VERIFY(floodGroup());
    makeOpaque(window);
    QTRY_COMPARE(colourAt(window, 12.0, 37.0), deep);
    floodGroup()->setItemVisibilityChecked(false);
    QTRY_VERIFY(colourAt(window, 12.0, 37.0) != deep);
    const QColor bare = colourAt(window, x_m, y_m);
    floodGroup()->setItemVisibilityChecked(true);
    QTRY_COMPARE(colourAt(window, 12.0, 37.0), deep);
    QCOMPARE(colourAt(window, x_m, y_m), bare);
    const QImage map = window.canvas()->grab().toImage();
    int inked = 0;
    for (int i = 0; i < 24; ++i)
        inked += map.pixelColor(window.at(2.0, 37.0) + QPoint(i, 0)) != bare;
    QVERIFY2(inked > 0 && inked < 24, qPrintable(QString::number(inked)));
    window.moveMouse(2.0, 37.0);
    QTRY_COMPARE(window.text("floodNoteCursor"), QString("not known"));
    window.moveMouse(x_m, y_m);
    QTRY_COMPARE(window.text("floodNoteCursor"), QString("dry"));
}

void TestFloodView::gatePairsAreOneRow()
{
    const FloodTown town;
    for (const char *gates : { "open", "shut" })
        QCOMPARE(town.addScenario(gates, everywhere(*gates == 'o' ? 0.4F : 2.0F),
                             { "--gates", gates, "--title", "T100", "--return-period", "100" })
                         .exitCode,
                0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    QCOMPARE(window.find<QListWidget>("scenarios")->count(), 1);
    choose(window, 0);
    QTRY_VERIFY(floodGroup());
    makeOpaque(window);
    QTRY_COMPARE(colourAt(window, x_m, y_m), shallow);
    window.press("gatesShut");
    QTRY_COMPARE(colourAt(window, x_m, y_m), deep);
    QVERIFY(window.find<QComboBox>("before")->findText("T100 (gates open)") > 0);
}

void TestFloodView::aClosedTerritoryTakesItsFloodAlong()
{
    const FloodTown town;
    QCOMPARE(town.addScenario("t100", everywhere(0.4F)).exitCode, 0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    choose(window, 0);
    QTRY_VERIFY(floodGroup());
    window.window().closeTerritory();
    QVERIFY(!floodGroup());
    QVERIFY(!window.find<QWidget>("floodNote")->isVisible());
    QCOMPARE(window.find<QListWidget>("scenarios")->count(), 0);
}

void TestFloodView::removingAScenarioAsksFirst()
{
    const FloodTown town;
    QCOMPARE(town.addScenario("t100", everywhere(0.4F)).exitCode, 0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    choose(window, 0);
    QTRY_VERIFY(floodGroup());
    window.press("removeScenario");
    QVERIFY(window.text("removeQuestion").contains("1 raster"));
    window.press("removeNo");
    QCOMPARE(window.find<QListWidget>("scenarios")->count(), 1);
    window.press("removeScenario");
    window.press("removeYes");
    QCOMPARE(window.find<QListWidget>("scenarios")->count(), 0);
    QVERIFY(!floodGroup());
    QVERIFY(town.answer({ "scenarios" })["scenarios"].toArray().isEmpty());
}

void TestFloodView::theSwipeShowsBeforeOnTheLeft()
{
    const FloodTown town;
    QCOMPARE(town.addScenario("a-before", everywhere(0.4F)).exitCode, 0);
    QCOMPARE(town.addScenario("b-after", everywhere(2.0F)).exitCode, 0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    choose(window, 1);
    QTRY_VERIFY(floodGroup());
    QVERIFY(!window.find<QToolButton>("swipe")->isEnabled());
    chooseBefore(window, "a-before");
    QTRY_COMPARE(floodGroup()->findLayers().size(), 2);
    makeOpaque(window);
    QTRY_COMPARE(colourAt(window, x_m, y_m), deep);
    window.press("swipe");
    auto *handle = window.find<QWidget>("swipeHandle");
    QVERIFY(handle->isVisible());
    const QPoint middle = handle->rect().center();
    const int there = window.at(x_m, y_m).x();
    const auto dragTo = [&](int x) {
        QTest::mousePress(handle, Qt::LeftButton, {}, middle);
        const QPoint to(x - handle->x(), middle.y());
        QMouseEvent move(QEvent::MouseMove, to, handle->mapToGlobal(to), Qt::NoButton,
                Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(handle, &move);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
    };
    dragTo(there + 60);
    QTRY_COMPARE(colourAt(window, x_m, y_m), shallow);
    dragTo(there - 60);
    QTRY_COMPARE(colourAt(window, x_m, y_m), deep);
    // The same by keys: the line goes right until the place is on its left.
    handle->setFocus();
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(handle, Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE(colourAt(window, x_m, y_m), shallow);
    window.key(Qt::Key_W);
    QVERIFY(!handle->isVisible());
    QTRY_COMPARE(colourAt(window, x_m, y_m), deep);
}

void TestFloodView::keysMoveThroughTheMoments()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.05F, 0.4F, 1.0F, 2.0F });
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    showRun(window, run);
    makeOpaque(window);
    QTRY_COMPARE(colourAt(window, x_m, y_m), deep); // the greatest depth
    QVERIFY(window.find<QToolButton>("greatestDepth")->isChecked());
    window.key(Qt::Key_Home);
    QTRY_COMPARE(colourAt(window, x_m, y_m), QColor("#deebf7"));
    QCOMPARE(window.text("time"), QString("0 h 00 min"));
    window.key(Qt::Key_Right);
    QTRY_COMPARE(colourAt(window, x_m, y_m), shallow);
    QCOMPARE(window.text("time"), QString("0 h 10 min"));
    window.key(Qt::Key_End);
    QTRY_COMPARE(window.text("time"), QString("0 h 30 min"));
    window.key(Qt::Key_Left);
    QTRY_COMPARE(colourAt(window, x_m, y_m), QColor("#4292c6"));
    window.press("greatestDepth");
    QTRY_COMPARE(colourAt(window, x_m, y_m), deep);
}

void TestFloodView::playingEndsAtTheLastMoment()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.05F, 0.4F, 1.0F, 2.0F });
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    showRun(window, run);
    auto *speed = window.find<QComboBox>("playSpeed");
    speed->setCurrentIndex(speed->count() - 1);
    int turns = 0; // of the loop of events, between the moments
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&turns] { ++turns; });
    heart.start(0);
    QStringList seen;
    auto *slider = window.find<QSlider>("timeSlider");
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT((seen.append(window.text("time")), slider->value() == 3), 20000);
    QVERIFY(turns > 3);
    seen.removeDuplicates();
    QVERIFY(seen.size() > 1);
    QTRY_COMPARE(window.find<QToolButton>("play")->accessibleName(), QString("Play (Space)"));
}

void TestFloodView::aScenarioSaysWhyItDoesNotMove()
{
    const FloodTown town;
    QCOMPARE(town.addScenario("t100", everywhere(0.4F)).exitCode, 0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    choose(window, 0);
    QTRY_VERIFY(floodGroup());
    QVERIFY(!window.find<QSlider>("timeSlider")->isVisible());
    QVERIFY(window.text("whyNoTime").contains(QLatin1String("frame_every")));
}

void TestFloodView::otherMeasuresOfARun()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.4F, 2.0F });
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    showRun(window, run);
    makeOpaque(window);
    auto *scale = window.find<QComboBox>("floodScale");
    QVERIFY(scale->findData("arrival") >= 0);
    QCOMPARE(scale->findData("depth-speed"), -1); // the run has no such raster
    scale->setCurrentIndex(scale->findData("arrival"));
    emit scale->activated(scale->currentIndex());
    QTRY_COMPARE(colourAt(window, x_m, y_m), QColor("#f768a1")); // after 2 hours
    QVERIFY(!window.find<QSlider>("timeSlider")->isVisible());
    QVERIFY(!window.text("whyNoTime").isEmpty());
}

void TestFloodView::warningsStandOverTheMap()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.4F }, MadeFloodRun::Validity::Broken);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    showRun(window, run);
    QVERIFY(window.find<QWidget>("floodNote")->isVisible());
    QVERIFY2(window.text("floodNoteWarnings").contains("not valid"),
            qPrintable(window.text("floodNoteWarnings")));
    QVERIFY(window.text("floodNoteWarnings").contains("12.5 %"));
    window.press("floodNoteLimits");
    QVERIFY(window.text("floodNoteLimitTexts").contains("No advection"));
    // As long as the flood is drawn, and no longer.
    floodGroup()->setItemVisibilityChecked(false);
    QVERIFY(!window.find<QWidget>("floodNote")->isVisible());
}

void TestFloodView::theLanguageIsSwitchedWhileItIsShown()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.4F }, MadeFloodRun::Validity::Broken);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    showRun(window, run);
    spp::Language::use(QStringLiteral("vi"));
    QTRY_VERIFY(window.text("floodNoteWarnings").contains("không hợp lệ"));
    QVERIFY(!floodGroup()); // it has another name now
    QCOMPARE(window.find<QComboBox>("floodScale")->currentText(),
            QString::fromUtf8("Độ sâu ngập 0,1 / 0,7 / 1,5 m"));
}

void TestFloodView::theStateIsFoundAgain()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.05F, 0.4F, 2.0F });
    QCOMPARE(town.addScenario("t100", everywhere(0.4F)).exitCode, 0);
    QJsonObject state;
    {
        FloodWindow window;
        QCOMPARE(window.open(town), QString());
        showRun(window, run);
        chooseBefore(window, "t100");
        QTRY_COMPARE(floodGroup()->findLayers().size(), 2);
        window.key(Qt::Key_Home);
        window.key(Qt::Key_Right);
        QTRY_COMPARE(window.text("time"), QString("0 h 10 min"));
        state = workspace(window)->state();
    }
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    workspace(window)->restore(state);
    QTRY_VERIFY(floodGroup() && floodGroup()->findLayers().size() == 2);
    QTRY_COMPARE(window.text("time"), QString("0 h 10 min"));
    QCOMPARE(window.find<QComboBox>("before")->currentText(), QString("t100"));
    QCOMPARE(workspace(window)->state(), state);
}

void TestFloodView::picturesOfTheMomentsAreSaved()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.05F, 0.4F, 2.0F });
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    showRun(window, run);
    makeOpaque(window);
    window.press("saveFrames");
    auto *folder = window.find<QLineEdit>("framesFolder");
    folder->setText(run.folder());
    QVERIFY(!window.find<QAbstractButton>("framesSave")->isEnabled()); // it exists
    const QString target = town.file("pictures");
    folder->setText(target);
    window.find<QComboBox>("firstMoment")->setCurrentIndex(1);
    window.press("framesSave");
    QTRY_VERIFY_WITH_TIMEOUT(QDir(target).exists(), 30000);
    QCOMPARE(QDir(target).entryList(QDir::Files),
            QStringList({ "flood-0001.png", "flood-0002.png", "video.txt" }));
    const QImage first(target + "/flood-0001.png");
    const QImage second(target + "/flood-0002.png");
    QCOMPARE(first.size(), QSize(1280, 720));
    const auto has = [](const QImage &image, const QColor &colour) {
        int count = 0;
        for (int y = 60; y < image.height() - 80; ++y) {
            for (int x = 0; x < image.width() * 2 / 3; ++x)
                count += image.pixelColor(x, y) == colour;
        }
        return count > 1000;
    };
    QVERIFY(has(first, shallow) && !has(first, deep));
    QVERIFY(has(second, deep) && !has(second, shallow));
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodView test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodview.moc"
