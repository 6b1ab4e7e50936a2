// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/simulation/scenariofile.h"

namespace spp::flood {

inline QString proposalSiteName() { return QStringLiteral("site.fgb"); }

/// Writes the ground that the fills, excavations and storage of a proposal take together, as one
/// polygon in the CRS of the terrain (FlatGeobuf, which holds any CRS). False where there are none:
/// a dyke is a line, and a structure two points.
Result<bool> writeProposalSite(const ScenarioFile &proposal, const QString &path);

} // namespace spp::flood
