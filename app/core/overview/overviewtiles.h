// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/overview/overviewstore.h"

#include <memory>
#include <mutex>

namespace spp {

class Territory;

/// An overview for drawing: reads tiles through a connection of its own and keeps those used last.
/// Many threads may ask at once.
class SPP_CORE_EXPORT OverviewTiles {
public:
    using TilePtr = std::shared_ptr<const overview::Tile>;

    /// Null when the territory has no overview of the theme.
    static Result<std::shared_ptr<OverviewTiles>> open(
            const QString &territoryPath, const QString &theme);
    ~OverviewTiles();

    const Overview &overview() const { return m_overview; }
    /// A map of the box and so many pixels holds too many features to draw each, and nothing went
    /// wrong so far: what cannot be read is drawn from the features.
    bool isNeeded(const engine::Box &frame, double pixels) const;
    const FeatureDensity &density() const { return *m_density; }
    /// Level whose cells are closest to the pixel.
    int levelFor(double pixel_m) const;
    /// Null where the level has no tile.
    TilePtr tile(int level, int row, int column) const;
    /// A tile could not be read: damaged, or the territory is gone.
    bool isBroken() const;

private:
    struct Cache;
    OverviewTiles();

    std::unique_ptr<Territory> m_territory;
    std::unique_ptr<OverviewStore> m_store;
    Overview m_overview;
    std::unique_ptr<FeatureDensity> m_density;
    std::vector<double> m_cells_m;
    std::unique_ptr<Cache> m_cache;
};

} // namespace spp
