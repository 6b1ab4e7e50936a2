// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace spp::test {

// Files of the benchmark package of the Environment Agency (May 2010), which may not be passed on.

/// A file of the folder that SPP_EA_DATA names, or of a folder in it, such as "Test5 dataset 2010";
/// upper and lower case are the same. Empty: it is not there.
QString eaFile(const QString &name);

/// An ESRI ASCII grid where it lies: x to the east, y to the north.
struct AsciiGrid {
    int rows = 0;
    int columns = 0;
    double west = 0.0;
    double south = 0.0;
    double cell_m = 0.0;
    std::vector<double> values; ///< rows from the north; NaN where there is no data

    double east() const { return west + columns * cell_m; }
    double north() const { return south + rows * cell_m; }
    double at(double x, double y) const; ///< NaN off the grid
    /// Mean of the cells with data whose middles lie in a square; NaN where there is none.
    double mean(double fromX, double fromY, double side_m) const;
};

/// Ends the program where the file is no whole grid.
AsciiGrid readAsciiGrid(const QString &path);

/// Points of a table with a line of names: the last two columns are x and y.
std::vector<std::pair<double, double>> readEaPoints(const QString &path);

/// Depths at stages over time, as LISFLOOD-FP writes them.
struct StageSeries {
    std::vector<double> times_s;
    std::vector<std::vector<double>> depths_m; ///< of each time, of each stage

    double at(std::size_t stage, double time_s) const;
};
StageSeries readStages(const QString &path);

} // namespace spp::test
