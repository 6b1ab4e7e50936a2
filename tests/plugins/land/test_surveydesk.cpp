// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "landwindow.h"

#include "core/data/database.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgsmaptool.h>

using namespace spp;
using namespace spp::test;

/// Corners set from a survey, in the real window, typed and clicked.
class TestSurveyDesk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_test)
            qWarning("%s", qPrintable(m_test->message()));
        m_test.reset();
    }
    void traverseIsTypedAndCommitted();
    void openTraverseSaysWhatItLacks();
    void coordinatesArePasted();
    void anglesClose();
    void lettersNameStations();
    void enterEndsACellFirst();

private:
    bool has(const char *label, const QString &text) { return m_test->text(label).contains(text); }
    bool isShown(const char *widget) { return m_test->find<QWidget>(widget)->isVisible(); }
    QTableWidget *table() { return m_test->find<QTableWidget>("surveyTable"); }
    /// Types cells from the first one on, with Tab between them.
    void type(const QStringList &cells);
    void fill(const char *field, const QString &text);
    std::unique_ptr<LandWindow> m_test;
};

void TestSurveyDesk::init()
{
    m_test = std::make_unique<LandWindow>();
    const QString why = m_test->open();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    m_test->clickMap(15, 15);
    m_test->key(Qt::Key_T);
    QVERIFY(isShown("surveyTable"));
}

void TestSurveyDesk::type(const QStringList &cells)
{
    table()->setFocus();
    table()->setCurrentCell(0, 0);
    for (const QString &cell : cells) {
        // The first letter opens the cell, the others go where the hand is.
        QTest::keyClick(table()->viewport(), cell.at(0).toLatin1());
        QWidget *editor = QApplication::focusWidget();
        QTest::keyClicks(editor, cell.mid(1));
        QTest::keyClick(editor, Qt::Key_Tab);
        QCoreApplication::processEvents();
        // Tab opened the next cell; the letters that follow replace what is in it.
        if (QApplication::focusWidget() != table())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
}

void TestSurveyDesk::fill(const char *field, const QString &text)
{
    auto *line = m_test->find<QLineEdit>(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

// Around parcel 6 from its south-western corner; the eastern side was measured 0.2 m too far east.
void TestSurveyDesk::traverseIsTypedAndCommitted()
{
    fill("surveyStart", QStringLiteral("1109710 585710"));
    type({ "A", "0", "10", "B", "90", "10,2", "C", "180", "10", "D", "270", "10.21" });
    QVERIFY2(has("surveyClosure", QStringLiteral("0.010 m")),
            qPrintable(m_test->text("surveyClosure")));
    QVERIFY(has("surveyClosure", QStringLiteral("1:4,041")));
    // No table of tolerances is shipped: that is said, not passed over.
    QVERIFY(has("surveyClosure", QStringLiteral("chưa đánh giá"))
            || has("surveyClosure", QStringLiteral("not judged")));
    QVERIFY2(has("previewTable", QStringLiteral("102.0")),
            qPrintable(m_test->text("previewTable") + m_test->text("previewProblem")));
    QVERIFY(has("previewTable", QStringLiteral("0.20")));
    m_test->find<QCheckBox>("surveyMeasuredArea")->click();
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(isShown("sessionSteps"));
    QVERIFY(!isShown("previewCard"));
    QCOMPARE(m_test->find<QComboBox>("recordKind")->currentData().toString(),
            QStringLiteral("boundary"));
    m_test->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_test->find<QAbstractButton>("commitRecord")->isEnabled());
    m_test->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    m_test->press("commitRecord");
    const auto areas = m_test->database().rows(
            QStringLiteral("SELECT number, legal_area_m2, map_area_m2 FROM parcel WHERE "
                           "end_lifespan IS NULL AND number IN ('6', '7') ORDER BY number"));
    QVERIFY(areas.ok());
    QCOMPARE((*areas)[0][1].toDouble(), 102.0);
    QCOMPARE((*areas)[1][1].toDouble(), 100.0); // the neighbour keeps what its papers say
    QVERIFY((*areas)[1][2].toDouble() < 98.1);
    QCOMPARE(m_test->currentParcels(), 16);
}

void TestSurveyDesk::openTraverseSaysWhatItLacks()
{
    type({ "A", "0", "10", "B", "90" });
    QVERIFY(isShown("surveyClosure"));
    QVERIFY(!isShown("previewCard"));
    fill("surveyStart", QStringLiteral("1109710 585710"));
    const QString row = m_test->text("surveyClosure");
    QVERIFY2(row.contains(QLatin1Char('2')), qPrintable(row));
    QVERIFY(m_test->find<QWidget>("surveyClosure")->property("problem").toBool());
    m_test->key(Qt::Key_Escape);
    QVERIFY(!has("chosenParcels", QStringLiteral("34")));
}

void TestSurveyDesk::coordinatesArePasted()
{
    m_test->press("surveyCoordinates");
    QApplication::clipboard()->setText(QStringLiteral("1\t1109720,1\t585709,9\r\n"
                                                      "2\t1109720,0\t585720,2\r\n"));
    table()->setFocus();
    table()->setCurrentCell(0, 0);
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table()->rowCount(), 3);
    QVERIFY(isShown("acceptPreview"));
    // Corners 3 and 4 were not measured, so that the area was not.
    m_test->find<QCheckBox>("surveyMeasuredArea")->click();
    QVERIFY(!isShown("acceptPreview"));
    m_test->find<QCheckBox>("surveyMeasuredArea")->click();
    // 2 m away: no corner is so near, but the name tells which one it is.
    table()->item(1, 2)->setText(QStringLiteral("585722"));
    QVERIFY(!has("previewTable", QStringLiteral("2.000")));
    m_test->find<QCheckBox>("surveyByNumber")->click();
    QVERIFY2(has("previewTable", QStringLiteral("2.000")),
            qPrintable(m_test->text("previewTable") + m_test->text("previewProblem")));
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!isShown("previewCard"));
}

// 10" in each of the four angles, the first one from the leg that closes.
void TestSurveyDesk::anglesClose()
{
    m_test->press("surveyAngles");
    fill("surveyStart", QStringLiteral("1109710 585710"));
    fill("surveyBack", QStringLiteral("270"));
    type({ "A", "270 00 10", "10", "B", "270 00 10", "10.1", "C", "270 00 10", "10", "D",
            "270 00 10", "10.1" });
    QVERIFY2(has("surveyClosure", QStringLiteral("40")), qPrintable(m_test->text("surveyClosure")));
    QVERIFY2(has("previewTable", QStringLiteral("101.0")),
            qPrintable(m_test->text("previewTable") + m_test->text("previewProblem")));
}

void TestSurveyDesk::lettersNameStations()
{
    type({ "S1", "5" });
    QCOMPARE(table()->item(0, 0)->text(), QStringLiteral("S1"));
    QVERIFY(isShown("surveyTable"));
    QCOMPARE(m_test->canvas()->mapTool()->toolName(), QStringLiteral("landSelect"));
}

void TestSurveyDesk::enterEndsACellFirst()
{
    m_test->press("surveyCoordinates");
    type({ "P", "1109720", "585709" });
    QVERIFY(!isShown("acceptPreview")); // 1 m away
    table()->setCurrentCell(0, 2);
    QTest::keyClick(table()->viewport(), Qt::Key_5);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("85709.8"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(!isShown("sessionSteps"));
    QVERIFY(isShown("acceptPreview"));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(isShown("sessionSteps"));
}

int main(int argc, char **argv)
{
    const QgsApplication program(argc, argv, true);
    TestSurveyDesk test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_surveydesk.moc"
