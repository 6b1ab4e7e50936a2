// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/exposure/exposurereport.h"

#include <QBrush>
#include <QIcon>

namespace spp::flood {

/// How a class is painted beside the map: its colour, and a pattern of its own, so that colour is
/// never the only carrier. -1: not known, 0: dry.
QBrush classBrush(const NamedHazardScheme &scheme, std::int32_t hazardClass);
QIcon classIcon(const NamedHazardScheme &scheme, std::int32_t hazardClass);

} // namespace spp::flood
