// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/subgridterrain.h"

#include "flood/simulation/scenariocontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

constexpr int mostRatio = 100;
/// Rasters that were warped have cells such as 0.99994 m; the summary tells what is run.
constexpr double rounding = 1e-3;

int cellsOver(int ground, int ratio) { return (ground + ratio - 1) / ratio; }

/// Calls `see` with the index of each cell of the ground and that of the cell of the model over it.
template <typename See>
void eachGroundCell(int rows, int columns, int ratio, See see)
{
    const int across = cellsOver(columns, ratio);
    std::size_t i = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column, ++i)
            see(i, std::size_t(row / ratio) * std::size_t(across) + std::size_t(column / ratio));
    }
}

engine::FineGround takeGround(engine::FloodDomain &domain, FacesOfGround faces)
{
    engine::FineGround ground;
    ground.rows = domain.rows;
    ground.columns = domain.columns;
    ground.cell_m = domain.cell_m;
    ground.bed_m = std::move(domain.bed_m);
    ground.manning = std::move(domain.manning);
    ground.crests = std::move(faces.crests);
    ground.rims = std::move(faces.rims);
    for (std::size_t i = 0; i < ground.bed_m.size(); ++i) {
        if (!domain.inside.empty() && domain.inside[i] == 0)
            ground.bed_m[i] = std::numeric_limits<double>::quiet_NaN();
    }
    return ground;
}

std::vector<double> meanDepths(const engine::FineGround &ground, int ratio, std::size_t cells,
        const std::vector<double> &depth_m)
{
    std::vector<double> means(cells, 0.0);
    eachGroundCell(ground.rows, ground.columns, ratio, [&](std::size_t fine, std::size_t cell) {
        means[cell] += depth_m[fine] / (double(ratio) * ratio);
    });
    return means;
}

std::vector<double> filledUpTo(const engine::FloodDomain &domain, double level_m)
{
    std::vector<double> means(domain.cells(), 0.0);
    for (std::size_t i = 0; i < means.size(); ++i) {
        if (domain.inside[i])
            means[i] = domain.subgrid->meanDepth(i, level_m);
    }
    return means;
}

} // namespace

namespace {

/// `problem` makes an error of its reason, at the place where the cell is stated.
template <typename Problem>
Result<int> wholeRatio(double cell, const engine::Grid &ground, Problem problem)
{
    const double ratio = cell / ground.cellWidth;
    const double whole = std::round(ratio);
    if (std::abs(ratio - whole) > rounding * ratio || !(whole >= 2.0 && whole <= mostRatio)) {
        const double least = std::clamp(
                std::isfinite(ratio) ? std::floor(ratio) : 2.0, 2.0, double(mostRatio - 1));
        return problem(Texts::tr("A cell of %1 m does not hold a whole number of cells of the"
                                 " ground, of %2 m, from 2 to %3 on each side.")
                               .arg(cell)
                               .arg(ground.cellWidth)
                               .arg(mostRatio))
                .advise(Texts::tr("Take %1 or %2 m, or leave out \"subgrid\".")
                                .arg(least * ground.cellWidth)
                                .arg((least + 1.0) * ground.cellWidth)
                                .toStdString());
    }
    if (ground.rows < int(whole) || ground.columns < int(whole))
        return problem(Texts::tr("The cell is larger than the terrain."));
    return int(whole);
}

} // namespace

Result<int> subgridRatio(const YamlReader &scenario, const ScenarioContext &context)
{
    if (context.subgridCell_m) {
        if (*context.subgridCell_m == 0.0)
            return 1;
        return wholeRatio(*context.subgridCell_m, context.grid,
                [](const QString &reason) { return Error::usage(reason.toStdString()); });
    }
    if (!scenario.has("subgrid"))
        return 1;
    SPP_ASSIGN(const YamlReader subgrid, scenario.map("subgrid"));
    SPP_TRY(subgrid.allowOnly({ QStringLiteral("cell") }));
    SPP_ASSIGN(const double cell, numberOf(subgrid, "cell"));
    return wholeRatio(cell, context.grid,
            [&subgrid](const QString &reason) { return subgrid.problem(reason); });
}

std::vector<int> usualRatios(const engine::Grid &ground)
{
    std::vector<int> ratios;
    for (const int ratio : { 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 80, mostRatio }) {
        if (ratio <= ground.rows && ratio <= ground.columns)
            ratios.push_back(ratio);
    }
    return ratios;
}

engine::Grid modelGridOver(const engine::Grid &ground, int ratio)
{
    engine::Grid grid = ground;
    grid.cellWidth *= ratio;
    grid.cellHeight *= ratio;
    grid.columns = cellsOver(ground.columns, ratio);
    grid.rows = cellsOver(ground.rows, ratio);
    return grid;
}

engine::FloodDomain modelCellsOver(const engine::FloodDomain &ground, int ratio)
{
    engine::FloodDomain model;
    model.rows = cellsOver(ground.rows, ratio);
    model.columns = cellsOver(ground.columns, ratio);
    model.cell_m = ground.cell_m * ratio;
    model.inside.assign(model.cells(), 0);
    eachGroundCell(ground.rows, ground.columns, ratio, [&](std::size_t fine, std::size_t cell) {
        if (ground.inside.empty() || ground.inside[fine])
            model.inside[cell] = 1;
    });
    return model;
}

Result<SubgridTerrain> coarsenGround(const YamlReader &scenario, FacesOfGround faces,
        ScenarioContext &context, engine::FloodDomain &domain)
{
    SubgridTerrain terrain;
    terrain.grid = context.grid;
    SPP_ASSIGN(terrain.ratio, subgridRatio(scenario, context));
    const std::vector<double> depth_m = std::move(domain.depth_m);
    terrain.ground = takeGround(domain, std::move(faces));
    Result<engine::FloodDomain> coarse = engine::coarsen(terrain.ground, terrain.ratio);
    if (!coarse)
        return at(scenario, coarse.error());
    domain = std::move(*coarse);
    terrain.ground.manning = {}; // it is in the tables
    context.grid = modelGridOver(terrain.grid, terrain.ratio);
    if (depth_m.empty())
        return terrain;
    SPP_ASSIGN(const YamlReader initial, scenario.map("initial"));
    SPP_ASSIGN(const std::optional<double> level, initial.number("level"));
    domain.depth_m = level ? filledUpTo(domain, *level)
                           : meanDepths(terrain.ground, terrain.ratio, domain.cells(), depth_m);
    return terrain;
}

} // namespace spp::flood
