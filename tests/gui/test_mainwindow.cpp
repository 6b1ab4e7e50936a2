// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/map/landusecolours.h"
#include "core/plugin/application.h"
#include "gui/mainwindow.h"
#include "gui/mapstatusbar.h"
#include "support/patience.h"
#include "support/testdata.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <qgsapplication.h>
#include <qgscoordinatetransform.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

using namespace spp;

namespace {

constexpr double oneMillimetre = 0.001;

/// Ninh Kiều in WGS 84 and, through EPSG:6960, in EPSG:5897: the published test point.
const QgsPointXY ninhKieuWgs84(105.7837, 10.0340);
const QgsPointXY ninhKieu(585713.494, 1109718.588);

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void territoryIsShownInItsOwnCrs();
    void canvasTransformsWithThePinnedOperation();
    void coordinatesReadNorthBeforeEast();
    void pictureShowsTheParcelsInTheirOfficialColour();
    void fileThatIsNoTerritoryIsRefusedAndTheOpenOneStays();
    void windowMayCloseWhileTheMapIsDrawn();

private:
    QTemporaryDir m_folder;
    QString m_territory;
    Application m_application;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QVERIFY(Application::startQgis());
    m_territory = m_folder.filePath(QStringLiteral("territory.sqlite"));
    const QString source = m_folder.filePath(QStringLiteral("parcels.geojson"));
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"type":"FeatureCollection",
"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::5897"}},
"features":[{"type":"Feature","properties":{"sheet":"1","number":"1","land_use":"LUC"},
"geometry":{"type":"Polygon","coordinates":[[[571000,1108000],[571100,1108000],[571100,1108100],[571000,1108100],[571000,1108000]]]}}]})");
    file.close();
    const auto made = test::runSpp({ "territory", "create", m_territory, "--profile", "can-tho" });
    QVERIFY2(made.exitCode == 0, made.standardError);
    const auto filled = test::runSpp({ "import", m_territory, "--theme", "parcels", source });
    QVERIFY2(filled.exitCode == 0, filled.standardError);
    m_window = std::make_unique<MainWindow>(m_application);
    const Result<void> opened = m_window->openTerritory(m_territory);
    QVERIFY2(opened.ok(), opened ? "" : opened.error().text().c_str());
}

void TestMainWindow::territoryIsShownInItsOwnCrs()
{
    QCOMPARE(m_window->canvas()->mapSettings().destinationCrs().authid(),
            QStringLiteral("EPSG:5897"));
    QVERIFY(m_window->mapStatusBar()->systemText().contains(QStringLiteral("EPSG:6960")));
    SPP_TRY_COMPARE(m_window->canvas()->layers().size(), 1);
}

void TestMainWindow::canvasTransformsWithThePinnedOperation()
{
    const QgsMapSettings &settings = m_window->canvas()->mapSettings();
    const QgsCoordinateTransform transform(
            QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), settings.destinationCrs(),
            settings.transformContext());
    const QgsPointXY shown = transform.transform(ninhKieuWgs84);
    QVERIFY2(shown.distance(ninhKieu) < oneMillimetre, qPrintable(shown.toString(4)));
}

void TestMainWindow::coordinatesReadNorthBeforeEast()
{
    m_window->mapStatusBar()->showCoordinates(ninhKieu);
    const QString text = m_window->mapStatusBar()->coordinateText();
    QVERIFY(text.indexOf(QLatin1String("718.59")) < text.indexOf(QLatin1String("713.49")));
    QVERIFY(text.contains(QLatin1String("718.59")));
}

void TestMainWindow::pictureShowsTheParcelsInTheirOfficialColour()
{
    const QString path = m_folder.filePath(QStringLiteral("window.png"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), test::patience_ms));
    QVERIFY(m_window->saveScreenshot(path));
    const QImage picture(path);
    QVERIFY(!picture.isNull());
    // The parcel fills the middle of the map; land-use-codes.csv gives LUC 255, 252, 140.
    const QPoint middle
            = m_window->canvas()->mapTo(m_window.get(), m_window->canvas()->rect().center());
    QCOMPARE(picture.pixelColor(middle), QColor(255, 252, 140));
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
}

void TestMainWindow::fileThatIsNoTerritoryIsRefusedAndTheOpenOneStays()
{
    const Result<void> opened
            = m_window->openTerritory(m_folder.filePath(QStringLiteral("parcels.geojson")));
    QVERIFY(!opened);
    QVERIFY(opened.error().code == ErrorCode::BadInput);
    SPP_TRY_COMPARE(m_window->canvas()->layers().size(), 1);
}

void TestMainWindow::windowMayCloseWhileTheMapIsDrawn()
{
    for (int round = 0; round < 20; ++round) {
        MainWindow window(m_application);
        QVERIFY(window.openTerritory(m_territory).ok());
        window.show();
        QTest::qWait(5 + 10 * round);
        // The drawing that has begun is given up for another one, and that with the window.
        window.canvas()->zoomByFactor(0.5);
        window.canvas()->refresh();
        QCoreApplication::processEvents();
        window.canvas()->zoomByFactor(2.0);
    }
    QTest::qWait(200); // what was given up answers
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_mainwindow.moc"
