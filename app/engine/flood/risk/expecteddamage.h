// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

namespace spp::engine {

/// What the flood of one return period destroys.
struct ReturnDamage {
    double years = 0.0; ///< T; a yearly probability of 1/T
    double damage = 0.0; ///< in any unit
};

/// Expected annual damage: the area under damage over yearly probability, straight between the
/// return periods that are known.
///
/// With T rising, Σ (1/Tᵢ − 1/Tᵢ₊₁)(Dᵢ + Dᵢ₊₁)/2; the tail adds D_last/T_last, as if no rarer flood
/// destroyed more than the rarest known. Damage of floods more frequent than the first is not
/// counted.
struct ExpectedDamage {
    double withoutTail = 0.0;
    double withTail = 0.0;
    /// Return periods whose damage is below that of a shorter one: the scenarios do not fit
    /// together, and the caller must say so.
    std::vector<double> fallingAt_years;
};

/// The order of `damages` does not matter. BadInput for fewer than two return periods, one below a
/// year or twice there, and damages that are negative or not known.
Result<ExpectedDamage> expectedAnnualDamage(std::vector<ReturnDamage> damages);

/// T years of a yearly probability in percent, and back: 1 % is 100 years.
inline double yearsOfPercent(double percent) { return 100.0 / percent; }
inline double percentOfYears(double years) { return 100.0 / years; }

} // namespace spp::engine
