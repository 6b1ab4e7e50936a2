// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/cornersnapping.h"

#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsmapcanvas.h>
#include <qgspointlocator.h>
#include <qgssnapindicator.h>
#include <qgsvectorlayer.h>

#include <cmath>

namespace spp {

namespace {

constexpr double reach_px = 12.0;

/// The nearest corner and the nearest side met so far, in squared metres.
struct Nearest {
    QgsPointLocator::Match corner;
    QgsPointLocator::Match side;
    double corner2 = 0.0;
    double side2 = 0.0;
};

void look(
        const QgsFeature &feature, QgsVectorLayer *layer, const QgsPointXY &point, Nearest &nearest)
{
    int at = 0;
    int before = 0;
    int after = 0;
    double away2 = 0.0;
    const QgsGeometry geometry = feature.geometry();
    const QgsPointXY corner = geometry.closestVertex(point, at, before, after, away2);
    if (away2 >= 0.0 && away2 < nearest.corner2) {
        nearest.corner2 = away2;
        nearest.corner = QgsPointLocator::Match(
                QgsPointLocator::Vertex, layer, feature.id(), std::sqrt(away2), corner, at);
    }
    QgsPointXY foot;
    away2 = geometry.closestSegmentWithContext(point, foot, after);
    if (away2 >= 0.0 && away2 < nearest.side2) {
        nearest.side2 = away2;
        nearest.side = QgsPointLocator::Match(
                QgsPointLocator::Edge, layer, feature.id(), std::sqrt(away2), foot, after - 1);
    }
}

} // namespace

CornerSnapping::CornerSnapping(QgsMapCanvas &canvas)
    : m_canvas(canvas)
    , m_mark(std::make_unique<QgsSnapIndicator>(&canvas))
{
}

CornerSnapping::~CornerSnapping() = default;

void CornerSnapping::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (!enabled)
        clearMark();
}

QgsPointXY CornerSnapping::snap(const QgsPointXY &point)
{
    if (!m_enabled)
        return point;
    const double reach = reach_px * m_canvas.mapUnitsPerPixel();
    const QgsRectangle around(
            point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach);
    Nearest nearest;
    nearest.corner2 = nearest.side2 = reach * reach;
    for (QgsMapLayer *shown : m_canvas.layers()) {
        auto *layer = qobject_cast<QgsVectorLayer *>(shown);
        if (!layer || layer->crs() != m_canvas.mapSettings().destinationCrs())
            continue;
        QgsFeatureIterator features
                = layer->getFeatures(QgsFeatureRequest(around).setNoAttributes());
        QgsFeature feature;
        while (features.nextFeature(feature))
            look(feature, layer, point, nearest);
    }
    for (const QgsGeometry &outline :
            m_moreOutlines ? m_moreOutlines() : std::vector<QgsGeometry>()) {
        QgsFeature feature;
        feature.setGeometry(outline);
        if (outline.boundingBoxIntersects(around))
            look(feature, nullptr, point, nearest);
    }
    const QgsPointLocator::Match &hit = nearest.corner.isValid() ? nearest.corner : nearest.side;
    m_mark->setMatch(hit);
    return hit.isValid() ? hit.point() : point;
}

void CornerSnapping::clearMark() { m_mark->setMatch(QgsPointLocator::Match()); }

} // namespace spp
