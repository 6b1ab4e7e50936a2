// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/overview/overviewbuilder.h"

#include <QStringList>

class QgsMapLayer;
class QgsMapSettings;
class QgsVectorLayer;

namespace spp {

class Territory;
struct MapLimits;
struct Theme;

/// Overviews and the layers that show their themes.
class SPP_CORE_EXPORT OverviewLayers {
public:
    /// The fields that the layer's style tells features apart by, sorted.
    static QStringList styleFields(const QgsVectorLayer &layer);
    /// The theme's overview as the layer's style needs it. Whether the theme is large enough is
    /// for buildOverview() to say.
    static OverviewRequest request(const QgsVectorLayer &layer, const MapLimits &limits);
    enum class Stale {
        Use, ///< until there is a new one
        Leave, ///< nobody makes a new one
    };
    /// Lets the layer draw from the theme's overview; without one, or with one made for another
    /// style, from its features alone. True when it has one. BadInput when it is damaged.
    static Result<bool> attach(Territory &territory, QgsVectorLayer &layer, Stale stale);
    static bool isAttached(const QgsMapLayer &layer);
    /// A map of these settings draws the layer from its overview.
    static bool isUsed(const QgsMapLayer &layer, const QgsMapSettings &settings);
    /// Its overview could not be read while it was drawn.
    static bool isBroken(const QgsMapLayer &layer);
    /// Builds the overview of one theme as its style in this territory needs it. QGIS is started
    /// only when the theme has more features than a map draws.
    static Result<OverviewOutcome> build(
            Territory &territory, const QString &theme, Feedback &feedback);
};

} // namespace spp
