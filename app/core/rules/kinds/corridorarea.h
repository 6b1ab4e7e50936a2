// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/kinds/corridor.h"

namespace spp {

/// A line or point that is asked for itself, not for a corridor around it.
bool isBare(const Corridor &corridor);

/// The ground that a feature and its corridor take near the subject under a variation; null or
/// empty where that cannot reach the subject.
Result<std::shared_ptr<const engine::Geometry>> corridorArea(
        const SubjectOnGrid &subject, const Corridor &corridor, const Variation &variation);

/// The ground of all of them as one that grows or shrinks: two cells that share an edge must not
/// open a gap between them when both shrink. Null when there is none.
Result<engine::Geometry> variedTogether(const SubjectOnGrid &subject,
        const std::vector<Corridor> &corridors, const Variation &variation);

} // namespace spp
