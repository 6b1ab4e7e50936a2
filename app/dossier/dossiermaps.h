// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/review/review.h"
#include "dossier/dossierlook.h"

#include <QMap>
#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace spp {

class Territory;

/// The maps of a dossier: QGIS print layouts (layouts/*.qpt) over the territory's layers, with the
/// evidence above them, coordinate grid, legend, north arrow and scale bar.
class DossierMaps {
public:
    enum class Kind { Situation, Conflict, Sheet };

    static Result<std::unique_ptr<DossierMaps>> create(
            Territory &territory, const OfficeFiles &files, const DossierLook &look);
    ~DossierMaps();

    double height_mm(Kind kind) const; ///< of the page of the layout
    /// Draws a map of these findings with its upper left corner there; the device of the painter is
    /// an A4 page of dotsPerMm.
    Result<void> draw(QPainter &painter, QPointF topLeft_mm, Kind kind, const Review &review,
            const std::vector<size_t> &findings);
    /// QML of the layers of review.gpkg, by layer name.
    QMap<QString, QString> layerStyles() const;
    const QStringList &problems() const; ///< themes that could not be drawn, in plain words

private:
    DossierMaps();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
