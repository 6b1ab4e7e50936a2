// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace spp::samples {

/// A place on the drawing board: u along the river, v away from it, roughly metres.
struct BoardPoint {
    double u = 0.0;
    double v = 0.0;
};

/// A place on the map: EPSG:5897 easting and northing in metres, a whole number of millimetres.
struct MapPoint {
    double e = 0.0;
    double n = 0.0;

    bool operator==(const MapPoint &other) const { return e == other.e && n == other.n; }
};

/// Half-open on neither side: corners of an axis-parallel rectangle of the board.
struct BoardRect {
    double u0 = 0.0;
    double v0 = 0.0;
    double u1 = 0.0;
    double v1 = 0.0;

    double width() const { return u1 - u0; }
    double height() const { return v1 - v0; }
    BoardPoint centre() const { return { (u0 + u1) / 2, (v0 + v1) / 2 }; }
    bool contains(BoardPoint p) const { return p.u >= u0 && p.u <= u1 && p.v >= v0 && p.v <= v1; }
};

/// Bends the board into a landscape.
///
/// A conformal map: right angles of the board stay right angles, so that plots stand square to the
/// river and its canals wherever these turn. Lengths change by the factor scale(), 0.75 to 1.35.
MapPoint toMap(BoardPoint point);
double scale(BoardPoint point);

/// Back from the map to the board, to a centimetre, from a guess that is not far.
BoardPoint toBoard(double e, double n, BoardPoint guess);

MapPoint rounded(double e, double n); ///< to whole millimetres

} // namespace spp::samples
