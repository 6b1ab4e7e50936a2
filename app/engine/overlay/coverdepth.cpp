// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/overlay/coverdepth.h"

namespace spp::engine {

void CoverDepth::begin(const GridBox &box, const Edge *edges, std::size_t count)
{
    m_base = { box.xmin, box.ymin };
    m_width = double(box.width());
    m_height = double(box.height());
    m_sides.clear();
    m_features.clear();
    for (std::size_t i = 0; i < count; ++i)
        keep(edges[i], 0.0, 0.0, 0);
}

void CoverDepth::add(std::uint32_t feature, GridPoint base, const Edge *edges, std::size_t count)
{
    std::size_t owner = 0;
    while (owner < m_features.size() && m_features[owner] != feature)
        ++owner;
    if (owner == m_features.size())
        m_features.push_back(feature);
    const double dx = double(base.x) - m_base.x;
    const double dy = double(base.y) - m_base.y;
    for (std::size_t i = 0; i < count; ++i)
        keep(edges[i], dx, dy, owner + 1);
}

/// Keeps what lies within the subject's range of x and not above it: nothing up there is counted
/// through on the way to the subject.
void CoverDepth::keep(const Edge &edge, double dx, double dy, std::size_t owner)
{
    const double xl = edge.xl + dx;
    const double xr = edge.xr + dx;
    const double yl = edge.yl + dy;
    const double yr = edge.yr + dy;
    if (xr <= 0.0 || xl >= m_width || (owner != 0 && std::min(yl, yr) >= m_height))
        return;
    Side side{ xl, xr, yl, (edge.yr - edge.yl) / (edge.xr - edge.xl), edge.sign, owner,
        std::min(yl, yr), std::max(yl, yr) };
    if (xl < 0.0) {
        side.yl = side.at(0.0);
        side.xl = 0.0;
    }
    side.xr = std::min(xr, m_width);
    m_sides.push_back(side);
}

/// Where strips begin and end: ends of sides, and places where two of them cross.
void CoverDepth::findBreaks()
{
    std::sort(m_sides.begin(), m_sides.end(),
            [](const Side &a, const Side &b) { return a.xl < b.xl; });
    m_breaks.clear();
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const Side &a = m_sides[i];
        m_breaks.push_back(a.xl);
        m_breaks.push_back(a.xr);
        for (std::size_t k = i + 1; k < m_sides.size() && m_sides[k].xl < a.xr; ++k) {
            const Side &b = m_sides[k];
            if (a.ymax < b.ymin || b.ymax < a.ymin || (a.ymax <= 0.0 && b.ymax <= 0.0))
                continue;
            const double left = b.xl;
            const double right = std::min(a.xr, b.xr);
            const double before = a.at(left) - b.at(left);
            const double after = a.at(right) - b.at(right);
            if ((before < 0.0) != (after < 0.0) && before != after)
                m_breaks.push_back(std::clamp(
                        left + (right - left) * (before / (before - after)), left, right));
        }
    }
    std::sort(m_breaks.begin(), m_breaks.end());
    m_breaks.erase(std::unique(m_breaks.begin(), m_breaks.end()), m_breaks.end());
}

/// The covered area of the strip, through which the sides in m_strip run from end to end.
double CoverDepth::strip_mm2(double from, double to)
{
    const double middle = 0.5 * (from + to);
    for (auto &[height, side] : m_strip)
        height = m_sides[side].at(middle);
    std::sort(m_strip.begin(), m_strip.end());
    m_depth.assign(m_features.size() + 1, 0.0);
    std::size_t covering = 0;
    double covered = 0.0;
    for (std::size_t i = 0; i < m_strip.size(); ++i) {
        if (i > 0 && covering > 0 && m_depth[0] > 0.0)
            covered += m_strip[i].first - m_strip[i - 1].first;
        const Side &side = m_sides[m_strip[i].second];
        const bool before = m_depth[side.owner] > 0.0;
        m_depth[side.owner] -= side.sign; // upwards into what lies above the side
        const bool after = m_depth[side.owner] > 0.0;
        if (side.owner != 0 && before != after)
            covering += after ? 1 : std::size_t(-1);
    }
    return covered * (to - from);
}

double CoverDepth::covered_mm2()
{
    findBreaks();
    m_strip.clear();
    std::size_t next = 0;
    double sum = 0.0;
    for (std::size_t i = 1; i < m_breaks.size(); ++i) {
        const double from = m_breaks[i - 1];
        m_strip.erase(std::remove_if(m_strip.begin(), m_strip.end(),
                              [&](const auto &entry) { return m_sides[entry.second].xr <= from; }),
                m_strip.end());
        for (; next < m_sides.size() && m_sides[next].xl <= from; ++next)
            m_strip.push_back({ 0.0, next });
        sum += strip_mm2(from, m_breaks[i]);
    }
    return sum;
}

} // namespace spp::engine
