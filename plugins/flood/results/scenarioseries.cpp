// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/gdaltransform.h"
#include "core/data/rasterstore.h"
#include "core/import/gdalmessages.h"
#include "flood/hazard/scenario.h"
#include "flood/results/openseries.h"
#include "flood/results/rastercells.h"

#include <QCoreApplication>

#include <limits>
#include <map>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioSeries)
};

/// Cells of a stored raster, each of its tiles read once.
Result<std::vector<float>> cellsOf(RasterStore &store, qlonglong raster, const engine::Grid &grid,
        const std::vector<std::size_t> &cells)
{
    constexpr int side = RasterStore::tileSize;
    std::map<std::pair<int, int>, std::vector<float>> tiles;
    std::vector<float> values;
    for (const std::size_t cell : cells) {
        const int row = int(cell / std::size_t(grid.columns));
        const int column = int(cell % std::size_t(grid.columns));
        const std::pair<int, int> place(row / side, column / side);
        auto found = tiles.find(place);
        if (found == tiles.end()) {
            SPP_ASSIGN(auto read, store.tile(raster, place.first, place.second));
            found = tiles.emplace(place, std::move(read)).first;
        }
        const std::vector<float> &tile = found->second;
        values.push_back(tile.empty()
                        ? std::numeric_limits<float>::quiet_NaN()
                        : tile.at(std::size_t(row % side) * side + std::size_t(column % side)));
    }
    return values;
}

class ScenarioSeries final : public DepthSeries {
public:
    static Result<DepthSeriesPtr> open(const QString &territoryPath, const QString &id);

    QString title() const override { return m_title; }
    const engine::Grid &grid() const override { return m_grid; }
    QString crsWkt() const override { return m_crs; }
    int steps() const override { return 0; }
    double time_s(int) const override { return std::numeric_limits<double>::quiet_NaN(); }
    Result<std::vector<float>> depth_m(int) const override { return whole(m_depth); }
    Result<std::vector<float>> ground_m() const override
    {
        return m_ground ? whole(*m_ground) : std::vector<float>();
    }
    Result<std::vector<float>> depthsAt_m(int, const std::vector<std::size_t> &cells) const override
    {
        return some(m_depth, cells);
    }
    Result<std::vector<float>> groundAt_m(const std::vector<std::size_t> &cells) const override
    {
        return m_ground ? some(*m_ground, cells) : std::vector<float>();
    }

private:
    /// Opened for one reading: a territory belongs to one thread.
    Result<std::unique_ptr<Territory>> territory() const
    {
        return Territory::open(m_path, Territory::Access::ReadOnly);
    }
    Result<std::vector<float>> whole(qlonglong raster) const
    {
        SPP_ASSIGN(const auto opened, territory());
        RasterStore store(opened->database());
        SPP_TRY(sameGrid(store, raster));
        Feedback silent;
        return store.cells(raster, silent);
    }
    Result<std::vector<float>> some(qlonglong raster, const std::vector<std::size_t> &cells) const
    {
        SPP_ASSIGN(const auto opened, territory());
        RasterStore store(opened->database());
        SPP_TRY(sameGrid(store, raster));
        return cellsOf(store, raster, m_grid, cells);
    }
    /// A scenario may have been replaced since it was opened.
    Result<void> sameGrid(RasterStore &store, qlonglong raster) const
    {
        SPP_ASSIGN(const engine::Grid grid, store.grid(raster));
        return grid == m_grid ? Result<void>() : Result<void>(otherGrid(m_path));
    }

    QString m_path;
    QString m_title;
    QString m_crs;
    engine::Grid m_grid;
    qlonglong m_depth = 0;
    std::optional<qlonglong> m_ground;
};

Result<DepthSeriesPtr> ScenarioSeries::open(const QString &territoryPath, const QString &id)
{
    const auto series = std::make_shared<ScenarioSeries>();
    series->m_path = territoryPath;
    SPP_ASSIGN(const auto territory, series->territory());
    ScenarioRegister scenarios(*territory);
    SPP_ASSIGN(const FloodScenario scenario, scenarios.find(id));
    if (!scenario.has(HazardQuantity::Depth))
        return Error::usage(
                Texts::tr("The scenario %1 has classes alone, no depths.").arg(id).toStdString());
    series->m_title = scenario.title.isEmpty() ? id : scenario.title;
    series->m_depth = scenario.rasters.at(HazardQuantity::Depth).id;
    SPP_ASSIGN(series->m_grid, scenarios.grid(scenario));
    startGdal();
    SPP_ASSIGN(series->m_crs, wktOfCode(territory->crs()));
    if (scenario.has(HazardQuantity::Ground))
        series->m_ground = scenario.rasters.at(HazardQuantity::Ground).id;
    return DepthSeriesPtr(series);
}

} // namespace

Result<DepthSeriesPtr> openScenario(const QString &territoryPath, const QString &id)
{
    return ScenarioSeries::open(territoryPath, id);
}

} // namespace spp::flood
