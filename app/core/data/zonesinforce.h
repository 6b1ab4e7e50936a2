// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/feature.h"

#include <QDate>

#include <memory>
#include <vector>

namespace spp {

class Territory;
struct PlanVersion;

/// The zones that hold on a day, each where its plan version is the one in force.
///
/// Within a plan the last base or overall version holds inside its boundary, and each local
/// adjustment decided after it replaces what lies below inside its own boundary: as a whole, or,
/// when it names adjusted attributes, only these fields of the zones below its own zones (a field
/// that nothing below states stays NULL). Plans do not replace one another: where two plans hold at
/// one place, both are answered, with their level.
///
/// Pieces of at most 1e-6 m² are rounding noise of the overlay and left out. Keeps the boundaries
/// of the versions it met: make one for many boxes. Belongs to the thread of its territory and must
/// not outlive it; does not see later changes of plans.
class SPP_CORE_EXPORT ZonesInForce {
public:
    static Result<std::unique_ptr<ZonesInForce>> create(Territory &territory, QDate at);
    /// Not by a day but as these versions of one plan lie on one another, the earliest first;
    /// drafts too, as long as they have a boundary.
    static Result<std::unique_ptr<ZonesInForce>> ofStack(
            Territory &territory, std::vector<PlanVersion> stack);
    ~ZonesInForce();
    ZonesInForce(const ZonesInForce &) = delete;
    ZonesInForce &operator=(const ZonesInForce &) = delete;

    /// Zones whose box meets `box`, ordered by id and version, whole and not cut at the box.
    ///
    /// Attributes are the fields of the theme zones and plan (its id), plan_version, plan_level,
    /// plan_title, plan_decision, plan_decision_date, plan_in_force_from; plan_adjusts names the
    /// version whose zone a local adjustment changed in part. Its Feature::id is the zone below.
    Result<std::vector<Feature>> features(const engine::Box &box);

private:
    ZonesInForce();
    static Result<std::unique_ptr<ZonesInForce>> ofPlans(
            Territory &territory, std::vector<std::vector<PlanVersion>> plans);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
