// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/coveragecheck.h"
#include "engine/cadastre/fabrics.h"

namespace spp::test {

struct SeededDefect {
    engine::DefectKind kind;
    engine::ParcelId parcel;
    engine::GridPoint place;
};

/// A sound coverage into which defects of all kinds were put, each two parcels and more from the
/// next.
struct DefectiveTown {
    engine::ParcelFabric fabric;
    std::vector<SeededDefect> defects;
};

/// The coverage must have 10 parcels for each defect at least.
DefectiveTown defectiveTown(const ParcelCoverage &coverage, int defects);

/// What the findings have too many or too few against the seeds, in words; empty when each seed
/// was found and nothing else.
std::string differenceOf(
        const std::vector<SeededDefect> &seeds, const std::vector<engine::CoverageDefect> &found);

} // namespace spp::test
