// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/review/featuresource.h"
#include "core/review/review.h"

#include <QMap>
#include <QString>

namespace spp {

/// The places of a review as a GeoPackage: layer "subject", layer "evidence" with one row per
/// finding, and one layer per theme that touches the surroundings, cut off there.
///
/// The surroundings are the subject's box grown by half its larger side, at least 50 m.
class SPP_CORE_EXPORT EvidenceGeoPackage {
public:
    /// `styles` are QGIS styles (QML) by layer name; they go into the table layer_styles, from
    /// which QGIS takes them when it opens a layer.
    static Result<void> write(const Review &review, FeatureSource &source, const QString &crs,
            const QString &path, const QMap<QString, QString> &styles = {});
    static engine::Box surroundings(const Subject &subject);
    /// Name of the layer of a theme: "theme_power_lines".
    static QString layerName(const QString &themeId);
};

} // namespace spp
