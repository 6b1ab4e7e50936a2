// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/rasteroverlay.h"

#include "core/data/rasterstore.h"
#include "core/data/territory.h"
#include "core/overlay/cellweights.h"

namespace spp {

namespace {

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
            SPP_ASSIGN(const engine::Grid grid, m_store.grid(info.id));
            SPP_TRY(prepareWeights(theme, grid));
            SPP_ASSIGN(m_cells, m_store.cells(info.id, m_feedback));
            SPP_ASSIGN(one.summary,
                    engine::summarise(m_weights,
                            engine::RasterBand<float>{ m_cells.data(), m_cells.size(), {} },
                            m_threads, &m_feedback));
            all.push_back(std::move(one));
        }
        return all;
    }

private:
    Result<void> prepareWeights(const QString &theme, const engine::Grid &grid)
    {
        if (m_hasWeights && m_weights.grid == grid)
            return {};
        SPP_ASSIGN(m_weights,
                cellWeights(m_subjects, theme, grid, { m_threads, m_folder }, m_feedback));
        m_hasWeights = true;
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
