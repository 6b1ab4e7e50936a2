// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/overlaywriter.h"
#include "core/overlay/rasteroverlay.h"
#include "engine/overlay/overlay.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace spp {

/// One theme that the subjects are held against.
struct OverlayTheme {
    const Theme *theme = nullptr;
    std::string name; ///< UTF-8
    std::unique_ptr<ThemeStore> store; ///< null for rasters and for themes without data
    std::vector<engine::ConstraintLayer> layers;
    std::vector<RasterOverlay> rasters;
    std::vector<std::string> rasterNames;
    std::vector<std::pair<std::string, std::string>> classes; ///< UTF-8
    size_t firstLayer = 0; ///< among all layers
    int polygonLayer = -1; ///< among all layers
};

/// The rows of an overlay, put together from the answers of the engine. All that is given must
/// outlive it.
class OverlayRows {
public:
    using Row = std::function<Result<void>(size_t theme, const OverlayRecord &record)>;

    OverlayRows(const engine::Store &subjects, const engine::OverlayTable &table,
            const std::vector<OverlayTheme> &themes)
        : m_subjects(subjects)
        , m_table(table)
        , m_themes(themes)
    {
    }

    /// Calls `row` for each row of a subject, theme by theme and class by class.
    Result<void> each(size_t record, const Row &row) const;

private:
    Result<void> eachRaster(size_t theme, size_t record, OverlayRecord &out, const Row &row) const;
    Result<void> eachClass(size_t theme, std::uint64_t first, std::uint64_t last, double whole_m2,
            OverlayRecord &out, const Row &row) const;

    const engine::Store &m_subjects;
    const engine::OverlayTable &m_table;
    const std::vector<OverlayTheme> &m_themes;
};

/// A box on the grid of a store in metres of the CRS.
engine::Box boxInMetres(const engine::Store &store, const engine::GridBox &box);

} // namespace spp
