// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/look/look.h"
#include "gui/map/bookmarkpopup.h"
#include "gui/map/bookmarks.h"
#include "gui/map/identifytool.h"
#include "gui/map/infopanel.h"
#include "gui/map/measurepanel.h"
#include "gui/map/measuretool.h"
#include "gui/maptoolsfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <qgsapplication.h>

using namespace spp;
using spp::test::origin;

namespace {

QgsPointXY at(double east, double north) { return { origin.x() + east, origin.y() + north }; }

/// Inside the parcel of the fixture.
const QgsPointXY inside(585720.0, 1109722.0);

} // namespace

class TestMapToolsMeasure : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void lengthAndAreaAreThoseOfThePlane();
    void ellipsoidStandsBesideWhereItDiffers();
    void nextCornerBeginsAnotherMeasurement();
    void resultIsCopiedForASpreadsheet();
    void clickPicksTheParcelAndListsWhatIsThere();
    void escapeClearsThePin();
    void draggingMovesTheMap();
    void bookmarksAreKeptPerTerritory();
    void bookmarksByHand();

private:
    std::unique_ptr<Application> m_application;
    std::unique_ptr<test::ToolsWorkbench> m_workbench;
    std::unique_ptr<test::MapOfOneParcel> m_map;
};

void TestMapToolsMeasure::initTestCase()
{
    QVERIFY(Application::startQgis());
    QVERIFY(Look::use(QStringLiteral("light")));
    m_application = std::make_unique<Application>();
    QLocale::setDefault(QLocale(QLocale::Vietnamese));
}

void TestMapToolsMeasure::init()
{
    m_workbench = std::make_unique<test::ToolsWorkbench>(*m_application);
    m_map = std::make_unique<test::MapOfOneParcel>(*m_workbench);
}

void TestMapToolsMeasure::cleanup()
{
    m_map.reset();
    m_workbench.reset();
}

void TestMapToolsMeasure::lengthAndAreaAreThoseOfThePlane()
{
    MeasureTool tool(m_workbench->canvas());
    m_workbench->canvas()->setMapTool(&tool);
    m_map->type(QStringLiteral("1109720 585740\r3\t90\r4\t0\r"));
    QCOMPARE(int(tool.vertices().size()), 3);
    QVERIFY(std::abs(tool.measurement().length_m - 7.0) < 1e-9);
    QVERIFY(!tool.measurement().area_m2);
    tool.setWhat(MeasureTool::What::Area);
    const MapMeasurement measured = tool.measurement();
    QCOMPARE(int(measured.segments.size()), 3);
    QVERIFY(std::abs(measured.length_m - 12.0) < 1e-9); // with the side of five metres
    QVERIFY(std::abs(*measured.area_m2 - 6.0) < 1e-9);
    QVERIFY2(tool.noteText().contains(QStringLiteral("6,0 m²")), qPrintable(tool.noteText()));
}

void TestMapToolsMeasure::ellipsoidStandsBesideWhereItDiffers()
{
    const QgsMapSettings &settings = m_workbench->canvas()->mapSettings();
    const MapMeasurement small = MapMeasurement::of({ at(0, 0), at(10, 0) }, false, settings);
    QVERIFY(!small.ellipsoidLength_m);
    // The scale at the central meridian is 0.9999: a kilometre of the ground is 10 cm shorter on
    // the map there, and 86 km to the east the difference has shrunk to about a centimetre.
    const QgsPointXY onMeridian(500000.0, 1109700.0);
    const MapMeasurement long_
            = MapMeasurement::of({ onMeridian, QgsPointXY(500000.0, 1110700.0) }, false, settings);
    QVERIFY(long_.ellipsoidLength_m);
    QVERIFY2(std::abs(*long_.ellipsoidLength_m - 1000.1) < 0.001,
            qPrintable(QString::number(*long_.ellipsoidLength_m, 'f', 4)));
    QVERIFY(long_.summary().contains(QStringLiteral("1.000,10 m")));
}

void TestMapToolsMeasure::nextCornerBeginsAnotherMeasurement()
{
    MeasureTool tool(m_workbench->canvas());
    m_workbench->canvas()->setMapTool(&tool);
    tool.setSnaps(false);
    m_map->click(at(40, 20));
    m_map->click(at(50, 20));
    m_map->click(at(55, 25), Qt::RightButton);
    QCOMPARE(int(tool.vertices().size()), 2);
    m_map->click(at(60, 40));
    QCOMPARE(int(tool.vertices().size()), 1);
    QCOMPARE(m_workbench->undoStack()->count(), 0); // measuring changes nothing
}

void TestMapToolsMeasure::resultIsCopiedForASpreadsheet()
{
    MeasureTool tool(m_workbench->canvas());
    MeasurePanel panel(&tool);
    panel.show();
    tool.setVertices({ at(0, 0), at(3, 0), at(3, 4) });
    QTest::mouseClick(
            panel.findChild<QPushButton *>(QStringLiteral("copyMeasurement")), Qt::LeftButton);
    const QStringList rows = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(rows.at(1), QStringLiteral("1\t3,00\t90°00'00\""));
    QCOMPARE(rows.at(2), QStringLiteral("2\t4,00\t0°00'00\""));
    QVERIFY(rows.at(3).endsWith(QStringLiteral("\t7,00")));
}

void TestMapToolsMeasure::clickPicksTheParcelAndListsWhatIsThere()
{
    IdentifyTool tool(*m_workbench);
    InfoPanel panel(*m_workbench, &tool);
    m_workbench->canvas()->setMapTool(&tool);
    m_map->click(inside);
    QCOMPARE(m_workbench->picked, QVector<qlonglong>{ 1 });
    auto *tree = panel.findChild<QTreeWidget *>(QStringLiteral("identified"));
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Parcels"));
    m_map->click(at(70, 50)); // nothing there
    QCOMPARE(int(m_workbench->picked.size()), 1);
    QCOMPARE(tree->topLevelItemCount(), 0);
}

void TestMapToolsMeasure::escapeClearsThePin()
{
    IdentifyTool tool(*m_workbench);
    m_workbench->canvas()->setMapTool(&tool);
    m_map->click(inside);
    QVERIFY(tool.hasPin());
    m_map->press(Qt::Key_Escape);
    QVERIFY(!tool.hasPin());
}

void TestMapToolsMeasure::draggingMovesTheMap()
{
    IdentifyTool tool(*m_workbench);
    QgsMapCanvas *canvas = m_workbench->canvas();
    canvas->setMapTool(&tool);
    const QgsPointXY before = canvas->center();
    const double pixel = canvas->mapUnitsPerPixel();
    QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, QPoint(400, 300));
    for (int step = 1; step <= 10; ++step) {
        QMouseEvent move(QEvent::MouseMove, QPointF(400 + 10 * step, 300),
                canvas->viewport()->mapToGlobal(QPoint(400 + 10 * step, 300)), Qt::NoButton,
                Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &move);
    }
    QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, QPoint(500, 300));
    QVERIFY2(std::abs(before.x() - canvas->center().x() - 100 * pixel) < 2 * pixel,
            qPrintable(QString::number((before.x() - canvas->center().x()) / pixel)));
    QVERIFY(m_workbench->picked.isEmpty());
}

void TestMapToolsMeasure::bookmarksAreKeptPerTerritory()
{
    QTemporaryDir folder;
    const QgsRectangle extent(585700, 1109700, 585800, 1109750);
    {
        Bookmarks bookmarks(folder.path());
        QVERIFY(bookmarks.open(QStringLiteral("one")));
        QVERIFY(bookmarks.add({ QStringLiteral("Bến Ninh Kiều"), extent }));
    }
    Bookmarks bookmarks(folder.path());
    QVERIFY(bookmarks.open(QStringLiteral("two")));
    QVERIFY(bookmarks.all().empty());
    QVERIFY(bookmarks.open(QStringLiteral("one")));
    QCOMPARE(int(bookmarks.all().size()), 1);
    QCOMPARE(bookmarks.all()[0].name, QStringLiteral("Bến Ninh Kiều"));
    QCOMPARE(bookmarks.all()[0].extent, extent);
    QVERIFY(bookmarks.rename(0, QStringLiteral("Cảng")));
    QVERIFY(bookmarks.remove(0));
    QVERIFY(bookmarks.all().empty());
    QFile broken(folder.filePath(QStringLiteral("three.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("garbage");
    broken.close();
    QVERIFY(!bookmarks.open(QStringLiteral("three")));
}

void TestMapToolsMeasure::bookmarksByHand()
{
    QTemporaryDir folder;
    Bookmarks bookmarks(folder.path());
    QVERIFY(bookmarks.open(QStringLiteral("one")));
    QgsMapCanvas *canvas = m_workbench->canvas();
    BookmarkPopup popup(*m_workbench, bookmarks, canvas);
    popup.openOver(canvas);
    const QgsRectangle kept = canvas->extent();
    QTest::keyClicks(popup.findChild<QLineEdit *>(), QStringLiteral("Home"));
    QTest::keyClick(popup.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(int(bookmarks.all().size()), 1);
    canvas->setExtent(QgsRectangle(585000, 1109000, 585400, 1109300));
    popup.openOver(canvas);
    auto *list = popup.findChild<QListWidget *>();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(canvas->extent().toString(2), kept.toString(2));
    popup.openOver(canvas);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(bookmarks.all().empty());
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestMapToolsMeasure test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_maptools_measure.moc"
