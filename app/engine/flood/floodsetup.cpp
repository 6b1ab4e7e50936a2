// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/floodsetup.h"

#include "base/filenumber.h"
#include "base/words.h"
#include "engine/flood/floodestimate.h"
#include "engine/flood/kernel/rowkernels.h"
#include "engine/flood/placenames.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

using flood::nameOf;

Result<void> checkCells(const FloodDomain &domain, const std::vector<CellPlace> &cells,
        const std::string &what, bool mayBeEmpty = false)
{
    if (cells.empty() && !mayBeEmpty)
        return Error::badInput(filled(translate("spp::engine", "%1 has no cells."), { what }));
    for (const CellPlace &cell : cells) {
        if (!domain.holds(cell))
            return Error::badInput(filled(translate("spp::engine", "%1 lies off the grid, at %2."),
                    { what, nameOf(cell) }));
        if (!domain.isInside(cell))
            return Error::badInput(
                    filled(translate("spp::engine", "%1 lies outside the model, at %2."),
                            { what, nameOf(cell) }));
    }
    return {};
}

/// As people write it who are told a limit: up to there and no further.
double roundedDown(double limit)
{
    constexpr double digits = 1e6;
    return std::floor(limit * digits) / digits;
}

/// A stage that never reaches the bed lets no water in, and is mostly of another datum.
Result<void> checkStage(const FloodSetup &setup, const FloodBoundary &boundary)
{
    constexpr int samples = 1000;
    double lowest = setup.domain.bed_m[setup.domain.at(boundary.faces.front().cell)];
    for (const FacePlace &face : boundary.faces)
        lowest = std::min(lowest, setup.domain.bed_m[setup.domain.at(face.cell)]);
    double highest = boundary.curve->at(0.0);
    for (int i = 1; i <= samples; ++i)
        highest = std::max(highest, boundary.curve->at(setup.options.end_s * i / samples));
    if (highest > lowest)
        return {};
    return Error::badInput(filled(translate("spp::engine",
                                          "The stage of the boundary \"%1\" is never above %2 m "
                                          "and the bed never below %3 m."),
                                   { boundary.name, spokenNumber(highest), spokenNumber(lowest) }))
            .advise(translate(
                    "spp::engine", "Give stage and terrain in metres above the same datum."));
}

Result<void> checkBoundary(const FloodSetup &setup, const FloodBoundary &boundary)
{
    const std::string what
            = filled(translate("spp::engine", "The boundary \"%1\""), { boundary.name });
    std::vector<CellPlace> cells;
    for (const FacePlace &face : boundary.faces)
        cells.push_back(face.cell);
    SPP_TRY(checkCells(setup.domain, cells, what));
    for (const FacePlace &face : boundary.faces) {
        if (setup.domain.isInside(beyond(face)))
            return Error::badInput(
                    filled(translate("spp::engine", "%1 is not at the rim of the model, at %2."),
                            { what, nameOf(face.cell) }));
    }
    if (boundary.kind == FloodBoundary::Kind::NormalDepth) {
        if (!(boundary.slope > 0.0 && boundary.slope < 1.0))
            return Error::badInput(
                    filled(translate("spp::engine", "%1 flows out at a slope of %2."),
                            { what, fileNumber(boundary.slope) }))
                    .advise(translate("spp::engine",
                            "A slope is metres of fall per metre of length, such as 0.001."));
        return {};
    }
    if (!boundary.curve)
        return Error::badInput(
                filled(translate("spp::engine", "%1 has no curve over time."), { what }));
    return boundary.kind == FloodBoundary::Kind::Stage ? checkStage(setup, boundary)
                                                       : Result<void>();
}

Result<void> checkRimsOnce(const FloodSetup &setup)
{
    std::vector<std::pair<std::size_t, int>> seen;
    for (const FloodBoundary &boundary : setup.boundaries) {
        for (const FacePlace &face : boundary.faces)
            seen.push_back({ setup.domain.at(face.cell), int(face.side) });
    }
    std::sort(seen.begin(), seen.end());
    const auto twice = std::adjacent_find(seen.begin(), seen.end());
    if (twice == seen.end())
        return {};
    const int columns = setup.domain.columns;
    const CellPlace cell{ int(twice->first / std::size_t(columns)),
        int(twice->first % std::size_t(columns)) };
    std::string names;
    for (const FloodBoundary &boundary : setup.boundaries) {
        for (const FacePlace &face : boundary.faces) {
            if (face.cell == cell && int(face.side) == twice->second)
                names = names.empty() ? "\"" + boundary.name + "\""
                                      : filled(translate("spp::engine", "%1 and \"%2\""),
                                              { names, boundary.name });
        }
    }
    return Error::badInput(filled(translate("spp::engine", "The boundaries %1 share a face at %2."),
                                   { names, nameOf(cell) }))
            .advise(translate("spp::engine", "Give each part of the rim to one boundary."));
}

Result<void> checkWater(const FloodSetup &setup)
{
    const auto isWet = [](double depth) { return depth > 0.0; };
    const auto &depths = setup.domain.depth_m;
    const bool starts = std::any_of(depths.begin(), depths.end(), isWet);
    const bool enters = std::any_of(
            setup.boundaries.begin(), setup.boundaries.end(), [](const FloodBoundary &boundary) {
                return boundary.kind != FloodBoundary::Kind::NormalDepth;
            });
    const bool rains = std::any_of(setup.verticalSources.begin(), setup.verticalSources.end(),
            [](const auto &source) { return source->reachesDryCells(); });
    const bool pumped = std::any_of(setup.exchanges.begin(), setup.exchanges.end(),
            [](const auto &exchange) { return !exchange->first() || !exchange->second(); });
    if (starts || enters || rains || pumped || !setup.inflows.empty() || !setup.heldCells.empty())
        return {};
    return Error::badInput(translate("spp::engine", "No cell is wet and no water comes in."))
            .advise(translate(
                    "spp::engine", "Give water at the start, a boundary, an inflow or rain."));
}

} // namespace

Result<void> checkOptions(const FloodOptions &options)
{
    const FloodNumbers &n = options.numbers;
    if (!(options.end_s > 0.0) || !std::isfinite(options.end_s))
        return Error::badInput(translate("spp::engine", "A flood run needs a length above 0 s."));
    if (!(n.theta > 0.5 && n.theta <= 1.0))
        return Error::badInput(filled(
                translate("spp::engine", "theta is %1, and must be above 0.5 and at most 1."),
                { fileNumber(n.theta) }));
    const double most = std::sqrt(0.5 * n.theta);
    if (!(n.alpha > 0.0 && n.alpha <= most))
        return Error::badInput(
                filled(translate("spp::engine",
                               "alpha is %1, and the scheme is stable up to %2 for this theta."),
                        { fileNumber(n.alpha), fileNumber(roundedDown(most)) }));
    if (!(n.longestStep_s > 0.0) || !(n.leastDepth_m > 0.0) || !(n.driest_m >= 0.0)
            || !(n.wet_m > 0.0) || !(n.slowest_m > 0.0))
        return Error::badInput(translate(
                "spp::engine", "Steps, depths and thresholds of the scheme must be above 0."));
    if (!(options.gaugeEvery_s > 0.0) || !(options.frameEvery_s >= 0.0))
        return Error::badInput(
                translate("spp::engine", "Gauges and frames need an interval above 0 s."));
    if (!options.checkpoints.file.empty() && !(options.checkpoints.every_s > 0.0))
        return Error::badInput(translate("spp::engine", "Checkpoints need an interval above 0 s."));
    return flood::rowKernel(options.kernel).ok()
            ? Result<void>()
            : Result<void>(flood::rowKernel(options.kernel).error());
}

Result<void> checkBoundaries(const FloodSetup &setup)
{
    for (const FloodBoundary &boundary : setup.boundaries)
        SPP_TRY(checkBoundary(setup, boundary));
    return checkRimsOnce(setup);
}

Result<void> checkExchange(const FloodDomain &domain, const Exchange &exchange)
{
    const std::string what
            = filled(translate("spp::engine", "The structure \"%1\""), { exchange.name() });
    std::vector<CellPlace> cells = exchange.gauges();
    for (const ExchangeEnds &part : exchange.parts()) {
        if (!part.first && !part.second)
            return Error::badInput(filled(
                    translate("spp::engine", "%1 has both ends outside the model."), { what }));
        if (part.first && part.second && *part.first == *part.second)
            return Error::badInput(
                    filled(translate("spp::engine", "%1 has both ends in the same cell, at %2."),
                            { what, nameOf(*part.first) }))
                    .advise(translate("spp::engine", "Move one end, or take smaller cells."));
        for (const auto &end : { part.first, part.second }) {
            if (end)
                cells.push_back(*end);
        }
    }
    SPP_TRY(checkCells(domain, cells, what));
    for (const FacePlace &wall : exchange.walls()) {
        if (!domain.holds(wall.cell))
            return Error::badInput(
                    filled(translate("spp::engine", "%1 has a wall off the grid, at %2."),
                            { what, nameOf(wall.cell) }));
    }
    return {};
}

Result<void> checkSize(const FloodSetup &setup)
{
    const FloodDomain &domain = setup.domain;
    if (domain.rows <= 0 || domain.columns <= 0 || !(domain.cell_m > 0.0)
            || domain.cells() <= setup.options.mostCells)
        return {};
    return Error::environment(filled(translate("spp::engine", "The grid is too large: %1."),
                                      { estimateFlood(setup).text() }))
            .advise(translate("spp::engine",
                    "Take larger cells: twice the size takes an eighth of the time."));
}

Result<void> checkSetup(const FloodSetup &setup, const Feedback *feedback)
{
    SPP_TRY(checkOptions(setup.options));
    SPP_TRY(checkSize(setup));
    SPP_TRY(checkDomain(setup.domain, setup.options.bedLimits, feedback));
    SPP_TRY(checkBoundaries(setup));
    for (const HeldCells &held : setup.heldCells) {
        const std::string what
                = filled(translate("spp::engine", "The held level \"%1\""), { held.name });
        SPP_TRY(checkCells(setup.domain, held.cells, what));
        if (!held.level_m)
            return Error::badInput(
                    filled(translate("spp::engine", "%1 has no curve over time."), { what }));
    }
    for (const CellInflow &inflow : setup.inflows) {
        const std::string what
                = filled(translate("spp::engine", "The inflow \"%1\""), { inflow.name });
        SPP_TRY(checkCells(setup.domain, inflow.cells, what));
        if (!inflow.discharge_m3s)
            return Error::badInput(
                    filled(translate("spp::engine", "%1 has no curve over time."), { what }));
    }
    for (const auto &exchange : setup.exchanges)
        SPP_TRY(checkExchange(setup.domain, *exchange));
    for (const FloodGauge &gauge : setup.gauges)
        SPP_TRY(checkCells(setup.domain, { gauge.cell },
                filled(translate("spp::engine", "The gauge \"%1\""), { gauge.name })));
    return checkWater(setup);
}

} // namespace spp::engine
