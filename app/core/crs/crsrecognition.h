// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/profile/profile.h"

#include <QString>

#include <optional>

namespace spp {

/// The code of the CRS that a WKT or a .prj file describes, by what it says and not by its name:
/// projection, parameters, ellipsoid, and how the file reaches WGS 84.
///
/// Older tools write the local CRS in many ways: "VN_2000_105_00", or a bare transverse Mercator
/// with TOWGS84. Coordinates are on the profile's datum when the file names that datum, or gives
/// the profile's seven parameters within 1e-6 (with the rotations of either sign, since files that
/// forgot to turn them hold the same coordinates), or gives only the ellipsoid while the CRS has
/// the datum's name. A bare transverse Mercator on WGS 84 is none of these and stays unknown.
///
/// Nothing when it is not known, so that a person is asked. CrsMismatch when the text is no WKT,
/// or carries a code that its own parameters contradict.
Result<std::optional<QString>> SPP_CORE_EXPORT recogniseCrs(
        const QString &wkt, const Profile &profile);

} // namespace spp
