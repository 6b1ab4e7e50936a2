// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/drawing.h"

#include <QLineF>

#include <vector>

namespace spp::paper {

/// Finds places for texts in a drawing, one after the other: never on a text that stands already or
/// outside of the window, and across as few lines as can be. The same calls give the same places.
class SPP_DOSSIER_EXPORT LabelPlacer {
public:
    explicit LabelPlacer(const QRectF &window)
        : m_window(window)
    {
    }

    /// Lines that texts should not stand on; a heavy one counts as much as several others.
    void addLine(const QLineF &line, int weight = 1);
    /// A place that no text may take.
    void block(const QPolygonF &place) { m_taken.push_back(place); }

    /// The best of the places in order of preference: the first one among those that cross least.
    /// The texts of one place stand together. Returns its index and takes it; -1 when none is free.
    int place(const std::vector<std::vector<DrawnText>> &places, int mostCrossings);
    /// Takes the place that overlaps least even if none is free: for texts that must stand.
    int placeAnyway(const std::vector<std::vector<DrawnText>> &places);

private:
    struct Cost {
        int overlaps = 0;
        int crossings = 0;
    };
    Cost costOf(const std::vector<DrawnText> &texts) const;
    void take(const std::vector<DrawnText> &texts);

    struct Weighted {
        QPolygonF line;
        QRectF bounds;
        int weight;
    };
    QRectF m_window;
    std::vector<Weighted> m_lines;
    std::vector<QPolygonF> m_taken;
};

} // namespace spp::paper
