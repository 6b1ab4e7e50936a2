// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/toolsworkbench.h"
#include "support/patience.h"

#include <QMouseEvent>
#include <QTest>

#include <qgsfeature.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace spp::test {

inline const QgsPointXY origin(585700.0, 1109700.0); ///< near Ninh Kiều, EPSG:5897

/// Where the cursor was last seen by a widget. A real X server tells of a move only after a while.
class CursorWatch : public QObject {
public:
    explicit CursorWatch(QWidget *widget)
        : m_place(-1, -1)
    {
        widget->installEventFilter(this);
    }
    bool waitFor(QPoint place) const
    {
        return QTest::qWaitFor([&] { return m_place == place; }, patience_ms);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::MouseMove)
            m_place = static_cast<QMouseEvent *>(event)->pos();
        return false;
    }

private:
    QPoint m_place;
};

/// A canvas of 800 x 600 that shows 80 m x 60 m from `origin`, a tenth of a metre a pixel, with one
/// parcel whose corners are not on round coordinates.
class MapOfOneParcel {
public:
    static inline const QVector<QgsPointXY> corners{ { 585710.123, 1109710.456 },
        { 585730.789, 1109711.012 }, { 585729.345, 1109735.678 }, { 585709.001, 1109734.999 } };

    explicit MapOfOneParcel(ToolsWorkbench &workbench)
        : m_canvas(workbench.canvas())
    {
        const QgsCoordinateReferenceSystem crs(QStringLiteral("EPSG:5897"));
        QgsProject::instance()->setCrs(crs);
        auto *parcels = new QgsVectorLayer(
                QStringLiteral("Polygon?crs=EPSG:5897&field=sheet:string&field=number:string"),
                QStringLiteral("Parcels"), QStringLiteral("memory"));
        QgsFeature parcel(parcels->fields());
        parcel.setAttribute(0, QStringLiteral("25"));
        parcel.setAttribute(1, QStringLiteral("243"));
        QgsPolylineXY ring = corners;
        ring.append(ring.first());
        parcel.setGeometry(QgsGeometry::fromPolygonXY({ ring }));
        parcels->dataProvider()->addFeature(parcel);
        parcels->updateExtents();
        parcels->setCustomProperty(QStringLiteral("spp/theme"), QStringLiteral("parcels"));
        QgsProject::instance()->addMapLayer(parcels);
        m_canvas->setDestinationCrs(crs);
        m_canvas->resize(800, 600);
        m_canvas->setLayers({ parcels });
        m_canvas->setExtent(QgsRectangle(origin.x(), origin.y(), origin.x() + 80, origin.y() + 60));
        m_canvas->show();
        (void)QTest::qWaitForWindowExposed(m_canvas, patience_ms);
        QTest::qWait(50);
    }
    ~MapOfOneParcel() { QgsProject::instance()->clear(); }

    QPoint pixel(const QgsPointXY &point) const
    {
        const QgsPointXY place = m_canvas->mapSettings().mapToPixel().transform(point);
        return QPointF(place.x(), place.y()).toPoint();
    }
    /// What the map has at the pixel that shows `point`.
    QgsPointXY pointUnder(const QgsPointXY &point) const
    {
        return m_canvas->mapSettings().mapToPixel().toMapCoordinates(pixel(point));
    }
    void moveTo(const QgsPointXY &point) const
    {
        const CursorWatch cursor(m_canvas->viewport());
        for (const QPoint place : { pixel(point) + QPoint(40, 40), pixel(point) }) {
            QTest::mouseMove(m_canvas->viewport(), place);
            QVERIFY(cursor.waitFor(place));
        }
    }
    void click(const QgsPointXY &point, Qt::MouseButton button = Qt::LeftButton) const
    {
        QTest::mouseClick(m_canvas->viewport(), button, {}, pixel(point));
    }
    void type(const QString &text) const { QTest::keyClicks(m_canvas, text); }
    void press(Qt::Key key) const { QTest::keyClick(m_canvas, key); }

private:
    QgsMapCanvas *m_canvas;
};

} // namespace spp::test
