// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/maplegend.h"

#include <QPainter>

#include <qgsexpressioncontextutils.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsgeometry.h>
#include <qgslegendsymbolitem.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

namespace spp {

namespace {

constexpr double iconWidth_mm = 7.0;
constexpr double iconHeight_mm = 3.6;
constexpr double gap_mm = 1.6;

/// The keys of the classes that the features in the extent belong to; empty: no feature is there.
QSet<QString> keysIn(const QgsVectorLayer &layer, const QgsRectangle &extent)
{
    QgsRenderContext context;
    QgsExpressionContext expressions(QgsExpressionContextUtils::globalProjectLayerScopes(&layer));
    expressions.setFields(layer.fields());
    context.setExpressionContext(expressions);
    const std::unique_ptr<QgsFeatureRenderer> renderer(layer.renderer()->clone());
    renderer->startRender(context, layer.fields());
    QSet<QString> keys;
    QgsFeatureIterator features = layer.getFeatures(QgsFeatureRequest(extent));
    for (QgsFeature feature; features.nextFeature(feature);) {
        // The provider compares boxes only.
        if (!feature.geometry().intersects(extent))
            continue;
        context.expressionContext().setFeature(feature);
        keys += renderer->legendKeysForFeature(feature, context);
        if (renderer->type() == QLatin1String("singleSymbol"))
            keys.insert(QString());
    }
    renderer->stopRender(context);
    return keys;
}

} // namespace

void MapLegend::add(const QgsVectorLayer &layer, const QgsRectangle &extent, const QString &title)
{
    if (!layer.renderer())
        return;
    const QSet<QString> keys = keysIn(layer, extent);
    if (keys.isEmpty())
        return;
    const QgsLegendSymbolList items = layer.renderer()->legendSymbolItems();
    for (const QgsLegendSymbolItem &item : items) {
        if (!item.symbol() || (items.size() > 1 && !keys.contains(item.ruleKey())))
            continue;
        QString label = title.isEmpty() ? item.label() : title;
        if (label.isEmpty())
            label = layer.name();
        const bool listed = std::any_of(m_entries.begin(), m_entries.end(),
                [&](const Entry &entry) { return !title.isEmpty() && entry.label == title; });
        if (listed)
            continue;
        m_entries.push_back({ std::shared_ptr<const QgsSymbol>(item.symbol()->clone()), label });
    }
}

double MapLegend::drawEntry(
        QPainter &painter, const Entry &entry, const PrintedText &label, QPointF place_mm) const
{
    const double height = std::max(iconHeight_mm, label.height_mm());
    painter.save();
    painter.translate(dots(place_mm.x()), dots(place_mm.y() + (height - iconHeight_mm) / 2));
    QgsRenderContext context = QgsRenderContext::fromQPainter(&painter);
    context.setScaleFactor(dotsPerMm);
    const std::unique_ptr<QgsSymbol> symbol(entry.symbol->clone());
    symbol->drawPreviewIcon(
            &painter, QSize(int(dots(iconWidth_mm)), int(dots(iconHeight_mm))), &context);
    painter.restore();
    label.draw(
            painter, place_mm + QPointF(iconWidth_mm + gap_mm, (height - label.height_mm()) / 2));
    return height + gap_mm * 0.6;
}

void MapLegend::draw(QPainter &painter, const QRectF &box_mm, const QString &scale) const
{
    TextStyle head = m_look.tableBold();
    const PrintedText heading(m_look.text("legend") + QStringLiteral("  ") + scale, head,
            box_mm.width(), m_look.substitutes);
    heading.draw(painter, box_mm.topLeft());
    QPointF place = box_mm.topLeft() + QPointF(0, heading.height_mm() + gap_mm);
    TextStyle style = m_look.small();
    style.colour = m_look.colour("ink");
    const double width = box_mm.width() - iconWidth_mm - gap_mm;
    size_t drawn = 0;
    for (const Entry &entry : m_entries) {
        const PrintedText label(entry.label, style, width, m_look.substitutes);
        if (place.y() + std::max(iconHeight_mm, label.height_mm()) > box_mm.bottom() - 4.0)
            break;
        place.ry() += drawEntry(painter, entry, label, place);
        ++drawn;
    }
    if (drawn < m_entries.size()) {
        PrintedText(QStringLiteral("+ %1").arg(m_entries.size() - drawn), style, width)
                .draw(painter, place);
    }
}

} // namespace spp
