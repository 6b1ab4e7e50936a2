// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/profile/profile.h"

#include <QString>

namespace spp {

/// The CRS of a source, by its authority code.
struct SPP_CORE_EXPORT SourceCrs {
    QString code; ///< "EPSG:9209"
    bool isProjected = true;
    double unit_m = 1.0; ///< metres in one unit; 1 for a geographic CRS
    bool northFirst = false; ///< as its authority defines the axes

    QString own; ///< code of the CRS that the source itself states; empty when it is not known

    static Result<SourceCrs> ofCode(const QString &code);
    /// The stated CRS, or that of the source's own definition (WKT). BadInput when neither is
    /// known, with the choices of the profile: nothing is guessed.
    static Result<SourceCrs> claimed(
            const Profile &profile, const QString &wkt, const QString &stated);
};

} // namespace spp
