// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/geometry.h"

#include <QString>

#include <vector>

namespace spp {

/// The polygons of a vector file as they stand in it.
struct SiteFile {
    std::vector<engine::Geometry> polygons; ///< valid, two dimensions
    QString statedCrs; ///< "AUTH:CODE"; empty when the file states none
    QString assumedCrs; ///< by the standard of the format, where the file itself says nothing
    QString sha256; ///< of the main file

    /// `layer` empty: the only layer with polygons.
    static Result<SiteFile> read(const QString &path, const QString &layer);
};

} // namespace spp
