// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/flooddomain.h"

#include "base/filenumber.h"
#include "base/words.h"
#include "engine/flood/placenames.h"

#include <cmath>
#include <limits>

namespace spp::engine {

namespace {

using flood::nameOf;

template <typename Wrong>
Result<void> eachInside(
        const FloodDomain &domain, const Wrong &wrong, const Feedback *feedback = nullptr)
{
    for (CellPlace cell{ 0, 0 }; cell.row < domain.rows; ++cell.row) {
        if (feedback && feedback->isCancelled())
            return Error::cancelled(translate("spp::engine", "stopped on request"));
        for (cell.column = 0; cell.column < domain.columns; ++cell.column) {
            if (domain.isInside(cell))
                SPP_TRY(wrong(cell));
        }
    }
    return {};
}

Result<void> checkSizes(const FloodDomain &domain)
{
    if (domain.rows <= 0 || domain.columns <= 0)
        return Error::badInput(translate("spp::engine", "The grid of the flood run has no cells."));
    if (!(domain.cell_m > 0.0) || !std::isfinite(domain.cell_m))
        return Error::badInput(
                translate("spp::engine", "The cells of the flood run have no size."));
    const std::size_t cells = domain.cells();
    const auto fits = [cells](const auto &array, bool mayBeEmpty) {
        return array.size() == cells || (mayBeEmpty && array.empty());
    };
    if (!fits(domain.bed_m, false))
        return Error::badInput(
                translate("spp::engine", "The bed does not have one level for each cell."));
    if (!fits(domain.manning, false) && domain.manning.size() != 1)
        return Error::badInput(translate(
                "spp::engine", "The roughness has neither one value nor one for each cell."));
    if (!fits(domain.inside, true))
        return Error::badInput(
                translate("spp::engine", "The mask does not have one value for each cell."));
    if (domain.subgrid
            && (domain.subgrid->rows() != domain.rows
                    || domain.subgrid->columns() != domain.columns))
        return Error::badInput(
                translate("spp::engine", "The tables of the fine ground are of another grid."));
    if (domain.subgrid && !domain.crests.empty())
        return Error::badInput(
                translate("spp::engine", "Dykes on fine ground belong into its tables."));
    if (!fits(domain.depth_m, true))
        return Error::badInput(translate(
                "spp::engine", "The water at the start does not have one depth for each cell."));
    if (!fits(domain.fluxEast_m2s, true) || !fits(domain.fluxSouth_m2s, true))
        return Error::badInput(translate(
                "spp::engine", "The fluxes of the hot start do not have one value for each cell."));
    return {};
}

Result<void> checkLevels(
        const FloodDomain &domain, const BedLimits &limits, const Feedback *feedback)
{
    const auto check = [&](const CellPlace &cell) -> Result<void> {
        const double bed = domain.bed_m[domain.at(cell)];
        if (std::isnan(bed))
            return Error::badInput(
                    filled(translate("spp::engine", "There is no bed at %1."), { nameOf(cell) }))
                    .advise(translate("spp::engine",
                            "Choose whether cells without a bed are walls or are filled."));
        if (!(bed >= limits.lowest_m && bed <= limits.highest_m))
            return Error::badInput(
                    filled(translate("spp::engine", "A bed of %1 m at %2 is no level of ground."),
                            { spokenNumber(bed), nameOf(cell) }))
                    .advise(translate("spp::engine",
                            "Mark it as \"no data\" in the raster, such as by gdal_translate "
                            "-a_nodata."));
        return {};
    };
    return eachInside(domain, check, feedback);
}

Result<void> checkCliffs(
        const FloodDomain &domain, const BedLimits &limits, const Feedback *feedback)
{
    const auto check = [&](const CellPlace &cell) -> Result<void> {
        for (const CellSide side : { CellSide::East, CellSide::South }) {
            const CellPlace other = beyond({ cell, side });
            if (!domain.isInside(other))
                continue;
            const double step = domain.bed_m[domain.at(other)] - domain.bed_m[domain.at(cell)];
            if (std::abs(step) > limits.cliff_m)
                return Error::badInput(
                        filled(translate("spp::engine",
                                       "Between %1 and %2 the bed makes a step of %3 m."),
                                { nameOf(cell), nameOf(other), spokenNumber(std::abs(step)) }))
                        .advise(translate("spp::engine",
                                "Mend the terrain, or allow higher cliffs if they are real."));
        }
        return {};
    };
    return eachInside(domain, check, feedback);
}

Result<void> checkNumbers(const FloodDomain &domain, const Feedback *feedback)
{
    const bool uniform = domain.manning.size() == 1;
    const auto check = [&](const CellPlace &cell) -> Result<void> {
        const std::size_t i = domain.at(cell);
        const double n = domain.manning[uniform ? 0 : i];
        if (!(n >= 0.0 && n <= 10.0))
            return Error::badInput(
                    filled(translate("spp::engine", "A roughness of %1 at %2 is no Manning's n."),
                            { fileNumber(n), nameOf(cell) }))
                    .advise(translate("spp::engine",
                            "Manning's n is mostly between 0.01 and 0.2; a Strickler value is "
                            "its inverse."));
        if (!domain.depth_m.empty() && !(domain.depth_m[i] >= 0.0 && domain.depth_m[i] < 1e4))
            return Error::badInput(filled(
                    translate("spp::engine", "A depth of %1 m at %2 cannot be at the start."),
                    { spokenNumber(domain.depth_m[i]), nameOf(cell) }));
        for (const auto *flux : { &domain.fluxEast_m2s, &domain.fluxSouth_m2s }) {
            if (!flux->empty() && !std::isfinite((*flux)[i]))
                return Error::badInput(
                        filled(translate("spp::engine", "The flux at %1 is not a number."),
                                { nameOf(cell) }));
        }
        return {};
    };
    return eachInside(domain, check, feedback);
}

Result<void> checkCrests(const FloodDomain &domain)
{
    for (const FaceCrest &crest : domain.crests) {
        if (!domain.holds(crest.face.cell))
            return Error::badInput(
                    filled(translate("spp::engine", "A dyke at %1 lies off the grid."),
                            { nameOf(crest.face.cell) }));
        if (std::isnan(crest.crest_m))
            return Error::badInput(
                    filled(translate("spp::engine", "The dyke at %1 has no level of its crest."),
                            { nameOf(crest.face.cell) }));
    }
    return {};
}

/// Beds of cells that have none, from the neighbours that do; how many could be given.
std::size_t fillRing(FloodDomain *domain)
{
    const std::vector<double> before = domain->bed_m;
    std::size_t filled = 0;
    (void)eachInside(*domain, [&](const CellPlace &cell) -> Result<void> {
        if (!std::isnan(before[domain->at(cell)]))
            return {};
        double sum = 0.0;
        int count = 0;
        for (int row = cell.row - 1; row <= cell.row + 1; ++row) {
            for (int column = cell.column - 1; column <= cell.column + 1; ++column) {
                const CellPlace other{ row, column };
                if (!domain->isInside(other) || std::isnan(before[domain->at(other)]))
                    continue;
                sum += before[domain->at(other)];
                ++count;
            }
        }
        if (count > 0) {
            domain->bed_m[domain->at(cell)] = sum / count;
            ++filled;
        }
        return {};
    });
    return filled;
}

} // namespace

Result<std::size_t> settleMissingBed(FloodDomain *domain, MissingBed choice)
{
    SPP_TRY(checkSizes(*domain));
    std::size_t missing = 0;
    std::size_t present = 0;
    (void)eachInside(*domain, [&](const CellPlace &cell) -> Result<void> {
        ++(std::isnan(domain->bed_m[domain->at(cell)]) ? missing : present);
        return {};
    });
    if (present == 0)
        return Error::badInput(translate("spp::engine", "No cell of the terrain has a level."));
    if (missing == 0)
        return missing;
    if (choice == MissingBed::Fill) {
        for (std::size_t left = missing; left > 0;) {
            const std::size_t filled = fillRing(domain);
            if (filled == 0)
                break; // no cell with a bed touches the rest: they become walls
            left -= filled;
        }
    }
    if (domain->inside.empty())
        domain->inside.assign(domain->cells(), 1);
    for (std::size_t i = 0; i < domain->cells(); ++i) {
        if (std::isnan(domain->bed_m[i]))
            domain->inside[i] = 0;
    }
    return missing;
}

Result<void> checkBed(const FloodDomain &domain, const BedLimits &limits, const Feedback *feedback)
{
    SPP_TRY(checkLevels(domain, limits, feedback));
    return checkCliffs(domain, limits, feedback);
}

Result<void> checkDomain(
        const FloodDomain &domain, const BedLimits &limits, const Feedback *feedback)
{
    SPP_TRY(checkSizes(domain));
    SPP_TRY(checkBed(domain, limits, feedback));
    SPP_TRY(checkNumbers(domain, feedback));
    SPP_TRY(checkCrests(domain));
    for (std::size_t i = 0; i < domain.cells(); ++i) {
        if (domain.inside.empty() || domain.inside[i] != 0)
            return {};
    }
    return Error::badInput(translate("spp::engine", "The mask leaves no cell inside the model."));
}

} // namespace spp::engine
