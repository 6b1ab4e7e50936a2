// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// A territory whose file may only be read: what can be done, and what says why it cannot.
#include "answerswindow.h"
#include "filedialog.h"
#include "floodviewactions.h"
#include "support/permissions.h"

#include "gui/language/language.h"
#include "support/patience.h"

#include <QAbstractButton>
#include <QDir>

#include <qgsapplication.h>
#include <qgsmessagebar.h>

#include <optional>

using namespace spp;
using namespace spp::test;

class TestFloodReadOnly : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void floodsAreShown();
    void nothingIsTakenOut();
    void nothingIsPutIn();
    void exposureIsCalculatedAndWritten();
    void floodsAreComparedButNotRecorded();

private:
    QByteArray content() const;

    FilledTown m_town;
    QByteArray m_before;
    std::optional<Locked> m_lock;
};

void TestFloodReadOnly::initTestCase()
{
    Language::use("en");
    QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why()));
    m_before = content();
    m_lock.emplace(m_town.territory());
    QVERIFY(m_lock->isLocked());
}

/// After all that was clicked.
void TestFloodReadOnly::cleanupTestCase()
{
    QVERIFY(!m_before.isEmpty());
    QVERIFY(content() == m_before);
}

QByteArray TestFloodReadOnly::content() const
{
    QFile file(m_town.territory());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestFloodReadOnly::floodsAreShown()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.window().workbench().isReadOnly());
    QCOMPARE(window.find<QListWidget>("scenarios")->count(), 4);
    choose(window, 2); // t100: 0.5 m
    SPP_TRY_VERIFY(floodGroup());
    makeOpaque(window);
    SPP_TRY_COMPARE(colourAt(window, x_m, y_m), shallow);
    QCOMPARE(window.message(), QString());
}

void TestFloodReadOnly::nothingIsTakenOut()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    choose(window, 0);
    SPP_TRY_VERIFY(floodGroup());
    window.press("removeScenario");
    QVERIFY2(window.text("floodProblem").contains("for reading only"),
            qPrintable(window.text("floodProblem")));
    QVERIFY(!window.find<QAbstractButton>("removeYes")->isVisible());
    QCOMPARE(window.find<QListWidget>("scenarios")->count(), 4);
}

void TestFloodReadOnly::nothingIsPutIn()
{
    const MadeFloodRun run(m_town, { 0.05F, 0.4F });
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    showRun(window, run);
    window.press("enterRun");
    QVERIFY2(window.text("floodProblem").contains("for reading only"),
            qPrintable(window.text("floodProblem")));
    QVERIFY(!window.find<QWidget>("runForm")->isVisible());
}

void TestFloodReadOnly::exposureIsCalculatedAndWritten()
{
    const QString folder = m_town.file("exposure");
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.calculate());
    QVERIFY(window.page("floodExposureTable")->shownRows() > 0);
    answerFileDialog(folder);
    window.press("exportExposure");
    QVERIFY(window.wait("calculateExposure", "Calculate"));
    QVERIFY2(window.message().contains("was written"), qPrintable(window.message()));
    QVERIFY(!QDir(folder).isEmpty());
}

void TestFloodReadOnly::floodsAreComparedButNotRecorded()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    QVERIFY(window.chip("chip.neighbours").contains("neighbours gain"));
    auto *record = window.find<QPushButton>("recordComparison");
    QVERIFY(record->isVisible());
    QVERIFY(!record->isEnabled());
    QVERIFY2(record->toolTip().contains("to read only"), qPrintable(record->toolTip()));
    QVERIFY(window.find<QPushButton>("exportComparison")->isEnabled());
}

int main(int argc, char **argv)
{
    obeyPermissions(argv);
    QgsApplication program(argc, argv, true);
    TestFloodReadOnly test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodreadonly.moc"
