// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territory.h"
#include "core/overview/overviewlayers.h"
#include "core/plugin/application.h"
#include "gui/layers/layerpage.h"
#include "gui/mainwindow.h"
#include "gui/map/identifytool.h"
#include "gui/workbench/workbench.h"
#include "support/patience.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <qgsapplication.h>
#include <qgslayertree.h>
#include <qgslayertreeview.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgstaskmanager.h>
#include <qgsvectorlayer.h>

using namespace spp;

namespace {

constexpr int side = 12; ///< side x side parcels of 20 m
constexpr double west = 571000.0;
constexpr double south = 1108000.0;
constexpr double parcel_m = 20.0;

/// GeoJSON of a chequered town in EPSG:5897.
QByteArray town(const char *dark)
{
    QByteArray features;
    for (int i = 0; i < side * side; ++i) {
        const double x = west + parcel_m * (i % side);
        const double y = south + parcel_m * (i / side);
        features += QStringLiteral(R"(%1{"type":"Feature","properties":{"sheet":"1","number":"%2",
"land_use":"%3"},"geometry":{"type":"Polygon","coordinates":[[[%4,%5],[%6,%5],[%6,%7],[%4,%7],
[%4,%5]]]}})")
                            .arg(i ? QStringLiteral(",") : QString())
                            .arg(i + 1)
                            .arg((i + i / side) % 2 ? QLatin1String("LUC") : QLatin1String(dark))
                            .arg(x, 0, 'f', 1)
                            .arg(y, 0, 'f', 1)
                            .arg(x + parcel_m, 0, 'f', 1)
                            .arg(y + parcel_m, 0, 'f', 1)
                            .toUtf8();
    }
    return R"({"type":"FeatureCollection","crs":{"type":"name","properties":
{"name":"urn:ogc:def:crs:EPSG::5897"}},"features":[)"
            + features + "]}";
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

/// The window on a territory whose parcels are too many to be drawn one by one, by the office's own
/// map.yaml.
class OverviewWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void importMakesTheOverview();
    void windowMakesItInTheBackground();
    void themeIsOneEntryOfTheTree();
    void overviewHasTheOfficialColour();
    void clickPicksTheParcelBelowAtAnyScale();
    void damageIsRepaired();
    void editedThemeIsDrawnAsItIs();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("town.sqlite")); }
    QgsVectorLayer *parcels() const
    {
        const auto layers = QgsProject::instance()->layers<QgsVectorLayer *>();
        return layers.isEmpty() ? nullptr : layers.first();
    }
    bool waitForJobs() const
    {
        return QTest::qWaitFor(
                [] { return QgsApplication::taskManager()->countActiveTasks() == 0; },
                test::patience_ms);
    }
    qlonglong count(const QString &sql) const
    {
        const auto territory = Territory::open(path(), Territory::Access::ReadOnly);
        return (*territory)->database().single(sql)->toLongLong();
    }
    void run(const QString &sql) const
    {
        const auto territory = Territory::open(path(), Territory::Access::ReadWrite);
        QVERIFY((*territory)->database().execute(sql));
    }
    void import(const char *dark, const QStringList &more);
    QColor colourAt(const QgsPointXY &place) const;

    QTemporaryDir m_folder;
    Application m_application;
    std::unique_ptr<MainWindow> m_window;
};

void OverviewWindowTest::import(const char *dark, const QStringList &more)
{
    const QString source = m_folder.filePath(QStringLiteral("parcels.geojson"));
    write(source, town(dark));
    const auto filled
            = test::runSpp(QStringList{ "import", path(), "--theme", "parcels", source } + more);
    QVERIFY2(filled.exitCode == 0, filled.standardError);
}

void OverviewWindowTest::initTestCase()
{
    QVERIFY(Application::startQgis());
    const QString profile = m_folder.filePath(QStringLiteral("office"));
    QDir().mkpath(profile);
    const QDir shipped(Application::resourceFolder() + QStringLiteral("/profiles/can-tho"));
    for (const QFileInfo &file : shipped.entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(file.filePath(), profile + QLatin1Char('/') + file.fileName()));
    write(profile + QStringLiteral("/map.yaml"),
            "features_per_frame: 100\nlabel_scale: 5000\nlabels_per_frame: 500\n");
    const auto made = test::runSpp({ "territory", "create", path(), "--profile", profile });
    QVERIFY2(made.exitCode == 0, made.standardError);
    import("ODT", {});
}

void OverviewWindowTest::importMakesTheOverview()
{
    QVERIFY(count("SELECT count(*) FROM raster WHERE theme = 'parcels'") > 1);
    const auto sound = test::runSpp({ "territory", "verify", path() });
    QVERIFY2(sound.exitCode == 0, sound.standardOutput);
}

void OverviewWindowTest::windowMakesItInTheBackground()
{
    run("DELETE FROM raster_tile");
    run("DELETE FROM raster");
    m_window = std::make_unique<MainWindow>(m_application);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), test::patience_ms));
    QVERIFY(m_window->openTerritory(path()));
    QVERIFY(parcels());
    QVERIFY(!OverviewLayers::isAttached(*parcels()));
    QVERIFY(QgsApplication::taskManager()->countActiveTasks() > 0);
    SPP_TRY_VERIFY(OverviewLayers::isAttached(*parcels()));
    QVERIFY(waitForJobs());
    m_window->closeTerritory();
    QVERIFY(m_window->openTerritory(path()));
    QVERIFY(OverviewLayers::isAttached(*parcels())); // at once, the second time
    QVERIFY(waitForJobs());
}

void OverviewWindowTest::themeIsOneEntryOfTheTree()
{
    QCOMPARE(QgsProject::instance()->layerTreeRoot()->findLayers().size(), 1);
    QCOMPARE(QgsProject::instance()->mapLayers().size(), 1);
    QgsLayerTreeView *tree = m_window->layerPage()->tree();
    QCOMPARE(tree->model()->rowCount(), 1);
    QVERIFY(tree->model()->rowCount(tree->model()->index(0, 0)) > 10); // its legend
    QVERIFY(!OverviewLayers::styleFields(*parcels()).isEmpty());
}

QColor OverviewWindowTest::colourAt(const QgsPointXY &place) const
{
    QgsMapCanvas *canvas = m_window->canvas();
    canvas->refresh();
    canvas->waitWhileRendering();
    const QgsPointXY pixel = canvas->mapSettings().mapToPixel().transform(place);
    return canvas->grab().toImage().pixelColor(int(pixel.x()), int(pixel.y()));
}

void OverviewWindowTest::overviewHasTheOfficialColour()
{
    QgsMapCanvas *canvas = m_window->canvas();
    canvas->zoomToFullExtent();
    QVERIFY(OverviewLayers::isUsed(*parcels(), canvas->mapSettings()));
    // land-use-codes.csv gives LUC 255, 252, 140.
    QCOMPARE(colourAt({ west + 1.5 * parcel_m, south + 0.5 * parcel_m }), QColor(255, 252, 140));
    QVERIFY(colourAt({ west + 0.5 * parcel_m, south + 0.5 * parcel_m }) != QColor(255, 252, 140));
}

void OverviewWindowTest::clickPicksTheParcelBelowAtAnyScale()
{
    IdentifyTool tool(m_window->workbench());
    QgsMapCanvas *canvas = m_window->canvas();
    canvas->setMapTool(&tool);
    QSignalSpy picked(&m_window->workbench(), &Workbench::parcelPicked);
    int found = -1;
    connect(&tool, &IdentifyTool::identified, this,
            [&](const QList<QgsMapToolIdentify::IdentifyResult> &results) {
                found = int(results.size());
            });
    const QgsPointXY place(west + 3.5 * parcel_m, south + 2.5 * parcel_m);
    for (const double scale : { 60000.0, 40000.0, 20000.0 }) {
        canvas->setCenter(place);
        canvas->zoomScale(scale);
        canvas->waitWhileRendering();
        QVERIFY(OverviewLayers::isUsed(*parcels(), canvas->mapSettings()));
        const QgsPointXY pixel = canvas->mapSettings().mapToPixel().transform(place);
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, Qt::NoModifier,
                QPoint(qRound(pixel.x()), qRound(pixel.y())));
        QCOMPARE(found, 1);
    }
    QCOMPARE(picked.size(), 3);
    QCOMPARE(picked.last().at(0).toLongLong(), qlonglong(2 * side + 3 + 1));
    tool.clearPin();
    canvas->unsetMapTool(&tool);
}

void OverviewWindowTest::damageIsRepaired()
{
    m_window->closeTerritory();
    run("UPDATE raster_tile SET cells = x'00'");
    QVERIFY(m_window->openTerritory(path()));
    SPP_TRY_VERIFY(OverviewLayers::isAttached(*parcels()));
    QVERIFY(waitForJobs());
    overviewHasTheOfficialColour();
    const auto sound = test::runSpp({ "territory", "verify", path() });
    QVERIFY2(sound.exitCode == 0, sound.standardOutput);
}

void OverviewWindowTest::editedThemeIsDrawnAsItIs()
{
    const QgsPointXY place(west + 0.5 * parcel_m, south + 0.5 * parcel_m);
    import("NTS", { "--replace" });
    m_window->reloadLayers();
    QVERIFY(waitForJobs());
    m_window->canvas()->zoomToFullExtent();
    // land-use-codes.csv gives NTS 170, 255, 255.
    QCOMPARE(colourAt(place), QColor(170, 255, 255));
}

int main(int argc, char **argv)
{
    QgsApplication application(argc, argv, true);
    LocalisedText::setLanguage(QStringLiteral("en"));
    OverviewWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_overviewwindow.moc"
