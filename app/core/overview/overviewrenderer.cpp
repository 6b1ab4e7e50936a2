// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overview/overviewrenderer.h"

#include "core/overview/overviewpainter.h"

#include <QPainter>

#include <qgscoordinatetransform.h>
#include <qgsmaptopixel.h>
#include <qgspainteffect.h>
#include <qgsrectangle.h>
#include <qgsrendercontext.h>
#include <qgssymbol.h>

namespace spp {

namespace {

/// No feature of a territory lies there.
const QgsRectangle nowhere(1e12, 1e12, 1e12 + 1.0, 1e12 + 1.0);

bool isInLayerCrs(const QgsRenderContext &context)
{
    const QgsCoordinateTransform transform = context.coordinateTransform();
    return !transform.isValid() || transform.isShortCircuited();
}

engine::Box frameOf(const QgsRenderContext &context)
{
    const QgsRectangle extent = context.extent();
    return { extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum() };
}

double pixelsOf(const QgsRenderContext &context)
{
    const QgsMapToPixel &map = context.mapToPixel();
    const QPaintDevice *device = context.painter()->device();
    const double ratio = device ? device->devicePixelRatioF() : 1.0;
    return double(map.mapWidth()) * map.mapHeight() * ratio * ratio;
}

} // namespace

OverviewRenderer::OverviewRenderer(
        std::unique_ptr<QgsFeatureRenderer> style, std::shared_ptr<const OverviewTiles> tiles)
    : QgsFeatureRenderer(QStringLiteral("sppOverview"))
    , m_style(std::move(style))
    , m_tiles(std::move(tiles))
{
    setOrderBy(m_style->orderBy());
    setOrderByEnabled(m_style->orderByEnabled());
    setUsingSymbolLevels(m_style->usingSymbolLevels());
    setForceRasterRender(m_style->forceRasterRender());
    setReferenceScale(m_style->referenceScale());
    if (const QgsPaintEffect *effect = m_style->paintEffect())
        setPaintEffect(effect->clone());
}

OverviewRenderer::~OverviewRenderer() = default;

QgsFeatureRenderer *OverviewRenderer::clone() const
{
    return new OverviewRenderer(std::unique_ptr<QgsFeatureRenderer>(m_style->clone()), m_tiles);
}

void OverviewRenderer::startRender(QgsRenderContext &context, const QgsFields &fields)
{
    m_style->startRender(context, fields);
    m_drawsOverview = context.painter() && isInLayerCrs(context)
            && m_tiles->isNeeded(frameOf(context), pixelsOf(context));
    if (m_drawsOverview)
        OverviewPainter(*m_tiles, *m_style, fields).draw(context);
}

void OverviewRenderer::stopRender(QgsRenderContext &context) { m_style->stopRender(context); }

void OverviewRenderer::modifyRequestExtent(QgsRectangle &extent, QgsRenderContext &context)
{
    if (m_drawsOverview)
        extent = nowhere;
    else
        m_style->modifyRequestExtent(extent, context);
}

QgsSymbol *OverviewRenderer::symbolForFeature(
        const QgsFeature &feature, QgsRenderContext &context) const
{
    return m_style->symbolForFeature(feature, context);
}

QgsSymbol *OverviewRenderer::originalSymbolForFeature(
        const QgsFeature &feature, QgsRenderContext &context) const
{
    return m_style->originalSymbolForFeature(feature, context);
}

QgsSymbolList OverviewRenderer::symbolsForFeature(
        const QgsFeature &feature, QgsRenderContext &context) const
{
    return m_style->symbolsForFeature(feature, context);
}

QgsSymbolList OverviewRenderer::originalSymbolsForFeature(
        const QgsFeature &feature, QgsRenderContext &context) const
{
    return m_style->originalSymbolsForFeature(feature, context);
}

QSet<QString> OverviewRenderer::legendKeysForFeature(
        const QgsFeature &feature, QgsRenderContext &context) const
{
    return m_style->legendKeysForFeature(feature, context);
}

bool OverviewRenderer::renderFeature(const QgsFeature &feature, QgsRenderContext &context,
        int layer, bool selected, bool drawVertexMarker)
{
    return m_style->renderFeature(feature, context, layer, selected, drawVertexMarker);
}

bool OverviewRenderer::willRenderFeature(const QgsFeature &feature, QgsRenderContext &context) const
{
    return m_style->willRenderFeature(feature, context);
}

QString OverviewRenderer::filter(const QgsFields &fields) { return m_style->filter(fields); }

QSet<QString> OverviewRenderer::usedAttributes(const QgsRenderContext &context) const
{
    return m_style->usedAttributes(context);
}

bool OverviewRenderer::usesEmbeddedSymbols() const { return m_style->usesEmbeddedSymbols(); }

bool OverviewRenderer::filterNeedsGeometry() const { return m_style->filterNeedsGeometry(); }

QString OverviewRenderer::dump() const { return m_style->dump(); }

QgsFeatureRenderer::Capabilities OverviewRenderer::capabilities()
{
    return m_style->capabilities();
}

QgsSymbolList OverviewRenderer::symbols(QgsRenderContext &context) const
{
    return m_style->symbols(context);
}

QDomElement OverviewRenderer::save(QDomDocument &document, const QgsReadWriteContext &context)
{
    return m_style->save(document, context);
}

void OverviewRenderer::toSld(
        QDomDocument &document, QDomElement &element, const QVariantMap &properties) const
{
    m_style->toSld(document, element, properties);
}

bool OverviewRenderer::legendSymbolItemsCheckable() const
{
    return m_style->legendSymbolItemsCheckable();
}

bool OverviewRenderer::legendSymbolItemChecked(const QString &key)
{
    return m_style->legendSymbolItemChecked(key);
}

void OverviewRenderer::checkLegendSymbolItem(const QString &key, bool state)
{
    m_style->checkLegendSymbolItem(key, state);
}

void OverviewRenderer::setLegendSymbolItem(const QString &key, QgsSymbol *symbol)
{
    m_style->setLegendSymbolItem(key, symbol);
}

QgsLegendSymbolList OverviewRenderer::legendSymbolItems() const
{
    return m_style->legendSymbolItems();
}

QString OverviewRenderer::legendClassificationAttribute() const
{
    return m_style->legendClassificationAttribute();
}

bool OverviewRenderer::accept(QgsStyleEntityVisitorInterface *visitor) const
{
    return m_style->accept(visitor);
}

} // namespace spp
