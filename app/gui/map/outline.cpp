// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/outline.h"

#include <cmath>

namespace spp::outline {

namespace {

double side(const QgsPointXY &a, const QgsPointXY &b, const QgsPointXY &c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

bool within(const QgsPointXY &a, const QgsPointXY &b, const QgsPointXY &c)
{
    return std::min(a.x(), b.x()) <= c.x() && c.x() <= std::max(a.x(), b.x())
            && std::min(a.y(), b.y()) <= c.y() && c.y() <= std::max(a.y(), b.y());
}

bool meet(const QgsPointXY &a, const QgsPointXY &b, const QgsPointXY &c, const QgsPointXY &d)
{
    const double first = side(a, b, c);
    const double second = side(a, b, d);
    const double third = side(c, d, a);
    const double fourth = side(c, d, b);
    if (((first > 0) != (second > 0)) && ((third > 0) != (fourth > 0)) && first != 0 && second != 0
            && third != 0 && fourth != 0)
        return true;
    return (first == 0 && within(a, b, c)) || (second == 0 && within(a, b, d))
            || (third == 0 && within(c, d, a)) || (fourth == 0 && within(c, d, b));
}

/// Two neighbours part at their common corner, unless the second runs back over the first.
bool runsBack(const QgsPointXY &a, const QgsPointXY &corner, const QgsPointXY &b)
{
    const double along = (corner.x() - a.x()) * (b.x() - corner.x())
            + (corner.y() - a.y()) * (b.y() - corner.y());
    return side(a, corner, b) == 0 && along < 0;
}

} // namespace

double area(const QVector<QgsPointXY> &corners)
{
    const auto count = corners.size();
    if (count < 3)
        return 0.0;
    double twice = 0.0;
    const QgsPointXY &origin = corners.first(); // small numbers keep their decimals
    for (auto i = 0; i < count; ++i) {
        const QgsPointXY &a = corners.at(i);
        const QgsPointXY &b = corners.at((i + 1) % count);
        twice += (a.x() - origin.x()) * (b.y() - origin.y())
                - (b.x() - origin.x()) * (a.y() - origin.y());
    }
    return std::abs(twice) / 2.0;
}

double length(const QVector<QgsPointXY> &corners)
{
    double sum = 0.0;
    for (auto i = 1; i < corners.size(); ++i)
        sum += corners.at(i - 1).distance(corners.at(i));
    return sum;
}

bool crossesItself(const QVector<QgsPointXY> &corners, bool closed)
{
    const int count = static_cast<int>(corners.size());
    const int sides = closed && count > 2 ? count : count - 1;
    const auto corner = [&](int i) { return corners.at(i % count); };
    for (int i = 0; i < sides; ++i) {
        for (int j = i + 1; j < sides; ++j) {
            const bool next = j == i + 1;
            const bool around = closed && i == 0 && j == sides - 1;
            if (next && runsBack(corner(i), corner(j), corner(j + 1)))
                return true;
            if (around && runsBack(corner(j), corner(0), corner(1)))
                return true;
            if (!next && !around && meet(corner(i), corner(i + 1), corner(j), corner(j + 1)))
                return true;
        }
    }
    return false;
}

QgsGeometry polygon(const QVector<QgsPointXY> &corners)
{
    QgsPolylineXY ring = corners;
    if (!ring.isEmpty())
        ring.append(ring.first());
    return QgsGeometry::fromPolygonXY({ ring });
}

} // namespace spp::outline
