// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "flood/simulation/proposallink.h"
#include "flood/simulation/scenariocontext.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace spp::flood {

/// A change of the ground that a proposal makes, drawn on a map.
struct ProposedEdit {
    enum class Kind { Fill, Excavation, Storage, Dyke };

    Kind kind = Kind::Fill;
    QString name; ///< of this proposal alone
    std::vector<MapPoint> shape; ///< ring of a polygon, not closed; line of a dyke
    double level_m = 0.0; ///< of the new ground, or of the crest, above the datum
};

/// A structure that a proposal builds. `values` holds its keys but "name", "kind", "from" and "to",
/// as the entry "structures" of a scenario file takes them (help, "Flood scenarios").
struct ProposedStructure {
    QString name; ///< of this proposal alone
    QString kind; ///< "weir", "gate", "culvert", "pump"
    std::optional<MapPoint> from; ///< none: outside of the model
    std::optional<MapPoint> to;
    QJsonObject values;
};

/// What somebody wants to build, on top of a base scenario: a scenario file that names another one
/// under "base" and has nothing of its own but "title", "edits", "structures" and "link". Its
/// terrain and its forcing are those of the base. Coordinates in the CRS of the base's terrain.
///
/// What is written is read back as the same value, to the last bit of every number. Comments of a
/// file are lost when it is written again.
struct ProposalFile {
    QString path;
    QString title;
    QString base; ///< absolute path of the base scenario
    ProposalLink link;
    std::vector<ProposedEdit> edits;
    std::vector<ProposedStructure> structures;

    /// BadInput naming file, line and key; also for a scenario without "base", and for edits that
    /// are more than a proposal drawn here holds (shapes from files). Whether base, cells and
    /// structures fit together is told by ScenarioFile::read().
    static Result<ProposalFile> read(const QString &path);
    /// Writes beside `path` and renames, over a file that is there; `base` is written relative to
    /// it where it lies on the same disk. BadInput for what could not be read back: a name that is
    /// missing or given twice, too few points, a number that is none, two links. Environment error
    /// when the file cannot be written.
    Result<void> write() const;
};

/// "fill", "excavation", "storage", "dyke": as scenario files name them.
QString toString(ProposedEdit::Kind kind);

} // namespace spp::flood
