// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/plancompare/plancomparison.h"

#include <QMap>
#include <QString>

namespace spp {

/// A comparison for other programs. Files are written beside their names and renamed.
class SPP_CORE_EXPORT ComparisonFiles {
public:
    /// GeoPackage with the layers "changed_places" (from, to, area, sliver or not) and
    /// "changed_parcels", dated with the later decision. `styles` are QML texts by layer, which
    /// QGIS then shows it with.
    static Result<void> geoPackage(const PlanComparison &comparison, const QString &path,
            const QMap<QString, QString> &styles);
    /// One row for each change of a parcel; UTF-8 with a byte order mark, so that spreadsheets read
    /// its letters; numbers with a decimal point.
    static Result<void> csv(const PlanComparison &comparison, const QString &path);
    static QString placesLayer() { return QStringLiteral("changed_places"); }
    static QString parcelsLayer() { return QStringLiteral("changed_parcels"); }
};

} // namespace spp
