// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/overview/overviewtiles.h"

#include <qgsrenderer.h>

namespace spp {

/// Draws a layer's features as its own style does, but from the overview where a map would hold too
/// many: one layer, one legend, one style at every scale.
///
/// Only the drawing is replaced: identifying, selecting and saving see the style and the features.
/// Labels come with features, so there are none where the overview is drawn. A map in another CRS
/// than the layer's is always drawn from the features.
class SPP_CORE_EXPORT OverviewRenderer final : public QgsFeatureRenderer {
public:
    OverviewRenderer(
            std::unique_ptr<QgsFeatureRenderer> style, std::shared_ptr<const OverviewTiles> tiles);
    ~OverviewRenderer() override;

    const QgsFeatureRenderer &style() const { return *m_style; }
    const OverviewTiles &tiles() const { return *m_tiles; }
    bool drewOverview() const { return m_drawsOverview; } ///< since startRender()

    QgsFeatureRenderer *clone() const override;
    void startRender(QgsRenderContext &context, const QgsFields &fields) override;
    void stopRender(QgsRenderContext &context) override;
    void modifyRequestExtent(QgsRectangle &extent, QgsRenderContext &context) override;

    // What follows is the style's.
    QgsSymbol *symbolForFeature(
            const QgsFeature &feature, QgsRenderContext &context) const override;
    QgsSymbol *originalSymbolForFeature(
            const QgsFeature &feature, QgsRenderContext &context) const override;
    QgsSymbolList symbolsForFeature(
            const QgsFeature &feature, QgsRenderContext &context) const override;
    QgsSymbolList originalSymbolsForFeature(
            const QgsFeature &feature, QgsRenderContext &context) const override;
    QSet<QString> legendKeysForFeature(
            const QgsFeature &feature, QgsRenderContext &context) const override;
    bool renderFeature(const QgsFeature &feature, QgsRenderContext &context, int layer,
            bool selected, bool drawVertexMarker) override;
    bool willRenderFeature(const QgsFeature &feature, QgsRenderContext &context) const override;
    QString filter(const QgsFields &fields) override;
    QSet<QString> usedAttributes(const QgsRenderContext &context) const override;
    bool usesEmbeddedSymbols() const override;
    bool filterNeedsGeometry() const override;
    QString dump() const override;
    Capabilities capabilities() override;
    QgsSymbolList symbols(QgsRenderContext &context) const override;
    QDomElement save(QDomDocument &document, const QgsReadWriteContext &context) override;
    void toSld(QDomDocument &document, QDomElement &element,
            const QVariantMap &properties) const override;
    bool legendSymbolItemsCheckable() const override;
    bool legendSymbolItemChecked(const QString &key) override;
    void checkLegendSymbolItem(const QString &key, bool state) override;
    void setLegendSymbolItem(const QString &key, QgsSymbol *symbol) override;
    QgsLegendSymbolList legendSymbolItems() const override;
    QString legendClassificationAttribute() const override;
    bool accept(QgsStyleEntityVisitorInterface *visitor) const override;

private:
    std::unique_ptr<QgsFeatureRenderer> m_style;
    std::shared_ptr<const OverviewTiles> m_tiles;
    bool m_drawsOverview = false;
};

} // namespace spp
