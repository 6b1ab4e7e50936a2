// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Polygons with hazard classes, as a raster of classes.
#include "core/data/themetable.h"
#include "core/overlay/themestore.h"
#include "core/profile/profile.h"
#include "engine/raster/featureburn.h"
#include "flood/hazard/hazardintake.h"
#include "flood/hazard/hazardschemes.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::HazardIntake)
};

constexpr double mostCells = 1e8;

engine::RawShape shapeOf(const engine::Store &store, std::size_t record)
{
    engine::RawShape shape;
    for (std::size_t path = store.firstPath(record); path < store.lastPath(record); ++path) {
        for (std::size_t i = store.pathBegin(path); i < store.pathEnd(path); ++i) {
            const engine::GridPoint point = store.points()[i];
            shape.xy.push_back(store.origin().x_m + point.x / engine::millimetresPerMetre);
            shape.xy.push_back(store.origin().y_m + point.y / engine::millimetresPerMetre);
        }
        shape.closePath(path == store.firstPath(record));
    }
    return shape;
}

/// Class of each feature, by its key. BadInput for a class that the scheme does not have.
Result<QMap<qlonglong, int>> classOfFeature(Territory &territory, const Theme &theme,
        const QString &field, const QMap<QString, int> &numberOfClass)
{
    SPP_ASSIGN(const auto rows,
            territory.database().rows(
                    QStringLiteral("SELECT id, %1 FROM %2")
                            .arg(sqlName(field), sqlName(ThemeTable::name(theme)))));
    QMap<qlonglong, int> classes;
    for (const auto &row : rows) {
        const auto number = numberOfClass.constFind(row[1].toString());
        if (number == numberOfClass.constEnd()) {
            return Error::badInput(
                    Texts::tr("The scheme has no class \"%1\"; it has %2.")
                            .arg(row[1].toString(), numberOfClass.keys().join(QStringLiteral(", ")))
                            .toStdString())
                    .inLayer(theme.id.toStdString())
                    .atFeature(row[0].toString().toStdString());
        }
        classes.insert(row[0].toLongLong(), *number);
    }
    return classes;
}

Result<engine::Grid> gridOver(const engine::Box &box, double cell_m)
{
    engine::Grid grid;
    grid.cellWidth = grid.cellHeight = cell_m;
    grid.xmin = std::floor(box.xmin / cell_m) * cell_m;
    grid.ymax = std::ceil(box.ymax / cell_m) * cell_m;
    const double columns = std::ceil((box.xmax - grid.xmin) / cell_m);
    const double rows = std::ceil((grid.ymax - box.ymin) / cell_m);
    if (!(cell_m > 0.0) || !(columns * rows >= 1.0) || columns * rows > mostCells) {
        return Error::usage(Texts::tr("With cells of %1 m the zones have no cell or more than 100 "
                                      "million.")
                                    .arg(cell_m)
                                    .toStdString())
                .advise(Texts::tr("State the cell size: --cell 5.").toStdString());
    }
    grid.columns = int(columns);
    grid.rows = int(rows);
    return grid;
}

} // namespace

Result<HazardGrid> HazardIntake::burnt(const Zones &zones, const QMap<QString, int> &numberOfClass)
{
    const Theme *theme = m_territory.theme(zones.theme);
    if (!theme || !theme->field(zones.field)) {
        return Error::usage(Texts::tr("The territory has no theme \"%1\" with a field \"%2\".")
                                    .arg(zones.theme, zones.field)
                                    .toStdString());
    }
    SPP_ASSIGN(const auto classes, classOfFeature(m_territory, *theme, zones.field, numberOfClass));
    SPP_ASSIGN(const ThemeStore store, ThemeStore::load(m_territory, *theme, {}, m_feedback));
    if (!store.polygons()) {
        return Error::badInput(Texts::tr("The theme holds no polygon.").toStdString())
                .inLayer(zones.theme.toStdString());
    }
    const engine::Store &polygons = store.polygons()->store;
    const engine::GridBox extent = polygons.extent();
    const auto metres = [](double from, std::int32_t millimetres) {
        return from + millimetres / engine::millimetresPerMetre;
    };
    HazardGrid grid;
    SPP_ASSIGN(grid.grid,
            gridOver({ metres(polygons.origin().x_m, extent.xmin),
                             metres(polygons.origin().y_m, extent.ymin),
                             metres(polygons.origin().x_m, extent.xmax),
                             metres(polygons.origin().y_m, extent.ymax) },
                    zones.cell_m));
    engine::FeatureBurn burn(grid.grid);
    // The worst last, so that it is seen where zones overlap.
    for (int number = 1; number <= numberOfClass.size(); ++number) {
        for (std::size_t record = 0; record < polygons.size(); ++record) {
            if (classes.value(polygons.id(record)) == number)
                burn.add(shapeOf(polygons, record), number);
        }
    }
    const float nothing = zones.outsideIsDry ? 0.0f : std::numeric_limits<float>::quiet_NaN();
    for (const std::int32_t number : burn.cells())
        grid.cells.push_back(number == 0 ? nothing : float(number));
    return grid;
}

Result<ScenarioRaster> HazardIntake::takeZones(const Zones &zones)
{
    SPP_ASSIGN(const Profile profile, m_territory.profile());
    SPP_ASSIGN(const HazardSchemes schemes, HazardSchemes::load(OfficeFiles(profile)));
    SPP_ASSIGN(const NamedHazardScheme scheme, schemes.find(zones.scheme));
    QMap<QString, int> numberOfClass;
    for (const HazardClass &one : scheme.classes)
        numberOfClass.insert(one.id, int(numberOfClass.size()) + 1);
    SPP_ASSIGN(const HazardGrid grid, burnt(zones, numberOfClass));
    HazardIntake here(m_territory,
            { m_options.scenario, m_territory.crs(), m_options.date, m_options.actor }, m_feedback);
    ScenarioRaster raster;
    SPP_ASSIGN(const Stored stored,
            here.store(grid, HazardQuantity::HazardClass, m_options.scenario + key("-class")));
    raster.id = stored.id;
    raster.origin = { { key("theme"), zones.theme }, { key("field"), zones.field },
        { key("scheme"), zones.scheme }, { key("cell_m"), zones.cell_m },
        { key("notes"),
                QJsonArray{ Texts::tr("class of the polygon over the middle of each cell; the "
                                      "worst where polygons overlap") } } };
    return raster;
}

} // namespace spp::flood
