// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/proposal/drawnthing.h"
#include "flood/ui/proposal/proposedstyle.h"

#include <QPolygonF>

#include <qgsgeometry.h>
#include <qgsmapcanvasitem.h>

#include <optional>
#include <vector>

namespace spp::flood {

/// What a proposal changes, over the map, and the rim of its model. Owned by the canvas.
class ProposalOverlay final : public QgsMapCanvasItem {
public:
    explicit ProposalOverlay(QgsMapCanvas *canvas);

    void setStyle(const ProposedStyle &style);
    void setRim(const QVector<QgsPointXY> &rim); ///< of the model; empty: none
    void setThings(const std::vector<DrawnThing> &things, const ThingRef &chosen);
    /// Shown instead of the thing of the same place while it is dragged; none: no longer.
    void setMoving(const std::optional<DrawnThing> &thing);
    void setShown(bool shown);
    std::vector<QgsGeometry> outlines() const; ///< to snap to
    QStringList labels() const; ///< for the reader of the screen and for tests

    void paint(QPainter *painter) override;
    void updatePosition() override;

private:
    const DrawnThing &shown(const DrawnThing &thing) const;
    QPolygonF onCanvas(const QVector<QgsPointXY> &corners) const;
    void paintRim(QPainter &painter) const;
    void paintArea(QPainter &painter, const DrawnThing &thing, bool isChosen) const;
    void paintLine(QPainter &painter, const DrawnThing &thing, bool isChosen) const;
    void paintTicks(QPainter &painter, const QPolygonF &line, const QColor &ink) const;
    void paintArrow(QPainter &painter, const QPolygonF &line, const DrawnThing &thing) const;
    void paintCorners(QPainter &painter, const DrawnThing &thing) const;
    void paintLabel(QPainter &painter, const DrawnThing &thing, std::vector<QRectF> &taken) const;
    void stroke(QPainter &painter, const QPolygonF &line, bool closes, const QColor &ink,
            double width, Qt::PenStyle style) const;
    QString label(const DrawnThing &thing) const;
    double outline() const;

    ProposedStyle m_style;
    QVector<QgsPointXY> m_rim;
    std::vector<DrawnThing> m_things;
    ThingRef m_chosen;
    std::optional<DrawnThing> m_moving;
};

} // namespace spp::flood
