// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/sketchlabels.h"

#include <qgsgeometry.h>
#include <qgspolygon.h>
#include <qgsrectangle.h>

#include <cmath>

namespace spp::land {

namespace {

using paper::DrawnLine;
using paper::DrawnText;

constexpr double polePrecision_mm = 0.3;
constexpr double lineGap_mm = 0.9; ///< between a side and its length
constexpr double dotRadius_mm = 0.35;
constexpr double leaderFrom_mm = 3.2; ///< numbers farther off their corner get a line to it
constexpr double linePitch_mmPerPoint = 0.42;
constexpr double pi = 3.14159265358979323846;

double lengthOf(QPointF vector) { return std::hypot(vector.x(), vector.y()); }

/// To the left of a direction on a page, whose y points down: off the land.
QPointF leftOf(QPointF along)
{
    const double length = lengthOf(along);
    return length > 0.0 ? QPointF(along.y(), -along.x()) / length : QPointF();
}

/// So that the text is not read upside down; an upright one from the right of the page.
double readable(double angle_deg)
{
    const double almostUpright = 90.0 - 1e-6;
    while (angle_deg >= almostUpright)
        angle_deg -= 180.0;
    while (angle_deg < -almostUpright - 2e-6)
        angle_deg += 180.0;
    return angle_deg;
}

QgsGeometry polygonOf(const std::vector<QPolygonF> &rings)
{
    QgsPolygonXY polygon;
    for (const QPolygonF &ring : rings) {
        QgsPolylineXY line;
        for (const QPointF &point : ring)
            line.append(QgsPointXY(point));
        polygon.append(line);
    }
    return QgsGeometry::fromPolygonXY(polygon);
}

QPointF turned(QPointF offset, double angle_deg)
{
    const double angle = angle_deg * pi / 180.0;
    return QPointF(offset.x() * std::cos(angle) - offset.y() * std::sin(angle),
            offset.x() * std::sin(angle) + offset.y() * std::cos(angle));
}

/// Where a label may stand: the middle if it lies inside, the deepest point, and steps from both
/// along a direction; of the largest part where a cut left several.
std::vector<QPointF> pointsInside(const QgsGeometry &area, double angle_deg)
{
    QgsGeometry largest = area;
    double size = -1.0;
    for (const QgsGeometry &part : area.asGeometryCollection()) {
        if (part.area() > size) {
            size = part.area();
            largest = part;
        }
    }
    std::vector<QPointF> starts;
    const QgsGeometry middle = largest.centroid();
    if (!middle.isNull())
        starts.push_back(middle.asPoint().toQPointF());
    const QgsGeometry pole = largest.poleOfInaccessibility(polePrecision_mm);
    if (!pole.isNull())
        starts.push_back(pole.asPoint().toQPointF());
    std::vector<QPointF> points;
    for (const double step : { 0.0, 3.0, -3.0, 7.0, -7.0, 12.0, -12.0 }) {
        for (const QPointF &start : starts) {
            const QPointF at = start + turned({ step, 0.0 }, angle_deg);
            const QgsPointXY point(at);
            if (largest.contains(&point))
                points.push_back(at);
        }
    }
    if (points.empty() && !starts.empty())
        points.push_back(starts.back());
    return points;
}

/// Direction of the longest side of all rings.
double mainAngle(const std::vector<QPolygonF> &rings)
{
    double longest = 0.0;
    double angle = 0.0;
    for (const QPolygonF &ring : rings) {
        for (int i = 0; i < ring.size(); ++i) {
            const QPointF along = ring.at((i + 1) % ring.size()) - ring.at(i);
            if (lengthOf(along) > longest) {
                longest = lengthOf(along);
                angle = std::atan2(along.y(), along.x()) * 180.0 / pi;
            }
        }
    }
    return readable(angle);
}

/// Two lines, or the number alone where the class is not known.
std::vector<DrawnText> numberOverClass(const QString &number, const QString &landUse,
        QPointF middle, double size_pt, double angle_deg)
{
    const double half = landUse.isEmpty() ? 0.0 : size_pt * linePitch_mmPerPoint / 2.0;
    std::vector<DrawnText> texts{ { number, middle + turned({ 0.0, -half }, angle_deg), size_pt,
            angle_deg, true } };
    if (!landUse.isEmpty())
        texts.push_back({ landUse, middle + turned({ 0.0, half }, angle_deg), size_pt, angle_deg });
    return texts;
}

/// Off a point to both sides of a direction, nearest first.
std::vector<std::vector<DrawnText>> placesBeside(
        const QString &number, const QString &landUse, QPointF from, double along_deg)
{
    std::vector<std::vector<DrawnText>> places;
    for (const double off : { 9.0, 12.0, 16.0, 20.0 }) {
        for (const double side : { -1.0, 1.0 }) {
            for (const double step : { 0.0, 8.0, -8.0, 16.0, -16.0 })
                places.push_back(numberOverClass(
                        number, landUse, from + turned({ step, side * off }, along_deg), 8.0, 0.0));
        }
    }
    return places;
}

} // namespace

void SketchLabels::add(const Texts &texts)
{
    m_drawing.texts.insert(m_drawing.texts.end(), texts.begin(), texts.end());
}

void SketchLabels::addParcel(const std::vector<QPolygonF> &rings, const QString &number,
        const QString &area, const QString &landUse)
{
    const QString above = area.isEmpty() ? number : QStringLiteral("%1 / %2").arg(number, area);
    const double along = mainAngle(rings);
    const std::vector<QPointF> points = pointsInside(polygonOf(rings), along);
    std::vector<Texts> places;
    for (const double size : { 10.0, 9.0, 8.0, 7.0, 6.0, 5.0 }) {
        for (const double angle : { 0.0, along }) {
            for (const QPointF &middle : points)
                places.push_back(numberOverClass(above, landUse, middle, size, angle));
        }
    }
    if (places.empty())
        return;
    int chosen = m_placer.place(places, 0);
    if (chosen < 0) {
        places = placesBeside(above, landUse, points.front(), along);
        chosen = m_placer.place(places, 4);
        if (chosen < 0)
            chosen = m_placer.placeAnyway(places);
        const QPointF to = places[size_t(chosen)].front().middle;
        const QPointF end = points.front() + (to - points.front()) * 0.6;
        m_drawing.lines.push_back(
                { QPolygonF(QVector<QPointF>{ points.front(), end }), DrawnLine::Kind::Open, 0.1 });
        m_placer.addLine(QLineF(points.front(), end));
    }
    const Texts &texts = places[size_t(chosen)];
    add(texts);
    if (texts.size() < 2)
        return;
    const double half
            = std::max(paper::drawnSize(texts[0]).width(), paper::drawnSize(texts[1]).width())
            / 2.0;
    const QPointF middle = (texts[0].middle + texts[1].middle) / 2.0;
    const QPointF bar = turned({ half, 0.0 }, texts[0].angle_deg);
    m_drawing.lines.push_back({ QPolygonF(QVector<QPointF>{ middle - bar, middle + bar }),
            DrawnLine::Kind::Open, 0.15 });
}

void SketchLabels::addNeighbour(const std::vector<QPolygonF> &rings, const QString &number)
{
    const QgsGeometry shown = polygonOf(rings).clipped(QgsRectangle(m_window.left() + 1.0,
            m_window.top() + 1.0, m_window.right() - 1.0, m_window.bottom() - 1.0));
    if (shown.isNull() || shown.isEmpty())
        return;
    const double along = mainAngle(rings);
    const std::vector<QPointF> points = pointsInside(shown, along);
    std::vector<Texts> places;
    for (const double size : { 8.0, 7.0, 6.0, 5.0 }) {
        for (const double angle : { 0.0, along }) {
            for (const QPointF &middle : points)
                places.push_back({ { number, middle, size, angle } });
        }
    }
    const int chosen = m_placer.place(places, 0);
    if (chosen >= 0)
        add(places[size_t(chosen)]);
}

bool SketchLabels::addCorner(
        QPointF before, QPointF at, QPointF after, int number, double size_pt, bool mustStand)
{
    QPolygonF dot;
    for (int i = 0; i < 12; ++i)
        dot << at + turned({ dotRadius_mm, 0.0 }, 30.0 * i);
    m_drawing.lines.push_back({ dot, DrawnLine::Kind::Filled, 0.05 });
    QPointF off = leftOf(at - before) + leftOf(after - at);
    if (lengthOf(off) < 1e-6)
        off = at - before; // the tip of a spike
    const double outwards = std::atan2(off.y(), off.x()) * 180.0 / pi;
    std::vector<Texts> places;
    const QString text = QString::number(number);
    const QSizeF room = paper::drawnSize({ text, at, size_pt });
    for (const double gap : { 0.5, 1.1, 2.0, 3.5, 5.0, 7.0 }) {
        if (gap > 2.5 && !mustStand)
            break;
        for (const double turn :
                { 0.0, 30.0, -30.0, 60.0, -60.0, 90.0, -90.0, 135.0, -135.0, 180.0 }) {
            const QPointF way = turned({ 1.0, 0.0 }, outwards + turn);
            // So far that the box of the text just clears the dot in that direction.
            const double reach = std::min(
                    std::abs(way.x()) > 1e-9 ? room.width() / 2.0 / std::abs(way.x()) : 1e9,
                    std::abs(way.y()) > 1e-9 ? room.height() / 2.0 / std::abs(way.y()) : 1e9);
            places.push_back({ { text, at + way * (reach + dotRadius_mm + gap), size_pt } });
        }
    }
    int chosen = m_placer.place(places, 0);
    if (chosen < 0)
        chosen = m_placer.place(places, 3);
    if (chosen < 0 && !mustStand)
        return false;
    if (chosen < 0)
        chosen = m_placer.placeAnyway(places);
    const Texts &texts = places[size_t(chosen)];
    add(texts);
    const QPointF way = texts.front().middle - at;
    if (lengthOf(way) - std::min(room.width(), room.height()) / 2.0 > leaderFrom_mm)
        m_drawing.lines.push_back({ QPolygonF(QVector<QPointF>{ at, at + way * 0.75 }),
                DrawnLine::Kind::Open, 0.08 });
    return true;
}

bool SketchLabels::addSide(QPointF start, QPointF end, const QString &length)
{
    const QPointF along = end - start;
    const double room = lengthOf(along);
    const double angle = readable(std::atan2(along.y(), along.x()) * 180.0 / pi);
    const QPointF off = leftOf(along);
    std::vector<Texts> places;
    for (const double size : { 7.0, 6.0, 5.0 }) {
        const QSizeF text = paper::drawnSize({ length, {}, size });
        if (text.width() > room - 0.6)
            continue;
        for (const double side : { 1.0, -1.0 }) {
            const QPointF beside = off * (side * (lineGap_mm + text.height() / 2.0));
            for (const double share : { 0.5, 0.38, 0.62, 0.25, 0.75 }) {
                const bool fits = std::min(share, 1.0 - share) * room >= text.width() / 2.0;
                if (fits)
                    places.push_back({ { length, start + along * share + beside, size, angle } });
            }
        }
    }
    const int chosen = m_placer.place(places, 0);
    if (chosen >= 0)
        add(places[size_t(chosen)]);
    return chosen >= 0;
}

} // namespace spp::land
