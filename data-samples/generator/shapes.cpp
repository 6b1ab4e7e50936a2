// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "shapes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace spp::samples {

namespace {

double pointToSegment(MapPoint p, MapPoint a, MapPoint b)
{
    const double de = b.e - a.e;
    const double dn = b.n - a.n;
    const double length2 = de * de + dn * dn;
    const double t = length2 == 0.0 ? 0.0 : ((p.e - a.e) * de + (p.n - a.n) * dn) / length2;
    const double along = std::clamp(t, 0.0, 1.0);
    return std::hypot(p.e - a.e - along * de, p.n - a.n - along * dn);
}

using Corner = std::pair<double, double>;

Corner corner(MapPoint p) { return { p.e, p.n }; }

} // namespace

Polyline mapLine(BoardPoint from, BoardPoint to)
{
    const double length = std::hypot(to.u - from.u, to.v - from.v);
    const int steps = std::max(1, static_cast<int>(std::ceil(length / 20.0)));
    Polyline line;
    for (int k = 0; k <= steps; ++k) {
        const double t = static_cast<double>(k) / steps;
        line.push_back(toMap({ from.u + t * (to.u - from.u), from.v + t * (to.v - from.v) }));
    }
    return line;
}

Ring mapRing(const BoardRect &rect)
{
    const BoardPoint corners[] = { { rect.u0, rect.v0 }, { rect.u1, rect.v0 }, { rect.u1, rect.v1 },
        { rect.u0, rect.v1 } };
    Ring ring;
    for (int k = 0; k < 4; ++k) {
        const Polyline side = mapLine(corners[k], corners[(k + 1) % 4]);
        ring.insert(ring.end(), side.begin(), side.end() - 1);
    }
    return ring;
}

Polyline offset(const Polyline &line, double distance_m)
{
    Polyline result;
    for (std::size_t k = 0; k < line.size(); ++k) {
        const MapPoint &before = line[k == 0 ? 0 : k - 1];
        const MapPoint &after = line[std::min(k + 1, line.size() - 1)];
        const double de = after.e - before.e;
        const double dn = after.n - before.n;
        const double length = std::hypot(de, dn);
        result.push_back(rounded(
                line[k].e - distance_m * dn / length, line[k].n + distance_m * de / length));
    }
    return result;
}

double distance(MapPoint a, MapPoint b, const Polyline &line)
{
    double least = 1e9;
    for (std::size_t k = 0; k + 1 < line.size(); ++k) {
        least = std::min({ least, pointToSegment(a, line[k], line[k + 1]),
                pointToSegment(b, line[k], line[k + 1]), pointToSegment(line[k], a, b),
                pointToSegment(line[k + 1], a, b) });
    }
    return least;
}

std::vector<Ring> dissolve(const std::vector<Ring> &rings)
{
    std::set<std::pair<Corner, Corner>> edges;
    for (const Ring &ring : rings) {
        for (std::size_t k = 0; k < ring.size(); ++k) {
            const Corner from = corner(ring[k]);
            const Corner to = corner(ring[(k + 1) % ring.size()]);
            if (edges.erase({ to, from }) == 0)
                edges.insert({ from, to });
        }
    }
    std::map<Corner, Corner> next(edges.begin(), edges.end());
    std::vector<Ring> result;
    while (!next.empty()) {
        const Corner start = next.begin()->first;
        Ring ring;
        for (Corner at = start; next.count(at) > 0;) {
            ring.push_back({ at.first, at.second });
            const Corner following = next.at(at);
            next.erase(at);
            at = following;
        }
        result.push_back(ring);
    }
    return result;
}

} // namespace spp::samples
