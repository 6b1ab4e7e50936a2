// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/forcing/forcingunit.h"

#include "base/words.h"

namespace spp::engine {

namespace {

struct NamedUnit {
    ForcingKind kind;
    const char *name;
    double numerator;
    double denominator;
};

constexpr NamedUnit units[] = {
    { ForcingKind::Level, "m", 1.0, 1.0 },
    { ForcingKind::Level, "cm", 1.0, 100.0 },
    { ForcingKind::Level, "mm", 1.0, 1000.0 },
    { ForcingKind::Discharge, "m3/s", 1.0, 1.0 },
    { ForcingKind::Discharge, "m³/s", 1.0, 1.0 },
    { ForcingKind::Discharge, "l/s", 1.0, 1000.0 },
    { ForcingKind::Discharge, "m3/h", 1.0, 3600.0 },
    { ForcingKind::Discharge, "m³/h", 1.0, 3600.0 },
    { ForcingKind::Discharge, "m3/d", 1.0, 86400.0 },
    { ForcingKind::Discharge, "m³/d", 1.0, 86400.0 },
    { ForcingKind::Rate, "m/s", 1.0, 1.0 },
    { ForcingKind::Rate, "mm/s", 1.0, 1000.0 },
    { ForcingKind::Rate, "mm/min", 1.0, 60000.0 },
    { ForcingKind::Rate, "mm/h", 1.0, 3600000.0 },
    { ForcingKind::Rate, "cm/h", 1.0, 360000.0 },
    { ForcingKind::Rate, "mm/d", 1.0, 86400000.0 },
    { ForcingKind::Time, "s", 1.0, 1.0 },
    { ForcingKind::Time, "min", 60.0, 1.0 },
    { ForcingKind::Time, "h", 3600.0, 1.0 },
    { ForcingKind::Time, "d", 86400.0, 1.0 },
};

std::string knownUnits(ForcingKind kind)
{
    std::string names;
    for (const NamedUnit &unit : units) {
        if (unit.kind == kind)
            names += (names.empty() ? "" : ", ") + std::string(unit.name);
    }
    return names;
}

} // namespace

Result<double> unitFactor(ForcingKind kind, const std::string &unit)
{
    for (const NamedUnit &known : units) {
        if (known.kind == kind && unit == known.name)
            return known.numerator / known.denominator;
    }
    const std::string reason = unit.empty()
            ? translate("spp::engine", "a series has no unit")
            : filled(translate("spp::engine", "the unit %1 is not known here"), { unit });
    return Error::badInput(reason).advise(
            filled(translate("spp::engine", "Say one of: %1."), { knownUnits(kind) }));
}

} // namespace spp::engine
