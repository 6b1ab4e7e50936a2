// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/frame/browsetool.h"

#include <QApplication>

#include <qgsfeaturerequest.h>
#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace spp {

namespace {

QgsVectorLayer *parcelLayer()
{
    const QMap<QString, QgsMapLayer *> layers = QgsProject::instance()->mapLayers();
    for (QgsMapLayer *layer : layers) {
        if (layer->customProperty(QStringLiteral("spp/theme")).toString()
                == QLatin1String("parcels"))
            return qobject_cast<QgsVectorLayer *>(layer);
    }
    return nullptr;
}

} // namespace

BrowseTool::BrowseTool(QgsMapCanvas *canvas)
    : QgsMapToolPan(canvas)
{
    setCursor(Qt::ArrowCursor);
}

void BrowseTool::canvasPressEvent(QgsMapMouseEvent *event)
{
    m_pressedAt = event->pos();
    QgsMapToolPan::canvasPressEvent(event);
}

void BrowseTool::canvasReleaseEvent(QgsMapMouseEvent *event)
{
    const bool isClick = event->button() == Qt::LeftButton
            && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (!isClick) {
        QgsMapToolPan::canvasReleaseEvent(event);
        return;
    }
    // A short shake of the mouse may have begun to drag the picture: put it back.
    if (isDragging())
        canvas()->panActionEnd(m_pressedAt);
    canvas()->setCursor(Qt::ArrowCursor);
    if (const qlonglong id = parcelAt(toMapCoordinates(event->pos())))
        emit parcelClicked(id);
}

qlonglong BrowseTool::parcelAt(const QgsPointXY &point)
{
    QgsVectorLayer *parcels = parcelLayer();
    if (!parcels)
        return 0;
    QgsFeatureRequest request(QgsRectangle(point, point));
    request.setNoAttributes();
    const QgsGeometry place = QgsGeometry::fromPointXY(point);
    QgsFeatureIterator features = parcels->getFeatures(request);
    QgsFeature feature;
    while (features.nextFeature(feature)) {
        if (feature.geometry().contains(place))
            return feature.id();
    }
    return 0;
}

} // namespace spp
