// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/proposal/drawnthing.h"
#include "flood/ui/proposal/drawtool.h"

#include <optional>

namespace spp::flood {

class ProposalDesk;

/// The live numbers beside the cursor for corners of the map, and what speaks against them: outside
/// of the model, both ends in one cell, an edit that changes nothing. An edit finds what those of
/// the proposal before the one of number `edit` leave.
DrawTool::Answer drawingNumbers(const ProposalDesk &desk, DrawnKind kind, std::size_t edit,
        const QVector<QgsPointXY> &corners, std::optional<double> level_m);

/// What an edit does in its order, for the list: "380 m³"; of a dyke the length, of a structure
/// nothing. "…" while it is counted, "–" where that was stopped.
QString effectOf(const ProposalDesk &desk, const DrawnThing &thing);
/// What all edits do together; empty where fewer than two change the ground. While many cells are
/// counted, and after that was stopped, it says so, with the link "count" that begins again.
QString totalEffect(const ProposalDesk &desk);

} // namespace spp::flood
