// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/look/look.h"
#include "gui/map/mapnumbers.h"
#include "gui/map/outline.h"
#include "gui/map/sitedrawtool.h"
#include "gui/map/typedcorner.h"
#include "gui/maptoolsfixture.h"
#include "support/patience.h"

#include <QSignalSpy>

#include <qgsapplication.h>

using namespace spp;
using spp::test::origin;

namespace {

constexpr double exact_m = 1e-6;

bool same(const QgsPointXY &a, const QgsPointXY &b) { return a.distance(b) < exact_m; }

QgsPointXY at(double east, double north) { return { origin.x() + east, origin.y() + north }; }

} // namespace

class TestMapToolsDraw : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void numbersAreReadAsTyped_data();
    void numbersAreReadAsTyped();
    void bearingsAreReadAsTyped_data();
    void bearingsAreReadAsTyped();
    void crossingIsSeen();
    void distanceAndBearingGiveTheCorner_data();
    void distanceAndBearingGiveTheCorner();
    void coordinatesAreNorthFirst();
    void distanceAloneFollowsTheCursor();
    void clickSnapsToTheCornerOfAParcel();
    void snappingCanBeSwitchedOff();
    void liveNumbersStandAtTheCursor();
    void backspaceAndEscapeStepBack();
    void historyGoesThroughTheClosing();
    void closingGivesAValidPolygon_data();
    void closingGivesAValidPolygon();
    void crossingSideIsSaidBeforeTheClickAndNotClosed();
    void keptCornersComeBack();

private:
    std::unique_ptr<Application> m_application;
    std::unique_ptr<test::ToolsWorkbench> m_workbench;
    std::unique_ptr<test::MapOfOneParcel> m_map;
    std::unique_ptr<SiteDrawTool> m_tool;
};

void TestMapToolsDraw::initTestCase()
{
    QVERIFY(Application::startQgis());
    QVERIFY(Look::use(QStringLiteral("light")));
    m_application = std::make_unique<Application>();
}

void TestMapToolsDraw::init()
{
    QLocale::setDefault(QLocale(QLocale::Vietnamese));
    m_workbench = std::make_unique<test::ToolsWorkbench>(*m_application);
    m_map = std::make_unique<test::MapOfOneParcel>(*m_workbench);
    m_tool = std::make_unique<SiteDrawTool>(m_workbench->canvas(), m_workbench->undoStack());
    m_workbench->canvas()->setMapTool(m_tool.get());
}

void TestMapToolsDraw::cleanup()
{
    m_tool.reset();
    m_map.reset();
    m_workbench.reset();
}

void TestMapToolsDraw::numbersAreReadAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value"); // 0: no number
    QTest::newRow("decimal comma") << "12,5" << 12.5;
    QTest::newRow("decimal point") << "12.5" << 12.5;
    QTest::newRow("three decimals after a point") << "12.345" << 12.345;
    QTest::newRow("thousands and comma") << "1.109.718,59" << 1109718.59;
    QTest::newRow("thousands and point") << "1,109,718.59" << 1109718.59;
    QTest::newRow("only thousands") << "1.109.718" << 1109718.0;
    QTest::newRow("no number") << "1,2,3" << 0.0;
}

void TestMapToolsDraw::numbersAreReadAsTyped()
{
    QFETCH(QString, text);
    QTEST(typedNumber(text).value_or(0.0), "value");
}

void TestMapToolsDraw::bearingsAreReadAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("degrees"); // -1: none
    QTest::newRow("degrees") << "45" << 45.0;
    QTest::newRow("decimal degrees") << "45,25" << 45.25;
    QTest::newRow("degrees, minutes, seconds") << "45°15'36\"" << 45.26;
    QTest::newRow("blanks instead of signs") << "45 15 36" << 45.26;
    QTest::newRow("full circle is north") << "360" << 0.0;
    QTest::newRow("sixty minutes are refused") << "45°60'" << -1.0;
    QTest::newRow("more than a circle is refused") << "361" << -1.0;
    QTest::newRow("broken degrees with minutes are refused") << "45,5°10'" << -1.0;
}

void TestMapToolsDraw::bearingsAreReadAsTyped()
{
    QFETCH(QString, text);
    QFETCH(double, degrees);
    QVERIFY(std::abs(typedBearing(text).value_or(-1.0) - degrees) < 1e-12);
}

void TestMapToolsDraw::crossingIsSeen()
{
    const QVector<QgsPointXY> square{ at(0, 0), at(10, 0), at(10, 10), at(0, 10) };
    QVERIFY(!outline::crossesItself(square, true));
    QCOMPARE(outline::area(square), 100.0);
    const QVector<QgsPointXY> bow{ at(0, 0), at(10, 10), at(10, 0), at(0, 10) };
    QVERIFY(outline::crossesItself(bow, false));
    QVERIFY(outline::crossesItself({ at(0, 0), at(10, 0), at(5, 0) }, false)); // runs back
}

void TestMapToolsDraw::distanceAndBearingGiveTheCorner_data()
{
    QTest::addColumn<QString>("distance");
    QTest::addColumn<QString>("bearing");
    QTest::addColumn<double>("east");
    QTest::addColumn<double>("north");
    QTest::newRow("north") << "12,5"
                           << "0" << 0.0 << 12.5;
    QTest::newRow("east") << "12.5"
                          << "90" << 12.5 << 0.0;
    QTest::newRow("3-4-5, 36°52'11.631525\"") << "25"
                                              << "36 52 11,631525" << 15.0 << 20.0;
    QTest::newRow("south-west, 225°") << "10"
                                      << "225" << -7.0710678118654755 << -7.0710678118654755;
}

void TestMapToolsDraw::distanceAndBearingGiveTheCorner()
{
    QFETCH(QString, distance);
    QFETCH(QString, bearing);
    QFETCH(double, east);
    QFETCH(double, north);
    m_tool->setVertices({ at(40, 30) });
    m_map->type(distance);
    m_map->press(Qt::Key_Tab);
    m_map->type(bearing);
    QVERIFY2(m_tool->noteText().contains(distance), qPrintable(m_tool->noteText()));
    m_map->press(Qt::Key_Return);
    QCOMPARE(int(m_tool->vertices().size()), 2);
    QVERIFY2(same(m_tool->vertices().last(), at(40 + east, 30 + north)),
            qPrintable(m_tool->vertices().last().toString(6)));
}

void TestMapToolsDraw::coordinatesAreNorthFirst()
{
    m_map->type(QStringLiteral("1.109.718,588 585.713,494"));
    m_map->press(Qt::Key_Return);
    QCOMPARE(int(m_tool->vertices().size()), 1);
    QVERIFY(same(m_tool->vertices().first(), QgsPointXY(585713.494, 1109718.588)));
}

void TestMapToolsDraw::distanceAloneFollowsTheCursor()
{
    m_tool->setSnaps(false);
    m_tool->setVertices({ at(40, 30) });
    m_map->moveTo(at(60, 30)); // due east
    m_map->type(QStringLiteral("7,25"));
    m_map->press(Qt::Key_Return);
    QVERIFY(same(m_tool->vertices().last(), at(47.25, 30)));
}

void TestMapToolsDraw::clickSnapsToTheCornerOfAParcel()
{
    for (const QgsPointXY &corner : test::MapOfOneParcel::corners)
        m_map->click(corner + QgsVector(0.4, 0.3)); // five pixels away
    for (int i = 0; i < int(m_tool->vertices().size()); ++i) // to the last bit
        QVERIFY2(m_tool->vertices().at(i) == test::MapOfOneParcel::corners.at(i),
                qPrintable(
                        QStringLiteral("%1: %2").arg(i).arg(m_tool->vertices().at(i).toString(6))));
    QCOMPARE(int(m_tool->vertices().size()), 4);
}

void TestMapToolsDraw::snappingCanBeSwitchedOff()
{
    QSignalSpy said(m_tool.get(), &CornerTool::snapsChanged);
    m_tool->setSnaps(false);
    QCOMPARE(int(said.count()), 1);
    const QgsPointXY corner = test::MapOfOneParcel::corners.first();
    m_map->click(corner + QgsVector(0.4, 0.3));
    QVERIFY(m_tool->vertices().first().distance(corner) > 0.3);
}

void TestMapToolsDraw::liveNumbersStandAtTheCursor()
{
    m_tool->setSnaps(false);
    m_tool->setVertices({ at(40, 20), at(60, 20) });
    m_map->moveTo(at(60, 40));
    const QgsPointXY cursor = m_map->pointUnder(at(60, 40)); // pixels are coarser than numbers
    const QString note = m_tool->noteText();
    QVERIFY2(note.contains(mapnumbers::length(cursor.distance(at(60, 20)))), qPrintable(note));
    QVERIFY2(note.contains(mapnumbers::bearing(bearingOf(at(60, 20), cursor))), qPrintable(note));
    const double area = outline::area({ at(40, 20), at(60, 20), cursor });
    QVERIFY(std::abs(area - 200.0) < 2.0);
    QVERIFY2(note.contains(mapnumbers::area(area)), qPrintable(note));
    if (const QString pictures = qEnvironmentVariable("SPP_TEST_PICTURES"); !pictures.isEmpty()) {
        m_workbench->canvas()->waitWhileRendering();
        m_map->type(QStringLiteral("12,5"));
        m_workbench->canvas()->grab().save(pictures + QStringLiteral("/draw.png"));
        m_map->press(Qt::Key_Escape);
    }
    QCOMPARE(mapnumbers::area(1234.56), QStringLiteral("1.234,6 m²"));
    QCOMPARE(mapnumbers::bearing(45.26), QStringLiteral("45°15'36\""));
}

void TestMapToolsDraw::backspaceAndEscapeStepBack()
{
    QSignalSpy cancelled(m_tool.get(), &CornerTool::cancelled);
    m_tool->setSnaps(false);
    m_map->click(at(40, 20));
    m_map->click(at(50, 20));
    m_map->click(at(60, 30));
    m_map->type(QStringLiteral("12"));
    m_map->press(Qt::Key_Backspace);
    QCOMPARE(m_tool->typed().distanceText(), QStringLiteral("1"));
    m_map->press(Qt::Key_Escape); // what was typed
    QVERIFY(m_tool->typed().isEmpty());
    QCOMPARE(int(m_tool->vertices().size()), 3);
    m_map->press(Qt::Key_Backspace);
    QCOMPARE(int(m_tool->vertices().size()), 2);
    m_map->press(Qt::Key_Escape);
    m_map->press(Qt::Key_Escape);
    QVERIFY(m_tool->vertices().isEmpty());
    QCOMPARE(int(cancelled.count()), 0);
    m_map->press(Qt::Key_Escape);
    QCOMPARE(int(cancelled.count()), 1);
    for (int i = 0; i < 3; ++i)
        m_workbench->undoStack()->undo();
    QCOMPARE(int(m_tool->vertices().size()), 3); // nothing was lost
}

void TestMapToolsDraw::historyGoesThroughTheClosing()
{
    QSignalSpy finished(m_tool.get(), &SiteDrawTool::finished);
    QSignalSpy reopened(m_tool.get(), &SiteDrawTool::reopened);
    m_tool->setSnaps(false);
    for (const QgsPointXY &corner : { at(40, 20), at(50, 20), at(50, 30) })
        m_map->click(corner);
    m_map->press(Qt::Key_Return);
    SPP_TRY_COMPARE(int(finished.count()), 1);
    QVERIFY(m_tool->vertices().isEmpty());
    m_workbench->undoStack()->undo();
    SPP_TRY_COMPARE(int(reopened.count()), 1);
    QCOMPARE(int(m_tool->vertices().size()), 3);
    m_workbench->undoStack()->undo();
    QCOMPARE(int(m_tool->vertices().size()), 2);
    m_workbench->undoStack()->redo();
    m_workbench->undoStack()->redo();
    SPP_TRY_COMPARE(int(finished.count()), 2);
}

void TestMapToolsDraw::closingGivesAValidPolygon_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("Enter") << 0;
    QTest::newRow("right button") << 1;
    QTest::newRow("click on the first corner") << 2;
}

void TestMapToolsDraw::closingGivesAValidPolygon()
{
    QFETCH(int, way);
    QSignalSpy finished(m_tool.get(), &SiteDrawTool::finished);
    m_map->type(QStringLiteral("1109720 585740\r"));
    for (const char *side : { "20\t90\r", "10\t0\r", "20\t270\r" }) {
        for (const char *key = side; *key; ++key)
            QTest::keyClick(m_workbench->canvas(), *key);
    }
    QCOMPARE(int(m_tool->vertices().size()), 4);
    if (way == 0)
        m_map->press(Qt::Key_Return);
    else
        m_map->click(
                way == 1 ? at(70, 50) : at(40, 20), way == 1 ? Qt::RightButton : Qt::LeftButton);
    SPP_TRY_COMPARE(int(finished.count()), 1);
    const auto polygon = finished.first().first().value<QgsGeometry>();
    QVERIFY(polygon.isGeosValid());
    QVERIFY(std::abs(polygon.area() - 200.0) < exact_m);
}

void TestMapToolsDraw::crossingSideIsSaidBeforeTheClickAndNotClosed()
{
    QSignalSpy finished(m_tool.get(), &SiteDrawTool::finished);
    m_tool->setSnaps(false);
    for (const QgsPointXY &corner : { at(40, 20), at(60, 40), at(60, 20) })
        m_map->click(corner);
    m_map->moveTo(at(40, 40));
    QVERIFY2(m_tool->noteText().contains(QStringLiteral("cross")), qPrintable(m_tool->noteText()));
    m_map->click(at(40, 40));
    m_map->press(Qt::Key_Return);
    QTest::qWait(20);
    QCOMPARE(int(finished.count()), 0);
    QCOMPARE(int(m_tool->vertices().size()), 4);
}

void TestMapToolsDraw::keptCornersComeBack()
{
    const QVector<QgsPointXY> kept{ at(1, 2), at(3, 4) };
    QSignalSpy changed(m_tool.get(), &CornerTool::changed);
    m_tool->setVertices(kept);
    QCOMPARE(int(changed.count()), 1);
    QCOMPARE(m_tool->vertices(), kept);
    QCOMPARE(m_workbench->undoStack()->count(), 0);
    m_map->type(QStringLiteral("5\t0\r"));
    QCOMPARE(int(m_tool->vertices().size()), 3);
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestMapToolsDraw test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_maptools_draw.moc"
