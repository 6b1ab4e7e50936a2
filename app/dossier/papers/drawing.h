// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossier_export.h"

#include <QImage>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace spp::paper {

/// A line or an area of a drawing.
struct DrawnLine {
    enum class Kind {
        Open,
        Closed,
        Filled,
        Hatched,
        Blank, ///< white, without an outline: what was drawn before is not seen there
    };

    QPolygonF points;
    Kind kind = Kind::Open;
    double width_mm = 0.15;
    bool dashed = false;
    bool clipped = true; ///< to Drawing::window
};

/// A text of one line, its middle at a point.
struct DrawnText {
    QString text;
    QPointF middle;
    double size_pt = 7.0;
    double angle_deg = 0.0; ///< clockwise, as the page is read
    bool bold = false;
    bool italic = false;
};

/// A black-and-white drawing of lines and texts, in mm from its upper left corner. Drawn in the
/// order of its lines, the texts above them. Stays a drawing in a PDF; other files get an image.
struct SPP_DOSSIER_EXPORT Drawing {
    QSizeF size_mm;
    QRectF window; ///< what clipped lines are cut to; null: the whole drawing
    std::vector<DrawnLine> lines;
    std::vector<DrawnText> texts;

    /// One unit of the painter is a mm.
    void paint(QPainter &painter) const;
    QImage image(double dpi) const; ///< grey
};

/// How large a text is drawn, in mm. Asks for fonts, hence for a QGuiApplication and Fonts::load().
SPP_DOSSIER_EXPORT QSizeF drawnSize(const DrawnText &text);
/// The corners of the place that it takes.
SPP_DOSSIER_EXPORT QPolygonF drawnBox(const DrawnText &text, double margin_mm = 0.0);

} // namespace spp::paper
