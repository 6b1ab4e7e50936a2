// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/hazardgrid.h"

namespace spp::flood {

/// What values in a unit, as a file spells it, are multiplied by to be stored (see unitOf()): 1 for
/// lengths, which `SourceReading::unit` converts, and where the file states no unit. BadInput for a
/// unit that the quantity is not measured in, or that has to be stated.
Result<double> factorOfUnit(const QString &unit, const SourceReading &reading);

} // namespace spp::flood
