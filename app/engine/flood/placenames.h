// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/places.h"

#include <cstdio>
#include <string>

namespace spp::engine::flood {

/// How errors name a cell; rows and columns count from 0, from the north-west.
inline std::string nameOf(const CellPlace &cell)
{
    return "row " + std::to_string(cell.row) + ", column " + std::to_string(cell.column);
}

/// A number for an error, as short as it reads.
inline std::string numberText(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

} // namespace spp::engine::flood
