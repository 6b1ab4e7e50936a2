// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/migration/movedcoverage.h"

#include "engine/cadastre/coveragefix.h"
#include "engine/cadastre/fabricbuilder.h"
#include "land/migration/straightsides.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <unordered_map>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::MovedCoverage)
};

using engine::CoverageCheckOptions;
using engine::CoverageDefect;
using engine::ParcelId;

constexpr double samePlace_m = 0.5;

CoverageCheckOptions checkOptions()
{
    CoverageCheckOptions options;
    options.tolerance_mm = MovedCoverage::tolerance_mm;
    return options;
}

/// What could be told after the move though its measure was just beyond the limit before: two
/// nodes come nearer by 1.42 mm at most when they are rounded, areas change by some 0.03 %.
CoverageCheckOptions widerOptions()
{
    CoverageCheckOptions options = checkOptions();
    options.tolerance_mm += 2.0;
    options.largestGap_m2 *= 1.01;
    return options;
}

std::size_t inCommon(const std::vector<ParcelId> &a, const std::vector<ParcelId> &b)
{
    std::vector<ParcelId> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return common.size();
}

/// Tells known defects from new ones.
class KnownDefects {
public:
    Result<void> add(const std::vector<CoverageDefect> &defects, const LandGrid &grid,
            const CoordinateOperation &operation)
    {
        for (const CoverageDefect &defect : defects) {
            QPointF place = grid.metres(defect.place);
            SPP_TRY(operation.transform(&place.rx(), &place.ry(), 1));
            for (const ParcelId parcel : defect.parcels)
                m_byParcel[parcel].push_back(m_known.size());
            m_known.push_back({ defect.parcels, place });
        }
        return {};
    }

    bool has(const CoverageDefect &defect, QPointF place) const
    {
        for (const ParcelId parcel : defect.parcels) {
            const auto near = m_byParcel.find(parcel);
            if (near == m_byParcel.end())
                continue;
            for (const std::size_t i : near->second) {
                const QPointF apart = m_known[i].place - place;
                if (inCommon(m_known[i].parcels, defect.parcels) >= 2
                        || m_known[i].parcels == defect.parcels
                        || std::hypot(apart.x(), apart.y()) <= samePlace_m)
                    return true;
            }
        }
        return false;
    }

private:
    struct Known {
        std::vector<ParcelId> parcels; ///< ascending
        QPointF place; ///< after the move
    };
    std::vector<Known> m_known;
    std::unordered_map<ParcelId, std::vector<std::size_t>> m_byParcel;
};

Result<void> buildMoved(const MigrationPlan &plan, const StraightSides &sides, MovedCoverage &moved)
{
    engine::FabricBuilder builder(moved.grid.origin());
    for (const ParcelId parcel : plan.fabric.parcelIds()) {
        const auto added = builder.add(parcel, sides.mapped(plan.fabric.rings(parcel)));
        if (!added) {
            return Error::badInput(
                    Texts::tr("Nothing would be left of the outline of parcel %1 of the source.")
                            .arg(plan.parcels[std::size_t(parcel - 1)].id)
                            .toStdString());
        }
    }
    moved.fabric = builder.finish();
    return {};
}

std::size_t nodesAdded(const engine::FabricEdit &edit)
{
    std::size_t added = 0;
    for (const engine::ParcelChange &change : edit.parcels)
        added += change.after->nodes.size() - change.before->nodes.size();
    return added;
}

Result<LandGrid> gridAfter(const MigrationPlan &plan, const CoordinateOperation &operation)
{
    if (plan.fabric.parcelCount() == 0)
        return LandGrid();
    QPointF place = plan.grid.metres(plan.fabric.place(0));
    SPP_TRY(operation.transform(&place.rx(), &place.ry(), 1));
    return LandGrid({ place.x(), place.y(), place.x(), place.y() });
}

} // namespace

Result<MovedCoverage> moveCoverage(MigrationPlan &plan, const CoordinateOperation &operation,
        double largestBend_m, Feedback &feedback)
{
    MovedCoverage moved;
    for (std::size_t i = 0; i < plan.parcels.size(); ++i)
        moved.areaBefore_m2.push_back(
                plan.parcels[i].hasOutline ? plan.fabric.area_m2(ParcelId(i + 1)) : 0.0);
    SPP_ASSIGN(moved.before, engine::checkCoverage(plan.fabric, checkOptions(), &feedback));
    if (operation.isIdentity()) {
        moved.grid = plan.grid;
        moved.fabric = plan.fabric;
        moved.after = moved.before;
        return moved;
    }
    moved.isMoved = true;
    SPP_ASSIGN(const auto wider, engine::checkCoverage(plan.fabric, widerOptions(), &feedback));
    KnownDefects known;
    SPP_TRY(known.add(moved.before, plan.grid, operation));
    SPP_TRY(known.add(wider, plan.grid, operation));
    for (const engine::FabricEdit &edit :
            engine::insertMissingNodes(plan.fabric, MovedCoverage::onSide_mm))
        moved.missingNodes += nodesAdded(edit);
    SPP_ASSIGN(moved.grid, gridAfter(plan, operation));
    StraightSides sides(plan.grid, moved.grid, operation, largestBend_m);
    SPP_TRY(sides.prepare(plan.fabric, feedback));
    moved.straightNodes = sides.insertedNodes();
    moved.dividedSides = sides.dividedSides();
    moved.bendBefore_m = sides.largestBendBefore_m();
    moved.bendAfter_m = sides.largestBend_m();
    SPP_TRY(buildMoved(plan, sides, moved));
    SPP_ASSIGN(moved.after, engine::checkCoverage(moved.fabric, checkOptions(), &feedback));
    for (std::size_t i = 0; i < moved.after.size(); ++i) {
        const CoverageDefect &defect = moved.after[i];
        if (defect.kind != engine::DefectKind::Sliver
                && !known.has(defect, moved.grid.metres(defect.place)))
            moved.added.push_back(i);
    }
    return moved;
}

} // namespace spp::land
