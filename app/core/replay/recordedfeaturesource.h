// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/replay/recordedthemes.h"

namespace spp {

/// The themes as an archived review read them.
///
/// The question of then gets the answer of then. Another question is answered from the smallest
/// recorded box that contains it; where there is none, with an error: what was not archived is
/// unknown, never absent. Doubts are then those of the larger box, which may be more.
class SPP_CORE_EXPORT RecordedFeatureSource final : public FeatureSource {
public:
    explicit RecordedFeatureSource(RecordedThemes themes)
        : m_themes(std::move(themes))
    {
    }

    const Theme *theme(const QString &id) const override;
    std::vector<const Theme *> themes() const override;
    Result<std::vector<Feature>> features(
            const QString &themeId, const engine::Box &box, QDate at) override;
    Result<QStringList> doubts(const QString &themeId, const engine::Box &box) override;
    Result<std::vector<RasterInfo>> rasters(const QString &themeId) override;
    Result<RasterWindow> rasterWindow(qlonglong rasterId, const engine::Box &box) override;

private:
    const RecordedTheme *recordOf(const QString &themeId) const;

    RecordedThemes m_themes;
};

/// The cells of `window` that meet `box`; columns 0 when there are none.
RasterWindow SPP_CORE_EXPORT cutWindow(const RasterWindow &window, const engine::Box &box);

} // namespace spp
