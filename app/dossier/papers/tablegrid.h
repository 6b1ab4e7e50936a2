// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/paperdocument.h"

#include <vector>

namespace spp::paper {

/// A cell with the place that it takes in the grid of its table.
struct GridCell {
    const Cell *cell = nullptr; ///< null: the columns are taken by a cell of a row above
    size_t column = 0; ///< its first
    int span = 1;
    double x = 0.0; ///< share of the text width
    double width = 0.0; ///< share
};

/// The cells of each row from left to right, those that reach down from above among them.
std::vector<std::vector<GridCell>> gridOf(const Table &table);

} // namespace spp::paper
