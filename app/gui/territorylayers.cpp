// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/territorylayers.h"

#include "core/crs/qgistransformcontext.h"
#include "core/data/territory.h"
#include "gui/landusecolours.h"

#include <QFileInfo>
#include <QHash>

#include <qgsdatasourceuri.h>
#include <qgsfillsymbol.h>
#include <qgslayertree.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgsproject.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>

namespace spp {

namespace {

constexpr auto accent = "#0f766e";
constexpr auto lineColour = "#b91c1c";
constexpr auto waterColour = "#5b9bd5";

/// Points lie above lines, lines above polygons, parcels below every other polygon.
int drawingOrder(const Theme &theme)
{
    if (theme.id == QLatin1String("parcels"))
        return 4;
    switch (theme.geometry) {
    case ThemeGeometry::Point:
        return 0;
    case ThemeGeometry::Line:
        return 1;
    case ThemeGeometry::Any:
        return 2;
    default:
        return 3;
    }
}

bool isWater(const Theme &theme)
{
    return theme.id == QLatin1String("waterways") || theme.id == QLatin1String("canals");
}

QgsSymbol *symbolOf(const Theme &theme)
{
    switch (theme.geometry) {
    case ThemeGeometry::Point:
        return QgsMarkerSymbol::createSimple({ { QStringLiteral("color"), accent },
                { QStringLiteral("size"), 2.4 }, { QStringLiteral("outline_color"), "#ffffff" } });
    case ThemeGeometry::Line:
        return QgsLineSymbol::createSimple({ { QStringLiteral("line_color"), lineColour },
                { QStringLiteral("line_width"), 0.5 } });
    default:
        if (isWater(theme)) {
            return QgsFillSymbol::createSimple({ { QStringLiteral("color"), waterColour },
                    { QStringLiteral("outline_style"), QStringLiteral("no") } });
        }
        return QgsFillSymbol::createSimple({ { QStringLiteral("style"), QStringLiteral("no") },
                { QStringLiteral("outline_color"), accent },
                { QStringLiteral("outline_width"), 0.4 } });
    }
}

void style(QgsVectorLayer &layer, const Theme &theme, const LandUseColours &colours)
{
    if (theme.id == QLatin1String("parcels") && !colours.isEmpty()) {
        layer.setRenderer(colours.renderer(QStringLiteral("land_use")).release());
    } else if (theme.geometry != ThemeGeometry::Any) {
        layer.setRenderer(new QgsSingleSymbolRenderer(symbolOf(theme)));
    }
    if (theme.id == QLatin1String("parcels"))
        layer.setDisplayExpression(QStringLiteral("\"sheet\" || '/' || \"number\""));
}

std::unique_ptr<QgsVectorLayer> openLayer(const Territory &territory, const Theme &theme)
{
    QgsDataSourceUri uri;
    uri.setDatabase(QFileInfo(territory.path()).absoluteFilePath());
    const QString onlyCurrent = theme.id == QLatin1String("parcels")
            ? QStringLiteral("\"end_lifespan\" IS NULL")
            : QString();
    uri.setDataSource(
            QString(), theme.table, QStringLiteral("geom"), onlyCurrent, QStringLiteral("id"));
    auto layer = std::make_unique<QgsVectorLayer>(
            uri.uri(), theme.title.text(), QStringLiteral("spatialite"));
    layer->setReadOnly(true);
    return layer;
}

bool isShown(const Theme &theme)
{
    return theme.geometry != ThemeGeometry::None && theme.geometry != ThemeGeometry::Raster;
}

} // namespace

Result<TerritoryLayers::Loaded> TerritoryLayers::load(Territory &territory, QgsProject &project)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const LandUseColours colours, LandUseColours::read(profile.folder));
    project.clear();
    SPP_TRY(applyToProject(project, profile));

    std::vector<const Theme *> themes;
    Loaded loaded;
    for (const Theme &theme : territory.themes()) {
        if (!isShown(theme))
            continue;
        if (theme.featureCount == 0)
            loaded.withoutData.append(theme.title.text());
        else
            themes.push_back(&theme);
    }
    std::stable_sort(themes.begin(), themes.end(),
            [](const Theme *a, const Theme *b) { return drawingOrder(*a) < drawingOrder(*b); });
    for (const Theme *theme : themes) {
        std::unique_ptr<QgsVectorLayer> layer = openLayer(territory, *theme);
        if (!layer->isValid()) {
            loaded.failed.append(theme->title.text());
            continue;
        }
        style(*layer, *theme, colours);
        QgsMapLayer *added = project.addMapLayer(layer.release(), false);
        project.layerTreeRoot()->addLayer(added);
        loaded.layers.push_back(added);
    }
    return loaded;
}

} // namespace spp
