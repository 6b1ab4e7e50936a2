// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/editcheck.h"
#include "land/operations/localfabric.h"
#include "land/records/restrictioncheck.h"

#include <functional>

namespace spp::land {

/// What an operation would do, before it is taken into the session: EditSession::add(step) takes
/// it. Made anew for every movement of the mouse.
struct Preview {
    EditStep step;
    /// What the parcels have together after the step less what they had before, on the map; exactly
    /// 0 for a change inside the coverage.
    double outerChange_m2 = 0.0;
    bool changesOuterEdge = false;
    std::map<engine::ParcelId, ParcelKey> newKeys; ///< by the ids that the edit's plan gave
    /// Mortgages whose consent is not recorded yet: they warn here and refuse at the commit.
    std::vector<RestrictionProblem> consentsNeeded;
    QString plotDoubts; ///< what is not known of the smallest plots; empty: nothing
    QString classDoubts; ///< what is not known of areas by land class; empty: nothing
    QStringList remarks; ///< what the operation has to say besides, in sentences
};

/// How an edit of the fabric becomes a step of the register.
struct StepRequest {
    QString operation;
    QJsonObject request;
    /// Parcels whose change is another parcel, not a follower of its neighbour, however small it
    /// is.
    std::vector<ParcelKey> subjects;
    /// Changed subjects keep their number and are new versions of themselves.
    bool keepsNumbers = false;
    /// A new survey: the legal areas of new versions stay as the papers say, even where land moved
    /// between them.
    bool keepsLegalAreas = false;
    /// The new parcels are plots of their own, to be held against the smallest ones.
    bool makesPlots = false;
};

/// Checks an edit and makes a step of it: who is retired, made anew, or only follows; facts,
/// provisional numbers and legal areas of the new parcels.
///
/// BadInput when the edit would break the coverage (with the place and the measure), when a seizure
/// or a dispute stands against it, and when a split would make a plot smaller than the profile
/// allows.
Result<Preview> previewOf(EditSession &session, const LocalFabric &place,
        const engine::FabricEdit &edit, const StepRequest &request);

/// How an operation becomes an edit in a place.
using EditPlanner = std::function<Result<engine::FabricEdit>(const LocalFabric &place)>;
/// Plans an edit around the subjects and previews it as above; where it reaches farther than the
/// parcels around them it is planned once more among all parcels within its reach.
Result<Preview> previewWithin(
        EditSession &session, const EditPlanner &plan, const StepRequest &request);

/// A refusal of the engine in the words of the user, with the parcels' numbers and the place.
Error toError(const engine::Refusal &refusal, const LocalFabric &place);

} // namespace spp::land
