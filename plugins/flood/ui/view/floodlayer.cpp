// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/floodlayer.h"

#include <QCoreApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>

#include <qgscoordinatereferencesystem.h>
#include <qgslayertreemodellegendnode.h>
#include <qgsmaplayerlegend.h>
#include <qgsmaplayerrenderer.h>
#include <qgsmaptopixel.h>
#include <qgsrendercontext.h>

namespace spp::flood {

namespace {

constexpr QSize field_px(32, 16);
constexpr double hatchPeriod_mm = 2.0;
constexpr double opacityAtFirst = 0.75; ///< so that the ground plan can be read

/// Owns all that it draws: the layer may change or go meanwhile.
class Renderer final : public QgsMapLayerRenderer {
public:
    Renderer(const QString &layer, QgsRenderContext &context, FloodPicturePtr picture,
            double opacity, std::shared_ptr<EndedDrawing> ended)
        : QgsMapLayerRenderer(layer, &context)
        , m_picture(std::move(picture))
        , m_opacity(opacity)
        , m_ended(std::move(ended))
    {
    }
    ~Renderer() override { emit m_ended->ended(m_picture, m_opacity); }

    bool render() override
    {
        QgsRenderContext &context = *renderContext();
        if (!m_picture || !context.painter())
            return true;
        const QgsMapToPixel &pixels = context.mapToPixel();
        const QSize size(pixels.mapWidth(), pixels.mapHeight());
        const int period = std::max(4, qRound(hatchPeriod_mm * context.scaleFactor()));
        const QImage image = paintedFlood(*m_picture, pixels, context.coordinateTransform(), size,
                period, [&context] { return context.renderingStopped(); });
        if (image.isNull())
            return false;
        context.painter()->save();
        context.painter()->setOpacity(m_opacity);
        context.painter()->drawImage(QPointF(0.0, 0.0), image);
        context.painter()->restore();
        return true;
    }

private:
    FloodPicturePtr m_picture;
    double m_opacity;
    std::shared_ptr<EndedDrawing> m_ended;
};

class ScaleLegend final : public QgsMapLayerLegend {
public:
    explicit ScaleLegend(FloodLayer *layer)
        : m_layer(layer)
    {
        setParent(layer);
    }

    QList<QgsLayerTreeModelLegendNode *> createLayerTreeModelLegendNodes(
            QgsLayerTreeLayer *node) override
    {
        QList<QgsLayerTreeModelLegendNode *> nodes;
        const auto add = [&](int number, const QString &label) {
            const QImage field = legendField(m_layer->scale(), number, field_px);
            nodes.append(new QgsSimpleLegendNode(node, label, QIcon(QPixmap::fromImage(field)),
                    nullptr, QString::number(number)));
        };
        for (int number = 1; number <= m_layer->scale().count(); ++number)
            add(number, m_layer->scale().label(number));
        add(FloodScale::unknown,
                QCoreApplication::translate("spp::flood::FloodLayer", "not known"));
        return nodes;
    }

private:
    FloodLayer *m_layer;
};

} // namespace

FloodLayer::FloodLayer(const QString &name)
    : QgsPluginLayer(typeName(), name)
    , m_ended(std::make_shared<EndedDrawing>())
{
    qRegisterMetaType<FloodPicturePtr>("spp::flood::FloodPicturePtr"); // it is queued
    connect(m_ended.get(), &EndedDrawing::ended, this, &FloodLayer::redrawIfStale,
            Qt::QueuedConnection);
    setValid(true);
    setOpacity(opacityAtFirst);
    setLegend(new ScaleLegend(this));
}

void FloodLayer::setFlood(DepthSeriesPtr depths, const QString &fallbackCrs)
{
    if (depths == m_depths)
        return;
    m_depths = std::move(depths);
    const QString wkt = m_depths->crsWkt();
    QgsCoordinateReferenceSystem crs(fallbackCrs);
    if (!wkt.isEmpty())
        crs.createFromUserInput(wkt);
    setCrs(crs);
    const engine::Grid &grid = m_depths->grid();
    setExtent(QgsRectangle(grid.xmin, grid.ymax - grid.rows * grid.cellHeight,
            grid.xmin + grid.columns * grid.cellWidth, grid.ymax));
    setPicture({});
}

void FloodLayer::setScale(const FloodScale &scale)
{
    m_scale = scale;
    relabel();
}

void FloodLayer::relabel() { emit legendChanged(); }

void FloodLayer::setPicture(FloodPicturePtr picture)
{
    m_picture = std::move(picture);
    triggerRepaint();
}

void FloodLayer::redrawIfStale(const FloodPicturePtr &picture, double opacity)
{
    if (picture != m_picture || opacity != this->opacity())
        triggerRepaint();
}

FloodLayer *FloodLayer::clone() const
{
    auto *copy = new FloodLayer(name());
    QgsMapLayer::clone(copy);
    copy->setExtent(extent());
    copy->m_depths = m_depths;
    copy->m_scale = m_scale;
    copy->m_picture = m_picture;
    return copy;
}

QgsMapLayerRenderer *FloodLayer::createMapRenderer(QgsRenderContext &context)
{
    return new Renderer(id(), context, m_picture, opacity(), m_ended);
}

} // namespace spp::flood
