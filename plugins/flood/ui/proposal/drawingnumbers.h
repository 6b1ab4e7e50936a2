// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/proposal/drawnthing.h"
#include "flood/ui/proposal/drawtool.h"

#include <optional>

namespace spp::flood {

class ProposalDesk;

/// The live numbers beside the cursor for corners of the map, and what speaks against them: outside
/// of the model, both ends in one cell, an edit that changes nothing.
DrawTool::Answer drawingNumbers(const ProposalDesk &desk, DrawnKind kind,
        const QVector<QgsPointXY> &corners, std::optional<double> level_m);

/// What an edit does, for the list: "380 m³"; of a dyke the length, of a structure its kind.
QString effectOf(const ProposalDesk &desk, const DrawnThing &thing);

} // namespace spp::flood
