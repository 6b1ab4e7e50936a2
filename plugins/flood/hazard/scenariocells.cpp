// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/scenariocells.h"

#include "core/data/rasterstore.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>
#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioCells)
};

/// Classes as they were drawn: a number from 1, 0 for dry, no data for unknown.
using CellReader = std::function<Result<std::vector<float>>(HazardQuantity)>;

Result<void> readClasses(const CellReader &cellsOf, const FloodScenario &scenario,
        const NamedHazardScheme &scheme, ScenarioCells &all)
{
    const QString drawn = scenario.rasters.at(HazardQuantity::HazardClass)
                                  .origin.value(key("scheme"))
                                  .toString();
    if (drawn != scheme.id) {
        return Error::usage(Texts::tr("The scenario %1 has classes of the scheme %2, not of %3.")
                                    .arg(scenario.id, drawn, scheme.id)
                                    .toStdString())
                .advise(Texts::tr("Say --scheme %1.").arg(drawn).toStdString());
    }
    SPP_ASSIGN(const auto cells, cellsOf(HazardQuantity::HazardClass));
    all.depth.assign(cells.size(), std::numeric_limits<float>::quiet_NaN());
    for (const float cell : cells) {
        const std::int32_t number
                = std::isnan(cell) ? engine::HazardScheme::unknown : std::int32_t(cell);
        if (number > scheme.scheme.classes())
            return Error::badInput(
                    Texts::tr("The scenario %1 has a class that the scheme no longer has.")
                            .arg(scenario.id)
                            .toStdString());
        all.classes.push_back(number);
    }
    return {};
}

Result<void> readQuantities(const CellReader &cellsOf, const FloodScenario &scenario,
        const NamedHazardScheme &scheme, ScenarioCells &all)
{
    if (!scenario.has(HazardQuantity::Depth))
        return readClasses(cellsOf, scenario, scheme, all);
    const std::pair<HazardQuantity, std::vector<float> *> wanted[]
            = { { HazardQuantity::Depth, &all.depth }, { HazardQuantity::Speed, &all.speed },
                  { HazardQuantity::DepthSpeed, &all.depthSpeed },
                  { HazardQuantity::Duration, &all.duration } };
    for (const auto &[quantity, cells] : wanted) {
        if (scenario.has(quantity)) {
            SPP_ASSIGN(*cells, cellsOf(quantity));
        }
    }
    all.classes = engine::hazardClasses(scheme.scheme, all.view(), all.assumed);
    return {};
}

} // namespace

engine::FloodCells ScenarioCells::view() const
{
    const auto orNull = [](const std::vector<float> &cells) {
        return cells.empty() ? nullptr : cells.data();
    };
    return { depth.size(), depth.data(), orNull(speed), orNull(depthSpeed), orNull(duration) };
}

Result<ScenarioCells> ScenarioCells::read(Territory &territory, const FloodScenario &scenario,
        const NamedHazardScheme &scheme, Feedback &feedback)
{
    ScenarioRegister scenarios(territory);
    ScenarioCells all;
    SPP_ASSIGN(all.grid, scenarios.grid(scenario));
    const auto cellsOf = [&](HazardQuantity quantity) {
        return scenarios.cells(scenario, quantity, feedback);
    };
    SPP_TRY(readQuantities(cellsOf, scenario, scheme, all));
    return all;
}

Result<ScenarioCells> ScenarioCells::readAt(const engine::Box &box, Territory &territory,
        const FloodScenario &scenario, const NamedHazardScheme &scheme)
{
    RasterStore rasters(territory.database());
    ScenarioCells all;
    const auto cellsOf = [&](HazardQuantity quantity) -> Result<std::vector<float>> {
        SPP_ASSIGN(
                const RasterWindow window, rasters.window(scenario.rasters.at(quantity).id, box));
        all.grid = { window.xmin, window.ymax, window.cellWidth_m, window.cellHeight_m,
            window.columns, window.rows };
        return std::vector<float>(window.values.begin(), window.values.end());
    };
    SPP_TRY(readQuantities(cellsOf, scenario, scheme, all));
    return all;
}

} // namespace spp::flood
