// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/replay/recordedthemes.h"

namespace spp {

/// Answers as another source does, and remembers every question with its answer.
///
/// The source that it asks must outlive it. Fields that hold personal data are answered but not
/// remembered.
class SPP_CORE_EXPORT RecordingFeatureSource final : public FeatureSource {
public:
    explicit RecordingFeatureSource(FeatureSource &source);

    const Theme *theme(const QString &id) const override { return m_source.theme(id); }
    std::vector<const Theme *> themes() const override { return m_source.themes(); }
    Result<std::vector<Feature>> features(
            const QString &themeId, const engine::Box &box, QDate at) override;
    Result<QStringList> doubts(const QString &themeId, const engine::Box &box) override;
    Result<std::vector<RasterInfo>> rasters(const QString &themeId) override;
    Result<RasterWindow> rasterWindow(qlonglong rasterId, const engine::Box &box) override;

    /// Asks once more for everything that was asked, in a box that is larger by `margin_m`, so that
    /// a repetition whose questions differ by less can be answered too. What cannot be read there
    /// is not remembered.
    void widen(double margin_m);
    const RecordedThemes &recorded() const { return m_themes; }

private:
    RecordedTheme &recordOf(const QString &themeId);
    void rememberFeatures(const QString &themeId, const engine::Box &box, QDate at,
            const Result<std::vector<Feature>> &answer);

    FeatureSource &m_source;
    RecordedThemes m_themes;
    std::map<qlonglong, QString> m_themeOfRaster;
};

} // namespace spp
