// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/profile/profile.h"
#include "engine/store/gridpoint.h"

#include <QJsonArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace spp {

class Territory;

/// What a review takes from its territory besides the features of the themes. Values, so that a
/// review can be run again where the territory is not.
struct SPP_CORE_EXPORT ReviewBasis {
    QString profileId;
    QString profileVersion;
    QString profileSha256;
    double tolerance_m2 = 1.0;
    QStringList rulePacks; ///< of the profile: files
    QString territoryId;
    QString crs; ///< "EPSG:5897"
    int schemaVersion = 0;
    DatumOperation datum;
    QMap<QString, QJsonArray>
            sources; ///< the imports behind each theme, as the manifest lists them

    /// Where the millimetre grid of the territory begins. Empty in archives from before reviews
    /// measured on it.
    std::optional<engine::GridOrigin> grid;

    static Result<ReviewBasis> of(Territory &territory);
};

} // namespace spp
