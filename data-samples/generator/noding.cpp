// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "noding.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace spp::samples {

namespace {

using Key = std::pair<double, double>;

/// All corners of the board by the lines they lie on.
class Nodes {
public:
    void add(const BoardRect &rect, double jitter_m)
    {
        for (double u : { rect.u0, rect.u1 }) {
            for (double v : { rect.v0, rect.v1 }) {
                m_onHorizontal[v].insert(u);
                m_onVertical[u].insert(v);
                const auto at = m_jitter.emplace(Key(u, v), jitter_m).first;
                at->second = std::min(at->second, jitter_m);
            }
        }
    }

    /// Corners on the edge of a block stay: the land of roads and canals begins there.
    void fix(const BoardRect &block)
    {
        for (auto &[key, jitter] : m_jitter) {
            const bool atSide = key.first == block.u0 || key.first == block.u1;
            const bool atEnd = key.second == block.v0 || key.second == block.v1;
            if ((atSide || atEnd) && block.contains({ key.first, key.second }))
                jitter = 0.0;
        }
    }

    /// A corner strays at most a quarter of the way to its neighbour, or rings would cross.
    void limit()
    {
        for (auto &[key, jitter] : m_jitter) {
            jitter = std::min(jitter, 0.25 * gap(m_onHorizontal[key.second], key.first));
            jitter = std::min(jitter, 0.25 * gap(m_onVertical[key.first], key.second));
        }
    }

    Ring ring(const BoardRect &r) const
    {
        Ring ring;
        append(ring, m_onHorizontal.at(r.v0), r.u0, r.u1, r.v0, true);
        append(ring, m_onVertical.at(r.u1), r.v0, r.v1, r.u1, false);
        append(ring, m_onHorizontal.at(r.v1), r.u1, r.u0, r.v1, true);
        append(ring, m_onVertical.at(r.u0), r.v1, r.v0, r.u0, false);
        return ring;
    }

private:
    static double gap(const std::set<double> &line, double at)
    {
        const auto here = line.find(at);
        double least = 1e9;
        if (here != line.begin())
            least = std::min(least, at - *std::prev(here));
        if (std::next(here) != line.end())
            least = std::min(least, *std::next(here) - at);
        return least;
    }

    /// Appends the points from `from` (kept) to `to` (left out), in that direction.
    void append(Ring &ring, const std::set<double> &line, double from, double to, double other,
            bool horizontal) const
    {
        std::vector<double> stops(
                line.lower_bound(std::min(from, to)), line.upper_bound(std::max(from, to)));
        if (from > to)
            std::reverse(stops.begin(), stops.end());
        for (std::size_t k = 0; k + 1 < stops.size(); ++k)
            ring.push_back(horizontal ? place(stops[k], other) : place(other, stops[k]));
    }

    MapPoint place(double u, double v) const
    {
        const auto jitter = m_jitter.find(Key(u, v));
        if (jitter == m_jitter.end() || jitter->second == 0.0)
            return toMap({ u, v });
        const auto bits = static_cast<std::uint64_t>(std::llround((u + 4000.0) * 1000.0)) << 32;
        Random random(bits ^ static_cast<std::uint64_t>(std::llround((v + 4000.0) * 1000.0)));
        const double du = random.between(-1.0, 1.0) * jitter->second;
        const double dv = random.between(-1.0, 1.0) * jitter->second;
        return toMap({ u + du, v + dv });
    }

    std::map<double, std::set<double>> m_onHorizontal;
    std::map<double, std::set<double>> m_onVertical;
    std::map<Key, double> m_jitter;
};

} // namespace

std::vector<Ring> nodePlots(const Layout &layout, const std::vector<Plot> &plots)
{
    Nodes nodes;
    for (const Plot &plot : plots)
        nodes.add(plot.rect, plot.jitter_m);
    for (const Block &block : layout.blocks)
        nodes.fix(block.rect);
    nodes.limit();
    std::vector<Ring> rings;
    for (const Plot &plot : plots)
        rings.push_back(nodes.ring(plot.rect));
    return rings;
}

double area(const Ring &ring)
{
    double twice = 0.0;
    const MapPoint origin = ring.front(); // small numbers keep the digits
    for (std::size_t k = 0; k < ring.size(); ++k) {
        const MapPoint &a = ring[k];
        const MapPoint &b = ring[(k + 1) % ring.size()];
        twice += (a.e - origin.e) * (b.n - origin.n) - (b.e - origin.e) * (a.n - origin.n);
    }
    return twice / 2.0;
}

MapPoint centroid(const Ring &ring)
{
    const MapPoint origin = ring.front();
    double e = 0.0;
    double n = 0.0;
    for (std::size_t k = 0; k < ring.size(); ++k) {
        const MapPoint &a = ring[k];
        const MapPoint &b = ring[(k + 1) % ring.size()];
        const double cross
                = (a.e - origin.e) * (b.n - origin.n) - (b.e - origin.e) * (a.n - origin.n);
        e += (a.e + b.e - 2 * origin.e) * cross;
        n += (a.n + b.n - 2 * origin.n) * cross;
    }
    const double six = 6.0 * area(ring);
    return { origin.e + e / six, origin.n + n / six };
}

} // namespace spp::samples
