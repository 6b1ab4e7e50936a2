// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodsetup.h"
#include "engine/flood/structures/structureexchange.h"
#include "flood/simulation/proposallink.h"
#include "flood/simulation/scenariocontext.h"
#include "flood/simulation/scenarioground.h"
#include "flood/simulation/scenariowater.h"
#include "flood/simulation/subgridterrain.h"

#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace spp::flood {

/// A flood mark at a gauge: the highest level that was seen there.
struct ObservedLevel {
    QString gauge;
    engine::CellPlace cell; ///< of the result grid
    double level_m = 0.0;
};

/// A scenario file with everything that it names, ready to run. The keys of the file are told in
/// resources/help, "Flood scenarios".
///
/// A file with "base" is a proposal: all is read from the base, then its own edits and structures
/// follow those of the base, and the title is its own. A base has no base. Files are found from the
/// folder of the file that names them.
struct ScenarioFile {
    QString path;
    QString base; ///< absolute path; empty: it is no proposal
    QString title;
    ProposalLink link; ///< of a proposal
    ScenarioContext context;
    engine::FloodSetup setup;
    std::optional<SubgridTerrain> subgrid; ///< none: the cells of the model are those of the ground
    std::vector<engine::CellPlace>
            gaugePlaces; ///< in cells of the ground, as the gauges of the setup
    FutureLevels future;
    std::vector<GroundEdit> edits; ///< in the order in which they change the ground
    GroundTotals edited; ///< of all edits together
    GroundTotals proposed; ///< of those of a proposal, on the ground that its base leaves
    std::vector<std::shared_ptr<engine::StructureExchange>> structures;
    std::vector<ObservedLevel> observed;
    QJsonObject stated; ///< all that the file says, of a proposal its base
    QString gates; ///< see holdGates(); empty: they follow their rules

    /// BadInput naming file, line and key; CrsMismatch for files in another CRS. `subgridCell_m` as
    /// in ScenarioContext; Usage for one that does not fit.
    static Result<ScenarioFile> read(
            const QString &path, const std::optional<double> &subgridCell_m = {});
    /// The same, as if the file held this text, whether it is there or not.
    static Result<ScenarioFile> read(const QString &path, const QByteArray &text);
};

/// The keys of a scenario that is no proposal, in the order in which they are told.
QStringList scenarioKeys();

/// Whether a file with "base" has nothing but the keys of a proposal, and is of this form.
Result<void> checkProposalKeys(const YamlReader &proposal);

} // namespace spp::flood
