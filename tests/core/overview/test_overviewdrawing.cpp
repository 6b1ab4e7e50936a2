// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "largetheme.h"
#include "tests.h"

#include "core/map/maplimits.h"
#include "core/map/territorylayers.h"
#include "core/map/themestyle.h"
#include "core/overview/overviewlayers.h"
#include "core/overview/overviewrenderer.h"
#include "core/profile/officefiles.h"

#include <QDomDocument>
#include <QFile>
#include <QImage>
#include <QTest>

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgslabelthinningsettings.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsmapsettings.h>
#include <qgspallabeling.h>
#include <qgsreadwritecontext.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

using namespace spp;
using namespace spp::test;

namespace {

constexpr QSize size_px(400, 300);
constexpr auto use = OverviewLayers::Stale::Use;

QImage drawn(QgsMapLayer &layer, const QPointF &middle, double pixel_m, double rotation = 0.0)
{
    QgsMapSettings settings;
    settings.setLayers({ &layer });
    settings.setDestinationCrs(layer.crs());
    settings.setOutputSize(size_px);
    settings.setOutputDpi(96);
    settings.setFlag(Qgis::MapSettingsFlag::Antialiasing);
    settings.setBackgroundColor(Qt::transparent);
    settings.setRotation(rotation);
    const double width = pixel_m * size_px.width() / 2.0;
    const double height = pixel_m * size_px.height() / 2.0;
    settings.setExtent(QgsRectangle(
            middle.x() - width, middle.y() - height, middle.x() + width, middle.y() + height));
    QgsMapRendererSequentialJob job(settings);
    job.start();
    job.waitForFinished();
    return job.renderedImage();
}

const QPoint middlePixel(size_px.width() / 2, size_px.height() / 2);

constexpr double street_m = 0.02; ///< a pixel: few parcels, drawn one by one
constexpr double town_m = 1.0;

} // namespace

/// Layers with an overview are drawn from it where there are too many features, and are otherwise
/// as they were.
class OverviewDrawingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<LargeTheme>();
        QCOMPARE(m_theme->build(), OverviewOutcome::Built);
        m_territory = m_theme->open();
        m_middle = m_theme->middleOf(649);
    }
    void init()
    {
        m_plain = layer();
        m_ours = layer();
        QVERIFY(orStop(OverviewLayers::attach(*m_territory, *m_ours, use)));
    }

    void streetIsDrawnPixelForPixelAsQgisDoes()
    {
        for (const double pixel : { street_m, 2 * street_m, 4 * street_m }) {
            const QImage ours = drawn(*m_ours, m_middle, pixel);
            QVERIFY(!isFromOverview(pixel));
            QVERIFY(ours == drawn(*m_plain, m_middle, pixel));
        }
    }

    void townHasTheColoursOfTheStyle()
    {
        QVERIFY(isFromOverview(town_m));
        const QImage image = drawn(*m_ours, m_middle, town_m);
        const QImage plain = drawn(*m_plain, m_middle, town_m);
        QVERIFY(image != plain);
        QCOMPARE(image.pixelColor(middlePixel), plain.pixelColor(middlePixel));
        int same = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                same += image.pixel(x, y) == plain.pixel(x, y) ? 1 : 0;
        }
        // All but the outlines, which are a little sharper.
        QVERIFY2(same > image.width() * image.height() / 2, qPrintable(QString::number(same)));
    }

    void whereNothingIsTheMapIsTransparent()
    {
        const QPointF corner = m_theme->middleOf(1);
        const QImage image = drawn(*m_ours, corner, town_m);
        QCOMPARE(qAlpha(image.pixel(0, size_px.height() - 1)), 0);
        QCOMPARE(qAlpha(image.pixel(middlePixel)), 255);
    }

    void rotatedMapShowsTheSamePlace()
    {
        const QColor straight = drawn(*m_ours, m_middle, town_m).pixelColor(middlePixel);
        const QImage turned = drawn(*m_ours, m_middle, town_m, 30.0);
        QCOMPARE(turned.pixelColor(middlePixel), straight);
        const QImage plain = drawn(*m_plain, m_middle, town_m, 30.0);
        int same = 0;
        for (int y = 0; y < turned.height(); ++y) {
            for (int x = 0; x < turned.width(); ++x)
                same += turned.pixel(x, y) == plain.pixel(x, y) ? 1 : 0;
        }
        QVERIFY2(same > turned.width() * turned.height() / 2, qPrintable(QString::number(same)));
    }

    void changedStyleNeedsNoNewOverview()
    {
        auto symbol = QgsFillSymbol::createSimple(
                { { "color", "#102030" }, { "outline_style", "no" } });
        auto style = std::make_unique<QgsCategorizedSymbolRenderer>(QStringLiteral("land_use"));
        style->addCategory(QgsRendererCategory(QVariant(), symbol, QString()));
        m_ours->setRenderer(style.release());
        QVERIFY(orStop(OverviewLayers::attach(*m_territory, *m_ours, use)));
        QCOMPARE(
                drawn(*m_ours, m_middle, town_m).pixelColor(middlePixel), QColor(0x10, 0x20, 0x30));
    }

    void styleByOtherFieldsIsDrawnFromFeatures()
    {
        m_ours->setRenderer(new QgsSingleSymbolRenderer(
                QgsFillSymbol::createSimple({ { "color", "#102030" } })));
        QVERIFY(!orStop(OverviewLayers::attach(*m_territory, *m_ours, use)));
        QVERIFY(!dynamic_cast<const OverviewRenderer *>(m_ours->renderer()));
    }

    void classThatIsSwitchedOffIsNotDrawn()
    {
        const QString landUse = m_theme->landUseOf(649);
        QVERIFY(m_ours->renderer()->legendSymbolItemsCheckable());
        for (const QgsLegendSymbolItem &item : m_ours->renderer()->legendSymbolItems()) {
            if (item.label().startsWith(landUse) || item.label().startsWith("Other"))
                m_ours->renderer()->checkLegendSymbolItem(item.ruleKey(), false);
        }
        QCOMPARE(qAlpha(drawn(*m_ours, m_middle, town_m).pixel(middlePixel)), 0);
    }

    void legendAndSavedStyleAreThoseOfTheStyle()
    {
        QCOMPARE(m_ours->renderer()->legendSymbolItems().size(),
                m_plain->renderer()->legendSymbolItems().size());
        QCOMPARE(OverviewLayers::styleFields(*m_ours), QStringList("land_use"));
        QDomDocument document;
        const QDomElement saved = m_ours->renderer()->save(document, QgsReadWriteContext());
        QCOMPARE(saved.attribute("type"), QString("categorizedSymbol"));
    }

    void staleOneIsUsedOnlyUntilThereIsANewOne()
    {
        LargeTheme theme;
        QCOMPARE(theme.build(), OverviewOutcome::Built);
        theme.edit("UPDATE parcel SET land_use = 'XYZ' WHERE id = 700");
        const auto territory = theme.open();
        QVERIFY(orStop(OverviewLayers::attach(*territory, *m_ours, use)));
        QVERIFY(!orStop(OverviewLayers::attach(*territory, *m_ours, OverviewLayers::Stale::Leave)));
        QVERIFY(!OverviewLayers::isAttached(*m_ours));
    }

    void settingAnOverviewTwiceKeepsOneStyle()
    {
        QVERIFY(orStop(OverviewLayers::attach(*m_territory, *m_ours, use)));
        const auto *ours = dynamic_cast<const OverviewRenderer *>(m_ours->renderer());
        QVERIFY(ours);
        QVERIFY(!dynamic_cast<const OverviewRenderer *>(&ours->style()));
    }

    /// As the identify tool asks: whether a feature is shown, without drawing.
    void askingForASymbolDrawsNothing()
    {
        const std::unique_ptr<QgsFeatureRenderer> renderer(m_ours->renderer()->clone());
        QgsRenderContext context;
        context.setExtent(m_ours->extent());
        renderer->startRender(context, m_ours->fields());
        QVERIFY(!dynamic_cast<const OverviewRenderer &>(*renderer).drewOverview());
        QgsRectangle extent(0, 0, 1, 1);
        renderer->modifyRequestExtent(extent, context);
        QCOMPARE(extent, QgsRectangle(0, 0, 1, 1));
        renderer->stopRender(context);
    }

    void outlinesAloneLeaveTheMiddleFree()
    {
        auto style = std::make_unique<QgsCategorizedSymbolRenderer>(QStringLiteral("land_use"));
        style->addCategory(QgsRendererCategory(QVariant(),
                QgsFillSymbol::createSimple({ { "style", "no" }, { "outline_color", "#ff0000" },
                        { "outline_width", "0.4" } }),
                QString()));
        m_ours->setRenderer(style.release());
        QVERIFY(orStop(OverviewLayers::attach(*m_territory, *m_ours, use)));
        const QImage image = drawn(*m_ours, m_middle, town_m);
        int free = 0;
        int red = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                free += colour.alpha() == 0 ? 1 : 0;
                red += colour.alpha() > 100 && colour.red() > 200 && colour.green() < 50 ? 1 : 0;
            }
        }
        QVERIFY(free > 0 && red > 0);
        QVERIFY(free + red > image.width() * image.height() / 2);
    }

    void labelsAreLimitedWhereTheStyleSaysNothing()
    {
        const MapLimits limits{ 1000, 5000.0, 300 };
        limits.applyToLabels(*m_plain); // has none
        QVERIFY(!m_plain->labelsEnabled());
        QgsPalLayerSettings settings;
        settings.fieldName = QStringLiteral("number");
        m_plain->setLabeling(new QgsVectorLayerSimpleLabeling(settings));
        m_plain->setLabelsEnabled(true);
        limits.applyToLabels(*m_plain);
        QgsPalLayerSettings now = m_plain->labeling()->settings();
        QVERIFY(now.scaleVisibility);
        QCOMPARE(now.minimumScale, 5000.0);
        QVERIFY(now.thinningSettings().limitNumberOfLabelsEnabled());
        QCOMPARE(now.thinningSettings().maximumNumberLabels(), 300);
        now.minimumScale = 20000.0; // as an office's style may say
        m_plain->setLabeling(new QgsVectorLayerSimpleLabeling(now));
        limits.applyToLabels(*m_plain);
        QCOMPARE(m_plain->labeling()->settings().minimumScale, 20000.0);
    }

    void limitsAreCheckedWhenTheyAreRead()
    {
        QVERIFY(MapLimits::read(OfficeFiles())->featuresPerFrame > 1000);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("map.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("features_per_frame: 0\nlabel_scale: 5000\nlabels_per_frame: 500\n");
        file.close();
        Profile profile;
        profile.folder = folder.path();
        const auto read = MapLimits::read(OfficeFiles(profile));
        QVERIFY(!read);
        QVERIFY(QString::fromStdString(read.error().text()).contains("features_per_frame"));
    }

    void damagedTilesAreDrawnFromFeatures()
    {
        m_theme->edit("UPDATE raster_tile SET cells = x'0102' WHERE raster_id IN (SELECT id FROM "
                      "raster WHERE name LIKE '%level%')");
        QVERIFY(orStop(OverviewLayers::attach(*m_territory, *m_ours, use)));
        QVERIFY(isFromOverview(town_m));
        drawn(*m_ours, m_middle, town_m); // meets the damage
        QVERIFY(!isFromOverview(town_m));
        QVERIFY(drawn(*m_ours, m_middle, town_m) == drawn(*m_plain, m_middle, town_m));
        QVERIFY(OverviewLayers::isBroken(*m_ours));

        Feedback silent;
        OverviewRequest again = LargeTheme::request();
        again.isDamaged = true;
        const auto territory = m_theme->open(Territory::Access::ReadWrite);
        QCOMPARE(orStop(buildOverview(*territory, again, silent)), OverviewOutcome::Built);
        QVERIFY(orStop(OverviewLayers::attach(*m_territory, *m_ours, use)));
        QVERIFY(isFromOverview(town_m));
        QVERIFY(drawn(*m_ours, m_middle, town_m) != drawn(*m_plain, m_middle, town_m));
        QVERIFY(!OverviewLayers::isBroken(*m_ours));
    }

private:
    std::unique_ptr<QgsVectorLayer> layer() const
    {
        const Theme &theme = *m_territory->theme(QStringLiteral("parcels"));
        auto layer = TerritoryLayers::open(*m_territory, theme);
        orStop(orStop(ThemeStyles::read(orStop(m_territory->profile()))).apply(*layer, theme));
        return layer;
    }
    bool isFromOverview(double pixel_m) const
    {
        QgsMapSettings settings;
        settings.setOutputSize(size_px);
        const double width = pixel_m * size_px.width() / 2.0;
        const double height = pixel_m * size_px.height() / 2.0;
        settings.setExtent(QgsRectangle(m_middle.x() - width, m_middle.y() - height,
                m_middle.x() + width, m_middle.y() + height));
        return OverviewLayers::isUsed(*m_ours, settings);
    }

    std::unique_ptr<LargeTheme> m_theme;
    std::unique_ptr<Territory> m_territory;
    std::unique_ptr<QgsVectorLayer> m_plain;
    std::unique_ptr<QgsVectorLayer> m_ours;
    QPointF m_middle;
};

std::unique_ptr<QObject> makeOverviewDrawingTest()
{
    return std::make_unique<OverviewDrawingTest>();
}

#include "test_overviewdrawing.moc"
