// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace spp {

/// The WKB inside a geometry as a GeoPackage stores it (OGC 12-128, clause 2.1.3): a view into
/// `blob`, empty for an empty blob (NULL). Nothing for bytes that are no such geometry.
std::optional<std::string_view> wkbFromGeoPackage(std::string_view blob);

} // namespace spp
