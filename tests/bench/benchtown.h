// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"

namespace spp::bench {

/// A made-up town of side x side square parcels of 20 m, with 200 m zones, canals, power lines,
/// facilities and a flood raster in proportion, in a territory of the profile in `profileFolder`.
/// Deterministic. Ends the program with a message when it cannot be made.
void makeTown(const QString &path, const QString &profileFolder, int side);

constexpr double parcel_m = 20.0;
constexpr double townX0 = 580000.0;
constexpr double townY0 = 1105000.0;

/// The value, or the end of the program with the error.
template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(result).value();
}
inline void orStop(Result<void> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
}

} // namespace spp::bench
