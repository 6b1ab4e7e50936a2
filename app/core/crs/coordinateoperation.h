// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/profile/profile.h"
#include "engine/geometry.h"

#include <QString>

#include <memory>

namespace spp {

/// One coordinate operation between two CRSs, always through the datum operation that the profile
/// pins: the library never chooses.
///
/// pipeline() is a complete PROJ pipeline in traditional axis order (east, north; longitude,
/// latitude in degrees). GDAL, QGIS and PROJ are all handed this same text, which is why they
/// agree. Not thread-safe; clone() one per thread.
class SPP_CORE_EXPORT CoordinateOperation {
public:
    /// `from` and `to` are "AUTH:CODE". CrsMismatch when a CRS is unknown or is not horizontal.
    static Result<CoordinateOperation> create(
            const DatumOperation &datum, const QString &from, const QString &to);
    ~CoordinateOperation();
    CoordinateOperation(CoordinateOperation &&) noexcept;
    CoordinateOperation &operator=(CoordinateOperation &&) noexcept;

    Result<CoordinateOperation> clone() const;
    QString from() const;
    QString to() const;
    QString pipeline() const; ///< "+proj=noop" when both are the same CRS
    QString description() const; ///< for reports: "EPSG:9209 → EPSG:5897 (no datum change)"
    bool isIdentity() const;
    bool usesDatumOperation() const;

    /// Transforms in place. Fails on the first point that has no image.
    Result<void> transform(double *x, double *y, size_t count) const;
    Result<engine::Geometry> transform(const engine::Geometry &geometry) const;
    Result<engine::Box> transform(const engine::Box &box) const; ///< densified edges

private:
    CoordinateOperation();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
