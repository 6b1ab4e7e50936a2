// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/risk/croploss.h"

#include "base/words.h"
#include "engine/parallel/tilework.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace spp::engine {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
/// Rounding along a cell's border leaves areas like this that are not there, m².
constexpr double noise_m2 = 1e-6;

/// Adds up the cells of one field.
class FieldTally {
public:
    FieldTally(const CropDamage &damage, const FloodCells &cells, CropLoss &to)
        : m_damage(damage)
        , m_cells(cells)
        , m_to(to)
    {
    }

    void addUnknown(double area_m2) { m_now.unknown_m2 += area_m2; }

    void add(std::size_t cell, double area_m2)
    {
        const double depth = double(m_cells.depth_m[cell]);
        const double duration = m_cells.duration_h ? double(m_cells.duration_h[cell]) : nan;
        const double loss = m_damage.loss(depth, duration);
        if (depth > 0.0) {
            const bool isTimed = duration >= 0.0;
            const std::size_t column = isTimed ? m_damage.durationClass(duration) + 1 : 0;
            m_to.class_m2[m_damage.depthClass(depth) * m_to.durations + column] += area_m2;
        }
        if (std::isnan(loss)) {
            m_now.unknown_m2 += area_m2;
        } else if (depth > 0.0) {
            m_now.wet_m2 += area_m2;
            m_now.lost_m2 += area_m2 * loss;
            m_now.beyond_m2 += m_damage.isBeyond(depth, duration) ? area_m2 : 0.0;
        } else {
            m_now.dry_m2 += area_m2;
        }
    }

    FieldLoss finish(double whole_m2)
    {
        if (m_now.unknown_m2 <= std::max(noise_m2, 1e-9 * whole_m2))
            m_now.unknown_m2 = 0.0;
        m_now.size_m2 = m_now.dry_m2 + m_now.wet_m2 + m_now.unknown_m2;
        return std::exchange(m_now, FieldLoss());
    }

private:
    const CropDamage &m_damage;
    const FloodCells &m_cells;
    CropLoss &m_to;
    FieldLoss m_now;
};

CropLoss noLoss(const CropDamage &damage)
{
    CropLoss none;
    none.durations = damage.durations_h().size() + 2;
    none.class_m2.assign((damage.depths_m().size() + 1) * none.durations, 0.0);
    return none;
}

} // namespace

void FieldLoss::add(const FieldLoss &other)
{
    size_m2 += other.size_m2;
    dry_m2 += other.dry_m2;
    wet_m2 += other.wet_m2;
    unknown_m2 += other.unknown_m2;
    lost_m2 += other.lost_m2;
    beyond_m2 += other.beyond_m2;
}

Result<CropLoss> cropLoss(const CropDamage &damage, const RasterWeights &weights,
        const FloodCells &cells, const std::vector<std::size_t> &fields, int threads,
        Feedback *feedback)
{
    const auto columns = std::size_t(weights.grid.columns);
    if (!cells.depth_m || cells.count != columns * std::size_t(weights.grid.rows))
        return Error::badInput(translate("spp::engine",
                "A scenario does not have the cells that its weights were made for."));
    const double cell_m2 = weights.grid.cellArea();
    const std::size_t tiles = (fields.size() + Store::tileSize - 1) / Store::tileSize;
    std::vector<CropLoss> found(tiles, noLoss(damage));
    SPP_TRY(forEachTile(tiles, threads, feedback,
            [&](std::size_t tile, int, const StopSign &stop) -> Result<void> {
                const std::size_t end = std::min(fields.size(), (tile + 1) * Store::tileSize);
                FieldTally tally(damage, cells, found[tile]);
                for (std::size_t i = tile * Store::tileSize; i < end; ++i) {
                    if (stop.isSet())
                        return Error::cancelled(translate("spp::engine", "stopped on request"));
                    double inside_m2 = 0.0;
                    weights.eachCell(
                            fields[i], [&](std::uint32_t row, std::uint32_t column, double share) {
                                inside_m2 += share * cell_m2;
                                tally.add(row * columns + column, share * cell_m2);
                            });
                    const double whole_m2 = weights.area_m2[fields[i]];
                    tally.addUnknown(std::max(0.0, whole_m2 - inside_m2));
                    found[tile].field.push_back(tally.finish(whole_m2));
                }
                return {};
            }));
    // Joined in the order of the tiles, whoever did them: the same bits for any threads.
    CropLoss all = noLoss(damage);
    for (const CropLoss &tile : found) {
        for (const FieldLoss &field : tile.field) {
            all.field.push_back(field);
            all.total.add(field);
        }
        for (std::size_t i = 0; i < all.class_m2.size(); ++i)
            all.class_m2[i] += tile.class_m2[i];
    }
    return all;
}

} // namespace spp::engine
