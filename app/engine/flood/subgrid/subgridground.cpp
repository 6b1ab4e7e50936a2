// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/subgrid/subgridground.h"

#include "base/words.h"
#include "engine/flood/subgrid/subgridbuilder.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace spp::engine {

namespace {

Result<void> checkGround(const FineGround &ground, int ratio)
{
    const std::size_t cells
            = std::size_t(std::max(0, ground.rows)) * std::size_t(std::max(0, ground.columns));
    if (ratio < 2 || ratio > 100)
        return Error::badInput(
                filled(translate("spp::engine",
                               "A coarse cell of %1 fine cells is not between 2 and 100."),
                        { std::to_string(ratio) }));
    if (ground.rows < ratio || ground.columns < ratio || !(ground.cell_m > 0.0))
        return Error::badInput(
                translate("spp::engine", "The fine ground does not fill one coarse cell."));
    if (ground.bed_m.size() != cells
            || (ground.manning.size() != cells && ground.manning.size() != 1))
        return Error::badInput(translate(
                "spp::engine", "Bed or roughness of the fine ground do not fit its grid."));
    const auto isNoRoughness = [](double n) { return !(n >= 0.0 && n <= 10.0); };
    if (std::any_of(ground.manning.begin(), ground.manning.end(), isNoRoughness))
        return Error::badInput(
                translate("spp::engine", "The roughness of the fine ground is no Manning's n."));
    return {};
}

Result<void> checkFaces(const FineGround &ground, const FloodDomain &domain)
{
    for (const FaceCrest &crest : ground.crests) {
        if (!domain.holds(crest.face.cell) || std::isnan(crest.crest_m))
            return Error::badInput(translate(
                    "spp::engine", "A dyke of the fine ground lies off the coarse grid."));
    }
    for (const FacePlace &face : ground.rims) {
        if (face.cell.row < 0 || face.cell.row >= ground.rows || face.cell.column < 0
                || face.cell.column >= ground.columns)
            return Error::badInput(
                    translate("spp::engine", "A boundary of the fine ground lies off its grid."));
    }
    return {};
}

} // namespace

Result<FloodDomain> coarsen(const FineGround &ground, int ratio)
{
    SPP_TRY(checkGround(ground, ratio));
    FloodDomain domain;
    domain.rows = (ground.rows + ratio - 1) / ratio;
    domain.columns = (ground.columns + ratio - 1) / ratio;
    domain.cell_m = ground.cell_m * ratio;
    domain.manning = { 0.0 };
    SPP_TRY(checkFaces(ground, domain));
    SubgridBuilder builder(ground, ratio);
    auto tables = std::make_shared<SubgridTables>(builder.build());
    for (int row = 0; row < domain.rows; ++row) {
        for (int column = 0; column < domain.columns; ++column) {
            domain.bed_m.push_back(tables->lowest(domain.at({ row, column })));
            domain.inside.push_back(builder.hasGround(row, column) ? 1 : 0);
        }
    }
    domain.subgrid = std::move(tables);
    return domain;
}

std::vector<float> depthsOnFineGround(const FineGround &ground, int ratio,
        const FloodDomain &domain, const std::vector<float> &meanDepth_m)
{
    std::vector<float> depths(ground.bed_m.size(), 0.0F);
    for (int row = 0; row < ground.rows; ++row) {
        for (int column = 0; column < ground.columns; ++column) {
            const std::size_t coarse = domain.at({ row / ratio, column / ratio });
            const std::size_t fine
                    = std::size_t(row) * std::size_t(ground.columns) + std::size_t(column);
            const double mean = double(meanDepth_m[coarse]);
            if (mean <= 0.0 || std::isnan(ground.bed_m[fine]))
                continue;
            depths[fine] = float(
                    std::max(0.0, domain.subgrid->level(coarse, mean) - ground.bed_m[fine]));
        }
    }
    return depths;
}

} // namespace spp::engine
