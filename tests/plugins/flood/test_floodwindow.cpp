// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "floodwindow.h"
#include "gui/frame/windowworkbench.h"
#include "gui/language/language.h"
#include "gui/look/look.h"
#include "gui/review/tablepage.h"
#include "gui/workbench/workspace.h"
#include "madefloodrun.h"
#include "support/patience.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QListWidget>
#include <QMenu>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTableView>
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
    void sectionsNotInUseAreFolded();
    void thePanelNeedsNoScrolling();
    void numbersStandToTheRight();
    void theWheelPassesOverFields();
    void tabsFoldRatherThanWidenTheWindow();
    void wordsOnTabsAreWhole();
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

void TestFloodWindow::sectionsNotInUseAreFolded()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    for (const char *section : { "floodProposal", "comparePanel" }) {
        auto *body = window.find<QWidget>(section);
        const QByteArray fold = QByteArray(section) + "Fold";
        QVERIFY2(!body->isVisible(), section);
        window.press(fold.constData());
        QVERIFY2(body->isVisible(), section);
        window.press(fold.constData());
        QVERIFY2(!body->isVisible(), section);
    }
}

/// On the smallest window that the product is made for, with a flood on the map.
void TestFloodWindow::thePanelNeedsNoScrolling()
{
    const FloodTown town;
    for (const char *id : { "t10", "t100" })
        QCOMPARE(town.addScenario(id, spp::test::everywhere(0.5f)).exitCode, 0);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    window.window().resize(1280, 720);
    auto *area = window.find<QWidget>("floodPanel")->findChild<QScrollArea *>();
    QVERIFY(area);
    window.find<QListWidget>("scenarios")->setCurrentRow(0);
    SPP_TRY_VERIFY(window.find<QWidget>("floodLegend")->isVisible());
    SPP_TRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
}

void TestFloodWindow::numbersStandToTheRight()
{
    spp::TablePage page(QStringLiteral("numbers"));
    page.setHeader({ QStringLiteral("Parcel"), QStringLiteral("Rise") });
    page.setRows({ { { QStringLiteral("1/2"), {}, {}, false },
                         { QStringLiteral("3.0"), 3.0, {}, false, true } } },
            { 1 });
    const QAbstractItemModel *model = page.findChild<QTableView *>()->model();
    const auto isRight = [](const QVariant &alignment) {
        return (alignment.toInt() & int(Qt::AlignRight)) != 0;
    };
    for (const int column : { 0, 1 }) {
        const bool isOfNumbers = column == 1;
        QCOMPARE(isRight(model->index(0, column).data(Qt::TextAlignmentRole)), isOfNumbers);
        QCOMPARE(isRight(model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)),
                isOfNumbers);
    }
}

void TestFloodWindow::theWheelPassesOverFields()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    window.press("comparePanelFold");
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
    SPP_TRY_VERIFY(!more->isVisible());
    window.window().resize(narrow, window.window().height());
    SPP_TRY_VERIFY(more->isVisible());
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

void TestFloodWindow::wordsOnTabsAreWhole()
{
    const FloodTown town;
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    const auto looks = qScopeGuard([] { (void)spp::Look::use(QStringLiteral("light")); });
    QVERIFY(spp::Look::use(QStringLiteral("sunlight")).ok());
    // Each width leaves another rest of the line to the tools.
    for (int width = 1024; width < 1480; width += 40) {
        window.window().resize(width, window.window().height());
        QCoreApplication::processEvents();
        for (const QToolButton *tab : window.window().findChildren<QToolButton *>()) {
            if (tab->isVisible() && tab->property("drawerTab").toBool())
                QVERIFY2(tab->width() >= tab->sizeHint().width(),
                        qPrintable(tab->text() + QString::number(width)));
        }
    }
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
    SPP_TRY_VERIFY(window.find<QSlider>("timeSlider")->isVisible());
    window.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    window.clickMap(15.0, 25.0);
    const auto *numbers = window.find<spp::TablePage>("hydrographTable");
    SPP_TRY_COMPARE(numbers->shownRows(), 4);
    const double depths[] = { 0.25, 0.75, 0.5, 0.75 }; // the greatest at last
    for (int row = 0; row < 4; ++row)
        QCOMPARE(numbers->shown().index(row, 1).data(spp::TablePage::numberRole).toDouble(),
                depths[row]);
    window.find<QSlider>("timeSlider")->setValue(1);
    SPP_TRY_COMPARE(window.find<QWidget>("hydrographChart")->property("momentText").toString(),
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
