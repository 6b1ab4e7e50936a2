// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/profile/officefiles.h"
#include "gui/look/look.h"
#include "gui/map/backdroplist.h"
#include "gui/map/mapcorners.h"
#include "gui/toolsworkbench.h"
#include "support/patience.h"
#include "support/sampleterritory.h"

#include <QBuffer>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <qgsapplication.h>
#include <qgscoordinatetransform.h>
#include <qgslayertree.h>
#include <qgsmaprendererparalleljob.h>
#include <qgsprojectviewsettings.h>

#include <gdal.h>
#include <ogr_srs_api.h>

#include <cmath>

using namespace spp;

namespace {

const QColor tileColour(30, 120, 200);

/// Gives the same tile to whoever asks.
class TileServer : public QTcpServer {
public:
    TileServer()
    {
        QImage tile(256, 256, QImage::Format_RGB32);
        tile.fill(tileColour);
        QBuffer buffer(&m_png);
        tile.save(&buffer, "PNG");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                ++asked;
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n"
                              "Content-Length: "
                        + QByteArray::number(m_png.size()) + "\r\n\r\n" + m_png);
                socket->disconnectFromHost();
            });
        });
    }
    int asked = 0;

private:
    QByteArray m_png;
};

/// One colour over a box of EPSG:3857.
bool writeMbTiles(const QString &path, const QgsRectangle &box)
{
    constexpr int size = 512;
    GDALDatasetH memory
            = GDALCreate(GDALGetDriverByName("MEM"), "", size, size, 3, GDT_Byte, nullptr);
    double place[] = { box.xMinimum(), box.width() / size, 0.0, box.yMaximum(), 0.0,
        -box.height() / size };
    GDALSetGeoTransform(memory, place);
    OGRSpatialReferenceH reference = OSRNewSpatialReference(nullptr);
    OSRImportFromEPSG(reference, 3857);
    GDALSetSpatialRef(memory, reference);
    OSRRelease(reference);
    const int values[] = { tileColour.red(), tileColour.green(), tileColour.blue() };
    for (int band = 0; band < 3; ++band)
        GDALFillRaster(GDALGetRasterBand(memory, band + 1), values[band], 0.0);
    GDALDatasetH written = GDALCreateCopy(GDALGetDriverByName("MBTILES"), path.toUtf8().constData(),
            memory, 0, nullptr, nullptr, nullptr);
    GDALClose(memory);
    if (!written)
        return false;
    GDALClose(written);
    return true;
}

} // namespace

class TestMapToolsBackdrop : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void presetsNameTheirLicence();
    void localTilesShowTheirPixelsBelowTheThemes();
    void serverOfTilesIsShownAndNamedInTheCorner();
    void deadServerIsSaidOnceAndTheMapStays();
    void fileThatIsGoneIsSaid();
    void listIsKept();

private:
    /// The colour in the middle of the map with the backdrops alone.
    QColor middle() const;

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<test::ToolsWorkbench> m_workbench;
    std::unique_ptr<BackdropList> m_backdrops;
};

void TestMapToolsBackdrop::initTestCase()
{
    QVERIFY(Application::startQgis());
    QVERIFY(Look::use(QStringLiteral("light")));
    m_application = std::make_unique<Application>();
    QString why;
    m_path = test::sampleTerritory(&why);
    QVERIFY2(!m_path.isEmpty(), qPrintable(why));
}

void TestMapToolsBackdrop::init()
{
    QSettings().remove(QStringLiteral("map/backdrops"));
    m_workbench = std::make_unique<test::ToolsWorkbench>(*m_application);
    m_backdrops = std::make_unique<BackdropList>(*m_workbench);
    const QString failed = m_workbench->openFile(m_path);
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
}

void TestMapToolsBackdrop::cleanup()
{
    m_backdrops.reset();
    m_workbench->close();
    m_workbench.reset();
}

void TestMapToolsBackdrop::cleanupTestCase()
{
    QSettings().remove(QStringLiteral("map/backdrops"));
}

QColor TestMapToolsBackdrop::middle() const
{
    QgsMapSettings settings = m_workbench->canvas()->mapSettings();
    QList<QgsMapLayer *> layers;
    for (QgsLayerTreeLayer *node : QgsProject::instance()->layerTreeRoot()->findLayers()) {
        if (node->layer()->customProperty(QStringLiteral("spp/backdrop")).isValid())
            layers.append(node->layer());
    }
    settings.setLayers(layers);
    settings.setOutputSize(QSize(200, 200));
    settings.setBackgroundColor(Qt::white);
    QgsMapRendererParallelJob job(settings);
    job.start();
    while (job.isActive())
        QTest::qWait(10);
    return job.renderedImage().pixelColor(100, 100);
}

void TestMapToolsBackdrop::presetsNameTheirLicence()
{
    const auto presets = Backdrop::presets(OfficeFiles());
    QVERIFY2(presets.ok(), presets ? "" : presets.error().text().c_str());
    QVERIFY(presets->size() >= 2);
    for (const Backdrop &preset : *presets) {
        QVERIFY(!preset.licence.isEmpty());
        QVERIFY(!preset.needsNetwork() || !preset.attribution.isEmpty());
        QVERIFY(!preset.isShown); // nobody is asked for tiles before the reader wants them
    }
}

void TestMapToolsBackdrop::localTilesShowTheirPixelsBelowTheThemes()
{
    QgsMapCanvas *canvas = m_workbench->canvas();
    const QgsCoordinateTransform toWeb(canvas->mapSettings().destinationCrs(),
            QgsCoordinateReferenceSystem(QStringLiteral("EPSG:3857")),
            canvas->mapSettings().transformContext());
    const QgsRectangle box = toWeb.transformBoundingBox(canvas->extent()).buffered(500.0);
    const QString path = m_folder.filePath(QStringLiteral("ground.mbtiles"));
    QVERIFY(writeMbTiles(path, box));
    const QgsRectangle full = canvas->fullExtent();
    Backdrop backdrop;
    backdrop.title = { QStringLiteral("Ảnh nền"), QStringLiteral("Ground") };
    backdrop.kind = Backdrop::Kind::MbTiles;
    backdrop.source = path;
    m_backdrops->add(backdrop);
    QVERIFY2(m_workbench->reports.isEmpty(), qPrintable(m_workbench->reports.join(' ')));
    const QColor seen = middle();
    QVERIFY2(std::abs(seen.red() - tileColour.red()) < 8
                    && std::abs(seen.blue() - tileColour.blue()) < 8,
            qPrintable(seen.name()));
    const QList<QgsLayerTreeLayer *> nodes = QgsProject::instance()->layerTreeRoot()->findLayers();
    QVERIFY(nodes.last()->layer()->customProperty(QStringLiteral("spp/backdrop")).isValid());
    QVERIFY(nodes.size() > 5);
    QVERIFY(QgsProject::instance()->viewSettings()->fullExtent().width() < 2 * full.width());
    m_backdrops->setShown(m_backdrops->all().back().id, false);
    QCOMPARE(middle(), QColor(Qt::white));
}

void TestMapToolsBackdrop::serverOfTilesIsShownAndNamedInTheCorner()
{
    TileServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Backdrop backdrop;
    backdrop.title = { QStringLiteral("Máy chủ"), QStringLiteral("Server") };
    backdrop.source
            = QStringLiteral("http://127.0.0.1:%1/{z}/{x}/{y}.png").arg(server.serverPort());
    backdrop.attribution = QStringLiteral("© Nobody");
    m_backdrops->add(backdrop);
    QCOMPARE(middle(), tileColour);
    QVERIFY(server.asked > 0);
    QVERIFY(m_workbench->reports.isEmpty());
    QCOMPARE(m_backdrops->attribution(), QStringLiteral("© Nobody"));
    m_backdrops->setShown(m_backdrops->all().back().id, false);
    QVERIFY(m_backdrops->attribution().isEmpty());
}

void TestMapToolsBackdrop::deadServerIsSaidOnceAndTheMapStays()
{
    quint16 port = 0;
    {
        TileServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        port = closed.serverPort();
    }
    Backdrop backdrop;
    backdrop.title = { QStringLiteral("Máy chủ"), QStringLiteral("Server") };
    backdrop.source = QStringLiteral("http://127.0.0.1:%1/{z}/{x}/{y}.png").arg(port);
    m_backdrops->add(backdrop);
    QCOMPARE(middle(), QColor(Qt::white));
    SPP_TRY_COMPARE(int(m_workbench->reports.size()), 1);
    QVERIFY2(m_workbench->reports.first().contains(QString::number(port)),
            qPrintable(m_workbench->reports.first()));
    (void)middle();
    QTest::qWait(200);
    QCOMPARE(int(m_workbench->reports.size()), 1);
}

void TestMapToolsBackdrop::fileThatIsGoneIsSaid()
{
    Backdrop backdrop;
    backdrop.title = { QStringLiteral("Ảnh"), QStringLiteral("Picture") };
    backdrop.kind = Backdrop::Kind::GeoTiff;
    backdrop.source = m_folder.filePath(QStringLiteral("gone.tif"));
    m_backdrops->add(backdrop);
    QCOMPARE(int(m_workbench->reports.size()), 1);
    QVERIFY(m_workbench->reports.first().contains(QStringLiteral("gone.tif")));
}

void TestMapToolsBackdrop::listIsKept()
{
    Backdrop backdrop;
    backdrop.title = { QStringLiteral("Ảnh"), QStringLiteral("Picture") };
    backdrop.kind = Backdrop::Kind::GeoTiff;
    backdrop.source = m_folder.filePath(QStringLiteral("gone.tif"));
    backdrop.attribution = QStringLiteral("© Office");
    m_backdrops->add(backdrop);
    const BackdropList again(*m_workbench);
    QCOMPARE(again.all().back().source, backdrop.source);
    QCOMPARE(again.attribution(), QStringLiteral("© Office"));
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    QCoreApplication::setApplicationName(QStringLiteral("test_maptools_backdrop"));
    TestMapToolsBackdrop test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_maptools_backdrop.moc"
