// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/identifytool.h"

#include "core/compat/mapcompat.h"
#include "core/overview/overviewlayers.h"
#include "gui/map/mapink.h"
#include "gui/workbench/workbench.h"

#include <QApplication>
#include <QKeyEvent>

#include <qgsfeatureiterator.h>
#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsrubberband.h>
#include <qgsvectorlayer.h>

namespace spp {

namespace {

constexpr int pinSize_px = 13;
constexpr int pinWidth_px = 3;
constexpr int belowWidth_px = 2;
constexpr int belowAlpha = 24;
constexpr int rest_ms = 60;
constexpr double atThePoint_m = 0.01;
const QString parcels = QStringLiteral("parcels");

QString themeOf(const QgsMapLayer *layer)
{
    return layer ? layer->customProperty(QStringLiteral("spp/theme")).toString() : QString();
}

} // namespace

IdentifyTool::IdentifyTool(Workbench &workbench)
    : QgsMapToolIdentify(workbench.canvas())
    , m_workbench(workbench)
    , m_pin(new QgsRubberBand(workbench.canvas(), compat::map::Point))
    , m_below(new QgsRubberBand(workbench.canvas(), compat::map::Polygon))
{
    mToolName = QStringLiteral("identify");
    setCursor(Qt::ArrowCursor);
    m_pin->setIcon(QgsRubberBand::ICON_CROSS);
    m_pin->setIconSize(pinSize_px);
    m_pin->setWidth(pinWidth_px);
    m_below->setWidth(belowWidth_px);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest_ms);
    connect(&m_rest, &QTimer::timeout, this, &IdentifyTool::outlineParcelBelow);
    connect(&workbench, &Workbench::territoryClosing, this, &IdentifyTool::clearPin);
}

IdentifyTool::~IdentifyTool()
{
    if (!mCanvas)
        return;
    delete m_pin;
    delete m_below;
}

bool IdentifyTool::hasPin() const { return m_pin->numberOfVertices() > 0; }

void IdentifyTool::clearPin()
{
    m_rest.stop();
    m_below->reset(compat::map::Polygon);
    if (!hasPin())
        return;
    m_pin->reset(compat::map::Point);
    emit identified({});
}

void IdentifyTool::deactivate()
{
    m_rest.stop();
    m_below->reset(compat::map::Polygon);
    QgsMapToolIdentify::deactivate();
}

void IdentifyTool::canvasPressEvent(QgsMapMouseEvent *event)
{
    m_pressed = event->pixelPoint();
    m_moving = false;
}

void IdentifyTool::canvasMoveEvent(QgsMapMouseEvent *event)
{
    m_cursor = event->mapPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        m_rest.start();
        return;
    }
    const int way = (event->pixelPoint() - m_pressed).manhattanLength();
    m_moving = m_moving || way >= QApplication::startDragDistance();
    if (m_moving)
        mCanvas->panAction(event);
}

void IdentifyTool::canvasReleaseEvent(QgsMapMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_moving)
        mCanvas->panActionEnd(event->pixelPoint());
    else
        identifyAt(event->pixelPoint());
    m_moving = false;
}

void IdentifyTool::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !hasPin()) {
        event->ignore();
        return;
    }
    clearPin();
    event->accept();
}

/// Where features are smaller than the reach of a click, only those at the very point are meant.
QList<QgsMapToolIdentify::IdentifyResult> IdentifyTool::featuresAt(const QPoint &pixel)
{
    QList<IdentifyResult> all;
    for (QgsMapLayer *layer : mCanvas->layers()) {
        const bool isFine = OverviewLayers::isUsed(*layer, mCanvas->mapSettings());
        if (isFine)
            setCanvasPropertiesOverrides(atThePoint_m);
        all += identify(pixel.x(), pixel.y(), TopDownAll, { layer }, LayerType(VectorLayer));
        if (isFine)
            restoreCanvasPropertiesOverrides();
    }
    return all;
}

void IdentifyTool::identifyAt(const QPoint &pixel)
{
    const QList<IdentifyResult> results = featuresAt(pixel);
    m_pin->reset(compat::map::Point);
    m_pin->setColor(mapink::accent());
    m_pin->addPoint(toMapCoordinates(pixel));
    emit identified(results);
    const QgsGeometry point = QgsGeometry::fromPointXY(toMapCoordinates(pixel));
    const IdentifyResult *parcel = nullptr;
    for (const IdentifyResult &result : results) {
        if (themeOf(result.mLayer) != parcels)
            continue;
        // Beside a boundary the reach of a click meets both neighbours.
        if (!parcel || result.mFeature.geometry().contains(point))
            parcel = &result;
    }
    if (parcel)
        m_workbench.pickParcel(parcel->mFeature.id());
}

QgsVectorLayer *IdentifyTool::parcelLayer() const
{
    for (QgsMapLayer *layer : mCanvas->layers()) {
        if (themeOf(layer) == parcels)
            return qobject_cast<QgsVectorLayer *>(layer);
    }
    return nullptr;
}

void IdentifyTool::outlineParcelBelow()
{
    m_below->reset(compat::map::Polygon);
    QgsVectorLayer *layer = parcelLayer();
    if (!layer || !isActive())
        return;
    const QgsGeometry point = QgsGeometry::fromPointXY(m_cursor);
    QgsFeatureIterator features = layer->getFeatures(
            QgsFeatureRequest(QgsRectangle(m_cursor, m_cursor)).setNoAttributes());
    QgsFeature feature;
    while (features.nextFeature(feature)) {
        if (!feature.geometry().contains(point))
            continue;
        const QColor accent = mapink::accent();
        m_below->setStrokeColor(accent);
        m_below->setFillColor(mapink::faint(accent, belowAlpha));
        m_below->setToGeometry(feature.geometry(), layer);
        return;
    }
}

} // namespace spp
