// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "core/data/actor.h"
#include "engine/flood/floodestimate.h"
#include "flood/comparison/comparisonsite.h"
#include "flood/simulation/simulation.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace spp {
class Territory;
}

namespace spp::flood {

struct PairRequest {
    QString proposal; ///< scenario file with a "base"
    QString folder; ///< of the results; must not exist, but with `resume` may hold this pair
    bool bothGates = false; ///< each of the two with all gates open and with all gates shut
    /// Sub-grid of all runs, in the place of the base's, see ScenarioContext; none: the base's.
    std::optional<double> subgridCell_m;
    int threads = 0; ///< 0: all
    bool resume = false; ///< from what a run that broke off left beside the folder
};

/// One of the runs of a pair.
struct PairMember {
    QString name; ///< "base", "proposal"; with both gates "base-open", "base-shut", …
    bool isProposal = false;
    QString gates; ///< "open", "shut" or empty: as their rules say; see holdGates()
    SimulationOutcome outcome;
};

struct PairOutcome {
    std::vector<PairMember> members; ///< base before proposal, of each open before shut
    QJsonObject summary; ///< as pair.json in the folder: "spp.flood-pair/1"
    QString text; ///< for people
    bool isValid() const; ///< all runs are
};

/// Runs base and proposal on the same grid and forcing. The folder, which appears when all is done,
/// holds a folder for each run (see simulate()), change.tif (greatest depth with the proposal less
/// that without it, m; with both gates change-open.tif and change-shut.tif), site.fgb with the
/// ground of the proposal's fills, excavations and storage, and pair.json with a manifest. A
/// proposal that changes nothing differs by exactly 0 in every cell. A run that is not valid is
/// marked in the text and in pair.json. Progress counts all runs together.
///
/// Where the base asks for checkpoints, a pair that was stopped or killed leaves a folder
/// OUT.DIGEST.pair with its checkpoint and the runs that were done; resumed it gives the bytes of
/// one that was not interrupted. Otherwise it leaves nothing. A folder that holds this pair
/// already, of these inputs, is the answer of a resumed one, and stays as it is.
///
/// Errors: those of simulate(); Usage for a scenario without a base, for both gates where there
/// are none, and when nothing can be resumed; BadInput when an input changed between two runs.
Result<PairOutcome> runPair(const PairRequest &request, Feedback &feedback);

/// What all runs of the pair take together: one after another, so the most memory of any.
Result<engine::FloodEstimate> estimatePair(const PairRequest &request);

/// What the scenarios of a pair state in the territory.
struct PairRegistration {
    QString name; ///< scenarios are called NAME-base, NAME-proposal, …
    QString source; ///< office and model; base and proposal are added to it
    std::optional<double> returnPeriod_years;
    bool replace = false; ///< scenarios of these names are removed first
    Actor actor;
};
struct RegisteredPair {
    QStringList base; ///< ids of scenarios
    QStringList proposal; ///< as many, in the same order
    SiteChoice site; ///< what the proposal is linked with, else its drawn edits; may be empty
    QStringList warnings; ///< "the run is not valid: …"
};
/// Puts the runs of a pair's folder into the territory as scenarios with gates, target year and
/// rises as they were run, in one transaction, with entries in the audit log. Usage error for names
/// that are taken; BadInput for a folder that is none of runPair(), or was changed since.
Result<RegisteredPair> registerPair(Territory &territory, const QString &folder,
        const PairRegistration &registration, Feedback &feedback);

/// The scenarios that registerPair() made of these runs earlier, as they would be made now; empty
/// where there are none, or only others of their names.
Result<std::optional<RegisteredPair>> registeredBefore(
        Territory &territory, const QString &folder, const PairRegistration &registration);

/// What registerPair() would refuse, and a link to what the territory does not have: to be asked
/// before a long run.
Result<void> checkRegistration(
        Territory &territory, const PairRegistration &registration, const PairRequest &request);

} // namespace spp::flood
