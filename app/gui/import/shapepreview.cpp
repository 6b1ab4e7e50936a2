// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/import/shapepreview.h"

#include "gui/look/look.h"

#include <QPainter>
#include <QPainterPath>

namespace spp {

namespace {

constexpr double margin = 8.0;
constexpr double pointRadius = 3.0;

} // namespace

ShapePreview::ShapePreview(QWidget *parent)
    : QWidget(parent)
{
}

void ShapePreview::setShapes(const std::vector<QgsGeometry> &shapes)
{
    m_shapes = shapes;
    update();
}

void ShapePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Look::colour(Role::Window));
    if (m_shapes.empty())
        return;
    QgsRectangle box = m_shapes.front().boundingBox();
    for (const QgsGeometry &shape : m_shapes)
        box.combineExtentWith(shape.boundingBox());
    const double side = std::max({ box.width(), box.height(), 1.0 });
    const double scale = std::min(width() - 2 * margin, height() - 2 * margin) / side;
    const auto onScreen = [&](double x, double y) {
        return QPointF(width() / 2.0 + (x - box.center().x()) * scale,
                height() / 2.0 - (y - box.center().y()) * scale);
    };
    painter.setPen(QPen(Look::colour(Role::Accent), 1));
    for (const QgsGeometry &shape : m_shapes) {
        QPainterPath path;
        QgsVertexId before;
        for (auto vertex = shape.constGet()->vertices_begin();
                vertex != shape.constGet()->vertices_end(); ++vertex) {
            const QPointF place = onScreen((*vertex).x(), (*vertex).y());
            const QgsVertexId id = vertex.vertexId();
            if (id.part != before.part || id.ring != before.ring) // so the very first one
                path.moveTo(place);
            else
                path.lineTo(place);
            before = id;
            if (shape.boundingBox().isEmpty())
                painter.drawEllipse(place, pointRadius, pointRadius);
        }
        painter.drawPath(path);
    }
}

} // namespace spp
