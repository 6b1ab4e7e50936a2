// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"

#include <QPolygonF>

#include <vector>

namespace spp::land {

using Outlines = std::vector<const engine::Geometry *>;

/// Lines between two parcels of `after` that were no boundary of a parcel of `before`, x east, y
/// north; each once. The corners of neighbours match, as they do in the register after an edit.
std::vector<QPolygonF> newSides(const Outlines &before, const Outlines &after);

} // namespace spp::land
