// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "csvfile.h"

namespace spp::test {

/// Compares a row of qcvn01-2021-tables.csv with the packs. Empty when the packs say the same;
/// else what differs. A row that no check knows is a difference.
QString rowDifference(const CsvRow &row);

} // namespace spp::test
