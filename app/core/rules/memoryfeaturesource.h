// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/review/featuresource.h"

#include <map>

namespace spp {

/// Themes held in memory: the small maps inside a pack's own tests.
class SPP_CORE_EXPORT MemoryFeatureSource : public FeatureSource {
public:
    /// Replaces a theme of the same id, with its features, rasters and doubts.
    void addTheme(const Theme &theme);
    /// The theme must be there. Its feature count, fields and date follow: a field that no feature
    /// had before is added, and a theme with features or rasters is present.
    void addFeature(const QString &themeId, Feature feature);
    void addRaster(const QString &themeId, const RasterInfo &info, const RasterWindow &window);
    void addDoubt(const QString &themeId, const QString &reason);

    const Theme *theme(const QString &id) const override;
    std::vector<const Theme *> themes() const override;
    Result<std::vector<Feature>> features(
            const QString &themeId, const engine::Box &box, QDate at) override;
    Result<QStringList> doubts(const QString &themeId, const engine::Box &box) override;
    Result<std::vector<RasterInfo>> rasters(const QString &themeId) override;
    Result<RasterWindow> rasterWindow(qlonglong rasterId, const engine::Box &box) override;

    int featureReads() const { return m_featureReads; } ///< how often features() was asked

private:
    struct Content {
        Theme theme;
        std::vector<Feature> features;
        std::vector<RasterInfo> rasters;
        QStringList doubts;
    };
    std::map<QString, Content> m_contents;
    std::map<qlonglong, RasterWindow> m_windows;
    int m_featureReads = 0;
};

} // namespace spp
