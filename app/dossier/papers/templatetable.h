// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/paperdata.h"
#include "dossier/papers/papertemplate.h"

namespace spp::paper {

/// A table of a template: header row, a row for each of its row set, group rows over the whole
/// width. Without rows: the text for the empty case, or blank rows to fill in by hand. The width of
/// the page's text tells how much of it a drawing beside the rows takes.
Table templateTable(const TemplateBlock &block, const PaperData &data, double textWidth_mm);

} // namespace spp::paper
