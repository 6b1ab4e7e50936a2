// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/review/review.h"
#include "dossier/papers/paperdata.h"

namespace spp::paper {

/// Rows "findings", "conflicts", "uncertain", "missing", "questions", "owners", "proposal" and
/// "themes" from the review.
void addFindingRows(
        PaperData &data, const Review &review, const Territory &territory, const PaperCase &facts);

} // namespace spp::paper
