// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/report/subjectflood.h"

#include "flood/jsontext.h"

#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

constexpr double leastShare_m2 = 1e-6; ///< of a cell that says something
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

Result<NamedHazardScheme> schemeOf(const FloodScenario &scenario, const HazardSchemes &schemes)
{
    if (scenario.has(HazardQuantity::Depth))
        return schemes.all().front();
    return schemes.find(scenario.rasters.at(HazardQuantity::HazardClass)
                                .origin.value(key("scheme"))
                                .toString());
}

double fastestOf(const engine::RasterWeights &weights, const ScenarioCells &cells)
{
    double fastest = unknown;
    if (cells.speed.empty())
        return fastest;
    weights.eachCell(0, [&](std::uint32_t row, std::uint32_t column, double share) {
        const std::size_t cell = std::size_t(row) * std::size_t(cells.grid.columns) + column;
        if (share * cells.grid.cellArea() >= leastShare_m2 && cells.classes[cell] > 0)
            fastest = std::fmax(fastest, double(cells.speed[cell]));
    });
    return fastest;
}

} // namespace

Result<SubjectFlood> SubjectFlood::measure(const SubjectOnGrid &subject, Territory &territory,
        const FloodScenario &scenario, const HazardSchemes &schemes)
{
    SubjectFlood flood;
    SPP_ASSIGN(flood.scheme, schemeOf(scenario, schemes));
    SPP_ASSIGN(const ScenarioCells cells,
            ScenarioCells::readAt(subject.bounds(), territory, scenario, flood.scheme));
    flood.assumed = cells.assumed;
    if (!cells.grid.isUsable()) {
        flood.isReached = false;
        return flood;
    }
    SPP_ASSIGN(const engine::RasterWeights weights,
            engine::rasterWeights(subject.store(), cells.grid, 1));
    SPP_ASSIGN(const engine::ScenarioExposure exposed,
            engine::exposureOfPolygons(
                    weights, cells.view(), cells.classes, flood.scheme.scheme.classes(), 1));
    flood.exposure = exposed.subject[0];
    flood.fastest_m_s = fastestOf(weights, cells);
    return flood;
}

} // namespace spp::flood
