// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "engine/store/store.h"

#include <memory>
#include <optional>

namespace spp {

/// One polygon on the millimetre grid of the territory, to be held against features and rasters:
/// reviews and rules measure it as the overlay engine measures a whole cadastre.
class SPP_CORE_EXPORT SubjectOnGrid {
public:
    /// Features whose box lies this near in the CRS may meet on the grid.
    static constexpr double rounding_m = 0.002;

    /// `grid`: where the millimetre grid begins, see ThemeStore::originOf(); empty: near the
    /// polygon, where there is no territory. BadInput when the polygon cannot be taken as it is.
    static Result<SubjectOnGrid> of(std::shared_ptr<const engine::Geometry> polygon,
            const std::optional<engine::GridOrigin> &grid);
    /// Whole thousands of kilometres near a place.
    static engine::GridOrigin originNear(const engine::Box &box);

    /// Nothing is left of it on the grid.
    bool isEmpty() const { return m_store.size() == 0; }
    double area_m2() const { return isEmpty() ? 0.0 : m_store.area_m2(0); }
    engine::Box bounds() const; ///< on the grid, in metres of the CRS
    const engine::GridOrigin &origin() const { return m_store.origin(); }
    const engine::Store &store() const { return m_store; } ///< of one record, unless it is empty
    const engine::Geometry &geometry() const { return *m_geometry; } ///< as it was given

private:
    SubjectOnGrid() = default;
    std::shared_ptr<const engine::Geometry> m_geometry;
    engine::Store m_store;
};

} // namespace spp
