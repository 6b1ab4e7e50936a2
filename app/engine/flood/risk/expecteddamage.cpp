// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/risk/expecteddamage.h"

#include "base/words.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

Result<void> check(const std::vector<ReturnDamage> &sorted)
{
    if (sorted.size() < 2)
        return Error::badInput(translate(
                "spp::engine", "Expected annual damage needs at least two return periods."));
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (!(sorted[i].years >= 1.0) || !std::isfinite(sorted[i].years))
            return Error::badInput(translate(
                    "spp::engine", "A return period must be a number of years, 1 or more."));
        if (!(sorted[i].damage >= 0.0) || !std::isfinite(sorted[i].damage))
            return Error::badInput(translate(
                    "spp::engine", "The damage of a return period is negative or not known."));
        if (i > 0 && sorted[i].years == sorted[i - 1].years)
            return Error::badInput(translate("spp::engine", "A return period is there twice."));
    }
    return {};
}

} // namespace

Result<ExpectedDamage> expectedAnnualDamage(std::vector<ReturnDamage> damages)
{
    // Numbers that are none have no place in an order; check() refuses them wherever they end up.
    std::stable_sort(damages.begin(), damages.end(),
            [](const ReturnDamage &a, const ReturnDamage &b) { return a.years < b.years; });
    SPP_TRY(check(damages));
    ExpectedDamage expected;
    for (std::size_t i = 0; i + 1 < damages.size(); ++i) {
        const ReturnDamage &often = damages[i];
        const ReturnDamage &rare = damages[i + 1];
        expected.withoutTail
                += (1.0 / often.years - 1.0 / rare.years) * (often.damage + rare.damage) / 2.0;
        if (rare.damage < often.damage)
            expected.fallingAt_years.push_back(rare.years);
    }
    expected.withTail = expected.withoutTail + damages.back().damage / damages.back().years;
    return expected;
}

} // namespace spp::engine
