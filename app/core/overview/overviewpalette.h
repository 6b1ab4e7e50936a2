// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/overview/overviewstore.h"

#include <QColor>

#include <vector>

class QgsFeatureRenderer;
class QgsFields;
class QgsRenderContext;

namespace spp {

/// The colour of each cell code of an overview, from the style that draws the features themselves,
/// so that a change of style needs no new overview.
///
/// A class has the mean colour of its symbol's filling (hatchings become a tint); boundary mixes in
/// the colour of the outline, `outlineStrength` (0 … 1) times as much as an outline of that width
/// covers of a pixel. What the style does not draw is transparent.
class SPP_CORE_EXPORT OverviewPalette {
public:
    /// `renderer` has been started with the context. Features of the style are asked for without
    /// geometry.
    OverviewPalette(const Overview &overview, QgsFeatureRenderer &renderer,
            QgsRenderContext &context, const QgsFields &fields, double outlineStrength);

    /// Premultiplied.
    QRgb colour(OverviewCell cell) const { return cell < m_colours.size() ? m_colours[cell] : 0; }

private:
    std::vector<QRgb> m_colours;
};

} // namespace spp
