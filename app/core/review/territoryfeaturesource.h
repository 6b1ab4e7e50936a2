// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/review/featuresource.h"

#include <memory>

namespace spp {

class Territory;

/// The themes of a territory, read through its spatial indexes with statements prepared once.
///
/// Of the parcels only current ones. The territory must outlive the source. What the last read of a
/// theme brought is kept, so that several rules on one theme read it once.
class SPP_CORE_EXPORT TerritoryFeatureSource final : public FeatureSource {
public:
    explicit TerritoryFeatureSource(Territory &territory);
    ~TerritoryFeatureSource() override;

    /// Reads this much more around each box, for work that walks over a map. 0 at first.
    void setReadAhead(double distance_m);

    const Theme *theme(const QString &id) const override;
    std::vector<const Theme *> themes() const override;
    Result<std::vector<Feature>> features(
            const QString &themeId, const engine::Box &box, QDate at) override;
    Result<QStringList> doubts(const QString &themeId, const engine::Box &box) override;
    Result<std::vector<RasterInfo>> rasters(const QString &themeId) override;
    Result<RasterWindow> rasterWindow(qlonglong rasterId, const engine::Box &box) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
