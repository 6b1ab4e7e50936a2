// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/domain/writtennumber.h"
#include "flood/simulation/rasterfile.h"
#include "flood/simulation/scenarioground.h"
#include "flood/simulation/scenarioshapes.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

QString word(const char *text) { return QString::fromLatin1(text); }

Result<RasterCells> rasterOf(const YamlReader &entry, const char *key, ScenarioContext &context)
{
    SPP_ASSIGN(const QString file, entry.text(key));
    const QString path = context.input(file);
    SPP_ASSIGN(RasterCells raster, readRaster(path, mostCells));
    SPP_TRY(sameCrs(context.crs, raster.crs, path));
    return raster;
}

/// n by class, as the scenario's table says; classes are compared as texts.
Result<QMap<QString, double>> classTable(const YamlReader &classes)
{
    SPP_ASSIGN(const std::vector<YamlReader> rows, classes.maps("table"));
    QMap<QString, double> table;
    for (const YamlReader &row : rows) {
        SPP_TRY(row.allowOnly({ word("class"), word("manning") }));
        SPP_ASSIGN(const QString name, row.text("class"));
        SPP_ASSIGN(const double manning, numberOf(row, "manning"));
        if (table.contains(name))
            return row.problem(Texts::tr("The class \"%1\" is given twice.").arg(name));
        table.insert(name, manning);
    }
    return table;
}

QString classText(const QVariant &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? QString::number(number, 'g', 12) : value.toString();
}

Error unknownClass(const YamlReader &classes, const QString &name)
{
    return classes.problem(Texts::tr("The class \"%1\" is not in the table.").arg(name))
            .advise(Texts::tr("Add it with its Manning's n.").toStdString());
}

Result<void> byRasterClasses(const YamlReader &classes, ScenarioContext &context,
        engine::FloodDomain &domain, const QMap<QString, double> &table)
{
    SPP_ASSIGN(const RasterCells raster, rasterOf(classes, "raster", context));
    const std::vector<double> values = nearestTo(context.grid, raster);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]) || !domain.inside[i])
            continue;
        const QString name = classText(values[i]);
        if (!table.contains(name))
            return unknownClass(classes, name);
        domain.manning[i] = table.value(name);
    }
    return {};
}

Result<void> byPolygonClasses(const YamlReader &classes, ScenarioContext &context,
        engine::FloodDomain &domain, const QMap<QString, double> &table)
{
    SPP_ASSIGN(const QString field, classes.text("field"));
    SPP_ASSIGN(const auto shapes, shapesOf(classes, context, engine::ShapeKind::Polygon));
    for (const ScenarioShape &shape : shapes) {
        const QString name = classText(shape.fields.value(field));
        if (!table.contains(name))
            return unknownClass(classes, name);
        for (const engine::CellPlace &cell : cellsIn(context.grid, { shape }))
            domain.manning[domain.at(cell)] = table.value(name);
    }
    return {};
}

Result<void> byClasses(
        const YamlReader &roughness, ScenarioContext &context, engine::FloodDomain &domain)
{
    SPP_ASSIGN(const YamlReader classes, roughness.map("classes"));
    SPP_TRY(classes.allowOnly(
            shapeKeys() + QStringList{ word("raster"), word("field"), word("table") }));
    SPP_ASSIGN(const auto table, classTable(classes));
    return classes.has("raster") ? byRasterClasses(classes, context, domain, table)
                                 : byPolygonClasses(classes, context, domain, table);
}

Result<void> byAreas(
        const YamlReader &roughness, ScenarioContext &context, engine::FloodDomain &domain)
{
    SPP_ASSIGN(const std::vector<YamlReader> areas, roughness.maps("areas"));
    for (const YamlReader &area : areas) {
        SPP_TRY(area.allowOnly(
                shapeKeys() + QStringList{ word("manning"), word("manning_field") }));
        SPP_ASSIGN(const auto shapes, shapesOf(area, context, engine::ShapeKind::Polygon));
        for (const ScenarioShape &shape : shapes) {
            SPP_ASSIGN(const double manning, valueFor(area, "manning", shape));
            for (const engine::CellPlace &cell : cellsIn(context.grid, { shape }))
                domain.manning[domain.at(cell)] = manning;
        }
    }
    return {};
}

} // namespace

Result<void> roughen(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodDomain &domain)
{
    SPP_ASSIGN(const YamlReader roughness, scenario.map("roughness"));
    SPP_TRY(roughness.allowOnly(
            { word("manning"), word("raster"), word("classes"), word("areas") }));
    SPP_ASSIGN(const double everywhere, numberOf(roughness, "manning"));
    domain.manning.assign(domain.cells(), everywhere);
    if (roughness.has("raster")) {
        SPP_ASSIGN(const RasterCells raster, rasterOf(roughness, "raster", context));
        const std::vector<double> values = averagedTo(context.grid, raster);
        for (std::size_t i = 0; i < values.size(); ++i)
            domain.manning[i] = std::isnan(values[i]) ? everywhere : values[i];
    }
    if (roughness.has("classes"))
        SPP_TRY(byClasses(roughness, context, domain));
    return byAreas(roughness, context, domain);
}

Result<void> fillWithWater(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodDomain &domain)
{
    if (!scenario.has("initial"))
        return {};
    SPP_ASSIGN(const YamlReader initial, scenario.map("initial"));
    SPP_TRY(initial.allowOnly({ word("level"), word("depth_raster"), word("level_raster") }));
    if (int(initial.has("level")) + int(initial.has("depth_raster"))
                    + int(initial.has("level_raster"))
            != 1)
        return initial.problem(Texts::tr("Give one of: level, depth_raster, level_raster."));
    std::vector<double> levels(domain.cells());
    if (initial.has("level")) {
        SPP_ASSIGN(const double level, numberOf(initial, "level"));
        levels.assign(domain.cells(), level);
    } else {
        const char *key = initial.has("depth_raster") ? "depth_raster" : "level_raster";
        SPP_ASSIGN(const RasterCells raster, rasterOf(initial, key, context));
        levels = averagedTo(context.grid, raster);
    }
    const bool areDepths = initial.has("depth_raster");
    domain.depth_m.assign(domain.cells(), 0.0);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const double depth = areDepths ? levels[i] : levels[i] - domain.bed_m[i];
        if (areDepths && domain.inside[i] && depth < 0.0)
            return initial
                    .problem(Texts::tr("The raster holds a depth of %1 m.")
                                     .arg(written::number(depth, 3).text()))
                    .advise(Texts::tr("Correct it, or mark such cells as \"no data\".")
                                    .toStdString());
        if (domain.inside[i] && depth > 0.0)
            domain.depth_m[i] = depth;
    }
    const bool wet = std::any_of(
            domain.depth_m.begin(), domain.depth_m.end(), [](double depth) { return depth > 0.0; });
    if (!wet && !areDepths)
        return initial.problem(Texts::tr("The water at the start is nowhere above the ground."))
                .advise(Texts::tr("Give the level in metres above the datum of the terrain, or "
                                  "leave out \"initial\".")
                                .toStdString());
    return {};
}

} // namespace spp::flood
