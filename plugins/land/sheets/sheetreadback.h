// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/sheetstyle.h"
#include "land/sheets/sheetcontent.h"
#include "land/sheets/sheetreport.h"

namespace spp::land {

/// Reads a sheet that was written as an import would, and compares each parcel: number, corners,
/// area, land class. Fills readBack, differences and warnings of the report.
Result<void> compareReadBack(const QString &path, const SheetContent &content,
        const SheetStyle &style, SheetReport &report);

} // namespace spp::land
