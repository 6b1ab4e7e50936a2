// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overview/overviewtiles.h"

#include "core/data/territory.h"
#include "core/overview/overviewpyramid.h"

#include <qgsmessagelog.h>

#include <tuple>

namespace spp {

namespace {
constexpr int mostTiles = 512; ///< 64 MiB
}

struct OverviewTiles::Cache {
    using Key = std::tuple<int, int, int>;
    struct Entry {
        TilePtr tile;
        qlonglong used = 0;
    };

    std::mutex mutex;
    std::map<Key, Entry> tiles; ///< also of places without a tile
    qlonglong clock = 0;
    bool isBroken = false;

    /// Half of them go at once, so that this is done seldom.
    void makeRoom()
    {
        if (tiles.size() < size_t(mostTiles))
            return;
        const qlonglong keepFrom = clock - mostTiles / 2;
        for (auto entry = tiles.begin(); entry != tiles.end();)
            entry = entry->second.used < keepFrom ? tiles.erase(entry) : std::next(entry);
    }
};

OverviewTiles::OverviewTiles()
    : m_cache(std::make_unique<Cache>())
{
}

OverviewTiles::~OverviewTiles() = default;

Result<std::shared_ptr<OverviewTiles>> OverviewTiles::open(
        const QString &territoryPath, const QString &theme)
{
    std::shared_ptr<OverviewTiles> tiles(new OverviewTiles);
    SPP_ASSIGN(tiles->m_territory, Territory::open(territoryPath, Territory::Access::ReadOnly));
    tiles->m_store = std::make_unique<OverviewStore>(tiles->m_territory->database());
    SPP_ASSIGN(auto overview, tiles->m_store->find(theme));
    if (!overview)
        return std::shared_ptr<OverviewTiles>();
    tiles->m_overview = std::move(*overview);
    SPP_ASSIGN(FeatureDensity density, tiles->m_store->density(tiles->m_overview));
    tiles->m_density = std::make_unique<FeatureDensity>(std::move(density));
    for (const Overview::Level &level : tiles->m_overview.levels)
        tiles->m_cells_m.push_back(level.grid.cellWidth);
    return tiles;
}

bool OverviewTiles::isNeeded(const engine::Box &frame, double pixels) const
{
    return isTooMany(m_density->count(frame), pixels, m_overview.featuresPerFrame) && !isBroken();
}

bool OverviewTiles::isBroken() const
{
    const std::lock_guard<std::mutex> lock(m_cache->mutex);
    return m_cache->isBroken;
}

int OverviewTiles::levelFor(double pixel_m) const { return closestLevel(m_cells_m, pixel_m); }

OverviewTiles::TilePtr OverviewTiles::tile(int level, int row, int column) const
{
    const std::lock_guard<std::mutex> lock(m_cache->mutex);
    Cache &cache = *m_cache;
    const Cache::Key key(level, row, column);
    const auto known = cache.tiles.find(key);
    if (known != cache.tiles.end()) {
        known->second.used = ++cache.clock;
        return known->second.tile;
    }
    Result<overview::Tile> read = m_store->tile(m_overview.levels[size_t(level)], row, column);
    if (!read) {
        cache.isBroken = true;
        QgsMessageLog::logMessage(
                QString::fromStdString(read.error().text()), QStringLiteral("SPP"));
        return nullptr;
    }
    cache.makeRoom();
    TilePtr tile
            = read->empty() ? nullptr : std::make_shared<const overview::Tile>(std::move(*read));
    cache.tiles.emplace(key, Cache::Entry{ tile, ++cache.clock });
    return tile;
}

} // namespace spp
