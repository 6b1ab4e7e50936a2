// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/plancompare/plancomparison.h"

namespace spp {

class Territory;

/// Holds the current parcels against the changed pieces of a comparison and fills in what it says
/// of parcels. Asks the database only for those whose boxes meet a changed piece.
///
/// Areas are those of the overlay engine, on its millimetre grid.
///
/// A parcel changes when one kind of change (from, to, cell) takes at least the tolerance of it;
/// smaller ones are counted as slivers. A parcel that cannot be read is listed as such.
class ParcelChanges {
public:
    static Result<void> find(Territory &territory, PlanComparison &comparison, Feedback &feedback);
};

} // namespace spp
