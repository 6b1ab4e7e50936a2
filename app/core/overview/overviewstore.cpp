// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overview/overviewstore.h"

#include "core/data/territory.h"
#include "core/data/themetable.h"

namespace spp {

namespace {

/// Raise it when overviews are made in another way: older ones then count as stale.
constexpr int version = 1;

const QString kindKey = QStringLiteral("overview");
const QString levelKind = QStringLiteral("level");
const QString densityKind = QStringLiteral("density");

QVariantMap attributesOf(const Overview &overview)
{
    QVariantList classes;
    for (const QStringList &values : overview.classes)
        classes.append(QVariant(values));
    return { { kindKey, densityKind }, { QStringLiteral("version"), version },
        { QStringLiteral("stamp"), overview.stamp },
        { QStringLiteral("digest"), QString::fromStdString(overview.digest) },
        { QStringLiteral("features_per_frame"), overview.featuresPerFrame },
        { QStringLiteral("fields"), overview.fields }, { QStringLiteral("classes"), classes } };
}

void readAttributes(const QVariantMap &attributes, Overview &overview)
{
    const bool isOurs = attributes.value(QStringLiteral("version")).toInt() == version;
    overview.stamp = isOurs ? attributes.value(QStringLiteral("stamp")).toString() : QString();
    overview.digest = attributes.value(QStringLiteral("digest")).toString().toStdString();
    overview.featuresPerFrame = attributes.value(QStringLiteral("features_per_frame")).toInt();
    overview.fields = attributes.value(QStringLiteral("fields")).toStringList();
    for (const QVariant &values : attributes.value(QStringLiteral("classes")).toList())
        overview.classes.push_back(values.toStringList());
}

} // namespace

Result<QString> OverviewStore::stamp(Territory &territory, const QString &themeId)
{
    const Theme *theme = territory.theme(themeId);
    if (!theme)
        return Error::internal("no theme " + themeId.toStdString());
    Database &database = territory.database();
    QString which = QStringLiteral("subject = ?1");
    if (themeId == QLatin1String("zones"))
        which += QStringLiteral(" OR action LIKE 'plan.%'");
    SPP_ASSIGN(const QVariant entry,
            database.single(QStringLiteral("SELECT max(sequence) FROM audit_log WHERE ") + which,
                    { QStringLiteral("theme:") + themeId }));
    SPP_ASSIGN(const QVariant lastId,
            database.single(QStringLiteral("SELECT max(id) FROM %1")
                                    .arg(sqlName(ThemeTable::name(*theme)))));
    return QStringLiteral("%1/%2/%3")
            .arg(entry.toLongLong())
            .arg(lastId.toLongLong())
            .arg(theme->featureCount);
}

Result<std::optional<Overview>> OverviewStore::find(const QString &theme)
{
    SPP_ASSIGN(const std::vector<RasterInfo> rasters, m_rasters.list(theme));
    Overview overview;
    overview.theme = theme;
    for (const RasterInfo &raster : rasters) {
        const QString kind = raster.attributes.value(kindKey).toString();
        if (kind == levelKind) {
            SPP_ASSIGN(const engine::Grid grid, m_rasters.grid(raster.id));
            overview.levels.push_back({ raster.id, grid });
        } else if (kind == densityKind) {
            overview.density = raster.id;
            readAttributes(raster.attributes, overview);
        }
    }
    if (overview.density == 0 || overview.levels.empty())
        return std::optional<Overview>();
    return std::optional<Overview>(std::move(overview));
}

Result<qlonglong> OverviewStore::addRaster(const Overview &overview, const QString &name,
        const engine::Grid &grid, const QVariantMap &attributes)
{
    RasterHeader header;
    header.theme = overview.theme;
    header.name = overview.theme + QLatin1Char(' ') + name;
    header.attributes = attributes;
    header.xmin = grid.xmin;
    header.ymax = grid.ymax;
    header.cellWidth_m = grid.cellWidth;
    header.cellHeight_m = grid.cellHeight;
    header.columns = grid.columns;
    header.rows = grid.rows;
    return m_rasters.add(header);
}

Result<void> OverviewStore::add(Overview &overview, const FeatureDensity &density)
{
    const engine::Grid &grid = density.grid();
    SPP_ASSIGN(overview.density,
            addRaster(overview, QStringLiteral("overview density"), grid, attributesOf(overview)));
    const std::vector<double> counts = density.counts();
    constexpr int side = RasterStore::tileSize;
    for (int top = 0; top < grid.rows; top += side) {
        for (int left = 0; left < grid.columns; left += side) {
            std::vector<float> cells(size_t(side) * side, std::numeric_limits<float>::quiet_NaN());
            for (int row = top; row < std::min(top + side, grid.rows); ++row) {
                for (int column = left; column < std::min(left + side, grid.columns); ++column) {
                    const double count
                            = counts[size_t(row) * size_t(grid.columns) + size_t(column)];
                    if (count > 0.0)
                        cells[size_t(row - top) * side + size_t(column - left)] = float(count);
                }
            }
            SPP_TRY(m_rasters.writeTile(overview.density, top / side, left / side, cells));
        }
    }
    for (size_t i = 0; i < overview.levels.size(); ++i) {
        SPP_ASSIGN(overview.levels[i].raster,
                addRaster(overview, QStringLiteral("overview level %1").arg(i),
                        overview.levels[i].grid, { { kindKey, levelKind } }));
    }
    return {};
}

Result<void> OverviewStore::setStamp(const Overview &overview, const QString &stamp)
{
    Overview now = overview;
    now.stamp = stamp;
    const QByteArray attributes = QJsonDocument(QJsonObject::fromVariantMap(attributesOf(now)))
                                          .toJson(QJsonDocument::Compact);
    return m_database.run(QStringLiteral("UPDATE raster SET attributes = ?2 WHERE id = ?1"),
            { overview.density, QString::fromUtf8(attributes) });
}

Result<void> OverviewStore::remove(const QString &theme)
{
    SPP_ASSIGN(const std::vector<RasterInfo> rasters, m_rasters.list(theme));
    for (const RasterInfo &raster : rasters) {
        if (raster.attributes.contains(kindKey))
            SPP_TRY(m_rasters.remove(raster.id));
    }
    return {};
}

Result<FeatureDensity> OverviewStore::density(const Overview &overview)
{
    SPP_ASSIGN(const engine::Grid grid, m_rasters.grid(overview.density));
    const engine::Box middles = { grid.xmin + grid.cellWidth / 2.0,
        grid.ymax - (grid.rows - 0.5) * grid.cellHeight,
        grid.xmin + (grid.columns - 0.5) * grid.cellWidth, grid.ymax - grid.cellHeight / 2.0 };
    SPP_ASSIGN(RasterWindow window, m_rasters.window(overview.density, middles));
    for (double &count : window.values)
        count = std::isnan(count) ? 0.0 : count;
    return FeatureDensity(grid, window.values);
}

Result<overview::Tile> OverviewStore::tile(const Overview::Level &level, int row, int column)
{
    SPP_ASSIGN(const std::vector<float> cells, m_rasters.tile(level.raster, row, column));
    overview::Tile tile(cells.size());
    std::transform(cells.begin(), cells.end(), tile.begin(),
            [](float cell) { return std::isnan(cell) ? OverviewCell(0) : OverviewCell(cell); });
    return tile;
}

QByteArray OverviewStore::packed(const overview::Tile &tile)
{
    std::vector<float> cells(tile.size());
    std::transform(tile.begin(), tile.end(), cells.begin(), [](OverviewCell cell) {
        return cell == 0 ? std::numeric_limits<float>::quiet_NaN() : float(cell);
    });
    return RasterStore::packedTile(cells);
}

} // namespace spp
