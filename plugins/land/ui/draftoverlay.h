// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/operations/preview.h"

#include <qgsgeometry.h>
#include <qgsmapcanvasitem.h>

#include <vector>

namespace spp::land {

/// The work of a session over the map: its drafts instead of the parcels they replace, what is
/// chosen, what the operation in hand would make, and a side that is meant. Drawn without rendering
/// the map again, so that it follows the mouse.
class DraftOverlay final : public QgsMapCanvasItem {
public:
    explicit DraftOverlay(QgsMapCanvas *canvas);

    void setDrafts(const EditSession *session); ///< null: no session
    void setSelection(const std::vector<ParcelDraft> &parcels);
    void setPreview(const Preview *preview); ///< null: none
    void setSide(const QgsPointXY &from, const QgsPointXY &to);
    void clearSide();
    void setShown(bool shown); ///< only in its own workspace

    /// Numbers on the map now: of drafts and of the preview, for tests and readers of the screen.
    QStringList labels() const;
    /// Outlines of drafts, for snapping.
    std::vector<QgsGeometry> drafts() const;

    void paint(QPainter *painter) override;
    void updatePosition() override;

private:
    struct Shape {
        QgsGeometry outline;
        QStringList label; ///< lines
        QgsPointXY place;
        double room_m = 0.0; ///< from the place to the nearest side
    };
    static Shape shapeOf(const ParcelDraft &parcel);
    QPainterPath path(const QgsGeometry &outline) const;
    void paintMoves(QPainter &painter) const;
    void paintLabel(QPainter &painter, const Shape &shape, std::vector<QRectF> &taken) const;
    QColor ink() const;

    std::vector<Shape> m_gone; ///< parcels of the map that the session has retired
    std::vector<Shape> m_drafts;
    std::vector<Shape> m_selection;
    std::vector<Shape> m_made; ///< by the preview
    std::vector<Shape> m_replaced; ///< by the preview
    std::vector<std::pair<QgsPointXY, QgsPointXY>> m_moves; ///< of corners, by a survey
    QgsPointXY m_sideFrom;
    QgsPointXY m_sideTo;
    bool m_hasSide = false;
};

/// An outline of a draft for the map.
QgsGeometry mapOutline(const std::string &wkb);
/// The place within an outline that has the most room around it, for its label, and that room.
QgsPointXY labelPlace(const QgsGeometry &outline, double *room_m = nullptr);

} // namespace spp::land
