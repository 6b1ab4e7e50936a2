// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/labelplacer.h"

#include <vector>

namespace spp::land {

/// Writes the texts of a sketch where they can be read; all places in mm of the drawing. Rings run
/// with the land at their right.
class SketchLabels {
public:
    SketchLabels(paper::Drawing &drawing, const QRectF &window)
        : m_drawing(drawing)
        , m_window(window)
        , m_placer(window)
    {
    }

    void avoid(const QLineF &line, int weight) { m_placer.addLine(line, weight); }
    void block(const QPolygonF &place) { m_placer.block(place); }

    /// "number / area" over the land class, inside; turned along a slim parcel, smaller where it
    /// must be; beside it with a line to it where it has no room at all.
    void addParcel(const std::vector<QPolygonF> &rings, const QString &number, const QString &area,
            const QString &landUse);
    /// The number alone, in the part that the window shows; left out where there is no room.
    void addNeighbour(const std::vector<QPolygonF> &rings, const QString &number);
    /// A dot and the number beside it, off the land if possible; with a thin line to it where it
    /// stands apart. False where a number that need not stand has no room.
    bool addCorner(
            QPointF before, QPointF at, QPointF after, int number, double size_pt, bool mustStand);
    /// Along the side, off the land if possible. False when there is no room.
    bool addSide(QPointF start, QPointF end, const QString &length);

private:
    using Texts = std::vector<paper::DrawnText>;
    void add(const Texts &texts);

    paper::Drawing &m_drawing;
    QRectF m_window;
    paper::LabelPlacer m_placer;
};

} // namespace spp::land
