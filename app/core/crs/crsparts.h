// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/crs/pipeline.h"
#include "core/crs/projcontext.h"

namespace spp {

/// The projected or two-dimensional geographic CRS inside `crs`, null where there is none.
PjPtr horizontalPart(PJ_CONTEXT *context, PjPtr crs);

/// A horizontal CRS taken apart: its geographic base, and the way down to longitude and latitude
/// in degrees on its own datum.
struct CrsParts {
    QString code; ///< as asked for
    QString name;
    bool deprecated = false; ///< withdrawn by its authority
    PjPtr geographic; ///< two-dimensional base
    Pipeline toGeographic; ///< east, north → longitude, latitude in degrees; no datum change

    /// CrsMismatch when the CRS is unknown, vertical, geocentric or local.
    static Result<CrsParts> read(ProjContext &context, const QString &authorityCode);
    bool sameDatum(ProjContext &context, const CrsParts &other) const;
};

/// The operation that PROJ ranks first between two CRSs whose datum change nobody pinned.
struct RankedOperation {
    Pipeline pipeline; ///< traditional axis order
    QString name;
    double accuracy_m = -1.0; ///< negative when unknown
};

/// Only operations with known numbers and grids that are installed; never a "ballpark" one, which
/// takes two datums as equal because nothing is known.
Result<RankedOperation> bestOperation(ProjContext &context, const PJ *from, const PJ *to);

} // namespace spp
