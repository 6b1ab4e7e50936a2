// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/scenariocells.h"

#include "flood/jsontext.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioCells)
};

/// Classes as they were drawn: a number from 1, 0 for dry, no data for unknown.
Result<void> readClasses(ScenarioRegister &scenarios, const FloodScenario &scenario,
        const NamedHazardScheme &scheme, ScenarioCells &all, Feedback &feedback)
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
    SPP_ASSIGN(const auto cells, scenarios.cells(scenario, HazardQuantity::HazardClass, feedback));
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
    if (!scenario.has(HazardQuantity::Depth)) {
        SPP_TRY(readClasses(scenarios, scenario, scheme, all, feedback));
        return all;
    }
    const std::pair<HazardQuantity, std::vector<float> *> wanted[]
            = { { HazardQuantity::Depth, &all.depth }, { HazardQuantity::Speed, &all.speed },
                  { HazardQuantity::DepthSpeed, &all.depthSpeed },
                  { HazardQuantity::Duration, &all.duration } };
    for (const auto &[quantity, cells] : wanted) {
        if (scenario.has(quantity)) {
            SPP_ASSIGN(*cells, scenarios.cells(scenario, quantity, feedback));
        }
    }
    all.classes = engine::hazardClasses(scheme.scheme, all.view(), all.assumed);
    return all;
}

} // namespace spp::flood
