// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace spp::engine {

/// What a series measures; the engine works in the first unit named.
enum class ForcingKind {
    Level, ///< m, cm, mm
    Discharge, ///< m3/s, l/s, m3/h, m3/d
    Rate, ///< of rain or losses: m/s, mm/h, mm/d, mm/min, mm/s, cm/h
    Time, ///< s, min, h, d
};

/// What a value in this unit is multiplied by. Refuses a unit that is not known for the kind, and
/// no unit: rain in mm/d that is read as mm/h is a flood 24 times as large. "m³/s" is "m3/s".
Result<double> unitFactor(ForcingKind kind, const std::string &unit);

} // namespace spp::engine
