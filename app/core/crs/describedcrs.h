// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/crs/crsparts.h"
#include "core/crs/crsshape.h"

#include <optional>

namespace spp {

/// A CRS as a file describes it, with the evidence for the datum that it means.
struct DescribedCrs {
    PjPtr horizontal; ///< null for vertical, geocentric and local systems
    QString name;
    QString datumName;
    QString code; ///< "AUTH:CODE" that the file states, or empty
    std::optional<ToWgs84> parameters; ///< TOWGS84 of the file; absent when it has none

    static DescribedCrs of(ProjContext &context, const PjPtr &crs);

    /// Whether the coordinates are on the datum of `local`: the file names it, or gives its seven
    /// parameters, or names it where its datum is only an ellipsoid.
    bool isOnDatum(ProjContext &context, const CrsParts &local,
            const std::optional<ToWgs84> &pinned) const;
    /// Says WGS 84 and gives numbers that lead away from it.
    bool movesWgs84(ProjContext &context) const;

private:
    bool namesOnlyAnEllipsoid() const;
    PjPtr geographic(ProjContext &context) const;
};

} // namespace spp
