// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/rasteroverlay.h"

#include "core/data/rasterstore.h"
#include "core/data/territory.h"
#include "core/overlay/contentdigest.h"
#include "core/overlay/themecachefolder.h"

#include <QCoreApplication>
#include <QDir>

#include <cmath>
#include <cstring>
#include <filesystem>
#include <limits>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RasterOverlay)
};

engine::Grid gridOf(const RasterInfo &info, const RasterWindow &any)
{
    engine::Grid grid;
    grid.xmin = info.extent.xmin;
    grid.ymax = info.extent.ymax;
    grid.cellWidth = any.cellWidth_m;
    grid.cellHeight = any.cellHeight_m;
    grid.columns = int(std::lround((info.extent.xmax - info.extent.xmin) / any.cellWidth_m));
    grid.rows = int(std::lround((info.extent.ymax - info.extent.ymin) / any.cellHeight_m));
    return grid;
}

class Rasters {
public:
    Rasters(Territory &territory, const ThemeStore &subjects, int threads,
            const QString &cacheFolder, Feedback &feedback)
        : m_store(territory.database())
        , m_subjects(subjects)
        , m_threads(threads)
        , m_folder(cacheFolder.isEmpty() ? QString()
                                         : cacheFolder + QLatin1Char('/') + territory.id())
        , m_feedback(feedback)
    {
    }

    Result<std::vector<RasterOverlay>> run(const QString &theme)
    {
        SPP_ASSIGN(const auto infos, m_store.list(theme));
        std::vector<RasterOverlay> all;
        for (const RasterInfo &info : infos) {
            RasterOverlay one;
            one.name = info.name;
            one.id = info.id;
            SPP_ASSIGN(const RasterWindow corner,
                    m_store.window(info.id,
                            { info.extent.xmin, info.extent.ymax, info.extent.xmin,
                                    info.extent.ymax }));
            const engine::Grid grid = gridOf(info, corner);
            SPP_TRY(prepareWeights(theme, grid));
            SPP_TRY(readCells(info, grid));
            SPP_ASSIGN(one.summary,
                    engine::summarise(m_weights,
                            engine::RasterBand<float>{ m_cells.data(), m_cells.size(), {} },
                            m_threads, &m_feedback));
            all.push_back(std::move(one));
        }
        return all;
    }

private:
    Result<void> goOn() const
    {
        if (m_feedback.isCancelled())
            return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
        return {};
    }

    std::string hashOf(const engine::Grid &grid) const
    {
        ContentDigest digest;
        digest.add(std::string_view(m_subjects.digest()));
        for (const double number : { grid.xmin, grid.ymax, grid.cellWidth, grid.cellHeight,
                     double(grid.columns), double(grid.rows) }) {
            std::int64_t bits = 0;
            std::memcpy(&bits, &number, sizeof bits);
            digest.add(bits);
        }
        return digest.finish();
    }

    Result<void> prepareWeights(const QString &theme, const engine::Grid &grid)
    {
        if (m_hasWeights && m_weights.grid == grid)
            return {};
        const std::string hash = hashOf(grid);
        const QString name = m_folder + QLatin1Char('/') + m_subjects.theme() + QLatin1Char('@')
                + theme + QStringLiteral(".weights");
        const std::filesystem::path file(name.toStdU16String());
        if (!m_folder.isEmpty()) {
            ThemeCacheFolder::markUsed(name);
            auto kept = engine::readWeights(hash, file);
            if (kept && kept->subjects() == m_subjects.polygons()->store.size()) {
                m_weights = std::move(*kept);
                m_hasWeights = true;
                return {};
            }
        }
        SPP_ASSIGN(m_weights,
                engine::rasterWeights(m_subjects.polygons()->store, grid, m_threads, &m_feedback));
        m_hasWeights = true;
        if (!m_folder.isEmpty() && QDir().mkpath(m_folder))
            (void)engine::writeWeights(m_weights, hash, file, &m_feedback).ok();
        return {};
    }

    /// Row of tiles by row of tiles, so that only the cells themselves are in memory.
    Result<void> readCells(const RasterInfo &info, const engine::Grid &grid)
    {
        m_cells.assign(std::size_t(grid.columns) * std::size_t(grid.rows),
                std::numeric_limits<float>::quiet_NaN());
        constexpr double inset = 0.25; // of a cell: the strip must not touch its neighbours
        for (int row = 0; row < grid.rows; row += RasterStore::tileSize) {
            SPP_TRY(goOn());
            const int end = std::min(row + RasterStore::tileSize, grid.rows);
            SPP_ASSIGN(const RasterWindow strip,
                    m_store.window(info.id,
                            { grid.xmin + inset * grid.cellWidth,
                                    grid.ymax - (end - inset) * grid.cellHeight,
                                    grid.xmin + (grid.columns - inset) * grid.cellWidth,
                                    grid.ymax - (row + inset) * grid.cellHeight }));
            if (strip.columns != grid.columns || strip.rows != end - row)
                return Error::internal("a strip of a raster has the wrong size");
            float *to = m_cells.data() + std::size_t(row) * std::size_t(grid.columns);
            for (const double value : strip.values)
                *to++ = float(value);
        }
        return {};
    }

    RasterStore m_store;
    const ThemeStore &m_subjects;
    const int m_threads;
    const QString m_folder;
    Feedback &m_feedback;
    engine::RasterWeights m_weights;
    bool m_hasWeights = false;
    std::vector<float> m_cells;
};

} // namespace

Result<std::vector<RasterOverlay>> RasterOverlay::measure(Territory &territory,
        const QString &theme, const ThemeStore &subjects, int threads, const QString &cacheFolder,
        Feedback &feedback)
{
    auto all = Rasters(territory, subjects, threads, cacheFolder, feedback).run(theme);
    if (!all)
        return all.error().inFile(territory.path().toStdString()).inLayer(theme.toStdString());
    return all;
}

} // namespace spp
