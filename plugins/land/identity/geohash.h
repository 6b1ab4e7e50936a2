// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace spp::land {

/// A place on WGS 84 in degrees.
struct GeographicPoint {
    double longitude = 0.0;
    double latitude = 0.0;
};

/// The cell that a GeoHash names, in degrees.
struct GeohashCell {
    double west = 0.0;
    double south = 0.0;
    double east = 0.0;
    double north = 0.0;

    GeographicPoint centre() const { return { (west + east) / 2.0, (south + north) / 2.0 }; }
};

/// The GeoHash of a place: base 32 (0-9, b-z without i, l, o), five bits a character, the first bit
/// of longitude. At most twelve characters, which are 60 bits: near 10° north a cell of 0.0185 m
/// (north to south) by 0.0368 m.
std::string geohash(GeographicPoint place, int characters);

/// The cell of a GeoHash in lower case; nothing when a character is not of its alphabet, or when
/// there are none or more than twelve.
std::optional<GeohashCell> geohashCell(std::string_view hash);

} // namespace spp::land
