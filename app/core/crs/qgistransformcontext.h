// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/profile/profile.h"

#include <QStringList>

class QgsCoordinateTransformContext;
class QgsProject;

namespace spp {

/// QGIS's transform context with the pinned operation for every pair among the profile's CRSs, WGS
/// 84 (EPSG:4326, OGC:CRS84, EPSG:3857) and the `more` ones of layers at hand. Starts QGIS.
///
/// A pair outside this list is left to QGIS: name the CRS of each layer in `more`.
Result<QgsCoordinateTransformContext> SPP_CORE_EXPORT qgisTransformContext(
        const Profile &profile, const QStringList &more = {});

/// Gives a project the profile's CRS and that context, before its layers are loaded: a layer takes
/// the context that the project has when it is added.
Result<void> SPP_CORE_EXPORT applyToProject(
        QgsProject &project, const Profile &profile, const QStringList &more = {});

} // namespace spp
