// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/structures/spreadstructure.h"

#include "base/filenumber.h"
#include "base/words.h"
#include "engine/flood/placenames.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace spp::engine {

namespace {

/// Steps over the grid.
struct Way {
    int rows = 0;
    int columns = 0;
};

Error tooWide(const Structure &structure, const FloodDomain &domain, const std::string &why)
{
    return Error::badInput(
            filled(translate("spp::engine",
                           "it is %1 m wide and cells are %2 m, so that it takes several side by "
                           "side, but %3"),
                    { fileNumber(widthOf(structure.device)), fileNumber(domain.cell_m), why }))
            .advise(translate("spp::engine",
                    "Move its ends to where the water is as wide, or divide it into structures "
                    "that are no wider than a cell."))
            .atFeature(structure.name);
}

/// From a cell to the only side on which the model ends.
std::optional<Way> wayOut(const CellPlace &cell, const FloodDomain &domain)
{
    std::optional<Way> found;
    for (const CellSide side :
            { CellSide::West, CellSide::East, CellSide::North, CellSide::South }) {
        const CellPlace next = beyond({ cell, side });
        if (domain.isInside(next))
            continue;
        if (found)
            return std::nullopt;
        found = Way{ next.row - cell.row, next.column - cell.column };
    }
    return found;
}

std::optional<Way> wayOf(const Structure &structure, const FloodDomain &domain)
{
    if (structure.first && structure.second)
        return Way{ structure.second->row - structure.first->row,
            structure.second->column - structure.first->column };
    if (structure.first)
        return wayOut(*structure.first, domain);
    std::optional<Way> way = wayOut(*structure.second, domain);
    if (way)
        way = Way{ -way->rows, -way->columns };
    return way;
}

std::optional<CellPlace> moved(const std::optional<CellPlace> &end, int rows, int columns)
{
    if (!end)
        return std::nullopt;
    return CellPlace{ end->row + rows, end->column + columns };
}

} // namespace

double widthOf(const Device &device)
{
    if (const Weir *weir = std::get_if<Weir>(&device))
        return weir->width_m;
    if (const Gate *gate = std::get_if<Gate>(&device))
        return gate->width_m;
    if (const Culvert *culvert = std::get_if<Culvert>(&device))
        return culvert->barrels * culvert->barrel.span_m;
    return 0.0;
}

Result<Structure> spreadOverCells(Structure structure, const FloodDomain &domain)
{
    structure.beside.clear();
    SPP_TRY(checkStructure(structure));
    const double width = widthOf(structure.device);
    const double rounding = 1e-9 * width;
    if (!(width > domain.cell_m + rounding))
        return structure;
    const std::optional<Way> way = wayOf(structure, domain);
    if (!way)
        return tooWide(structure, domain,
                translate("spp::engine", "which way its end outside lies cannot be told."));
    const double longest = std::max(std::abs(way->rows), std::abs(way->columns));
    // One step of the line to the right: a cell along the axis that it is closest to.
    const double stepRows = way->columns / longest;
    const double stepColumns = -way->rows / longest;
    const double spacing = domain.cell_m * std::hypot(stepRows, stepColumns);
    const double count = std::ceil((width - rounding) / spacing);
    for (int number = 1; number < count; ++number) {
        const int steps = number % 2 == 1 ? (number + 1) / 2 : -number / 2;
        const int rows = int(std::lround(steps * stepRows));
        const int columns = int(std::lround(steps * stepColumns));
        const ExchangeEnds ends{ moved(structure.first, rows, columns),
            moved(structure.second, rows, columns) };
        for (const std::optional<CellPlace> &end : { ends.first, ends.second }) {
            if (end && !domain.isInside(*end))
                return tooWide(structure, domain,
                        filled(translate("spp::engine", "the one at %1 is outside the model."),
                                { flood::nameOf(*end) }));
        }
        structure.beside.push_back(ends);
    }
    return structure;
}

} // namespace spp::engine
