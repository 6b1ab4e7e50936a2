// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>
#include <QStringList>

#include <memory>

class OGRCoordinateTransformation;
class OGRSpatialReference;

namespace spp {

class CoordinateOperation;

struct SPP_CORE_EXPORT GdalDelete {
    void operator()(OGRCoordinateTransformation *transformation) const;
    void operator()(OGRSpatialReference *reference) const;
};
using GdalTransformation = std::unique_ptr<OGRCoordinateTransformation, GdalDelete>;
using GdalReference = std::unique_ptr<OGRSpatialReference, GdalDelete>;

/// The CRS "AUTH:CODE" for GDAL, in traditional axis order (east, north; longitude, latitude).
Result<GdalReference> SPP_CORE_EXPORT gdalReference(const QString &authorityCode);

/// As WKT; empty for null.
QString SPP_CORE_EXPORT wktOf(const OGRSpatialReference *reference);
/// WKT of "AUTH:CODE".
Result<QString> SPP_CORE_EXPORT wktOfCode(const QString &authorityCode);

/// GDAL's transformation that carries out exactly this operation, for data in traditional axis
/// order. Not thread-safe; one per thread.
Result<GdalTransformation> SPP_CORE_EXPORT gdalTransformation(const CoordinateOperation &operation);

/// The operation as GDAL's COORDINATE_OPERATION and -ct want it.
///
/// Given with its two CRSs, GDAL hands the text its coordinates in the axis order of the
/// authority, latitude first for EPSG:4326; so this text exchanges them first. With the plain
/// pipeline a warp of EPSG:4326 fails in Viet Nam and is silently wrong where longitudes are below
/// 90°.
Result<QString> SPP_CORE_EXPORT gdalOperation(const CoordinateOperation &operation);

/// -s_srs, -t_srs, -ct for gdalwarp and ogr2ogr, as programs or as GDALWarp() and
/// GDALVectorTranslate().
Result<QStringList> SPP_CORE_EXPORT gdalArguments(const CoordinateOperation &operation);

/// SRC_SRS, DST_SRS, COORDINATE_OPERATION as NAME=VALUE for GDALCreateGenImgProjTransformer2().
Result<QStringList> SPP_CORE_EXPORT gdalTransformerOptions(const CoordinateOperation &operation);

} // namespace spp
