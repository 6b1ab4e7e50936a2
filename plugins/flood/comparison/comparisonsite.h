// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "engine/geometry.h"
#include "engine/raster/grid.h"

#include <memory>
#include <optional>
#include <vector>

namespace spp::flood {

/// Where the project is; at most one of them is stated.
struct SiteChoice {
    QString file; ///< polygons
    QString fileCrs; ///< where the file does not say
    QStringList parcels; ///< as in ParcelReference
    std::optional<qlonglong> zone; ///< key of a planning cell
    QString caseNumber;
};

/// The ground of the project.
struct ComparisonSite {
    std::shared_ptr<const engine::Geometry> geometry; ///< null: nobody stated it
    QString label; ///< "case 12/2026", …
    QString caseNumber;

    /// Usage error for more than one choice, or one that is not there.
    static Result<ComparisonSite> read(Territory &territory, const SiteChoice &choice);
    /// 1 for each cell whose middle lies in it; empty without a site.
    Result<std::vector<std::int32_t>> cells(const engine::Grid &grid) const;
};

} // namespace spp::flood
