// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QImage>

#include <qgsmapcanvasitem.h>
#include <qgsmapsettings.h>

namespace spp::flood {

/// The left side of a swipe over the map, with the captions of both sides. It stays on its ground
/// while the map moves below it.
class SwipePicture final : public QgsMapCanvasItem {
public:
    explicit SwipePicture(QgsMapCanvas *canvas); ///< owned by the canvas's scene

    void setImage(const QImage &image, const QgsMapSettings &settings); ///< null: nothing
    bool isOf(const QgsMapSettings &settings) const; ///< same place, same size
    void setEdge(int x_px); ///< in the canvas
    void setCaptions(const QString &before, const QString &after);
    const QImage &image() const { return m_image; }

    QRectF boundingRect() const override;
    void updatePosition() override;
    void paint(QPainter *painter) override;

private:
    QPointF corner() const; ///< upper left of the canvas, in the scene
    void paintCaption(QPainter &painter, const QString &text, double x, bool isRight) const;

    QImage m_image;
    QgsRectangle m_extent;
    QSize m_size;
    int m_edge = 0;
    QString m_before;
    QString m_after;
};

} // namespace spp::flood
