// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/labelplacer.h"

#include <tuple>

namespace spp::paper {

namespace {

constexpr double margin_mm = 0.35;

/// Whether a line that is parallel to a side of `of` separates the two (both convex).
bool areSeparatedBy(const QPolygonF &of, const QPolygonF &other)
{
    for (int i = 0; i < of.size(); ++i) {
        const QPointF side = of.at((i + 1) % of.size()) - of.at(i);
        const QPointF normal(-side.y(), side.x());
        double most = -std::numeric_limits<double>::max();
        double least = std::numeric_limits<double>::max();
        double otherMost = most;
        double otherLeast = least;
        for (const QPointF &point : of) {
            const double at = QPointF::dotProduct(point, normal);
            most = std::max(most, at);
            least = std::min(least, at);
        }
        for (const QPointF &point : other) {
            const double at = QPointF::dotProduct(point, normal);
            otherMost = std::max(otherMost, at);
            otherLeast = std::min(otherLeast, at);
        }
        if (otherLeast > most || least > otherMost)
            return true;
    }
    return false;
}

/// Rectangles without width or height meet nothing in Qt.
QRectF grown(const QRectF &box) { return box.adjusted(-1e-9, -1e-9, 1e-9, 1e-9); }

bool overlap(const QPolygonF &a, const QPolygonF &b)
{
    return grown(a.boundingRect()).intersects(grown(b.boundingRect())) && !areSeparatedBy(a, b)
            && !areSeparatedBy(b, a);
}

} // namespace

void LabelPlacer::addLine(const QLineF &line, int weight)
{
    const QPolygonF points(QVector<QPointF>{ line.p1(), line.p2() });
    m_lines.push_back({ points, grown(points.boundingRect()), weight });
}

LabelPlacer::Cost LabelPlacer::costOf(const std::vector<DrawnText> &texts) const
{
    Cost cost;
    for (const DrawnText &text : texts) {
        const QPolygonF box = drawnBox(text, margin_mm);
        const QRectF bounds = box.boundingRect();
        if (!m_window.contains(bounds))
            cost.overlaps += 100;
        for (const QPolygonF &taken : m_taken)
            cost.overlaps += overlap(box, taken) ? 1 : 0;
        for (const Weighted &weighted : m_lines) {
            if (weighted.bounds.intersects(bounds) && overlap(box, weighted.line))
                cost.crossings += weighted.weight;
        }
    }
    return cost;
}

void LabelPlacer::take(const std::vector<DrawnText> &texts)
{
    for (const DrawnText &text : texts)
        m_taken.push_back(drawnBox(text, margin_mm));
}

int LabelPlacer::place(const std::vector<std::vector<DrawnText>> &places, int mostCrossings)
{
    int best = -1;
    int fewest = mostCrossings + 1;
    for (size_t i = 0; i < places.size(); ++i) {
        const Cost cost = costOf(places[i]);
        if (cost.overlaps > 0 || cost.crossings >= fewest)
            continue;
        best = int(i);
        fewest = cost.crossings;
        if (fewest == 0)
            break;
    }
    if (best >= 0)
        take(places[size_t(best)]);
    return best;
}

int LabelPlacer::placeAnyway(const std::vector<std::vector<DrawnText>> &places)
{
    int best = 0;
    Cost least{ std::numeric_limits<int>::max(), 0 };
    for (size_t i = 0; i < places.size(); ++i) {
        const Cost cost = costOf(places[i]);
        if (std::tie(cost.overlaps, cost.crossings) < std::tie(least.overlaps, least.crossings)) {
            least = cost;
            best = int(i);
        }
    }
    take(places[size_t(best)]);
    return best;
}

} // namespace spp::paper
