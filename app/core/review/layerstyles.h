// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/review/geopackagewriter.h"

#include <QMap>

namespace spp {

/// Adds the table in which QGIS keeps the styles that layers are shown with. `styles`: QML by the
/// name of a layer; those of layers that are not there are left out. Without styles there is no
/// table.
Result<void> SPP_CORE_EXPORT writeLayerStyles(
        const QMap<QString, QString> &styles, QDate date, GeoPackageWriter &writer);

} // namespace spp
