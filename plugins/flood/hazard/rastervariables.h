// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/hazardsource.h"
#include "flood/rasterdataset.h"

namespace spp::flood {

/// One variable of a container, or the raster itself. Errors as readSource().
Result<DatasetPtr> openVariable(const SourceName &name, const GdalMessages &messages);

/// Times of NetCDF: "hours since …" with the values of the one dimension beside the two of the map.
Result<SourceTimes> readRasterTimes(const SourceName &name);
/// All variables that lie on a map.
Result<SourceContents> readRasterContents(const QString &path, Feedback &feedback);

} // namespace spp::flood
