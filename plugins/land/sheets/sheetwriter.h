// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/sheets/sheetreport.h"

#include "core/import/textencoding.h"

namespace spp::land {

struct SheetOptions {
    QString sheet;
    QString commune; ///< code or name; may be empty where one commune alone has the sheet
    QString seed; ///< path of the office's seed file, DGN V7
    QString output; ///< path
    int scale = 0; ///< denominator; 0: the finest that fits
    std::optional<TextEncoding> encoding; ///< none: as the style says
};

/// Writes one cadastral sheet as a DGN V7 file: boundaries, labels and frame as the profile's
/// sheets/cadastral-sheet.yaml says, with the settings of the seed file.
///
/// The file is written beside its name, read back and compared, and only then given its name, which
/// must be free. Corners stand on whole millimetres.
Result<SheetReport> writeSheet(
        Territory &territory, const SheetOptions &options, Feedback &feedback);

} // namespace spp::land
