// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/map/territorylayers.h"

#include "core/crs/qgistransformcontext.h"
#include "core/data/postgresaddress.h"
#include "core/data/territory.h"
#include "core/map/themestyle.h"

#include <QFileInfo>

#include <qgsdatasourceuri.h>
#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace spp {

namespace {

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

bool isShown(const Theme &theme)
{
    return theme.geometry != ThemeGeometry::None && theme.geometry != ThemeGeometry::Raster;
}

std::vector<const Theme *> themesToShow(const Territory &territory, QStringList &withoutData)
{
    std::vector<const Theme *> themes;
    for (const Theme &theme : territory.themes()) {
        if (!isShown(theme))
            continue;
        if (theme.featureCount == 0)
            withoutData.append(theme.title.text());
        else
            themes.push_back(&theme);
    }
    std::stable_sort(themes.begin(), themes.end(),
            [](const Theme *a, const Theme *b) { return drawingOrder(*a) < drawingOrder(*b); });
    return themes;
}

/// How QGIS reaches the server; a password comes from where libpq finds it.
void setServer(QgsDataSourceUri &uri, const PostgresAddress &address, int srid)
{
    const QString database = address.parameter("dbname");
    const QString service = address.parameter("service");
    if (service.isEmpty()) {
        uri.setConnection(address.parameter("host"), address.parameter("port"), database,
                address.parameter("user"), QString());
    } else {
        uri.setConnection(service, database, address.parameter("user"), QString());
    }
    uri.setSrid(QString::number(srid));
    uri.setUseEstimatedMetadata(true);
}

} // namespace

std::unique_ptr<QgsVectorLayer> TerritoryLayers::open(
        const Territory &territory, const Theme &theme)
{
    QgsDataSourceUri uri;
    const Result<PostgresAddress> address = PostgresAddress::parse(territory.path());
    if (address)
        setServer(uri, *address, territory.srid());
    else
        uri.setDatabase(QFileInfo(territory.path()).absoluteFilePath());
    const QString onlyCurrent = theme.id == QLatin1String("parcels")
            ? QStringLiteral("\"end_lifespan\" IS NULL")
            : QString();
    uri.setDataSource(address ? address->schema() : QString(), theme.table, QStringLiteral("geom"),
            onlyCurrent, QStringLiteral("id"));
    auto layer = std::make_unique<QgsVectorLayer>(uri.uri(), theme.title.text(),
            address ? QStringLiteral("postgres") : QStringLiteral("spatialite"));
    layer->setReadOnly(true);
    layer->setCustomProperty(QStringLiteral("spp/theme"), theme.id);
    return layer;
}

Result<TerritoryLayers::Loaded> TerritoryLayers::load(Territory &territory, QgsProject &project)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const ThemeStyles styles, ThemeStyles::read(profile));
    project.clear();
    SPP_TRY(applyToProject(project, profile));

    Loaded loaded;
    for (const Theme *theme : themesToShow(territory, loaded.withoutData)) {
        std::unique_ptr<QgsVectorLayer> layer = open(territory, *theme);
        if (!layer->isValid()) {
            loaded.failed.append(theme->title.text());
            continue;
        }
        if (const Result<void> styled = styles.apply(*layer, *theme); !styled)
            loaded.styleErrors.push_back(styled.error());
        QgsMapLayer *added = project.addMapLayer(layer.release(), false);
        project.layerTreeRoot()->addLayer(added);
        loaded.layers.push_back(added);
    }
    return loaded;
}

} // namespace spp
