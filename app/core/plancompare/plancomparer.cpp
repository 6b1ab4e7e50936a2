// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/plancomparer.h"

#include "base/partfeedback.h"
#include "core/data/territory.h"
#include "core/plancompare/cellchanges.h"
#include "core/plancompare/coverageoverlay.h"
#include "core/plancompare/parcelchanges.h"
#include "core/plancompare/plancoverage.h"
#include "core/plancompare/planstack.h"
#include "core/plancompare/polygonparts.h"

#include <QCoreApplication>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PlanComparer)
};

constexpr double exactness = 1e-9; ///< how far sums may be from areas, of the plan's area

QStringList idsOf(const std::vector<PlanVersion> &stack)
{
    QStringList ids;
    for (const PlanVersion &version : stack)
        ids.append(version.id());
    return ids;
}

PlanSide sideOf(const std::vector<CoveragePiece> &pieces, std::optional<size_t> index)
{
    if (!index)
        return { { Designation::Kind::Outside, {} }, {}, {} };
    const CoveragePiece &piece = pieces[*index];
    return { piece.designation, piece.cell, piece.limits };
}

PlanChange changeOf(const PlanSide &from, const PlanSide &to)
{
    const auto isOutside = [](const PlanSide &side) {
        return side.designation.kind == Designation::Kind::Outside;
    };
    if (isOutside(from) || isOutside(to))
        return PlanChange::Boundary;
    if (from.designation != to.designation)
        return PlanChange::Function;
    return from.limits == to.limits ? PlanChange::None : PlanChange::Limits;
}

/// The places of a meeting, those below the tolerance apart.
void addPieces(const PlanMeeting &meeting, const PlanSide &from, const PlanSide &to,
        PlanChange change, PlanComparison &comparison)
{
    std::vector<engine::Geometry> large;
    std::vector<engine::Geometry> slivers;
    for (engine::Geometry &part : polygonParts(*meeting.geometry)) {
        const bool isSliver = part.area() < comparison.tolerance_m2;
        (isSliver ? slivers : large).push_back(std::move(part));
    }
    const auto add = [&](std::vector<engine::Geometry> parts, bool isSliver) {
        if (parts.empty())
            return;
        auto joined = std::make_shared<const engine::Geometry>(
                engine::Geometry::collect(std::move(parts)));
        const double area_m2 = joined->area();
        comparison.pieces.push_back({ from, to, change, isSliver, std::move(joined), area_m2 });
    };
    add(std::move(large), false);
    add(std::move(slivers), true);
}

Result<void> checkBalance(const PlanComparison &comparison)
{
    const double added = comparison.matrix.addedByBoundary();
    const double lost = comparison.matrix.lostByBoundary();
    const double total = comparison.matrix.total();
    const double allowed = exactness * std::max(comparison.from_m2, comparison.to_m2);
    if (std::abs(total - added - comparison.from_m2) <= allowed
            && std::abs(total - lost - comparison.to_m2) <= allowed)
        return {};
    return Error::internal(Texts::tr("The areas of the two versions do not add up: %1 m² and %2 m² "
                                     "of %3 m² and %4 m².")
                                   .arg(total - added, 0, 'f', 6)
                                   .arg(total - lost, 0, 'f', 6)
                                   .arg(comparison.from_m2, 0, 'f', 6)
                                   .arg(comparison.to_m2, 0, 'f', 6)
                                   .toStdString());
}

Result<void> checkPair(const PlanVersion &from, const PlanVersion &to)
{
    if (from.plan.id != to.plan.id) {
        return Error::usage(Texts::tr("%1 and %2 are versions of different plans; only versions of "
                                      "one plan can be compared.")
                                    .arg(from.id(), to.id())
                                    .toStdString());
    }
    if (from.id() == to.id()) {
        return Error::usage(Texts::tr("%1 is compared with itself.").arg(from.id()).toStdString());
    }
    return {};
}

} // namespace

Result<PlanComparison> PlanComparer::ofCoverages(
        const PlanCoverage &from, const PlanCoverage &to, double tolerance_m2, Feedback &feedback)
{
    PlanComparison comparison;
    comparison.from = from.version;
    comparison.to = to.version;
    comparison.fromStack = idsOf(from.stack);
    comparison.toStack = idsOf(to.stack);
    comparison.tolerance_m2 = tolerance_m2;
    comparison.from_m2 = from.area_m2;
    comparison.to_m2 = to.area_m2;
    SPP_ASSIGN(const std::vector<PlanMeeting> meetings,
            CoverageOverlay::meetings(from.pieces, to.pieces, feedback));
    for (const PlanMeeting &meeting : meetings) {
        const PlanSide before = sideOf(from.pieces, meeting.from);
        const PlanSide after = sideOf(to.pieces, meeting.to);
        comparison.matrix.add(before.designation, after.designation, meeting.area_m2);
        const PlanChange change = changeOf(before, after);
        if (change != PlanChange::None)
            addPieces(meeting, before, after, change, comparison);
    }
    comparison.cells = CellChanges::of(from.pieces, to.pieces, tolerance_m2);
    SPP_TRY(checkBalance(comparison));
    return comparison;
}

Result<PlanComparison> PlanComparer::run(
        const QString &fromName, const QString &toName, Feedback &feedback)
{
    SPP_ASSIGN(const PlanVersion from, PlanStack::find(m_territory, fromName));
    SPP_ASSIGN(const PlanVersion to, PlanStack::find(m_territory, toName));
    SPP_TRY(checkPair(from, to));
    SPP_ASSIGN(const Profile profile, m_territory.profile());
    PartFeedback reading(feedback, 0, 20, 100);
    SPP_ASSIGN(const PlanCoverage before, PlanCoverage::read(m_territory, from, reading));
    feedback.progress(10, 100);
    SPP_ASSIGN(const PlanCoverage after, PlanCoverage::read(m_territory, to, reading));
    PartFeedback overlay(feedback, 20, 40, 100);
    SPP_ASSIGN(
            PlanComparison comparison, ofCoverages(before, after, profile.tolerance_m2, overlay));
    comparison.crs = m_territory.crs();
    if (const Theme *zones = m_territory.theme(QStringLiteral("zones"))) {
        for (const ThemeField &field : zones->fields)
            comparison.limitTitles.insert(field.name, field.title);
    }
    PartFeedback parcels(feedback, 40, 100, 100);
    SPP_TRY(ParcelChanges::find(m_territory, comparison, parcels));
    feedback.progress(100, 100);
    return comparison;
}

} // namespace spp
