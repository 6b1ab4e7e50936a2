// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/crs/projcontext.h"

#include <QString>

#include <array>
#include <map>
#include <optional>

namespace spp {

/// What decides where coordinates lie on their ellipsoid: projection, parameters, unit, ellipsoid.
/// Names play no part.
struct CrsShape {
    QString method; ///< "Transverse Mercator"; empty for geographic
    std::map<QString, double> parameters; ///< metres, degrees, plain numbers
    double unit = 1.0; ///< of the coordinates, in metres or radians
    double semiMajor_m = 0.0;
    double inverseFlattening = 0.0; ///< 0 for a sphere
    double primeMeridian_deg = 0.0;

    /// Nothing for a CRS that is neither projected nor geographic.
    static std::optional<CrsShape> of(PJ_CONTEXT *context, const PJ *horizontal);
    /// Within 1e-6 of each parameter (metre, degree), 1e-9 of a scale, 1e-6 of the flattening.
    bool matches(const CrsShape &other) const;
};

/// Seven parameters to WGS 84 in the order and convention of TOWGS84 (position vector; metres,
/// arc seconds, parts per million).
using ToWgs84 = std::array<double, 7>;

/// Those of a "+proj=helmert" step in either convention.
std::optional<ToWgs84> toWgs84(const QString &helmertStep);

} // namespace spp
