// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "floodviewactions.h"
#include "heldlayer.h"

#include "gui/language/language.h"
#include "support/patience.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QToolButton>

#include <qgsapplication.h>
#include <qgslayertreemodellegendnode.h>
#include <qgslayertreeview.h>
#include <qgsmaplayerlegend.h>
#include <qgstaskmanager.h>

using namespace spp::test;

class TestFloodView : public QObject {
    Q_OBJECT

private slots:
    void init() { spp::Language::use(QStringLiteral("en")); }
    void anEmptyListTeaches();
    void aScenarioIsDrawnInItsClass();
    void theLegendGoesWithTheLayer();
    void whatIsNotKnownIsHatchedAndDryGroundIsBare();
    void gatePairsAreOneRow();
    void noScenarioIsWithoutARow();
    void aClosedTerritoryTakesItsFloodAlong();
    void removingAScenarioAsksFirst();
    void theSwipeShowsBeforeOnTheLeft();
    void theSwipeSaysOfWhichMomentsItIs();
    void aScenarioSaysWhyItDoesNotMove();
    void theOpacityIsThatOfTheSlider();
    void aDrawingThatEndsLateIsNotShown();
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
    SPP_TRY_VERIFY(floodGroup());
    makeOpaque(window);
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), shallow);
    QCOMPARE(window.text("floodNoteTitle"), QString("t100"));
    // The theme's own picture of the same water is not drawn a second time.
    for (QgsLayerTreeLayer *node : QgsProject::instance()->layerTreeRoot()->findLayers()) {
        if (node->layer()->customProperty("spp/theme") == "flood-hazard")
            QVERIFY(!node->isVisible());
    }
    window.moveMouse(x_m, y_m);
    SPP_TRY_VERIFY(window.text("floodNoteCursor").contains(QLatin1String("0.40 m")));
    auto *scale = window.find<QComboBox>("floodScale");
    scale->setCurrentIndex(scale->findData("depth-urban"));
    emit scale->activated(scale->currentIndex());
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), QColor("#4292c6")); // 3 to 5 dm
    window.moveMouse(x_m + 1, y_m);
    SPP_TRY_VERIFY(window.text("floodNoteCursor").contains(QLatin1String("4.0 dm")));
}

/// Which the printed map takes its legend from.
void TestFloodView::theLegendGoesWithTheLayer()
{
    const FloodTown town;
    QCOMPARE(town.addScenario("t100", everywhere(0.4F)).exitCode, 0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    choose(window, 0);
    SPP_TRY_VERIFY(floodGroup());
    QgsLayerTreeLayer *node = floodGroup()->findLayers().constFirst();
    const auto labels = [node] {
        QStringList texts;
        const QList<QgsLayerTreeModelLegendNode *> nodes
                = node->layer()->legend()->createLayerTreeModelLegendNodes(node);
        for (QgsLayerTreeModelLegendNode *one : nodes)
            texts.append(one->data(Qt::DisplayRole).toString());
        qDeleteAll(nodes);
        return texts;
    };
    QCOMPARE(labels(),
            QStringList({ "under 0.1 m", "0.1 – under 0.7 m", "0.7 – under 1.5 m", "1.5 m and more",
                    "not known" }));
    auto *scale = window.find<QComboBox>("floodScale");
    scale->setCurrentIndex(scale->findData("swiss"));
    emit scale->activated(scale->currentIndex());
    QCOMPARE(labels(), QStringList({ "low", "medium", "high", "not known" }));
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
    SPP_TRY_VERIFY(floodGroup());
    makeOpaque(window);
    SPP_TRY_COMPARE(colourAt(window, 12.0, 37.0), deep);
    floodGroup()->setItemVisibilityChecked(false);
    SPP_TRY_VERIFY(colourAt(window, 12.0, 37.0) != deep);
    const QColor bare = colourAt(window, x_m, y_m);
    floodGroup()->setItemVisibilityChecked(true);
    SPP_TRY_COMPARE(colourAt(window, 12.0, 37.0), deep);
    QCOMPARE(colourAt(window, x_m, y_m), bare);
    const QImage map = window.canvas()->grab().toImage();
    int inked = 0;
    for (int i = 0; i < 24; ++i)
        inked += map.pixelColor(window.at(2.0, 37.0) + QPoint(i, 0)) != bare;
    QVERIFY2(inked > 0 && inked < 24, qPrintable(QString::number(inked)));
    window.moveMouse(2.0, 37.0);
    SPP_TRY_COMPARE(window.text("floodNoteCursor"), QString("not known"));
    window.moveMouse(x_m, y_m);
    SPP_TRY_COMPARE(window.text("floodNoteCursor"), QString("dry"));
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
    SPP_TRY_VERIFY(floodGroup());
    makeOpaque(window);
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), shallow);
    window.press("gatesShut");
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), deep);
    QVERIFY(window.find<QComboBox>("before")->findText("T100 (gates open)") > 0);
}

/// Two results with shut gates and one with open ones say the same of themselves.
void TestFloodView::noScenarioIsWithoutARow()
{
    const FloodTown town;
    for (const char *id : { "a-open", "b-shut", "c-shut" })
        QCOMPARE(town.addScenario(id, everywhere(0.4F),
                             { "--gates", QString::fromLatin1(id + 2), "--return-period", "100" })
                         .exitCode,
                0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    const auto *list = window.find<QListWidget>("scenarios");
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->toolTip().contains("gates open and shut"));
    QCOMPARE(list->item(1)->text(), QString("c-shut"));
    choose(window, 0);
    SPP_TRY_VERIFY(floodGroup());
    QVERIFY(!list->item(0)->toolTip().contains("open and shut")); // now it says which one
}

void TestFloodView::aClosedTerritoryTakesItsFloodAlong()
{
    const FloodTown town;
    QCOMPARE(town.addScenario("t100", everywhere(0.4F)).exitCode, 0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    choose(window, 0);
    SPP_TRY_VERIFY(floodGroup());
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
    SPP_TRY_VERIFY(floodGroup());
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
    SPP_TRY_VERIFY(floodGroup());
    QVERIFY(!window.find<QToolButton>("swipe")->isEnabled());
    chooseBefore(window, "a-before");
    SPP_TRY_COMPARE(floodGroup()->findLayers().size(), 2);
    makeOpaque(window);
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), deep);
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
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), shallow);
    dragTo(there - 60);
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), deep);
    // The same by keys: the line goes right until the place is on its left.
    handle->setFocus();
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(handle, Qt::Key_Right, Qt::ShiftModifier);
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), shallow);
    window.key(Qt::Key_B);
    QVERIFY(!handle->isVisible());
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), deep);
}

/// A scenario has its greatest depths alone, beside which no moment of a run looks like the other.
void TestFloodView::theSwipeSaysOfWhichMomentsItIs()
{
    const FloodTown town;
    QCOMPARE(town.addScenario("t100", everywhere(0.5F), { "--gates", "shut" }).exitCode, 0);
    const MadeFloodRun run(town, { 0.2F, 0.4F });
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    showRun(window, run);
    chooseBefore(window, "t100 (gates shut)");
    window.press("swipe");
    auto *handle = window.find<QWidget>("swipeHandle");
    SPP_TRY_COMPARE(handle->accessibleDescription(), QString("Before: t100\nAfter: Made run"));
    window.find<QSlider>("timeSlider")->setValue(1);
    SPP_TRY_VERIFY(handle->accessibleDescription().contains("t100 · Greatest depth"));
    QVERIFY(handle->accessibleDescription().contains("10 min"));
}

void TestFloodView::aScenarioSaysWhyItDoesNotMove()
{
    const FloodTown town;
    QCOMPARE(town.addScenario("t100", everywhere(0.4F)).exitCode, 0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    choose(window, 0);
    SPP_TRY_VERIFY(floodGroup());
    QVERIFY(!window.find<QSlider>("timeSlider")->isVisible());
    QVERIFY(window.text("whyNoTime").contains(QLatin1String("frame_every")));
}

namespace {

/// What the map shows now, also while it is being drawn.
QColor colourNow(FloodWindow &window)
{
    return window.canvas()->grab().toImage().pixelColor(window.at(x_m, y_m));
}

/// No drawing goes on, also none that was given up, and nothing waits to begin one.
void waitForRest(FloodWindow &window)
{
    SPP_TRY_COMPARE(QgsApplication::taskManager()->countActiveTasks(), 0);
    SPP_TRY_VERIFY(!window.canvas()->isDrawing());
    QSignalSpy drawn(window.canvas(), &QgsMapCanvas::mapCanvasRefreshed);
    window.canvas()->refresh();
    SPP_TRY_VERIFY(drawn.count() > 0 && !window.canvas()->isDrawing());
    SPP_TRY_COMPARE(HeldLayer::drawings(), 0);
}

/// A drawing that is held when the flood is drawn already, which is seen on the map.
void holdWithTheFlood(FloodWindow &window, QgsMapLayer *flood, HeldLayer *held)
{
    const auto show = [&](bool isShown) {
        for (QgsMapLayer *layer : { flood, static_cast<QgsMapLayer *>(held) })
            QgsProject::instance()->layerTreeRoot()->findLayer(layer)->setItemVisibilityChecked(
                    isShown);
    };
    bool isGoingOn = false;
    // Now and then the window gives the drawing up for another one, which is of no use here.
    for (int attempt = 0; attempt < 20 && !isGoingOn; ++attempt) {
        HeldLayer::release();
        show(false);
        SPP_TRY_VERIFY(!window.canvas()->layers().contains(flood));
        waitForRest(window);
        const QColor bare = colourNow(window);
        held->holdNext();
        held->triggerRepaint(); // it is not drawn from the cache
        show(true);
        SPP_TRY_VERIFY(HeldLayer::isHeld());
        SPP_TRY_VERIFY(colourNow(window) != bare);
        isGoingOn = window.canvas()->isDrawing();
    }
    QVERIFY(isGoingOn);
}

struct Release { // or the window would wait for ever
    ~Release() { HeldLayer::release(); }
};

} // namespace

/// Also where it is moved while the map is being drawn. A drawing that was given up and ends late,
/// as those of servers do, must not leave the flood as it was then in the cache of the canvas.
void TestFloodView::theOpacityIsThatOfTheSlider()
{
    const FloodTown town;
    QCOMPARE(town.addScenario("t100", everywhere(2.0F)).exitCode, 0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    choose(window, 0);
    SPP_TRY_VERIFY(floodGroup());
    QgsMapLayer *flood = floodGroup()->findLayers().constFirst()->layer();
    auto *held = new HeldLayer;
    QgsProject::instance()->addMapLayer(held);
    auto *slider = window.find<QSlider>("opacity");
    window.find<QgsLayerTreeView>("layerTree")->setCurrentLayer(flood);
    const Release atTheEnd;
    waitForRest(window);
    QVERIFY(colourAt(window, x_m, y_m) != deep); // the ground can be read at first
    const double before = flood->opacity();
    holdWithTheFlood(window, flood, held);
    for (const int percent : { 20, 100 }) // the last of several counts
        slider->setValue(percent);
    QCOMPARE(flood->opacity(), before); // not while it is drawn
    QVERIFY(HeldLayer::isHeld());
    HeldLayer::release();
    SPP_TRY_COMPARE(flood->opacity(), 1.0);
    waitForRest(window);
    QCOMPARE(colourAt(window, x_m, y_m), deep);
}

/// One that was given up for another layer, and ends when the flood has another opacity already.
void TestFloodView::aDrawingThatEndsLateIsNotShown()
{
    const FloodTown town;
    QCOMPARE(town.addScenario("t100", everywhere(2.0F)).exitCode, 0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    choose(window, 0);
    SPP_TRY_VERIFY(floodGroup());
    QgsMapLayer *flood = floodGroup()->findLayers().constFirst()->layer();
    auto *held = new HeldLayer;
    QgsProject::instance()->addMapLayer(held);
    window.find<QgsLayerTreeView>("layerTree")->setCurrentLayer(flood);
    const Release atTheEnd;
    holdWithTheFlood(window, flood, held);
    QSignalSpy drawn(window.canvas(), &QgsMapCanvas::mapCanvasRefreshed);
    held->triggerRepaint(); // reason enough to give the drawing up
    SPP_TRY_VERIFY(drawn.count() > 0 && !window.canvas()->isDrawing());
    QVERIFY(HeldLayer::isHeld());
    window.find<QSlider>("opacity")->setValue(100);
    SPP_TRY_COMPARE(flood->opacity(), 1.0);
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), deep);
    HeldLayer::release();
    SPP_TRY_COMPARE(HeldLayer::drawings(), 0); // it ends
    waitForRest(window);
    QCOMPARE(colourAt(window, x_m, y_m), deep);
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodView test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodview.moc"
