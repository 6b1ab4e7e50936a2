// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/scenarioentry.h"

#include <QJsonObject>

namespace spp::flood {

/// The folder of a run that `spp flood simulate` wrote, as a source of a scenario.
struct SimulatedRun {
    QString folder;
    QJsonObject summary;
    std::optional<PairRole> pair; ///< where it is one of the runs of spp flood pair

    /// BadInput for a folder without the summary of a run.
    static Result<SimulatedRun> read(const QString &folder);

    /// Why nobody should rely on it; empty: it is valid.
    QString warning() const;
    QString gates() const; ///< "open", "shut"; empty: they followed their rules
    bool statesFuture() const; ///< it was run for a target year

    /// Adds what the run states (gates, target year, rises, its pair and its model) and all its
    /// rasters, which must still be those that it wrote.
    void fill(ScenarioEntry &entry) const;
};

} // namespace spp::flood
