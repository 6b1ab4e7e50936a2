// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "floodwindow.h"
#include "gui/frame/windowworkbench.h"
#include "gui/language/language.h"
#include "gui/review/tablepage.h"
#include "gui/workbench/workspace.h"
#include "madefloodrun.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QMenu>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>

#include <algorithm>

using spp::test::FloodTown;
using spp::test::FloodWindow;
using spp::test::MadeFloodRun;

class TestFloodWindow : public QObject {
    Q_OBJECT

private slots:
    void init() { spp::Language::use(QStringLiteral("en")); }
    void opensOnATownWithoutScenarios();
    void theWheelPassesOverFields();
    void tabsFoldRatherThanWidenTheWindow();
    void aRunOfTheListIsAskedAtAPlace();
};

void TestFloodWindow::opensOnATownWithoutScenarios()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    QVERIFY(window.find<QWidget>("floodPanel")->isVisible());
    for (const char *page : { "hydrographPage", "sectionPage" })
        QVERIFY(!window.find<QWidget>(page)->windowTitle().isEmpty());
    QCOMPARE(window.message(), QString());
}

void TestFloodWindow::theWheelPassesOverFields()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    auto *scheme = window.find<QComboBox>("compareScheme");
    QVERIFY(scheme->count() > 1);
    const auto turn = [scheme] {
        const QPointF middle = scheme->rect().center();
        QWheelEvent down(middle, scheme->mapToGlobal(middle.toPoint()), {}, { 0, -120 },
                Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(scheme, &down);
    };
    scheme->setCurrentIndex(0);
    window.canvas()->setFocus();
    turn();
    QCOMPARE(scheme->currentIndex(), 0);
    scheme->setFocus();
    turn();
    QCOMPARE(scheme->currentIndex(), 1);
}

void TestFloodWindow::tabsFoldRatherThanWidenTheWindow()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    const auto *more = window.find<QToolButton>("moreTabs");
    constexpr int wide = 2400;
    constexpr int narrow = 1024;
    window.window().resize(wide, window.window().height());
    QTRY_VERIFY(!more->isVisible());
    window.window().resize(narrow, window.window().height());
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(window.window().width(), narrow);
    const QList<QAction *> folded = [more] {
        emit more->menu()->aboutToShow();
        return more->menu()->actions();
    }();
    QVERIFY(!folded.isEmpty());
    const QString last = folded.back()->text();
    folded.back()->trigger();
    const QList<QToolButton *> tabs = window.window().findChildren<QToolButton *>();
    const auto open = std::find_if(tabs.begin(), tabs.end(), [](const QToolButton *tab) {
        return tab->isVisible() && tab->isChecked() && tab->property("drawerTab").toBool();
    });
    QVERIFY(open != tabs.end());
    QCOMPARE((*open)->text(), last);
}

/// Through the parts of the workspace: a run in the list, a click, the frames' water over time.
void TestFloodWindow::aRunOfTheListIsAskedAtAPlace()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.25F, 0.75F, 0.5F });
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    const QJsonObject choice{ { QStringLiteral("kind"), QStringLiteral("run") },
        { QStringLiteral("name"), run.folder() } };
    spp::Workspace *workspace = window.window().parts().workspace(QStringLiteral("flood"));
    QJsonObject state = workspace->state();
    state.insert(QStringLiteral("view"),
            QJsonObject{ { QStringLiteral("opened"), QJsonArray{ choice } },
                    { QStringLiteral("shown"), choice }, { QStringLiteral("step"), -1 } });
    workspace->restore(state);
    QTRY_VERIFY(window.find<QSlider>("timeSlider")->isVisible());
    window.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    window.clickMap(15.0, 25.0);
    const auto *numbers = window.find<spp::TablePage>("hydrographTable");
    QTRY_COMPARE(numbers->shownRows(), 4);
    const double depths[] = { 0.25, 0.75, 0.5, 0.75 }; // the greatest at last
    for (int row = 0; row < 4; ++row)
        QCOMPARE(numbers->shown().index(row, 1).data(spp::TablePage::numberRole).toDouble(),
                depths[row]);
    window.find<QSlider>("timeSlider")->setValue(1);
    QTRY_COMPARE(window.find<QWidget>("hydrographChart")->property("momentText").toString(),
            QStringLiteral("0 h 10 min"));
    QCOMPARE(window.message(), QString());
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodwindow.moc"
