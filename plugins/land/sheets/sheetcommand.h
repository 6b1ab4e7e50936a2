// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"

namespace spp::land {

/// `spp parcel sheet FILE --sheet SHEET [--commune C] --seed SEED --out OUT [--scale N]
/// [--encoding E]`: spp.parcel-sheet/1, see SheetReport. Violations: a parcel does not come back
/// the same when the sheet is read.
Command sheetCommand();

} // namespace spp::land
