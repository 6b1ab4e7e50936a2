// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "largetheme.h"

#include "core/data/auditlog.h"
#include "core/plugin/application.h"

#include <QFile>

namespace spp::test {

namespace {

/// Made once; tests change copies.
QString master()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("master.sqlite"));
    if (!QFile::exists(path)) {
        bench::Province province;
        province.blocks = 3;
        bench::makeProvince(path,
                Application::resourceFolder() + QStringLiteral("/profiles/can-tho"), province);
    }
    return path;
}

} // namespace

LargeTheme::LargeTheme()
{
    if (!QFile::copy(master(), path()))
        qFatal("the territory cannot be copied");
}

std::unique_ptr<Territory> LargeTheme::open(Territory::Access access) const
{
    return orStop(Territory::open(path(), access));
}

OverviewRequest LargeTheme::request()
{
    return { QStringLiteral("parcels"), { QStringLiteral("land_use") }, featuresPerFrame, false };
}

OverviewOutcome LargeTheme::build() const
{
    Feedback silent;
    return orStop(buildOverview(*open(Territory::Access::ReadWrite), request(), silent));
}

void LargeTheme::edit(const QString &sql) const
{
    const auto territory = open(Territory::Access::ReadWrite);
    orStop(territory->database().execute(sql));
    orStop(AuditLog::append(territory->database(), { "office", "person", "id" }, "test",
            "theme:parcels", QJsonObject()));
}

std::optional<Overview> LargeTheme::overview() const
{
    const auto territory = open();
    return orStop(OverviewStore(territory->database()).find(QStringLiteral("parcels")));
}

QString LargeTheme::classAt(double x, double y) const
{
    const auto territory = open();
    OverviewStore store(territory->database());
    const auto overview = orStop(store.find(QStringLiteral("parcels")));
    if (!overview)
        return QStringLiteral("no overview");
    for (auto level = overview->levels.rbegin(); level != overview->levels.rend(); ++level) {
        const int column = int(std::floor((x - level->grid.xmin) / level->grid.cellWidth));
        const int row = int(std::floor((level->grid.ymax - y) / level->grid.cellHeight));
        constexpr int side = overview::tileSize;
        if (row < 0 || column < 0)
            return {};
        const overview::Tile tile = orStop(store.tile(*level, row / side, column / side));
        if (tile.empty())
            continue;
        const int id = overview::classOf(tile[size_t(row % side * side + column % side)]);
        return id == 0 ? QString() : overview->classes[size_t(id) - 1].join(QLatin1Char(' '));
    }
    return {};
}

QPointF LargeTheme::middleOf(qlonglong id) const
{
    const auto territory = open();
    const auto rows = orStop(territory->database().rows(
            "SELECT (MbrMinX(geom) + MbrMaxX(geom)) / 2, (MbrMinY(geom) + MbrMaxY(geom)) / 2 "
            "FROM parcel WHERE id = ?1",
            { id }));
    return { rows[0][0].toDouble(), rows[0][1].toDouble() };
}

QString LargeTheme::landUseOf(qlonglong id) const
{
    const auto territory = open();
    return orStop(territory->database().single("SELECT land_use FROM parcel WHERE id = ?1", { id }))
            .toString();
}

qlonglong LargeTheme::rasterRows() const
{
    const auto territory = open();
    return orStop(territory->database().single("SELECT (SELECT count(*) FROM raster) + (SELECT "
                                               "count(*) FROM raster_tile)"))
            .toLongLong();
}

} // namespace spp::test
