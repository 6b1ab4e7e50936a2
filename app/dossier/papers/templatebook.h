// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/dossier_export.h"
#include "dossier/papers/paperdata.h"
#include "dossier/papers/papertemplate.h"

namespace spp::paper {

/// The tables of a paper as a spreadsheet: the title, then every table that has rows, on a sheet of
/// its own. A column that shows one field is a number where the row also has "FIELD#" (in C
/// notation), with the decimals of its printed text; everything else is text.
SPP_DOSSIER_EXPORT Result<void> writeTemplateBook(
        const PaperTemplate &paper, const PaperData &data, const QString &path);

} // namespace spp::paper
