// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/overview/overviewpalette.h"
#include "core/overview/overviewtiles.h"

class QgsRenderContext;

namespace spp {

/// Draws an overview into a map, from the level whose cells are closest to the pixels, four samples
/// a pixel. Follows the rotation of the map. Where that level has no tile the next larger cells
/// show.
///
/// Outlines are as strong as where the drawing of features ends, at all scales beyond: features
/// that are a few pixels wide would be nothing but outline.
class SPP_CORE_EXPORT OverviewPainter {
public:
    /// `style` has been started with the context. The map is in the territory's CRS.
    OverviewPainter(const OverviewTiles &tiles, QgsFeatureRenderer &style, const QgsFields &fields)
        : m_tiles(tiles)
        , m_style(style)
        , m_fields(fields)
    {
    }

    /// Draws nothing when rendering was stopped.
    void draw(QgsRenderContext &context) const;

private:
    const OverviewTiles &m_tiles;
    QgsFeatureRenderer &m_style;
    const QgsFields &m_fields;
};

} // namespace spp
