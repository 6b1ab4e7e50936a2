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

/// Keeps what lies within the subject's range of x.
void CoverDepth::keep(const Edge &edge, double dx, double dy, std::size_t owner)
{
    const double xl = edge.xl + dx;
    const double xr = edge.xr + dx;
    if (xr <= 0.0 || xl >= m_width)
        return;
    Side side{ xl, xr, edge.yl + dy, (edge.yr - edge.yl) / (edge.xr - edge.xl), edge.sign, owner };
    if (xl < 0.0) {
        side.yl = side.at(0.0);
        side.xl = 0.0;
    }
    side.xr = std::min(xr, m_width);
    m_sides.push_back(side);
}

void CoverDepth::findBreaks()
{
    m_breaks.clear();
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const Side &a = m_sides[i];
        m_breaks.push_back(a.xl);
        m_breaks.push_back(a.xr);
        for (std::size_t k = 0; k < i; ++k) {
            const Side &b = m_sides[k];
            const double left = std::max(a.xl, b.xl);
            const double right = std::min(a.xr, b.xr);
            if (!(left < right))
                continue;
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

double CoverDepth::strip_mm2(double from, double to)
{
    const double middle = 0.5 * (from + to);
    m_strip.clear();
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        if (m_sides[i].xl <= from && to <= m_sides[i].xr)
            m_strip.push_back({ m_sides[i].at(middle), i });
    }
    std::sort(m_strip.begin(), m_strip.end());
    m_depth.assign(m_features.size() + 1, 0.0);
    std::size_t covering = 0;
    double height = 0.0;
    for (std::size_t i = 0; i < m_strip.size(); ++i) {
        if (i > 0 && covering > 0 && m_depth[0] > 0.0)
            height += m_strip[i].first - m_strip[i - 1].first;
        const Side &side = m_sides[m_strip[i].second];
        const bool before = m_depth[side.owner] > 0.0;
        m_depth[side.owner] -= side.sign; // upwards into what lies above the side
        const bool after = m_depth[side.owner] > 0.0;
        if (side.owner != 0 && before != after)
            covering += after ? 1 : std::size_t(-1);
    }
    return height * (to - from);
}

double CoverDepth::covered_mm2()
{
    findBreaks();
    double sum = 0.0;
    for (std::size_t i = 1; i < m_breaks.size(); ++i)
        sum += strip_mm2(m_breaks[i - 1], m_breaks[i]);
    return sum;
}

} // namespace spp::engine
