// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "flood/hazard/hazardgrid.h"
#include "flood/results/depthseries.h"

namespace spp::flood {

// What is opened here may be opened and read on any thread, and keeps nothing but meshes open
// between two readings: files may be moved away, which the next reading says.

/// The results of `spp flood simulate` in a folder: its frames, or the greatest depth alone; the
/// ground where the folder has it (older ones have not), the gauges where there are any. BadInput
/// for a folder that holds something else, and for frames on another grid.
Result<DepthSeriesPtr> openRun(const QString &folder);

/// A raster, NetCDF or mesh. All its time steps, so that `reading.time` is not looked at; times
/// where the file states them with their unit. Its ground is not known. Errors of readSource().
Result<DepthSeriesPtr> openSource(
        const SourceName &name, const SourceReading &reading, Feedback &feedback);
/// The same of a source that lies in this CRS, unless it says another one itself.
Result<DepthSeriesPtr> openSource(const SourceName &name, const SourceReading &reading,
        const QString &crsWkt, Feedback &feedback);

/// A scenario of a territory: its greatest depth, and its ground where it has one. Usage error for
/// a scenario that is not there or has no depths (classes alone).
Result<DepthSeriesPtr> openScenario(const QString &territoryPath, const QString &id);

} // namespace spp::flood
