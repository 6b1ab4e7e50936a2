// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "csvfile.h"

namespace spp::test {

/// As rowDifference(), for rows that say how far apart two things must be. The rule is run on a
/// site at that distance, which must pass, and on one a centimetre nearer, which must not.
QString wastewaterDifference(const CsvRow &row);
QString solidWasteDifference(const CsvRow &row);
QString cemeteryDifference(const CsvRow &row);
/// 500 m, and 1000 m where density is low, for a facility of a residential unit.
QString serviceRadiusDifference(const QString &facilityKind);

} // namespace spp::test
