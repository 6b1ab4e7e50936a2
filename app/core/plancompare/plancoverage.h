// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/data/planversion.h"
#include "core/domain/feature.h"
#include "core/plancompare/designation.h"

#include <QVariantMap>

#include <vector>

namespace spp {

class Territory;

/// A part of a plan where one thing is said.
struct CoveragePiece {
    Designation designation;
    QString cell; ///< code of the planning cell, "#12" for one without; empty outside of zones
    QVariantMap limits; ///< fields of the zone besides code and function; NULL ones left out
    std::shared_ptr<const engine::Geometry> geometry;
    double area_m2 = 0.0;
};

/// A version of a plan as pieces that do not overlap and fill its boundary.
///
/// Zones as they hold up to the version (see PlanStack), what its boundary holds without a zone,
/// and places that two zones cover, which become pieces of their own unless both say the same.
/// Pieces below 1e-9 of the area they were cut from are rounding noise and left out.
struct SPP_CORE_EXPORT PlanCoverage {
    PlanVersion version;
    std::vector<PlanVersion> stack;
    std::vector<CoveragePiece> pieces; ///< in the order of the zones' keys
    double area_m2 = 0.0; ///< of all pieces: of the boundary, but for rounding

    /// BadInput for a version without zones, or with a zone or boundary that is not valid; the
    /// error names it.
    static Result<PlanCoverage> read(
            Territory &territory, const PlanVersion &version, Feedback &feedback);
    /// The same of zones in hand, for those who have no territory. `boundary` null: their union.
    static Result<PlanCoverage> ofZones(
            std::vector<Feature> zones, engine::Geometry boundary, Feedback &feedback);
};

} // namespace spp
