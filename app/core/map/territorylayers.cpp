// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/map/territorylayers.h"

#include "core/crs/qgistransformcontext.h"
#include "core/data/postgresaddress.h"
#include "core/data/territory.h"
#include "core/map/themestyle.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <qgsdatasourceuri.h>
#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <iterator>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::TerritoryLayers)
};

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

struct Kind {
    ThemeGeometry geometry;
    const char *word; ///< in the type's name, as SpatiaLite writes it
};

const Kind kinds[] = {
    { ThemeGeometry::Point, "POINT" },
    { ThemeGeometry::Line, "LINESTRING" },
    { ThemeGeometry::Polygon, "POLYGON" },
};

QString kindKey() { return QStringLiteral("spp/kind"); }

/// A layer of QGIS holds one kind of geometry: what a theme of mixed kinds has is shown as one
/// layer for each kind that is there, with the style of that kind.
Result<std::vector<Theme>> kindsOf(Territory &territory, const Theme &theme)
{
    std::vector<Theme> parts;
    for (const Kind &kind : kinds) {
        const QString selection
                = QStringLiteral("SELECT * FROM %1 WHERE GeometryType(geom) LIKE '%%2%'")
                          .arg(sqlName(theme.table), QLatin1String(kind.word));
        SPP_ASSIGN(const QVariant found,
                territory.database().single(
                        QStringLiteral("SELECT count(*) FROM (%1)").arg(selection)));
        if (found.toLongLong() == 0)
            continue;
        Theme part = theme;
        part.geometry = kind.geometry;
        part.table = QLatin1Char('(') + selection + QLatin1Char(')');
        parts.push_back(std::move(part));
    }
    return parts;
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

QString TerritoryLayers::shownRows(const Theme &theme)
{
    return theme.id == QLatin1String("parcels") ? QStringLiteral("\"end_lifespan\" IS NULL")
                                                : QString();
}

std::unique_ptr<QgsVectorLayer> TerritoryLayers::open(
        const Territory &territory, const Theme &theme)
{
    QgsDataSourceUri uri;
    const Result<PostgresAddress> address = PostgresAddress::parse(territory.path());
    if (address)
        setServer(uri, *address, territory.srid());
    else
        uri.setDatabase(QFileInfo(territory.path()).absoluteFilePath());
    uri.setDataSource(address ? address->schema() : QString(), theme.table, QStringLiteral("geom"),
            shownRows(theme), QStringLiteral("id"));
    auto layer = std::make_unique<QgsVectorLayer>(uri.uri(), theme.title.text(),
            address ? QStringLiteral("postgres") : QStringLiteral("spatialite"));
    layer->setReadOnly(true);
    layer->setCustomProperty(QStringLiteral("spp/theme"), theme.id);
    return layer;
}

QString TerritoryLayers::title(const Theme &theme, const QgsMapLayer &layer)
{
    const QString name = theme.title.text();
    const QVariant kind = layer.customProperty(kindKey());
    switch (kind.isValid() ? ThemeGeometry(kind.toInt()) : ThemeGeometry::Any) {
    case ThemeGeometry::Point:
        return Texts::tr("%1, points").arg(name);
    case ThemeGeometry::Line:
        return Texts::tr("%1, lines").arg(name);
    case ThemeGeometry::Polygon:
        return Texts::tr("%1, areas").arg(name);
    default:
        return name;
    }
}

Result<TerritoryLayers::Loaded> TerritoryLayers::load(Territory &territory, QgsProject &project)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const ThemeStyles styles, ThemeStyles::read(profile));
    project.clear();
    SPP_TRY(applyToProject(project, profile));

    Loaded loaded;
    std::vector<Theme> shown;
    QStringList mixed; // themes of more than one kind
    for (const Theme *theme : themesToShow(territory, loaded.withoutData)) {
        if (theme->geometry != ThemeGeometry::Any) {
            shown.push_back(*theme);
            continue;
        }
        SPP_ASSIGN(std::vector<Theme> kinds, kindsOf(territory, *theme));
        if (kinds.size() > 1)
            mixed.append(theme->id);
        std::move(kinds.begin(), kinds.end(), std::back_inserter(shown));
    }
    std::stable_sort(shown.begin(), shown.end(),
            [](const Theme &a, const Theme &b) { return drawingOrder(a) < drawingOrder(b); });
    for (const Theme &theme : shown) {
        std::unique_ptr<QgsVectorLayer> layer = open(territory, theme);
        if (!layer->isValid()) {
            loaded.failed.append(theme.title.text());
            continue;
        }
        if (const Result<void> styled = styles.apply(*layer, theme); !styled)
            loaded.styleErrors.push_back(styled.error());
        if (mixed.contains(theme.id)) {
            layer->setCustomProperty(kindKey(), int(theme.geometry));
            layer->setName(title(theme, *layer));
        }
        QgsMapLayer *added = project.addMapLayer(layer.release(), false);
        project.layerTreeRoot()->addLayer(added);
        loaded.layers.push_back(added);
    }
    return loaded;
}

} // namespace spp
