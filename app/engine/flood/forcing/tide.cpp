// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/forcing/tide.h"

#include "base/words.h"

#include <cmath>

namespace spp::engine {

namespace {

constexpr double degree = 3.14159265358979323846 / 180.0;

struct NamedSpeed {
    const char *name;
    double degPerHour;
};

constexpr NamedSpeed speeds[] = {
    { "SA", 0.0410686 },
    { "SSA", 0.0821373 },
    { "MM", 0.5443747 },
    { "MSF", 1.0158958 },
    { "MF", 1.0980331 },
    { "Q1", 13.3986609 },
    { "O1", 13.9430356 },
    { "P1", 14.9589314 },
    { "S1", 15.0 },
    { "K1", 15.0410686 },
    { "J1", 15.5854433 },
    { "2N2", 27.8953548 },
    { "MU2", 27.9682084 },
    { "N2", 28.4397295 },
    { "NU2", 28.5125831 },
    { "M2", 28.9841042 },
    { "L2", 29.5284789 },
    { "T2", 29.9589333 },
    { "S2", 30.0 },
    { "K2", 30.0821373 },
    { "M3", 43.4761563 },
    { "MK3", 44.0251729 },
    { "MN4", 57.4238337 },
    { "M4", 57.9682084 },
    { "MS4", 58.9841042 },
    { "S4", 60.0 },
    { "M6", 86.9523127 },
};

} // namespace

std::optional<double> constituentSpeed(const std::string &name)
{
    for (const NamedSpeed &speed : speeds) {
        if (name == speed.name)
            return speed.degPerHour;
    }
    return std::nullopt;
}

Result<Tide> Tide::make(double meanLevel_m, std::vector<TideConstituent> constituents)
{
    if (!std::isfinite(meanLevel_m))
        return Error::badInput(translate("spp::engine", "the mean level of a tide is no number"));
    Tide tide;
    tide.m_mean = meanLevel_m;
    for (const TideConstituent &part : constituents) {
        if (!(part.amplitude_m >= 0.0) || !std::isfinite(part.amplitude_m)
                || !std::isfinite(part.phase_deg) || !(part.speed_degPerHour > 0.0)
                || !std::isfinite(part.speed_degPerHour))
            return Error::badInput(
                    translate("spp::engine",
                            "a tide's constituent needs an amplitude of at least 0 m, a "
                            "phase and a speed above 0"))
                    .atFeature(part.name)
                    .advise(translate("spp::engine",
                            "Take amplitude in m, phase in degrees, speed in degrees per hour."));
        tide.m_harmonics.push_back({ part.amplitude_m, part.speed_degPerHour * degree / 3600.0,
                part.phase_deg * degree });
    }
    return tide;
}

double Tide::at(double time_s) const
{
    double level = m_mean;
    for (const Harmonic &part : m_harmonics)
        level += part.amplitude_m * std::cos(part.speed_perS * time_s - part.phase);
    return level;
}

double Tide::mean(double from_s, double to_s) const
{
    if (!(to_s > from_s))
        return at(from_s);
    double level = m_mean;
    for (const Harmonic &part : m_harmonics) {
        // ∫cos = 2 sin(half width) cos(middle) / speed: no difference of large sines.
        const double half = 0.5 * part.speed_perS * (to_s - from_s);
        const double middle = 0.5 * part.speed_perS * (from_s + to_s) - part.phase;
        level += part.amplitude_m * std::cos(middle) * std::sin(half) / half;
    }
    return level;
}

} // namespace spp::engine
