// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/survey/traverse.h"

#include <string_view>

namespace spp::engine {

struct NamedPoint {
    std::string name; ///< "1", "2" … by the line where the list has none
    SurveyPoint place;
};

enum class CoordinateOrder {
    NorthEast, ///< X Y of survey papers: north first
    EastNorth,
};

/// Reads a list of places, one a line: a name, if there is one, and two numbers, apart by blanks,
/// tabs, semicolons or commas. A comma within a number is the decimal one where something else
/// parts the columns. Columns after the coordinates are left out, so are empty lines and those
/// that begin with #. UTF-8, a byte order mark is skipped.
/// Errors are BadInput and name the line.
Result<std::vector<NamedPoint>> readCoordinateList(std::string_view text, CoordinateOrder order);

} // namespace spp::engine
