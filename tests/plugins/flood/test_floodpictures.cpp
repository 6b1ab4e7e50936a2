// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/picturestore.h"

#include "core/plugin/application.h"
#include "support/patience.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransform.h>
#include <qgscoordinatetransformcontext.h>
#include <qgsmaptopixel.h>

using namespace spp;
using namespace spp::flood;

namespace {

const float unknown = std::numeric_limits<float>::quiet_NaN();

/// Two by two cells of 10 m. Step n is n + 0.05 m deep, but cell 1 is dry and cell 2 unknown. Reads
/// only as often as it was allowed to.
class SlowSeries final : public DepthSeries {
public:
    explicit SlowSeries(QSemaphore *allowed = nullptr)
        : m_allowed(allowed)
    {
    }
    QString title() const override { return QStringLiteral("slow"); }
    const engine::Grid &grid() const override { return m_grid; }
    QString crsWkt() const override { return QStringLiteral("EPSG:32648"); }
    int steps() const override { return 20; }
    double time_s(int step) const override { return 60.0 * step; }
    Result<std::vector<float>> depth_m(int step) const override
    {
        if (m_allowed)
            m_allowed->acquire();
        return std::vector<float>{ float(step) + 0.05F, 0.0F, unknown, float(step) + 0.05F };
    }
    Result<std::vector<float>> ground_m() const override { return std::vector<float>(); }

private:
    engine::Grid m_grid{ 500000.0, 1100020.0, 10.0, 10.0, 2, 2 };
    QSemaphore *m_allowed;
};

OpenedFloodPtr floodOf(QSemaphore *allowed = nullptr)
{
    auto flood = std::make_shared<OpenedFlood>();
    flood->depths = std::make_shared<SlowSeries>(allowed);
    return flood;
}

FloodScale depthScale()
{
    const auto scales = loadScales(OfficeFiles());
    return scales ? scales->front() : FloodScale();
}

} // namespace

class TestFloodPictures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theWindowsThreadGoesOnWhileAPictureIsRead();
    void theNextPicturesAreMadeAhead();
    void aFailureIsToldOnce();
    void aPixelHasTheColourOfItsCell();
    void inAnotherCrsEachPixelIsWhereTheTransformationSays();
    void limitsBelongToTheClassAbove();
};

void TestFloodPictures::initTestCase() { QCOMPARE(depthScale().count(), 4); }

void TestFloodPictures::theWindowsThreadGoesOnWhileAPictureIsRead()
{
    QSemaphore allowed;
    PictureStore store;
    store.setFlood(floodOf(&allowed), depthScale());
    QSignalSpy ready(&store, &PictureStore::ready);
    store.want(3);
    int turns = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&turns] { ++turns; });
    heart.start(0);
    SPP_TRY_VERIFY(turns > 100);
    QCOMPARE(ready.count(), 0); // it is still being read
    allowed.release(100);
    SPP_TRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready.at(0).at(0).toInt(), 3);
    QCOMPARE(store.picture(3)->depth_m[0], 3.05F);
}

void TestFloodPictures::theNextPicturesAreMadeAhead()
{
    PictureStore store;
    store.setFlood(floodOf(), depthScale());
    store.want(15);
    SPP_TRY_VERIFY(store.picture(19));
    for (int step = 15; step < 20; ++step)
        QVERIFY(store.picture(step));
    QVERIFY(!store.picture(14));
    // What is at hand is told at once.
    QSignalSpy ready(&store, &PictureStore::ready);
    store.want(17);
    QCOMPARE(ready.count(), 1);
}

void TestFloodPictures::aFailureIsToldOnce()
{
    class Broken final : public DepthSeries {
    public:
        QString title() const override { return {}; }
        const engine::Grid &grid() const override { return m_grid; }
        QString crsWkt() const override { return {}; }
        int steps() const override { return 5; }
        double time_s(int step) const override { return step; }
        Result<std::vector<float>> depth_m(int) const override
        {
            return Error::badInput("the frame is gone");
        }
        Result<std::vector<float>> ground_m() const override { return std::vector<float>(); }

    private:
        engine::Grid m_grid{ 0.0, 0.0, 1.0, 1.0, 1, 1 };
    };
    auto flood = std::make_shared<OpenedFlood>();
    flood->depths = std::make_shared<Broken>();
    PictureStore store;
    store.setFlood(flood, depthScale());
    int failures = 0;
    connect(&store, &PictureStore::failed, this, [&failures] { ++failures; });
    store.want(0);
    SPP_TRY_COMPARE(failures, 1);
    QTest::qWait(20);
    QCOMPARE(failures, 1);
}

void TestFloodPictures::aPixelHasTheColourOfItsCell()
{
    const auto picture = makePicture(*floodOf(), depthScale(), 2);
    QVERIFY(picture.ok());
    // 40 x 40 pixels of half a metre over the four cells.
    const QgsMapToPixel pixels(0.5, 500010.0, 1100010.0, 40, 40, 0.0);
    const QImage image = paintedFlood(
            **picture, pixels, QgsCoordinateTransform(), { 40, 40 }, 8, [] { return false; });
    QCOMPARE(image.pixelColor(5, 5), QColor("#084594"));
    QCOMPARE(image.pixelColor(19, 19), QColor("#084594"));
    QCOMPARE(image.pixelColor(20, 19).alpha(), 0); // dry
    QCOMPARE(image.pixelColor(20, 20), QColor("#084594"));
    int inked = 0;
    for (int i = 0; i < 16; ++i)
        inked += image.pixelColor(i, 30).alpha() > 0;
    QCOMPARE(inked, 2); // one stripe in eight pixels
    QVERIFY(paintedFlood(**picture, pixels, QgsCoordinateTransform(), { 40, 40 }, 8, [] {
        return true;
    }).isNull());
}

void TestFloodPictures::inAnotherCrsEachPixelIsWhereTheTransformationSays()
{
    const auto picture = makePicture(*floodOf(), depthScale(), 2);
    QVERIFY(picture.ok());
    const QgsCoordinateTransform toMap(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:32648")),
            QgsCoordinateReferenceSystem(QStringLiteral("EPSG:3857")),
            QgsCoordinateTransformContext());
    const QgsPointXY middle = toMap.transform(QgsPointXY(500010.0, 1100010.0));
    const QgsMapToPixel pixels(0.5, middle.x(), middle.y(), 60, 60, 0.0);
    const QImage image
            = paintedFlood(**picture, pixels, toMap, { 60, 60 }, 8, [] { return false; });
    for (int y = 0; y < 60; ++y) {
        for (int x = 0; x < 60; ++x) {
            const QgsPointXY place = toMap.transform(
                    pixels.toMapCoordinates(x + 0.5, y + 0.5), Qgis::TransformDirection::Reverse);
            const long long cell = (*picture)->cellAt(place.x(), place.y());
            const bool isWet = cell == 0 || cell == 3;
            if (cell != 2)
                QCOMPARE(image.pixelColor(x, y).alpha() > 0, isWet);
        }
    }
}

void TestFloodPictures::limitsBelongToTheClassAbove()
{
    const FloodScale scale(Measure::Speed, { "v", "v" }, { 0.5, 1.0 },
            { QColor("red"), QColor("green"), QColor("blue") });
    QCOMPARE(int(scale.classOf(0.0)), 1);
    QCOMPARE(int(scale.classOf(0.5)), 2);
    QCOMPARE(int(scale.classOf(0.99)), 2);
    QCOMPARE(int(scale.classOf(1.0)), 3);
    QCOMPARE(scale.classOf(double(unknown)), FloodScale::unknown);
}

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    if (!Application::startQgis())
        return 1;
    TestFloodPictures test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodpictures.moc"
