// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/forcing/greenampt.h"

#include "base/words.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

/// What can enter in the time, with water standing.
double pondedInfiltration(double storage, double infiltrated, double conducted)
{
    if (!(storage > 0.0))
        return conducted;
    // Start from the expansion of the logarithm to second order, then Newton on
    // x − S ln(1 + x/(F + S)) = K t, which is convex: it comes from above and never overshoots.
    const double b = conducted - 2.0 * infiltrated;
    const double root = std::sqrt(b * b + 8.0 * conducted * (storage + infiltrated));
    double entering = std::max(conducted, 0.5 * (b + root));
    const double base = infiltrated + storage;
    for (int i = 0; i < 20; ++i) {
        const double miss = entering - storage * std::log1p(entering / base) - conducted;
        const double slope = (infiltrated + entering) / (base + entering);
        if (!(slope > 0.0))
            break;
        const double next = entering - miss / slope;
        if (!(next > 0.0) || std::abs(next - entering) <= 1e-14 * entering)
            break;
        entering = next;
    }
    return entering;
}

} // namespace

Result<void> checkSoil(const GreenAmptSoil &soil)
{
    const auto isAmount = [](double value) { return value >= 0.0 && std::isfinite(value); };
    if (!isAmount(soil.conductivity_mps) || !isAmount(soil.suction_m)
            || !isAmount(soil.moistureDeficit) || soil.moistureDeficit > 1.0)
        return Error::badInput(
                translate("spp::engine",
                        "a soil needs a conductivity and suction of at least 0 and a "
                        "moisture deficit between 0 and 1"))
                .advise(translate("spp::engine",
                        "Check the units: conductivity as a rate, suction as a length."));
    return {};
}

double greenAmptInfiltration(
        const GreenAmptSoil &soil, double infiltrated_m, double available_m, double seconds)
{
    if (!(available_m > 0.0) || !(soil.conductivity_mps > 0.0))
        return 0.0;
    const double storage = soil.suction_m * soil.moistureDeficit;
    const double conducted = soil.conductivity_mps * seconds;
    // The slowest rate of the step is that at its end: if even that takes everything, all enters.
    if (conducted * (infiltrated_m + available_m + storage)
            >= available_m * (infiltrated_m + available_m))
        return available_m;
    return std::min(available_m, pondedInfiltration(storage, infiltrated_m, conducted));
}

} // namespace spp::engine
