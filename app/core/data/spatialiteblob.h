// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <string>
#include <string_view>

namespace spp {

/// Makes WKB of a geometry as SpatiaLite stores it: points, lines, polygons and their multi types
/// in two dimensions. A copy, since the two differ in the head and in one byte per part.
///
/// False for every other form (other dimensions, compressed, collections, tiny points) and for
/// bytes that break off; AsBinary() of the database knows what to do with those. Keeps the memory
/// of `wkb` from one call to the next.
bool SPP_CORE_EXPORT wkbFromSpatialite(std::string_view blob, std::string &wkb);

} // namespace spp
