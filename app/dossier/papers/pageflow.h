// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossier_export.h"
#include "dossier/papers/laidblock.h"

#include <utility>
#include <vector>

namespace spp::paper {

/// One page: what stands at which height below the top margin.
struct LaidPage {
    std::vector<std::pair<double, Piece>> pieces;
};

/// Breaks the blocks of a section into pages. A block that is to be kept with the next one moves to
/// the page on which that one begins; a table begins its header again on each page.
SPP_DOSSIER_EXPORT std::vector<LaidPage> breakPages(const Section &section, double width, double height);

} // namespace spp::paper
