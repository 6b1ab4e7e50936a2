// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/delivery/newsides.h"

#include "dossier/papers/cornerrows.h"

#include <QLineF>

#include <algorithm>
#include <map>
#include <set>

namespace spp::land {

namespace {

/// Corners stand on whole millimetres, so that one set on a side may lie this far beside it.
constexpr double onSide_m = 0.002;

using Corner = std::pair<double, double>;
using Side = std::pair<Corner, Corner>;

Side sideOf(const QLineF &line)
{
    const Corner start(line.x1(), line.y1());
    const Corner end(line.x2(), line.y2());
    return start < end ? Side(start, end) : Side(end, start);
}

std::vector<QLineF> sides(const paper::SiteRing &ring)
{
    std::vector<QLineF> all;
    const size_t count = ring.corners.size();
    for (size_t i = 0; i < count; ++i)
        all.emplace_back(ring.corners[i], ring.corners[(i + 1) % count]);
    return all;
}

double distance(const QPointF &point, const QLineF &line)
{
    const QPointF along = line.p2() - line.p1();
    const QPointF to = point - line.p1();
    const double length2 = QPointF::dotProduct(along, along);
    const double share
            = length2 > 0.0 ? std::clamp(QPointF::dotProduct(to, along) / length2, 0.0, 1.0) : 0.0;
    return QLineF(point, line.p1() + share * along).length();
}

class OldSides {
public:
    explicit OldSides(const Outlines &outlines)
    {
        for (const engine::Geometry *outline : outlines) {
            for (const paper::SiteRing &ring : paper::siteRings(*outline)) {
                for (const QLineF &side : sides(ring))
                    m_sides.push_back(side);
            }
        }
    }
    bool have(const QLineF &side) const
    {
        const QPointF middle = side.center();
        return std::any_of(m_sides.begin(), m_sides.end(),
                [&middle](const QLineF &old) { return distance(middle, old) <= onSide_m; });
    }

private:
    std::vector<QLineF> m_sides;
};

/// Puts a side at the end of the last line where it goes on from there.
void append(std::vector<QPolygonF> &lines, const QLineF &side)
{
    if (!lines.empty() && lines.back().last() == side.p1())
        lines.back() << side.p2();
    else
        lines.push_back(QPolygonF(QVector<QPointF>{ side.p1(), side.p2() }));
}

} // namespace

std::vector<QPolygonF> newSides(const Outlines &before, const Outlines &after)
{
    std::map<Side, int> uses;
    std::vector<std::vector<QLineF>> rings;
    for (const engine::Geometry *outline : after) {
        for (const paper::SiteRing &ring : paper::siteRings(*outline)) {
            rings.push_back(sides(ring));
            for (const QLineF &side : rings.back())
                ++uses[sideOf(side)];
        }
    }
    const OldSides old(before);
    std::set<Side> drawn;
    std::vector<QPolygonF> lines;
    for (const std::vector<QLineF> &ring : rings) {
        for (const QLineF &side : ring) {
            const Side name = sideOf(side);
            if (uses[name] > 1 && !old.have(side) && drawn.insert(name).second)
                append(lines, side);
        }
    }
    return lines;
}

} // namespace spp::land
