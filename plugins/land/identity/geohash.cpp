// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/identity/geohash.h"

namespace spp::land {

namespace {

constexpr std::string_view alphabet = "0123456789bcdefghjkmnpqrstuvwxyz";
constexpr int bitsPerCharacter = 5;
constexpr std::size_t mostCharacters = 12;

/// An interval that is halved with each bit.
struct Range {
    double from;
    double to;

    double middle() const { return (from + to) / 2.0; }
    void keep(bool upperHalf) { (upperHalf ? from : to) = middle(); }
};

} // namespace

std::string geohash(GeographicPoint place, int characters)
{
    Range longitude{ -180.0, 180.0 };
    Range latitude{ -90.0, 90.0 };
    bool isLongitude = true;
    std::string hash;
    for (int character = 0; character < characters; ++character) {
        std::size_t letter = 0;
        for (int bit = 0; bit < bitsPerCharacter; ++bit) {
            Range &range = isLongitude ? longitude : latitude;
            const double value = isLongitude ? place.longitude : place.latitude;
            const bool upperHalf = value >= range.middle();
            range.keep(upperHalf);
            letter = 2 * letter + (upperHalf ? 1 : 0);
            isLongitude = !isLongitude;
        }
        hash += alphabet[letter];
    }
    return hash;
}

std::optional<GeohashCell> geohashCell(std::string_view hash)
{
    if (hash.empty() || hash.size() > mostCharacters)
        return std::nullopt;
    Range longitude{ -180.0, 180.0 };
    Range latitude{ -90.0, 90.0 };
    bool isLongitude = true;
    for (const char character : hash) {
        const std::size_t letter = alphabet.find(character);
        if (letter == std::string_view::npos)
            return std::nullopt;
        for (int bit = bitsPerCharacter - 1; bit >= 0; --bit) {
            (isLongitude ? longitude : latitude).keep(((letter >> bit) & 1) != 0);
            isLongitude = !isLongitude;
        }
    }
    return GeohashCell{ longitude.from, latitude.from, longitude.to, latitude.to };
}

} // namespace spp::land
