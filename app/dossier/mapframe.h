// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/dossierlook.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;
class QgsMapLayer;
class QgsPrintLayout;
class QgsProject;
class QgsRectangle;

namespace spp {

/// One QGIS print layout read from a template, with a map whose place and layers change.
class MapFrame {
public:
    /// BadInput when the template cannot be read or lacks one of the items "map" and "legend".
    static Result<std::unique_ptr<MapFrame>> read(const QString &name, const OfficeFiles &files,
            const DossierLook &look, QgsProject &project);
    ~MapFrame();

    double height_mm() const;
    QRectF legendBox_mm() const; ///< inside the page of the layout
    /// Centres the map on `what` at the smallest scale of the look at which it takes at most `fill`
    /// of the frame in both directions; gives what is seen, and the scale's denominator.
    std::pair<QgsRectangle, double> look(const QgsRectangle &what, double fill);
    void setLayers(const QList<QgsMapLayer *> &layers);
    void draw(QPainter &painter, QPointF topLeft_mm);

private:
    explicit MapFrame(const DossierLook &look);
    void setGrid(double scale);

    const DossierLook &m_look;
    std::unique_ptr<QgsPrintLayout> m_layout;
};

} // namespace spp
