// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "core/data/actor.h"
#include "engine/flood/floodestimate.h"
#include "flood/comparison/comparisonsite.h"
#include "flood/simulation/simulation.h"

#include <QJsonObject>

#include <vector>

namespace spp {
class Territory;
}

namespace spp::flood {

struct PairRequest {
    QString proposal; ///< scenario file with a "base"
    QString folder; ///< of the results; must not exist
    bool bothGates = false; ///< each of the two with all gates open and with all gates shut
    int threads = 0; ///< 0: all
    bool resume = false; ///< from the checkpoints beside the folder
};

/// One of the runs of a pair.
struct PairMember {
    QString name; ///< "base", "proposal"; with both gates "base-open", "base-shut", …
    bool isProposal = false;
    QString gates; ///< "open", "shut" or empty: as their rules say
    SimulationOutcome outcome;
};

struct PairOutcome {
    std::vector<PairMember> members; ///< base before proposal, open before shut
    QJsonObject summary; ///< as pair.json in the folder
    QString text; ///< for people
    bool isValid() const;
};

/// Runs base and proposal on the same grid and forcing. The folder, which appears when all is done,
/// holds a folder for each run (see simulate()), change.tif (change of the greatest depth, m, per
/// state of the gates) and pair.json with a manifest. A proposal that changes nothing differs by
/// exactly 0 in every cell. Errors: those of simulate().
Result<PairOutcome> runPair(const PairRequest &request, Feedback &feedback);

/// What all runs of the pair take together.
Result<engine::FloodEstimate> estimatePair(const PairRequest &request);

/// What the scenarios of a pair state in the territory.
struct PairRegistration {
    QString name; ///< scenarios are called NAME-base, NAME-proposal, …
    QString source; ///< office and model
    std::optional<double> returnPeriod_years;
    bool replace = false; ///< scenarios of these names are removed first
    Actor actor;
};
struct RegisteredPair {
    QStringList base; ///< ids of scenarios
    QStringList proposal; ///< as many, in the same order
    SiteChoice site; ///< what the proposal is linked with, else its drawn edits
    QStringList warnings; ///< "the run is not valid: …"
};
/// Puts the runs of a pair's folder into the territory as scenarios, in one transaction, with an
/// entry in the audit log. Usage error for names that are taken.
Result<RegisteredPair> registerPair(Territory &territory, const QString &folder,
        const PairRegistration &registration, Feedback &feedback);

} // namespace spp::flood
