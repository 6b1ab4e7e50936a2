// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/flood/forcing/greenampt.h"
#include "engine/flood/timecurve.h"
#include "engine/flood/verticalsource.h"

#include <cstdint>
#include <memory>
#include <variant>
#include <vector>

namespace spp::engine {

/// A loss at the same rate at all times, in m/s.
struct ConstantLoss {
    double rate_mps = 0.0;
};

using LossModel = std::variant<ConstantLoss, GreenAmptSoil>;

/// Rain and losses of a grid. Zones are numbered from 1; 0 means none. A zone raster is row by row
/// from the north, or empty: zone 1 everywhere.
struct RainAndLossFields {
    int rows = 0;
    int columns = 0;
    std::vector<std::shared_ptr<const TimeCurve>> rains; ///< of zone 1, 2 …, in m/s
    std::vector<std::uint16_t> rainZones;
    std::vector<LossModel> losses; ///< of zone 1, 2 …
    std::vector<std::uint16_t> lossZones;
    /// How much of each cell has ground, above 0 where it has any; empty: all of it. Depths stay
    /// means of the whole cell.
    std::vector<double> groundShares;
};

/// Rain first, then losses out of what stands and falls. Rain that would be negative counts as 0.
/// A cell's losses never exceed its water.
class RainAndLosses final : public VerticalSource {
public:
    /// Refuses zone rasters of another size, zones without a rain or loss, and wrong losses.
    static Result<std::unique_ptr<RainAndLosses>> make(RainAndLossFields fields);

    void beginStep(double time_s, double dt_s) override;
    Change apply(int row, int firstColumn, int count, const unsigned char *inside,
            double *depth_m) override;
    bool reachesDryCells() const override { return !m_fields.rains.empty(); }

    /// What has soaked into each cell, where a soil keeps count.
    std::size_t stateSize() const override { return m_infiltrated.size(); }
    void saveState(double *state) const override;
    void loadState(const double *state) override;

private:
    explicit RainAndLosses(RainAndLossFields fields);

    double shareOf(std::size_t cell) const;
    double rainOf(std::size_t cell) const;
    double lossOf(std::size_t cell, double water);

    RainAndLossFields m_fields;
    std::vector<double> m_rain_m; ///< of each zone in this step; [0] is 0
    double m_dt = 0.0;
    std::vector<double> m_infiltrated;
};

} // namespace spp::engine
