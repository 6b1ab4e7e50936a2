// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/csvtable.h"

namespace spp {

/// Turns the header of a list into UTF-8 where an old office wrote it in TCVN3, VNI, VISCII or
/// Windows-1258, so that "X (Baéc)" is known for the north.
///
/// The encoding is the first one that has all the bytes and gives columns of coordinates; a header
/// that none explains stays as it is. The cells below keep their bytes.
Result<void> SPP_CORE_EXPORT restoreHeader(CsvTable &table);

} // namespace spp
