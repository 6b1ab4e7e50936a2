// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "landwindow.h"

#include "core/data/database.h"
#include "gui/frame/browsetool.h"
#include "gui/frame/drawer.h"
#include "gui/frame/windowworkbench.h"
#include "gui/language/language.h"
#include "gui/locator/locatorfield.h"
#include "gui/review/tablepage.h"
#include "gui/workbench/workspace.h"
#include "support/patience.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>

using namespace spp;
using namespace spp::test;

namespace {

const QString splitStart = QStringLiteral("1109705 585713"); // south of parcel 6

QPointF middleOf(double x_m, double y_m) { return { 585700.0 + x_m, 1109700.0 + y_m }; }

} // namespace

/// The steps of an officer's day, in the real window, with mouse and keyboard.
class TestLandDesk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_test)
            qWarning("%s", qPrintable(m_test->message()));
        m_test.reset();
    }
    void splitByKeyboardIsCommittedAndTakenBack();
    void rightClickAndEscapeStepBack();
    void mergeByClicks();
    void equalPartsAndBoundaryFromTheForm();
    void cornerIsDraggedWithItsNeighbours();
    void factsTakeOfficialCodesOnly();
    void mortgageAsksForItsConsent();
    void lettersMeanNothingElsewhere();
    void locatorKnowsVietnameseNames();
    void typedCornersCutTheParcel();
    void registerTakesBackWhatIsChosen();

private:
    bool has(const char *label, const QString &text) { return m_test->text(label).contains(text); }
    bool isShown(const char *widget) { return m_test->find<QWidget>(widget)->isVisible(); }
    std::unique_ptr<LandWindow> m_test;
};

void TestLandDesk::init()
{
    m_test = std::make_unique<LandWindow>();
    const QString why = m_test->open();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void TestLandDesk::splitByKeyboardIsCommittedAndTakenBack()
{
    m_test->clickMap(15, 15);
    QVERIFY(has("chosenParcels", QStringLiteral("6")));
    m_test->typeSplit(splitStart, QStringLiteral("20"), QStringLiteral("0"));
    QVERIFY2(has("previewTable", QStringLiteral("30.0")),
            qPrintable(m_test->text("previewTable") + m_test->text("previewProblem")));
    QVERIFY(has("previewTable", QStringLiteral("70.0")));
    m_test->key(Qt::Key_Return);
    QVERIFY(!isShown("previewCard"));
    QCOMPARE(m_test->find<QComboBox>("recordKind")->currentData().toString(),
            QStringLiteral("split"));
    QCOMPARE(m_test->currentParcels(), 16); // nobody else sees it yet
    QTest::keyClicks(m_test->find<QLineEdit>("decisionNumber"), QStringLiteral("15/QD"));
    m_test->press("commitRecord");
    QVERIFY(isShown("madeRecord"));
    QVERIFY2(has("madeText", QStringLiteral("17, 18")), qPrintable(m_test->text("madeText")));
    QCOMPARE(m_test->currentParcels(), 17);
    const auto decision = m_test->database().single(
            QStringLiteral("SELECT decision_number FROM change_record WHERE kind = 'split'"));
    QCOMPARE(decision->toString(), QStringLiteral("15/QD"));
    // The map shows the new parcels without being opened again.
    const qlonglong there = BrowseTool::parcelAt(QgsPointXY(middleOf(11, 15)));
    QVERIFY(there > 16);
    // The first click asks, the second does it.
    m_test->press("takeBack");
    QCOMPARE(m_test->currentParcels(), 17);
    m_test->press("takeBack");
    QCOMPARE(m_test->currentParcels(), 16);
    QCOMPARE(BrowseTool::parcelAt(QgsPointXY(middleOf(11, 15))), qlonglong(6));
    QVERIFY(!isShown("madeRecord"));
}

void TestLandDesk::rightClickAndEscapeStepBack()
{
    m_test->clickMap(15, 15);
    m_test->key(Qt::Key_S);
    m_test->clickMap(13, 10);
    m_test->moveMouse(13, 20);
    SPP_TRY_VERIFY(isShown("previewCard"));
    m_test->clickMap(13, 20);
    const QPoint place = m_test->at(14, 22);
    QTest::mouseClick(m_test->canvas()->viewport(), Qt::RightButton, Qt::NoModifier, place);
    QTest::mouseClick(m_test->canvas()->viewport(), Qt::RightButton, Qt::NoModifier, place);
    QVERIFY(!isShown("previewCard"));
    QCOMPARE(m_test->canvas()->mapTool()->toolName(), QStringLiteral("landLine"));
    m_test->key(Qt::Key_Escape); // no corner is left: the tool is laid down
    QCOMPARE(m_test->canvas()->mapTool()->toolName(), QStringLiteral("landSelect"));
    QVERIFY(has("chosenParcels", QStringLiteral("6")));
    m_test->key(Qt::Key_Escape);
    QVERIFY(!has("chosenParcels", QStringLiteral("34")));
}

void TestLandDesk::mergeByClicks()
{
    m_test->key(Qt::Key_M);
    m_test->clickMap(5, 15);
    m_test->clickMap(15, 15);
    QVERIFY(isShown("previewCard"));
    QVERIFY(has("previewTable", QStringLiteral("200.0")));
    m_test->press("acceptPreview");
    QCOMPARE(m_test->find<QComboBox>("recordKind")->currentData().toString(),
            QStringLiteral("merge"));
    m_test->press("commitRecord");
    QCOMPARE(m_test->currentParcels(), 15);
    m_test->key(Qt::Key_M);
    m_test->clickMap(35, 5);
    m_test->clickMap(5, 35);
    QVERIFY(has("previewProblem", QStringLiteral("không có cạnh chung")));
    QVERIFY(!isShown("acceptPreview"));
}

void TestLandDesk::equalPartsAndBoundaryFromTheForm()
{
    m_test->clickMap(15, 15);
    m_test->key(Qt::Key_S, Qt::ShiftModifier);
    auto *how = m_test->find<QComboBox>("divideHow");
    how->setCurrentIndex(how->findData(QStringLiteral("parts")));
    QTest::keyClicks(m_test->find<QLineEdit>("divideAmount"), QStringLiteral("4"));
    QVERIFY(has("previewTable", QStringLiteral("25.0")));
    QTest::keyClick(m_test->find<QLineEdit>("divideAmount"), Qt::Key_Return);
    QVERIFY(isShown("sessionSteps"));
    m_test->clickMap(25, 15);
    m_test->key(Qt::Key_B);
    auto *side = m_test->find<QComboBox>("adjustSide");
    side->setCurrentIndex(side->findData(2));
    QTest::keyClicks(m_test->find<QLineEdit>("adjustArea"), QStringLiteral("110"));
    QVERIFY(has("previewTable", QStringLiteral("110.0")));
    QVERIFY(has("previewTable", QStringLiteral("90.0"))); // the neighbour follows
}

void TestLandDesk::cornerIsDraggedWithItsNeighbours()
{
    m_test->key(Qt::Key_C);
    QWidget *map = m_test->canvas()->viewport();
    m_test->moveMouse(20, 20);
    QTest::mousePress(map, Qt::LeftButton, Qt::NoModifier, m_test->at(20, 20));
    m_test->moveMouse(22, 21);
    m_test->moveMouse(23, 22);
    SPP_TRY_VERIFY(isShown("previewCard")); // while the button is down
    QTest::mouseRelease(map, Qt::LeftButton, Qt::NoModifier, m_test->at(23, 22));
    QCOMPARE(m_test->text("previewTable").count(QStringLiteral("font-weight:bold")), 12);
    m_test->key(Qt::Key_Escape); // the corner is in the hand again: typed, it moves by 2 m
    m_test->keys(QStringLiteral("2"));
    m_test->key(Qt::Key_Tab);
    m_test->keys(QStringLiteral("90"));
    m_test->key(Qt::Key_Return);
    QVERIFY2(
            has("previewTable", QStringLiteral("110.0")), qPrintable(m_test->text("previewTable")));
    m_test->key(Qt::Key_Return);
    m_test->press("commitRecord");
    const auto sum = m_test->database().single(
            QStringLiteral("SELECT sum(map_area_m2) FROM parcel WHERE end_lifespan IS NULL"));
    QCOMPARE(sum->toDouble(), 1600.0);
}

void TestLandDesk::factsTakeOfficialCodesOnly()
{
    m_test->clickMap(15, 15);
    m_test->key(Qt::Key_F);
    auto *landUse = m_test->find<QComboBox>("factLandUse");
    landUse->lineEdit()->selectAll();
    QTest::keyClicks(landUse->lineEdit(), QStringLiteral("XYZ"));
    QVERIFY(has("previewProblem", QStringLiteral("XYZ")));
    landUse->lineEdit()->selectAll();
    QTest::keyClicks(landUse->lineEdit(), QStringLiteral("CLN"));
    QVERIFY(isShown("acceptPreview"));
    m_test->press("acceptPreview");
    m_test->press("commitRecord");
    const auto use = m_test->database().single(QStringLiteral(
            "SELECT land_use FROM parcel WHERE number = '6' AND end_lifespan IS NULL"));
    QCOMPARE(use->toString(), QStringLiteral("CLN"));
}

void TestLandDesk::mortgageAsksForItsConsent()
{
    QVERIFY(m_test->database()
                    .run(QStringLiteral(
                            "INSERT INTO parcel_restriction(parcel_id, kind, case_number, holder, "
                            "begins_on) VALUES (6, 'mortgage', '12/TC', 'Bank', '2020-01-01')"))
                    .ok());
    m_test->clickMap(15, 15);
    m_test->typeSplit(splitStart, QStringLiteral("20"), QStringLiteral("0"));
    QVERIFY(has("previewNotes", QStringLiteral("12/TC")));
    m_test->key(Qt::Key_Return);
    m_test->press("commitRecord");
    QCOMPARE(m_test->currentParcels(), 16); // refused, and said why
    auto *consent = m_test->find<QLineEdit>("consent1");
    QVERIFY(consent->isVisible());
    QTest::keyClicks(consent, QStringLiteral("CV 7"));
    QTest::keyClick(consent, Qt::Key_Return);
    m_test->press("commitRecord");
    QCOMPARE(m_test->currentParcels(), 17);
}

void TestLandDesk::lettersMeanNothingElsewhere()
{
    m_test->clickMap(15, 15);
    auto *note = m_test->find<QLineEdit>("decisionNumber");
    QTest::mouseClick(note, Qt::LeftButton);
    QTest::keyClicks(note, QStringLiteral("SMB"));
    QCOMPARE(note->text(), QStringLiteral("SMB"));
    QCOMPARE(m_test->canvas()->mapTool()->toolName(), QStringLiteral("landSelect"));
    m_test->window().workbench().showWorkspace(QStringLiteral("review"));
    m_test->key(Qt::Key_S);
    QVERIFY(m_test->canvas()->mapTool()->toolName() != QStringLiteral("landLine"));
}

void TestLandDesk::locatorKnowsVietnameseNames()
{
    Language::use(QStringLiteral("vi"));
    QCoreApplication::processEvents();
    m_test->window().workbench().showWorkspace(QStringLiteral("review"));
    LocatorField *locator = m_test->window().locator();
    locator->setFocus();
    QTest::keyClicks(locator, QStringLiteral("gop thua"));
    SPP_TRY_COMPARE(locator->answers()->topLevelItemCount(), 1);
    const QString found = locator->answers()->topLevelItem(0)->text(0);
    QTest::keyClick(locator, Qt::Key_Return);
    const bool isThere = QTest::qWaitFor(
            [this] { return m_test->window().parts().current()->id() == QLatin1String("land"); },
            patience_ms);
    Language::use(QStringLiteral("en"));
    QVERIFY2(found.contains(QStringLiteral("Hợp thửa")), qPrintable(found));
    QVERIFY(isThere);
    m_test->clickMap(5, 5);
    m_test->clickMap(15, 5);
    QVERIFY(isShown("acceptPreview"));
}

void TestLandDesk::typedCornersCutTheParcel()
{
    m_test->clickMap(15, 15);
    m_test->window().drawer()->open(QStringLiteral("land.corners"));
    auto *table = m_test->find<TablePage>("landCornerTable");
    QCOMPARE(table->shownRows(), 4);
    // Corner 1 is the north-western one, corner 3 lies opposite: 14.142 m away.
    QTest::keyClicks(m_test->find<QLineEdit>("cogoDistance"), QStringLiteral("14.143"));
    QTest::keyClicks(m_test->find<QLineEdit>("cogoBearing"), QStringLiteral("135 00 00"));
    QTest::keyClick(m_test->find<QLineEdit>("cogoBearing"), Qt::Key_Return);
    QVERIFY2(has("previewTable", QStringLiteral("50.0")),
            qPrintable(m_test->text("previewTable") + m_test->text("previewProblem")));
}

void TestLandDesk::registerTakesBackWhatIsChosen()
{
    m_test->clickMap(15, 15);
    m_test->typeSplit(splitStart, QStringLiteral("20"), QStringLiteral("0"));
    m_test->key(Qt::Key_Return);
    m_test->window().drawer()->open(QStringLiteral("land.register"));
    m_test->press("commitRecord");
    auto *page = m_test->find<TablePage>("landRegister");
    QCOMPARE(page->shownRows(), 1);
    QVERIFY(page->copyText().contains(QStringLiteral("34/17, 34/18")));
    page->table()->selectRow(0);
    m_test->press("takeBackChosen");
    m_test->press("takeBackChosen");
    QCOMPARE(m_test->currentParcels(), 16);
    QCOMPARE(page->shownRows(), 0);
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestLandDesk test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_landdesk.moc"
