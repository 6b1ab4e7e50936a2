// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QWidget>

#include <vector>

#include <qgsgeometry.h>

namespace spp {

/// A small map of shapes, without a ground: whether they look like what they should be.
class SPP_GUI_EXPORT ShapePreview final : public QWidget {
public:
    explicit ShapePreview(QWidget *parent = nullptr);

    void setShapes(const std::vector<QgsGeometry> &shapes);
    QSize sizeHint() const override { return { 240, 160 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<QgsGeometry> m_shapes;
};

} // namespace spp
