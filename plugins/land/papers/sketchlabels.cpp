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
constexpr double pi = 3.14159265358979323846;

double lengthOf(QPointF vector) { return std::hypot(vector.x(), vector.y()); }

/// To the left of a direction on a page, whose y points down: off the land.
QPointF leftOf(QPointF along)
{
    const double length = lengthOf(along);
    return length > 0.0 ? QPointF(along.y(), -along.x()) / length : QPointF();
}

/// So that the text is not read upside down.
double readable(double angle_deg)
{
    while (angle_deg > 90.0)
        angle_deg -= 180.0;
    while (angle_deg <= -90.0)
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

/// The point that is deepest inside; of the largest part where a cut left several.
QPointF deepestPoint(const QgsGeometry &area)
{
    QgsGeometry largest = area;
    double size = -1.0;
    for (const QgsGeometry &part : area.asGeometryCollection()) {
        if (part.area() > size) {
            size = part.area();
            largest = part;
        }
    }
    const QgsGeometry pole = largest.poleOfInaccessibility(polePrecision_mm);
    return pole.isNull() ? QPointF() : pole.asPoint().toQPointF();
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

QPointF turned(QPointF offset, double angle_deg)
{
    const double angle = angle_deg * pi / 180.0;
    return QPointF(offset.x() * std::cos(angle) - offset.y() * std::sin(angle),
            offset.x() * std::sin(angle) + offset.y() * std::cos(angle));
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
    const QPointF middle = deepestPoint(polygonOf(rings));
    std::vector<Texts> places;
    for (const double size : { 10.0, 9.0, 8.0, 7.0, 6.0, 5.0 }) {
        for (const double angle : { 0.0, mainAngle(rings) }) {
            const double half = landUse.isEmpty() ? 0.0 : size * 0.21;
            Texts texts{ { above, middle + turned({ 0.0, -half }, angle), size, angle, true } };
            if (!landUse.isEmpty())
                texts.push_back(
                        { landUse, middle + turned({ 0.0, half }, angle), size, angle, false });
            places.push_back(texts);
        }
    }
    int chosen = m_placer.place(places, 0);
    if (chosen < 0)
        chosen = m_placer.placeAnyway({ places.back() }) + int(places.size()) - 1;
    const Texts &texts = places[size_t(chosen)];
    add(texts);
    if (texts.size() < 2)
        return;
    const double half
            = std::max(paper::drawnSize(texts[0]).width(), paper::drawnSize(texts[1]).width())
            / 2.0;
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
    const QPointF middle = deepestPoint(shown);
    std::vector<Texts> places;
    for (const double size : { 8.0, 7.0, 6.0, 5.0 }) {
        for (const double angle : { 0.0, mainAngle(rings) })
            places.push_back({ { number, middle, size, angle } });
    }
    const int chosen = m_placer.place(places, 0);
    if (chosen >= 0)
        add(places[size_t(chosen)]);
}

void SketchLabels::addCorner(QPointF before, QPointF at, QPointF after, int number, size_t count)
{
    const double size = count > 60 ? 5.0 : count > 24 ? 6.0 : 7.0;
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
    const QSizeF room = paper::drawnSize({ text, at, size });
    for (const double gap : { 0.5, 1.1, 2.0, 3.5, 5.0, 7.0 }) {
        for (const double turn :
                { 0.0, 30.0, -30.0, 60.0, -60.0, 90.0, -90.0, 135.0, -135.0, 180.0 }) {
            const QPointF way = turned({ 1.0, 0.0 }, outwards + turn);
            // So far that the box of the text just clears the dot in that direction.
            const double reach = std::min(
                    std::abs(way.x()) > 1e-9 ? room.width() / 2.0 / std::abs(way.x()) : 1e9,
                    std::abs(way.y()) > 1e-9 ? room.height() / 2.0 / std::abs(way.y()) : 1e9);
            places.push_back({ { text, at + way * (reach + dotRadius_mm + gap), size } });
        }
    }
    int chosen = m_placer.place(places, 0);
    if (chosen < 0)
        chosen = m_placer.place(places, 3);
    if (chosen < 0)
        chosen = m_placer.placeAnyway(places);
    const Texts &texts = places[size_t(chosen)];
    add(texts);
    const QPointF way = texts.front().middle - at;
    if (lengthOf(way) - std::min(room.width(), room.height()) / 2.0 > leaderFrom_mm)
        m_drawing.lines.push_back({ QPolygonF(QVector<QPointF>{ at, at + way * 0.75 }),
                DrawnLine::Kind::Open, 0.08 });
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
