// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "shapes.h"

namespace spp::samples {

/// Area of the ring within `width_m` of the line, by GEOS; square metres.
double areaInside(const Ring &ring, const Polyline &line, double width_m);

} // namespace spp::samples
