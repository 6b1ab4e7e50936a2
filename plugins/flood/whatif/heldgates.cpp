// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/whatif/heldgates.h"

#include <algorithm>

namespace spp::flood {

namespace {

bool isGate(const engine::Structure &structure)
{
    if (std::holds_alternative<engine::Gate>(structure.device))
        return true;
    const engine::Control &control = structure.control;
    const bool moves
            = !control.rules.empty() || !control.schedule.empty() || control.initialOpening != 1.0;
    return moves && !std::holds_alternative<engine::Pump>(structure.device);
}

} // namespace

bool hasGates(const ScenarioFile &scenario)
{
    return std::any_of(scenario.structures.begin(), scenario.structures.end(),
            [](const auto &one) { return isGate(one->structure()); });
}

Result<void> holdGates(ScenarioFile &scenario, const QString &gates)
{
    scenario.gates = gates;
    if (gates.isEmpty())
        return {};
    for (auto &one : scenario.structures) {
        if (!isGate(one->structure()))
            continue;
        engine::Structure held = one->structure();
        held.control = {};
        held.control.initialOpening = gates == QLatin1String("open") ? 1.0 : 0.0;
        SPP_ASSIGN(std::shared_ptr<engine::StructureExchange> made,
                engine::StructureExchange::make(std::move(held)));
        auto &exchanges = scenario.setup.exchanges;
        std::replace(exchanges.begin(), exchanges.end(), std::shared_ptr<engine::Exchange>(one),
                std::shared_ptr<engine::Exchange>(made));
        one = made;
    }
    return {};
}

} // namespace spp::flood
