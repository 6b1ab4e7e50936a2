// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "landwindow.h"

#include "gui/frame/windowworkbench.h"
#include "support/patience.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QProcess>
#include <QTest>
#include <QUndoStack>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>

#include <cstdio>

using namespace spp;
using namespace spp::test;

namespace {

const QString splitStart = QStringLiteral("1109705 585713"); // south of parcel 6

} // namespace

/// The session of the desk: its history, its end by a kill, a second window.
class TestLandSession : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_test)
            qWarning("%s", qPrintable(m_test->message()));
        m_test.reset();
    }
    void undoGoesThroughTheSession();
    void historyOfOthersStays();
    void killedProgramLeavesItsSession();

private:
    bool has(const char *label, const QString &text) { return m_test->text(label).contains(text); }
    std::unique_ptr<LandWindow> m_test;
};

void TestLandSession::init()
{
    m_test = std::make_unique<LandWindow>();
    const QString why = m_test->open();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void TestLandSession::undoGoesThroughTheSession()
{
    QUndoStack *history = m_test->window().parts().undoStack();
    m_test->clickMap(15, 15);
    m_test->typeSplit(splitStart, QStringLiteral("20"), QStringLiteral("0"));
    m_test->key(Qt::Key_Return);
    m_test->clickMap(18, 15); // the larger draft
    QVERIFY(has("chosenParcels", QStringLiteral("17"))
            || has("chosenParcels", QStringLiteral("18")));
    m_test->typeSplit(QStringLiteral("1109705 585716"), QStringLiteral("20"), QStringLiteral("0"));
    m_test->key(Qt::Key_Return);
    QCOMPARE(history->count(), 2);
    m_test->key(Qt::Key_Z, Qt::ControlModifier);
    m_test->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(history->index(), 0);
    QVERIFY(!m_test->find<QAbstractButton>("commitRecord")->isEnabled());
    m_test->clickMap(15, 15);
    QVERIFY(has("chosenParcels", QStringLiteral(" 6,")));
    m_test->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_test->find<QAbstractButton>("commitRecord")->isEnabled());
    m_test->press("giveUpSession");
    QCOMPARE(history->count(), 0);
    QCOMPARE(m_test->currentParcels(), 16);
}

void TestLandSession::historyOfOthersStays()
{
    class Counted final : public QUndoCommand {
    public:
        explicit Counted(int &count)
            : m_count(count)
        {
        }
        void undo() override { --m_count; }
        void redo() override { ++m_count; }

    private:
        int &m_count;
    };
    int done = 0;
    QUndoStack *history = m_test->window().parts().undoStack();
    history->push(new Counted(done));
    m_test->clickMap(15, 15);
    m_test->typeSplit(splitStart, QStringLiteral("20"), QStringLiteral("0"));
    m_test->key(Qt::Key_Return);
    history->push(new Counted(done));
    m_test->press("commitRecord");
    QCOMPARE(done, 2);
    m_test->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(done, 1);
    // Goes over the step, which is in the register now.
    m_test->key(Qt::Key_Z, Qt::ControlModifier);
    SPP_TRY_COMPARE(done, 0);
    QCOMPARE(m_test->currentParcels(), 17);
    QCOMPARE(history->count(), 2);
    // Steps on top leave at once.
    m_test->clickMap(5, 5);
    m_test->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    m_test->key(Qt::Key_M);
    m_test->clickMap(15, 5);
    m_test->press("acceptPreview");
    QCOMPARE(history->count(), 2);
    m_test->press("commitRecord");
    QCOMPARE(history->count(), 1);
    QCOMPARE(done, 1);
}

void TestLandSession::killedProgramLeavesItsSession()
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(),
            { QStringLiteral("--work"), m_test->territory() });
    const QString territory = m_test->territory();
    m_test->window().closeTerritory();
    QByteArray said;
    SPP_TRY_VERIFY((said += program.readAllStandardOutput()).contains("done"));
    {
        LandWindow beside; // while the other one has it open
        const QString why = beside.open(territory);
        QVERIFY2(why.isEmpty(), qPrintable(why));
        QVERIFY(beside.find<QWidget>("sessionOffer")->isVisible());
        QVERIFY(!beside.find<QAbstractButton>("resumeLandSession")->isVisible());
        QVERIFY(!beside.find<QAbstractButton>("dismissLandSession")->isVisible());
        beside.close();
    }
    program.kill(); // SIGKILL
    QVERIFY(program.waitForFinished(patience_ms));
    LandWindow next;
    const QString why = next.open(territory);
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QVERIFY(next.find<QWidget>("sessionOffer")->isVisible());
    QVERIFY(!next.find<QAbstractButton>("commitRecord")->isEnabled());
    next.press("resumeLandSession");
    QVERIFY(!next.find<QWidget>("sessionOffer")->isVisible());
    QCOMPARE(next.find<QComboBox>("recordKind")->currentData().toString(), QStringLiteral("split"));
    next.clickMap(11, 15);
    QVERIFY(!next.text("chosenParcels").contains(QStringLiteral(" 6,")));
    next.key(Qt::Key_Z, Qt::ControlModifier);
    next.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    next.press("commitRecord");
    QCOMPARE(next.currentParcels(), 17);
    next.close();
}

namespace {

/// Splits parcel 6 and takes the step: what killedProgramLeavesItsSession() starts and kills.
int split(QgsApplication &program, const QString &territory)
{
    LandWindow test;
    if (const QString why = test.open(territory); !why.isEmpty())
        qFatal("%s", qPrintable(why));
    test.clickMap(15, 15);
    test.typeSplit(splitStart, QStringLiteral("20"), QStringLiteral("0"));
    test.key(Qt::Key_Return);
    std::puts("done");
    std::fflush(stdout);
    return program.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    if (argc == 3 && qstrcmp(argv[1], "--work") == 0)
        return split(program, QString::fromLocal8Bit(argv[2]));
    TestLandSession test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_landsession.moc"
