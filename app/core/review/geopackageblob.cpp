// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/geopackageblob.h"

#include <array>
#include <cstddef>

namespace spp {

std::optional<std::string_view> wkbFromGeoPackage(std::string_view blob)
{
    constexpr std::size_t headBytes = 8; // "GP", version, flags, SRS
    constexpr std::size_t flagsByte = 3;
    /// Bytes of the envelope, by its kind in bits 1 to 3 of the flags.
    constexpr std::array<std::size_t, 5> envelopeBytes{ 0, 32, 48, 48, 64 };
    if (blob.empty())
        return blob;
    if (blob.size() < headBytes || blob.substr(0, 2) != "GP")
        return {};
    const std::size_t kind = (static_cast<unsigned char>(blob[flagsByte]) >> 1U) & 7U;
    if (kind >= envelopeBytes.size() || blob.size() <= headBytes + envelopeBytes[kind])
        return {};
    return blob.substr(headBytes + envelopeBytes[kind]);
}

} // namespace spp
