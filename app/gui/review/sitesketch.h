// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "gui/gui_export.h"

#include <QString>

class QgsGeometry;

namespace spp {

/// A drawn outline as a file of its own, so that a review reads it as any other site: with a hash,
/// and with what a replay needs.
class SPP_GUI_EXPORT SiteSketch {
public:
    /// Writes a GeoJSON file named after its content into the user's data folder and answers with
    /// its path. `crs` is "EPSG:5897".
    static Result<QString> write(
            const QgsGeometry &outline, const QString &crs, const QString &name);
    static QString folder();
};

} // namespace spp
