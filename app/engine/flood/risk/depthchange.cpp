// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/risk/depthchange.h"

#include "base/words.h"
#include "engine/parallel/tilework.h"

#include <cmath>

namespace spp::engine {

namespace {

constexpr double noise_m2 = 1e-6;

} // namespace

Result<DepthChange> depthChange(const DepthPair &pair, double wetFrom_m)
{
    if (!pair.base_m || !pair.proposal_m)
        return Error::badInput(translate("spp::engine", "A raster to compare is missing."));
    DepthChange all;
    all.change_m.assign(pair.count, std::numeric_limits<float>::quiet_NaN());
    double sum = 0.0;
    for (std::size_t i = 0; i < pair.count; ++i) {
        const double base = double(pair.base_m[i]);
        const double proposal = double(pair.proposal_m[i]);
        if (std::isnan(base) || std::isnan(proposal)) {
            all.unknown_m2 += pair.cell_m2;
            all.onlyOne_m2 += std::isnan(base) != std::isnan(proposal) ? pair.cell_m2 : 0.0;
            continue;
        }
        const double change = proposal - base;
        all.change_m[i] = float(change);
        all.known_m2 += pair.cell_m2;
        all.greatestRise_m = std::max(all.greatestRise_m, change);
        all.greatestFall_m = std::min(all.greatestFall_m, change);
        if (change != 0.0) {
            all.changed_m2 += pair.cell_m2;
            sum += change;
        }
        if (base < wetFrom_m && proposal >= wetFrom_m)
            all.newlyWet_m2 += pair.cell_m2;
        if (base >= wetFrom_m && proposal < wetFrom_m)
            all.newlyDry_m2 += pair.cell_m2;
        all.volumeBase_m3 += base * pair.cell_m2;
        all.volumeProposal_m3 += proposal * pair.cell_m2;
        if (pair.site && pair.site[i] != 0)
            all.displaced_m3 -= change * pair.cell_m2;
    }
    if (all.changed_m2 > 0.0)
        all.meanChange_m = sum / (all.changed_m2 / pair.cell_m2);
    all.displaced_m3 += 0.0; // never "-0"
    return all;
}

std::vector<std::vector<double>> classTransitions(const std::vector<std::int32_t> &base,
        const std::vector<std::int32_t> &proposal, std::int32_t classes, double cell_m2)
{
    const auto size = std::size_t(classes) + 2;
    std::vector<std::vector<double>> matrix(size, std::vector<double>(size, 0.0));
    for (std::size_t i = 0; i < base.size() && i < proposal.size(); ++i)
        matrix[std::size_t(base[i] + 1)][std::size_t(proposal[i] + 1)] += cell_m2;
    return matrix;
}

Result<PodVector<SubjectChange>> subjectChanges(const RasterWeights &weights,
        const std::vector<float> &change_m, const std::int32_t *site, int threads,
        Feedback *feedback)
{
    const auto columns = std::size_t(weights.grid.columns);
    if (change_m.size() != columns * std::size_t(weights.grid.rows))
        return Error::badInput(translate(
                "spp::engine", "A raster does not have the cells that its weights were made for."));
    const double cell_m2 = weights.grid.cellArea();
    const std::size_t count = weights.subjects();
    PodVector<SubjectChange> all(count);
    const auto changeOf = [&](std::size_t subject) {
        SubjectChange one;
        one.greatestRise_m = std::numeric_limits<double>::quiet_NaN();
        double inSite = 0.0;
        double known = 0.0;
        double sum = 0.0;
        weights.eachCell(subject, [&](std::uint32_t row, std::uint32_t column, double share) {
            const std::size_t cell = row * columns + column;
            const double area = share * cell_m2;
            if (site && site[cell] != 0) {
                inSite += area;
                return;
            }
            const double change = double(change_m[cell]);
            if (std::isnan(change))
                return;
            known += area;
            sum += change * area;
            if (area > noise_m2)
                one.greatestRise_m = std::fmax(one.greatestRise_m, change);
        });
        const double whole = weights.area_m2[subject];
        const auto orNothing
                = [&](double area) { return area > std::max(noise_m2, 1e-9 * whole) ? area : 0.0; };
        one.outside_m2 = orNothing(whole - inSite);
        one.unknown_m2 = orNothing(whole - inSite - known);
        one.meanChange_m = known > 0.0 ? sum / known : 0.0;
        return one;
    };
    const std::size_t tiles = (count + Store::tileSize - 1) / Store::tileSize;
    SPP_TRY(forEachTile(tiles, threads, feedback,
            [&](std::size_t tile, int, const StopSign &stop) -> Result<void> {
                const std::size_t end = std::min(count, (tile + 1) * Store::tileSize);
                for (std::size_t i = tile * Store::tileSize; i < end; ++i) {
                    if (stop.isSet())
                        return Error::cancelled(translate("spp::engine", "stopped on request"));
                    all[i] = changeOf(i);
                }
                return {};
            }));
    return all;
}

} // namespace spp::engine
