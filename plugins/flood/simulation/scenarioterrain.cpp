// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/gdaltransform.h"
#include "flood/hazard/hazardgrid.h"
#include "flood/rasterdataset.h"
#include "flood/simulation/rasterfile.h"
#include "flood/simulation/scenarioground.h"
#include "flood/simulation/scenarioshapes.h"
#include "flood/simulation/subgridterrain.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

#include <ogr_spatialref.h>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

QString word(const char *text) { return QString::fromLatin1(text); }

Result<QString> terrainCrs(const YamlReader &terrain, const QString &ofFile, const QString &path)
{
    SPP_ASSIGN(const QString said, terrain.text("crs", QString()));
    const QString definition = ofFile.isEmpty() ? said : ofFile;
    if (definition.isEmpty())
        return terrain.problem(Texts::tr("The terrain states no coordinate system."))
                .advise(Texts::tr("Say it: \"crs: EPSG:5897\".").toStdString());
    OGRSpatialReference reference;
    if (reference.SetFromUserInput(definition.toUtf8().constData()) != OGRERR_NONE)
        return terrain.problem(Texts::tr("The coordinate system \"%1\" is not known.").arg(said));
    if (!reference.IsProjected() || std::abs(reference.GetLinearUnits() - 1.0) > 1e-9)
        return Error::crsMismatch(
                Texts::tr("The terrain must be in a projected coordinate system in metres.")
                        .toStdString())
                .inFile(path.toStdString())
                .advise(Texts::tr("Reproject the raster first.").toStdString());
    const QString wkt = wktOf(&reference);
    if (!said.isEmpty() && !ofFile.isEmpty())
        SPP_TRY(sameCrs(wkt, said, path));
    return wkt;
}

/// The grid of square cells that lie wholly within the raster, from its north-west corner.
Result<engine::Grid> modelGrid(const YamlReader &scenario, const engine::Grid &raster)
{
    SPP_ASSIGN(const std::optional<double> wanted, scenario.number("cell"));
    const bool square = std::abs(raster.cellWidth - raster.cellHeight) <= 1e-6 * raster.cellWidth;
    if (!wanted && !square)
        return scenario.problem(Texts::tr("The terrain's cells are not square."))
                .advise(Texts::tr("Give the model's cell size with \"cell\".").toStdString());
    if (!wanted)
        return raster;
    const double finest = std::max(raster.cellWidth, raster.cellHeight);
    if (*wanted < finest * (1.0 - 1e-6))
        return scenario
                .problem(Texts::tr("The cell of %1 m is smaller than the terrain's of %2 m.")
                                 .arg(*wanted)
                                 .arg(finest))
                .advise(Texts::tr("Take cells of the terrain's size or larger.").toStdString());
    engine::Grid grid = raster;
    grid.cellWidth = *wanted;
    grid.cellHeight = *wanted;
    grid.columns = int(std::floor(raster.columns * raster.cellWidth / *wanted + 1e-6));
    grid.rows = int(std::floor(raster.rows * raster.cellHeight / *wanted + 1e-6));
    if (!grid.isUsable())
        return scenario.problem(Texts::tr("The cell is larger than the terrain."));
    return grid;
}

void setSize(const engine::Grid &grid, engine::FloodDomain &domain)
{
    domain.rows = grid.rows;
    domain.columns = grid.columns;
    domain.cell_m = grid.cellWidth;
}

void keepOnly(engine::FloodDomain &domain, const std::vector<engine::CellPlace> &cells)
{
    std::vector<unsigned char> kept(domain.cells(), 0);
    for (const engine::CellPlace &cell : cells)
        kept[domain.at(cell)] = domain.inside[domain.at(cell)];
    domain.inside = std::move(kept);
}

bool anyInside(const engine::FloodDomain &domain)
{
    return std::any_of(domain.inside.begin(), domain.inside.end(),
            [](unsigned char inside) { return inside != 0; });
}

Error noCell(const YamlReader &entry)
{
    return entry.problem(Texts::tr("It leaves no cell of the terrain inside the model."))
            .advise(Texts::tr("Check where its polygons lie.").toStdString());
}

} // namespace

Result<void> readTerrain(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodSetup &setup)
{
    SPP_ASSIGN(const YamlReader terrain, scenario.map("terrain"));
    SPP_TRY(terrain.allowOnly(
            { word("raster"), word("crs"), word("missing"), word("highest_step") }));
    SPP_ASSIGN(const QString file, terrain.text("raster"));
    const QString path = context.input(file);
    SPP_ASSIGN(const RasterCells header, rasterHeader(path));
    if (!header.unit.isEmpty() && !isMetre(header.unit))
        return Error::badInput(Texts::tr("The heights of the terrain are in \"%1\".")
                                       .arg(header.unit)
                                       .toStdString())
                .inFile(path.toStdString())
                .advise(Texts::tr("Save it in metres.").toStdString());
    SPP_ASSIGN(context.crs, terrainCrs(terrain, header.crs, path));
    SPP_ASSIGN(context.grid, modelGrid(scenario, header.grid));
    SPP_ASSIGN(const int ratio, subgridRatio(scenario, context));
    engine::FloodDomain &domain = setup.domain;
    setSize(modelGridOver(context.grid, ratio), domain);
    if (const auto checked = checkSize(setup); !checked)
        return at(scenario, checked.error());
    setSize(context.grid, domain);
    SPP_ASSIGN(const RasterCells raster, readRaster(path, mostCells));
    domain.bed_m = averagedTo(context.grid, raster);
    domain.inside.assign(domain.cells(), 1);
    return {};
}

Result<void> cutOut(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodDomain &domain)
{
    if (scenario.has("area")) {
        SPP_ASSIGN(const YamlReader area, scenario.map("area"));
        SPP_TRY(area.allowOnly(shapeKeys()));
        SPP_ASSIGN(const auto shapes, shapesOf(area, context, engine::ShapeKind::Polygon));
        keepOnly(domain, cellsIn(context.grid, shapes));
        if (!anyInside(domain))
            return noCell(area);
    }
    SPP_ASSIGN(const std::vector<YamlReader> holes, scenario.maps("holes"));
    for (const YamlReader &hole : holes) {
        SPP_TRY(hole.allowOnly(shapeKeys()));
        SPP_ASSIGN(const auto shapes, shapesOf(hole, context, engine::ShapeKind::Polygon));
        const std::vector<engine::CellPlace> cells = cellsIn(context.grid, shapes);
        if (cells.empty())
            return hole.problem(Texts::tr("The hole takes out no cell of the terrain."))
                    .advise(Texts::tr("Check where it lies, or take smaller cells.").toStdString());
        for (const engine::CellPlace &cell : cells)
            domain.inside[domain.at(cell)] = 0;
        if (!anyInside(domain))
            return noCell(hole);
    }
    return {};
}

Result<void> settleBed(const YamlReader &scenario, engine::FloodDomain &domain)
{
    SPP_ASSIGN(const YamlReader terrain, scenario.map("terrain"));
    SPP_ASSIGN(const QString missing, terrain.text("missing", word("wall")));
    if (missing != word("wall") && missing != word("fill"))
        return terrain.problem(Texts::tr("\"missing\" must be wall or fill."));
    const auto choice
            = missing == word("wall") ? engine::MissingBed::Wall : engine::MissingBed::Fill;
    const Result<std::size_t> settled = engine::settleMissingBed(&domain, choice);
    return settled ? Result<void>() : Result<void>(at(terrain, settled.error()));
}

} // namespace spp::flood
