// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMap>

#include <qgsmapcanvasitem.h>
#include <qgspointxy.h>

#include <optional>

namespace spp::flood {

/// What charts are of, over the map: numbered places, the line of the section from A to B, and
/// where on it the mouse in the chart is. In the CRS of the map. Removed with its object, before
/// the canvas.
class ChartMarks final : public QgsMapCanvasItem {
public:
    explicit ChartMarks(QgsMapCanvas *canvas);

    void setPlaces(const QMap<int, QgsPointXY> &places); ///< by number
    void setLine(const QVector<QgsPointXY> &line);
    /// A place at a distance along the line; NaN: none.
    void setOnLine(double distance_m);

    const QMap<int, QgsPointXY> &places() const { return m_places; }
    const QVector<QgsPointXY> &line() const { return m_line; }

    void paint(QPainter *painter) override;
    void updatePosition() override;

private:
    void paintBadge(QPainter &painter, const QgsPointXY &place, const QString &text,
            const QColor &ink) const;
    QPointF inItem(const QgsPointXY &place) const;

    QMap<int, QgsPointXY> m_places;
    QVector<QgsPointXY> m_line;
    std::optional<QgsPointXY> m_onLine;
};

} // namespace spp::flood
