// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>

namespace spp {

/// What a source file is, as far as it must be treated apart.
enum class SourceKind {
    Other, ///< left to GDAL
    Shapefile,
    Dxf,
    Dgn7,
    DelimitedText, ///< csv, txt, tsv
};

/// Looks at the first bytes of a source.
///
/// Refuses with advice what no reader here can open: a missing or empty file, a folder that is not
/// a geodatabase, DGN V8, DWG newer than R2000, a KML track
/// that would crash GDAL.
Result<SourceKind> SPP_CORE_EXPORT checkFormat(const QString &path);

} // namespace spp
