// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/flood/timecurve.h"

#include <optional>
#include <string>
#include <vector>

namespace spp::engine {

/// One harmonic of a tide: amplitude · cos(speed · t − phase).
struct TideConstituent {
    std::string name; ///< M2, S2, K1 …, for errors
    double amplitude_m = 0.0;
    /// Phase at the start of the run: the lag of high water behind it. Nodal factors and the
    /// equilibrium argument of the date are already in amplitude and phase.
    double phase_deg = 0.0;
    double speed_degPerHour = 0.0;
};

/// The speed of a constituent by its usual name, in degrees per mean solar hour, as national
/// oceanographic services list them (NOAA, NTSLF; after Schureman, Special Publication 98).
std::optional<double> constituentSpeed(const std::string &name);

/// A tide as a mean level and harmonics. Its mean over a step is exact.
class Tide final : public TimeCurve {
public:
    /// Refuses numbers that are none, amplitudes below 0 and speeds that are not above 0.
    static Result<Tide> make(double meanLevel_m, std::vector<TideConstituent> constituents);

    double at(double time_s) const override;
    double mean(double from_s, double to_s) const override;

private:
    struct Harmonic {
        double amplitude_m = 0.0;
        double speed_perS = 0.0; ///< in radians
        double phase = 0.0; ///< in radians
    };

    Tide() = default;

    double m_mean = 0.0;
    std::vector<Harmonic> m_harmonics;
};

} // namespace spp::engine
