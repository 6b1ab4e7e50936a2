// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "engine/raster/grid.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace spp::flood {

/// What a scenario can say of a place.
enum class HazardQuantity { Depth, Speed, DepthSpeed, Duration, Ground, HazardClass };

QString toString(HazardQuantity quantity); ///< "depth", "depth-speed", "class", …
QString unitOf(HazardQuantity quantity); ///< in which it is stored: "m", "m/s", "m2/s", "h"
bool isMetre(const QString &unit); ///< as files spell it
bool isLengthUnit(const QString &unit); ///< one that --unit takes, or a metre
/// Usage error that lists what there is.
Result<HazardQuantity> quantityFrom(const QString &name);

/// A source as a user names it: "depth.tif", "results.nc#depth", "model.hdf#Depth".
struct SourceName {
    QString path;
    QString variable; ///< after the last '#'; may be empty

    static SourceName parse(const QString &text);
    QString text() const; ///< that parse() understands
};

/// How a source is to be read. Nothing here is guessed: what a file does not say must be said.
struct SourceReading {
    HazardQuantity quantity = HazardQuantity::Depth;
    QString time; ///< "max", or the number of a time step from 1; empty: there is only one
    QString unit; ///< of depths and levels: m, dm, cm, mm, ft; empty: as the file says, else m
    std::optional<double> cell; ///< of a mesh: the size that it is sampled at, in units of its CRS
    bool nodataIsDry = false; ///< the user states that cells without data are dry
    bool negativeIsDry = false; ///< … and that negative depths are
    /// The values are levels of the water above a datum, and this is the ground above the same one,
    /// in the same unit and on the same cells: depth = level − ground, and dry where the level does
    /// not reach the ground.
    std::optional<SourceName> levelAbove;
};

/// One quantity of a source on a north-up grid of its own CRS. NaN: no data.
struct HazardGrid {
    engine::Grid grid; ///< in units of the CRS
    QString crsWkt; ///< empty: the source does not say
    std::vector<float> cells;
    QStringList notes; ///< what was done: "greatest of 37 time steps", …
};

/// Reads a raster through GDAL (NetCDF and HDF with a variable) or a mesh through QGIS. BadInput
/// names the file and says what to state: variable, time, unit, cell size; refuses rotated rasters,
/// rasters that do not say where they lie, negative depths, and values that cannot be metres. A
/// mesh is sampled at the middle of each cell: straight within the triangles of values at its
/// corners, the face's value where values belong to faces.
Result<HazardGrid> readSource(
        const SourceName &name, const SourceReading &reading, Feedback &feedback);

/// The steps of a source, in their order.
struct SourceTimes {
    int steps = 0;
    std::vector<double> time_s; ///< rising, from the first step on; empty: the file does not say
};

/// What readSource() could be asked for under `reading.time`. Errors as there.
Result<SourceTimes> readTimes(const SourceName &name);

} // namespace spp::flood
