// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/words.h"
#include "engine/flood/places.h"

#include <string>

namespace spp::engine::flood {

/// How errors name a cell; rows and columns count from 0, from the north-west.
inline std::string nameOf(const CellPlace &cell)
{
    return filled(translate("spp::engine", "row %1, column %2"),
            { std::to_string(cell.row), std::to_string(cell.column) });
}

} // namespace spp::engine::flood
