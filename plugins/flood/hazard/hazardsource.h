// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"
#include "flood/hazard/hazardgrid.h"

#include <memory>

namespace spp::flood {

/// A variable of a source, as the file states it.
struct SourceVariable {
    QString name; ///< after '#'; empty for the one picture of a raster
    QString description; ///< at length; may be empty
    QString unit; ///< may be empty
    SourceTimes times;
    QString crsWkt; ///< empty: the file does not say
    engine::Box extent; ///< in units of the CRS
    std::optional<engine::Grid> grid; ///< of a raster; a mesh has no cells of its own
    bool isGround = false; ///< of a mesh: the level of its corners
};

/// What a file holds that can be a quantity of a flood.
struct SourceContents {
    QString path;
    qlonglong faces = 0; ///< of a mesh; 0: it is none
    std::vector<SourceVariable> variables; ///< as in the file; at least one

    bool isMesh() const { return faces > 0; }
};

/// A file that is read through GDAL or, where it holds a mesh, through QGIS. A mesh stays open,
/// with the triangles over the cells it was last sampled at, so that the second moment costs
/// little.
///
/// May be read by several threads, one after the other. BadInput where the file of an open mesh is
/// no more what it was.
class HazardSource {
public:
    virtual ~HazardSource() = default;

    virtual Result<SourceContents> contents(Feedback &feedback) = 0;
    virtual Result<SourceTimes> times(const QString &variable) = 0;
    /// Values as the file has them. See readSource().
    virtual Result<HazardGrid> read(
            const QString &variable, const SourceReading &reading, Feedback &feedback)
            = 0;
};

using HazardSourcePtr = std::shared_ptr<HazardSource>;

/// Errors as readSource().
Result<HazardSourcePtr> openHazardSource(const QString &path);
/// What can be chosen of a file. Errors as readSource().
Result<SourceContents> readContents(const QString &path, Feedback &feedback);

HazardSourcePtr openRasterSource(const QString &path);
/// Starts QGIS. The results of a .dat lie on the .2dm of the same name beside it, or on the only
/// one there.
Result<HazardSourcePtr> openMeshSource(const QString &path);
/// Whether a NetCDF describes a mesh after the conventions of UGRID.
bool holdsMesh(const QString &path);

/// As readSource(), on a source that is open. `ground`: of reading.levelAbove, null: none.
Result<HazardGrid> readOpenSource(HazardSource &source, HazardSource *ground,
        const SourceName &name, const SourceReading &reading, Feedback &feedback);

} // namespace spp::flood
