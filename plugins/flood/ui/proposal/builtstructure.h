// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/structures/structure.h"
#include "flood/ui/proposal/basemodel.h"
#include "flood/ui/proposal/drawnthing.h"
#include "flood/whatif/proposalfile.h"

namespace spp::flood {

/// The structure as a run would build it. The error says why it cannot work: a value that is
/// missing or wrong, an end outside of the model, both ends in one cell.
Result<engine::Structure> builtStructure(const BaseModel &base, const ProposedStructure &proposed);

/// A structure of usual size on the ground between two places, to begin with. A place outside of
/// the model becomes the outside, with a level of the water there as of the ground at the other
/// end.
ProposedStructure newStructure(const BaseModel &base, DrawnKind kind, const QString &name,
        const MapPoint &from, const MapPoint &to);

} // namespace spp::flood
