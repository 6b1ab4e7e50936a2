// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/actor.h"
#include "core/data/planversion.h"
#include "core/domain/feature.h"

#include <QDate>
#include <QString>

#include <vector>

namespace spp {

class Territory;

/// The plans of a territory and their versions. Every change leaves an entry in the audit log.
class SPP_CORE_EXPORT PlanRegister {
public:
    explicit PlanRegister(Territory &territory)
        : m_territory(territory)
    {
    }

    /// All versions, by plan and then by decision; of one plan when `planId` is given.
    Result<std::vector<PlanVersion>> list(const QString &planId = {});
    Result<PlanVersion> find(const QString &versionId);

    /// Registers a version as a draft without zones and boundary, and its plan when it is the first
    /// one, and answers with its id. Without a predecessor an adjustment follows the version of the
    /// plan that was decided last before it. BadInput when it contradicts what is registered.
    Result<QString> addVersion(const PlanVersion &version, const Actor &actor);
    /// Where the version holds; polygons. A null geometry takes the union of its zones.
    Result<void> setBoundary(const QString &versionId, const engine::Geometry &boundary);
    Result<void> setSource(const QString &versionId, qlonglong sourceId);
    /// Puts a draft in force from a day on. An invalid date takes the one that the version states.
    Result<void> activate(const QString &versionId, QDate from, const Actor &actor);
    /// From `on` the version no longer holds; it stays for the days before.
    Result<void> withdraw(const QString &versionId, QDate on, const Actor &actor);

    /// For each plan the versions that make it up on a day, the earliest first: the last base or
    /// overall version, then the local adjustments decided after it.
    Result<std::vector<std::vector<PlanVersion>>> inForce(QDate at);
    /// Zones of all plans in force; see ZonesInForce, which is faster for many boxes.
    Result<std::vector<Feature>> zonesInForce(const engine::Box &box, QDate at);

private:
    Result<void> insertPlan(const Plan &plan);
    Result<void> insertVersion(const PlanVersion &version);

    Territory &m_territory;
};

} // namespace spp
