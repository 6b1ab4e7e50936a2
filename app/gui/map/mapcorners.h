// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QString>

#include <qgsmapcanvasitem.h>

namespace spp {

/// Something that keeps its corner of the map while the map moves below it. Owned by the canvas.
class SPP_GUI_EXPORT MapCorner : public QgsMapCanvasItem {
public:
    explicit MapCorner(QgsMapCanvas *canvas);

    QRectF boundingRect() const override;
    void updatePosition() override;

protected:
    void paint(QPainter *painter) override = 0;
    virtual QSizeF size() const = 0;
    virtual QPointF corner(const QSizeF &size) const = 0; ///< upper left, in the canvas
    void paintPlate(QPainter *painter) const; ///< so that letters can be read on any map
    QFont font() const;
    QColor ink() const;
};

/// Lower left: a bar of a round length, "25 m", or "2 km" where kilometres are enough.
class SPP_GUI_EXPORT ScaleBarCorner final : public MapCorner {
public:
    using MapCorner::MapCorner;
    QString label() const;
    double length_m() const; ///< of the ground; 0 without a map

protected:
    void paint(QPainter *painter) override;
    QSizeF size() const override;
    QPointF corner(const QSizeF &size) const override;
};

/// Upper right: where grid north is.
class SPP_GUI_EXPORT NorthCorner final : public MapCorner {
public:
    using MapCorner::MapCorner;

protected:
    void paint(QPainter *painter) override;
    QSizeF size() const override;
    QPointF corner(const QSizeF &size) const override;
};

/// Lower right: who must be named for the backdrops that are shown. Nothing without any.
class SPP_GUI_EXPORT AttributionCorner final : public MapCorner {
public:
    using MapCorner::MapCorner;
    void setText(const QString &text);
    QString text() const { return m_text; }

protected:
    void paint(QPainter *painter) override;
    QSizeF size() const override;
    QPointF corner(const QSizeF &size) const override;

private:
    QString m_text;
};

} // namespace spp
