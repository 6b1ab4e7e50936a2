// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What is stopped answers at once, leaves nothing and can be begun again.
#include "answerswindow.h"
#include "filedialog.h"
#include "floodviewactions.h"
#include "heldtasks.h"

#include "core/plugin/application.h"
#include "gui/language/language.h"
#include "support/patience.h"

#include <QAction>
#include <QDirIterator>
#include <QImage>
#include <QSemaphore>
#include <QThreadPool>

#include <qgsapplication.h>
#include <qgstaskmanager.h>

#include <atomic>
#include <memory>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace spp;
using namespace spp::test;

class TestFloodStop : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anExposureThatRuns();
    void anExposureThatHasNotBegun();
    void aComparisonThatRuns();
    void aComparisonThatHasNotBegun();
    void anExportThatHasNotBegun();
    void framesOfATerritoryThatIsClosed();
    void paintsWhileTasksRun();

private:
    FilledTown m_town;
    std::optional<QTemporaryDir> m_temporary; ///< where the program puts its temporary files
};

void TestFloodStop::initTestCase()
{
    Language::use("en");
    QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why()));
}

void TestFloodStop::init()
{
    qunsetenv("TMPDIR");
    m_temporary.emplace();
    qputenv("TMPDIR", QFile::encodeName(m_temporary->path()));
}

void TestFloodStop::cleanup()
{
    SPP_TRY_COMPARE(QgsApplication::taskManager()->countActiveTasks(), 0);
    // QGIS has folders of its own there.
    QDirIterator left(m_temporary->path(), { "comparison*", "exposure*" },
            QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    QCOMPARE(left.hasNext() ? left.next() : QString(), QString());
    qunsetenv("TMPDIR");
}

/// It waits for a file that comes through a pipe, so that it runs as long as the test wants.
void TestFloodStop::anExposureThatRuns()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath("population.csv");
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    window.window().workbench().showDrawerPage("flood.exposure");
    answerFileDialog(pipe);
    window.find<QAction>("populationFile")->trigger();
    auto *button = window.find<QPushButton>("calculateExposure");
    window.press("calculateExposure");
    QCOMPARE(button->text(), QString("Stop"));
    int end = -1; // to write into: there is one as soon as somebody reads
    QVERIFY(QTest::qWaitFor(
            [&] {
                end = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK);
                return end >= 0;
            },
            patience_ms));
    window.press("calculateExposure");
    // The window answers, whatever the work still does.
    QCOMPARE(button->text(), QString::fromUtf8("Stopping …"));
    QVERIFY(!button->isEnabled());
    window.choose("exposureLevel", "By commune");
    const QByteArray people("commune_code,population\nA,10\nB,20\n");
    QCOMPARE(::write(end, people.constData(), std::size_t(people.size())), people.size());
    ::close(end);
    QVERIFY(window.wait("calculateExposure", "Calculate"));
    QVERIFY(button->isEnabled());
    QCOMPARE(window.page("floodExposureTable")->shownRows(), 0);
    QCOMPARE(window.text("exposureProblem"), QString());
    QCOMPARE(window.message(), QString());
    window.find<QAction>("populationFile")->trigger(); // without it
    QVERIFY(window.calculate());
    QVERIFY(window.page("floodExposureTable")->shownRows() > 0);
}

void TestFloodStop::anExposureThatHasNotBegun()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    window.window().workbench().showDrawerPage("flood.exposure");
    {
        const HeldTasks held;
        window.press("calculateExposure");
        QVERIFY(held.count() > 0 && held.areHeld());
        window.press("calculateExposure");
        QVERIFY(window.wait("calculateExposure", "Calculate"));
    }
    QCOMPARE(window.page("floodExposureTable")->shownRows(), 0);
    QCOMPARE(window.message(), QString());
    QVERIFY(window.calculate());
    QVERIFY(window.page("floodExposureTable")->shownRows() > 0);
}

void TestFloodStop::aComparisonThatRuns()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    window.chooseIds("compareBase", { "t100" });
    window.chooseIds("compareProposal", { "t100-fill" });
    auto *button = window.find<QPushButton>("compareFloods");
    {
        StoppedTask task;
        window.press("compareFloods");
        SPP_TRY_VERIFY(task.isStopped());
        window.press("compareFloods");
        // The window answers, whatever the work still does.
        QCOMPARE(button->text(), QString::fromUtf8("Stopping …"));
        QVERIFY(!button->isEnabled());
        window.choose("siteKind", "Parcels");
        window.find<QLineEdit>("siteParcels")->setText("1/1");
    }
    QVERIFY(window.wait("compareFloods", "Compare"));
    QVERIFY(button->isEnabled());
    QVERIFY(!window.find<QPushButton>("exportComparison")->isVisible());
    QVERIFY(window.layers().filter("Flood comparison").isEmpty());
    QVERIFY(!window.find<QLabel>("compareProblem")->isVisible());
    QCOMPARE(window.message(), QString());
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    QVERIFY(window.find<QPushButton>("exportComparison")->isVisible());
}

void TestFloodStop::aComparisonThatHasNotBegun()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    window.chooseIds("compareBase", { "t100" });
    window.chooseIds("compareProposal", { "t100-fill" });
    {
        const HeldTasks held;
        window.press("compareFloods");
        QVERIFY(held.count() > 0 && held.areHeld());
        QCOMPARE(window.find<QPushButton>("compareFloods")->text(), QString("Stop"));
        window.press("compareFloods");
        QVERIFY(window.wait("compareFloods", "Compare"));
    }
    QVERIFY(!window.find<QPushButton>("exportComparison")->isVisible());
    QVERIFY(window.layers().filter("Flood comparison").isEmpty());
    QVERIFY(!window.find<QLabel>("compareProblem")->isVisible());
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    QVERIFY(window.find<QPushButton>("exportComparison")->isVisible());
}

void TestFloodStop::anExportThatHasNotBegun()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    const QTemporaryDir place;
    {
        const HeldTasks held;
        answerFileDialog(place.filePath("new"));
        window.press("exportComparison");
        QVERIFY(held.count() > 0 && held.areHeld());
        window.press("compareFloods");
        QVERIFY(window.wait("compareFloods", "Compare"));
    }
    QCOMPARE(window.message(), QString()); // who stops is not told that it failed
    QVERIFY(QDir(place.path()).isEmpty());
    QVERIFY(window.find<QPushButton>("exportComparison")->isEnabled());
}

void TestFloodStop::framesOfATerritoryThatIsClosed()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.05F, 0.4F, 2.0F });
    const QTemporaryDir place;
    AnswersWindow window;
    QCOMPARE(window.open(town), QString());
    showRun(window, run);
    window.press("saveFrames");
    window.find<QLineEdit>("framesFolder")->setText(place.filePath("new"));
    window.press("framesSave");
    window.window().closeTerritory();
    SPP_TRY_COMPARE(QgsApplication::taskManager()->countActiveTasks(), 0);
    QCOMPARE(window.message(), QString());
    QVERIFY(QDir(place.path()).isEmpty());
}

/// Older QGIS runs tasks in the threads in which Qt scales a larger picture.
void TestFloodStop::paintsWhileTasksRun()
{
    QVERIFY(Application::startQgis().ok());
    const auto end = std::make_shared<QSemaphore>();
    const int tasks = QThread::idealThreadCount();
    for (int i = 0; i < tasks; ++i)
        QThreadPool::globalInstance()->start(QRunnable::create([end] { end->acquire(); }));
    std::atomic<bool> isPainted{ false };
    std::thread painting([&isPainted] {
        QImage picture(2000, 2000, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        isPainted = picture.scaledToWidth(500, Qt::SmoothTransformation).width() == 500;
    });
    const bool isInTime = QTest::qWaitFor([&] { return isPainted.load(); }, patience_ms);
    end->release(tasks);
    painting.join();
    QVERIFY(isInTime);
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFloodStop test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodstop.moc"
