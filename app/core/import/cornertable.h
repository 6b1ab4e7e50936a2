// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/profile/profile.h"
#include "engine/geometry.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace spp {

/// How a pasted corner table is to be read.
struct CornerTableOptions {
    QString crs; ///< that the coordinates are in; empty: the territory's
    QString commune; ///< code or name; empty: the meridian cannot be verified
    bool exchangeAxes = false; ///< what the table calls X (Bắc) is Y (Đông), and the reverse
    /// How far a printed side may differ from the one computed. Coordinates and sides printed to
    /// the centimetre differ by up to 0.019 m from rounding alone (papers: coordinates and sides
    /// to 0.01 m).
    double sideTolerance_m = 0.02;
};

/// One corner as it was read.
struct TableCorner {
    int line = 0; ///< in the pasted text, from 1
    QString number; ///< as printed; counted from 1 where the table has no numbers
    double north_m = 0.0; ///< X (Bắc), in the CRS of the table
    double east_m = 0.0; ///< Y (Đông)
    std::optional<double> side_m; ///< printed, to the next corner
    double computedSide_m = 0.0; ///< to the next corner, in the CRS of the table
};

/// What is wrong with a table, or should be looked at.
struct SPP_CORE_EXPORT CornerProblem {
    enum class Kind {
        NotANumber, ///< a cell that cannot be read, or that could be two numbers
        MissingCell, ///< a row with fewer cells than coordinates need
        SideDiffers, ///< printed and computed side differ beyond the tolerance
        AxesExchanged, ///< the coordinates only make sense with X and Y exchanged
        WrongMeridian, ///< the coordinates only make sense in another CRS
        OutsideTerritory, ///< they make sense nowhere here
        PlaceNotVerified, ///< no commune was named, so that the meridian cannot be checked
        DuplicateCorner, ///< a corner stands where another one does
        SelfCrossing, ///< two sides cross
        TooFewCorners, ///< fewer than three
    };
    Kind kind = Kind::NotANumber;
    int line = 0; ///< in the pasted text, from 1; 0: the table as a whole
    int column = 0; ///< of the row, from 1; 0: the row as a whole
    QString message; ///< one sentence in the language of the program

    /// Without an outline that can be used. The others (SideDiffers, AxesExchanged, WrongMeridian,
    /// OutsideTerritory, PlaceNotVerified) leave one, which a person has to judge.
    bool isFatal() const;
};
QString SPP_CORE_EXPORT toString(CornerProblem::Kind kind); ///< "side-differs", …

/// A table of corners (bảng tọa độ): number, X (Bắc), Y (Đông), side, as it is copied from a sheet,
/// a text or a PDF.
struct SPP_CORE_EXPORT CornerTable {
    std::vector<TableCorner> corners; ///< without the closing row
    bool closed = false; ///< the last row repeated the first corner
    /// Polygon in the territory's CRS; null while a problem is fatal.
    engine::Geometry polygon;
    double area_m2 = 0.0; ///< in the CRS of the table; 0 without polygon
    QString crs; ///< in which the table was read
    std::vector<CornerProblem> problems; ///< by line
    /// A reading that makes sense where this one does not; read again with it. Empty when there is
    /// none, or this one does.
    std::optional<CornerTableOptions> better;
    QStringList fittingCrs; ///< all CRSs in which the better reading makes sense

    bool isUsable() const { return !polygon.isNull(); }
};

/// Reads corner tables for one territory.
///
/// Cells are parted by tabs, by semicolons or by blanks, whichever the table has. Numbers are
/// written 1.234.567,89 or 1234567.89; one table has one way. A header is optional; columns that it
/// names may stand in any order, otherwise it is number, X (north), Y (east), side, where number
/// and side may be missing. A side stands in the row of its first corner, in that of its second, or
/// in a line of its own between the two.
class SPP_CORE_EXPORT CornerTableReader {
public:
    /// The profile gives the datum, the communes and the CRSs that tables here may be in. Both are
    /// copied.
    CornerTableReader(const Profile &profile, const QString &territoryCrs);

    /// Problems of the table are values in it; an Error only when the CRS cannot be used.
    Result<CornerTable> read(const QString &text, const CornerTableOptions &options = {}) const;

private:
    Profile m_profile;
    QString m_territoryCrs;
};

} // namespace spp
