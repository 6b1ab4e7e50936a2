// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "floodviewactions.h"

#include "gui/language/language.h"
#include "support/patience.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

#include <qgsapplication.h>

using namespace spp::test;

class TestFloodMoments : public QObject {
    Q_OBJECT

private slots:
    void init() { spp::Language::use(QStringLiteral("en")); }
    void keysMoveThroughTheMoments();
    void theDepthUnderTheCursorFollowsTheMoment();
    void playingEndsAtTheLastMoment();
    void otherMeasuresOfARun();
    void warningsStandOverTheMap();
    void theLanguageIsSwitchedWhileItIsShown();
    void aRunIsPutIntoTheTerritoryWithItsWarning();
    void theStateIsFoundAgain();
    void picturesOfTheMomentsAreSaved();
};

void TestFloodMoments::keysMoveThroughTheMoments()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.05F, 0.4F, 1.0F, 2.0F });
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    showRun(window, run);
    makeOpaque(window);
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), deep); // the greatest depth
    QVERIFY(window.find<QToolButton>("greatestDepth")->isChecked());
    window.key(Qt::Key_Home);
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), QColor("#deebf7"));
    QCOMPARE(window.text("time"), QString("0 h 00 min"));
    window.key(Qt::Key_Right);
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), shallow);
    QCOMPARE(window.text("time"), QString("0 h 10 min"));
    window.key(Qt::Key_End);
    SPP_TRY_COMPARE(window.text("time"), QString("0 h 30 min"));
    window.key(Qt::Key_Left);
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), QColor("#4292c6"));
    window.press("greatestDepth");
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), deep);
}

/// Also while the cursor stays where it is.
void TestFloodMoments::theDepthUnderTheCursorFollowsTheMoment()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.05F, 0.4F, 1.0F, 2.0F });
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    showRun(window, run);
    const auto says = [&window](const char *depth) {
        return window.text("floodNoteCursor").startsWith(QLatin1String(depth));
    };
    window.moveMouse(x_m, y_m);
    SPP_TRY_VERIFY(says("2.00 m"));
    window.key(Qt::Key_Home);
    SPP_TRY_VERIFY(says("0.05 m"));
    window.key(Qt::Key_Right);
    SPP_TRY_VERIFY(says("0.40 m"));
}

void TestFloodMoments::playingEndsAtTheLastMoment()
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
    SPP_TRY_VERIFY((seen.append(window.text("time")), slider->value() == 3));
    QVERIFY(turns > 3);
    seen.removeDuplicates();
    QVERIFY(seen.size() > 1);
    SPP_TRY_COMPARE(window.find<QToolButton>("play")->accessibleName(), QString("Play (Space)"));
}

void TestFloodMoments::otherMeasuresOfARun()
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
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), QColor("#f768a1")); // after 2 hours
    QVERIFY(!window.find<QSlider>("timeSlider")->isVisible());
    QVERIFY(!window.text("whyNoTime").isEmpty());
}

void TestFloodMoments::warningsStandOverTheMap()
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

void TestFloodMoments::theLanguageIsSwitchedWhileItIsShown()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.4F }, MadeFloodRun::Validity::Broken);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    showRun(window, run);
    spp::Language::use(QStringLiteral("vi"));
    SPP_TRY_VERIFY(window.text("floodNoteWarnings").contains("không hợp lệ"));
    QVERIFY(!floodGroup()); // it has another name now
    QCOMPARE(window.find<QComboBox>("floodScale")->currentText(),
            QString::fromUtf8("Độ sâu ngập 0,1 / 0,7 / 1,5 m"));
}

void TestFloodMoments::aRunIsPutIntoTheTerritoryWithItsWarning()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.4F }, MadeFloodRun::Validity::Broken);
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    showRun(window, run);
    window.press("enterRun");
    QCOMPARE(window.find<QLineEdit>("runScenario")->text(), QString("run"));
    window.press("runAdd");
    SPP_TRY_VERIFY(!window.text("runProblem").isEmpty()); // no source is stated
    window.find<QLineEdit>("runSource")->setText("office, model");
    window.find<QLineEdit>("runYears")->setText("50");
    window.press("runAdd");
    auto *list = window.find<QListWidget>("scenarios");
    SPP_TRY_COMPARE(
            list->item(0)->data(Qt::UserRole + 1).toString(), QString("P 2 % (T = 50 years)"));
    QCOMPARE(list->count(), 1); // the run and its scenario are one flood
    const QJsonArray scenarios = town.answer({ "scenarios" })["scenarios"].toArray();
    QCOMPARE(scenarios.size(), 1);
    QCOMPARE(scenarios[0]["return_period_years"].toDouble(), 50.0);
    QCOMPARE(scenarios[0]["quantities"].toObject().keys(), QStringList({ "depth", "speed" }));
    choose(window, 0);
    SPP_TRY_VERIFY(window.text("floodNoteWarnings").contains("not valid"));
    QVERIFY(!window.find<QWidget>("whyNoTime")->isVisible()); // the moments are those of the run
}

void TestFloodMoments::theStateIsFoundAgain()
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
        SPP_TRY_COMPARE(floodGroup()->findLayers().size(), 2);
        window.key(Qt::Key_Home);
        window.key(Qt::Key_Right);
        SPP_TRY_COMPARE(window.text("time"), QString("0 h 10 min"));
        state = workspace(window)->state();
    }
    FloodWindow window;
    QCOMPARE(window.open(town), QString());
    workspace(window)->restore(state);
    SPP_TRY_VERIFY(floodGroup() && floodGroup()->findLayers().size() == 2);
    SPP_TRY_COMPARE(window.text("time"), QString("0 h 10 min"));
    QCOMPARE(window.find<QComboBox>("before")->currentText(), QString("t100"));
    QCOMPARE(workspace(window)->state(), state);
}

void TestFloodMoments::picturesOfTheMomentsAreSaved()
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
    SPP_TRY_VERIFY(QDir(target).exists());
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
    TestFloodMoments test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodmoments.moc"
