// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/scenario.h"
#include "flood/ui/view/openedflood.h"

namespace spp::flood {

/// One flood of the list: what it is called, and what it stands for.
struct FloodEntry {
    FloodChoice choice;
    FloodChoice run; ///< of a scenario whose run is opened too: the same depths, with their moments
    QString title;
    QString detail; ///< "P 1 % (T = 100 years) · 2050"; the folder of a run
    QString gates; ///< "open", "shut" or empty
    QStringList model; ///< line by line, what a scenario was computed with; empty: not known
    int rasters = 0; ///< of the territory, which go with it

    const FloodChoice &shown() const { return run ? run : choice; } ///< the one that knows more
    bool is(const FloodChoice &one) const { return one && (one == choice || one == run); }
    QString name() const; ///< with the state of its gates, for lists without a switch
};

/// A row of the list: one flood, or the same one with open and with shut gates, in this order.
struct FloodRow {
    std::vector<FloodEntry> entries;
    bool isProposal = false; ///< of the base in the row above
    QString bothStates; ///< detail of a pair of which neither is chosen; else empty

    bool isPair() const { return entries.size() > 1; }
};

/// Scenarios in their order, gate pairs as one row, then what the user opened from files. A run
/// that is a scenario too has no row of its own; a proposal follows its base, where both are of one
/// pair.
std::vector<FloodRow> floodRows(
        const std::vector<FloodScenario> &scenarios, const std::vector<FloodChoice> &opened);

} // namespace spp::flood
