// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/profile/profile.h"

#include <QString>

#include <vector>

namespace spp {

/// Reads the table of communes of a profile: CSV in UTF-8 with a header row.
///
/// Columns: commune_code, name or name_vi, and the box as xmin…, ymin…, xmax…, ymax… in the
/// profile's box CRS; optional unit_type, full_name_vi, name_ascii, former_province,
/// former_cadastral_epsg, former_units. Further columns are ignored. A code given twice, a box that
/// is empty or a number that is none is an error with file and line.
Result<std::vector<CommuneBox>> readCommuneTable(const QString &path);

/// The rows of a CSV text, quoted as in RFC 4180; `line` is where the row begins, from 1.
struct CsvRow {
    int line = 0;
    QStringList cells;
};
Result<std::vector<CsvRow>> SPP_CORE_EXPORT parseCsv(const QString &text);

} // namespace spp
