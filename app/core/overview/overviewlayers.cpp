// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overview/overviewlayers.h"

#include "core/data/territory.h"
#include "core/map/maplimits.h"
#include "core/map/territorylayers.h"
#include "core/map/themestyle.h"
#include "core/overview/overviewrenderer.h"
#include "core/plugin/application.h"

#include <qgsexpressioncontextutils.h>
#include <qgsmapsettings.h>
#include <qgsrendercontext.h>
#include <qgsvectorlayer.h>

namespace spp {

namespace {

QString themeOf(const QgsVectorLayer &layer)
{
    return layer.customProperty(QStringLiteral("spp/theme")).toString();
}

/// Null when the layer is drawn from its features alone.
const OverviewRenderer *rendererOf(const QgsMapLayer &layer)
{
    const auto *vector = dynamic_cast<const QgsVectorLayer *>(&layer);
    return vector ? dynamic_cast<const OverviewRenderer *>(vector->renderer()) : nullptr;
}

const QgsFeatureRenderer *styleOf(const QgsVectorLayer &layer)
{
    const OverviewRenderer *drawn = rendererOf(layer);
    return drawn ? &drawn->style() : layer.renderer();
}

} // namespace

QStringList OverviewLayers::styleFields(const QgsVectorLayer &layer)
{
    QStringList fields;
    const QgsFeatureRenderer *style = styleOf(layer);
    if (!style)
        return fields;
    QgsRenderContext context;
    context.expressionContext().appendScopes(
            QgsExpressionContextUtils::globalProjectLayerScopes(&layer));
    const QSet<QString> used = style->usedAttributes(context);
    for (const QgsField &field : layer.fields()) {
        if (used.contains(field.name()))
            fields.append(field.name());
    }
    fields.sort();
    return fields;
}

OverviewRequest OverviewLayers::request(const QgsVectorLayer &layer, const MapLimits &limits)
{
    return { themeOf(layer), styleFields(layer), limits.featuresPerFrame, isBroken(layer) };
}

Result<bool> OverviewLayers::attach(Territory &territory, QgsVectorLayer &layer, Stale stale)
{
    const QString theme = themeOf(layer);
    SPP_ASSIGN(const auto present, OverviewStore(territory.database()).find(theme));
    bool isUsable = present && present->fields == styleFields(layer);
    if (isUsable && stale == Stale::Leave) {
        SPP_ASSIGN(const QString stamp, OverviewStore::stamp(territory, theme));
        isUsable = present->stamp == stamp;
    }
    std::shared_ptr<OverviewTiles> tiles;
    if (isUsable) {
        SPP_ASSIGN(tiles, OverviewTiles::open(territory.path(), theme));
    }
    if (!tiles && !isAttached(layer))
        return false;
    std::unique_ptr<QgsFeatureRenderer> style(styleOf(layer)->clone());
    if (tiles)
        style = std::make_unique<OverviewRenderer>(std::move(style), tiles);
    layer.setRenderer(style.release());
    return tiles != nullptr;
}

bool OverviewLayers::isAttached(const QgsMapLayer &layer) { return rendererOf(layer) != nullptr; }

bool OverviewLayers::isUsed(const QgsMapLayer &layer, const QgsMapSettings &settings)
{
    const OverviewRenderer *drawn = rendererOf(layer);
    if (!drawn)
        return false;
    const QgsRectangle extent = settings.visibleExtent();
    const QSize size = settings.deviceOutputSize();
    return drawn->tiles().isNeeded(
            { extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum() },
            double(size.width()) * size.height());
}

bool OverviewLayers::isBroken(const QgsMapLayer &layer)
{
    const OverviewRenderer *drawn = rendererOf(layer);
    return drawn && drawn->tiles().isBroken();
}

Result<OverviewOutcome> OverviewLayers::build(
        Territory &territory, const QString &themeId, Feedback &feedback)
{
    const Theme *theme = territory.theme(themeId);
    if (!theme || theme->geometry != ThemeGeometry::Polygon)
        return OverviewOutcome::NotNeeded;
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const MapLimits limits, MapLimits::read(OfficeFiles(profile)));
    OverviewRequest request{ themeId, {}, limits.featuresPerFrame, false };
    if (theme->featureCount > limits.featuresPerFrame) {
        SPP_TRY(Application::startQgis());
        SPP_ASSIGN(const ThemeStyles styles, ThemeStyles::read(profile));
        const std::unique_ptr<QgsVectorLayer> layer = TerritoryLayers::open(territory, *theme);
        SPP_TRY(styles.apply(*layer, *theme));
        request.fields = styleFields(*layer);
    }
    return buildOverview(territory, request, feedback);
}

} // namespace spp
