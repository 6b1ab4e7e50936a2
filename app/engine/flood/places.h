// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace spp::engine {

/// A cell of the grid of a flood run: row 0 is the northernmost, column 0 the westernmost.
struct CellPlace {
    int row = -1;
    int column = -1;

    bool operator==(const CellPlace &other) const
    {
        return row == other.row && column == other.column;
    }
    bool operator!=(const CellPlace &other) const { return !(*this == other); }
};

enum class CellSide { West, East, North, South };

/// One side of a cell: the face that it shares with its neighbour, or with what lies outside.
struct FacePlace {
    CellPlace cell;
    CellSide side = CellSide::West;
};

/// The cell on the other side of `face`; it may lie outside the grid.
inline CellPlace beyond(const FacePlace &face)
{
    CellPlace place = face.cell;
    switch (face.side) {
    case CellSide::West:
        --place.column;
        break;
    case CellSide::East:
        ++place.column;
        break;
    case CellSide::North:
        --place.row;
        break;
    case CellSide::South:
        ++place.row;
        break;
    }
    return place;
}

} // namespace spp::engine
