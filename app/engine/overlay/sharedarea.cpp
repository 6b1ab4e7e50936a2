// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/overlay/sharedarea.h"

namespace spp::engine {

namespace {

/// The integral of min(d, 0) over `width`, where d runs straight from `left` to `right`.
double negativePart(double left, double right, double width)
{
    if (left >= 0.0 && right >= 0.0)
        return 0.0;
    if (left <= 0.0 && right <= 0.0)
        return 0.5 * (left + right) * width;
    const double low = left < right ? left : right;
    const double high = left < right ? right : left;
    return 0.5 * low * (low / (low - high)) * width;
}

} // namespace

void MeasuredPolygon::assign(const GridBox &box, const Edge *edges, std::size_t count)
{
    assign(box, edges, count, 0.0);
    m_area_mm2 = slab_mm2(0.0, m_width);
}

void MeasuredPolygon::assign(
        const GridBox &box, const Edge *edges, std::size_t count, double area_mm2)
{
    m_base = { box.xmin, box.ymin };
    m_width = double(box.width());
    m_height = double(box.height());
    m_area_mm2 = area_mm2;
    m_sides.clear();
    for (std::size_t i = 0; i < count; ++i) {
        const Edge &edge = edges[i];
        m_sides.push_back({ edge.xl, edge.xr, edge.yl, (edge.yr - edge.yl) / (edge.xr - edge.xl),
                edge.sign });
    }
}

double MeasuredPolygon::slab_mm2(double from, double to) const
{
    double sum = 0.0;
    for (const Side &side : m_sides) {
        const double left = std::max(side.xl, from);
        const double right = std::min(side.xr, to);
        if (left < right)
            sum += side.sign * (right - left)
                    * (side.yl + (0.5 * (left + right) - side.xl) * side.slope);
    }
    return sum;
}

double MeasuredPolygon::beneath_mm2(
        double from, double to, double xl, double yl, double slope) const
{
    double sum = 0.0;
    for (const Side &side : m_sides) {
        const double left = std::max(side.xl, from);
        const double right = std::min(side.xr, to);
        if (!(left < right))
            continue;
        const double width = right - left;
        const double ownLeft = side.yl + (left - side.xl) * side.slope;
        const double ownRight = side.yl + (right - side.xl) * side.slope;
        const double otherLeft = yl + (left - xl) * slope;
        const double otherRight = yl + (right - xl) * slope;
        sum += side.sign
                * (0.5 * (ownLeft + ownRight) * width
                        + negativePart(otherLeft - ownLeft, otherRight - ownRight, width));
    }
    return sum;
}

double MeasuredPolygon::sharedWith_mm2(
        GridPoint edgesBase, const Edge *edges, std::size_t count) const
{
    const double dx = double(edgesBase.x) - m_base.x;
    const double dy = double(edgesBase.y) - m_base.y;
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const Edge &edge = edges[i];
        const double xl = edge.xl + dx;
        const double xr = edge.xr + dx;
        const double yl = edge.yl + dy;
        const double yr = edge.yr + dy;
        if (xr <= 0.0 || xl >= m_width || std::max(yl, yr) <= 0.0)
            continue;
        const double from = std::max(xl, 0.0);
        const double to = std::min(xr, m_width);
        if (std::min(yl, yr) < m_height)
            sum += edge.sign * beneath_mm2(from, to, xl, yl, (yr - yl) / (xr - xl));
        else if (from == 0.0 && to == m_width)
            sum += edge.sign * m_area_mm2;
        else
            sum += edge.sign * slab_mm2(from, to);
    }
    return sum > noise_mm2() ? sum : 0.0;
}

double MeasuredPolygon::noise_mm2() const { return std::min(1e-12 * m_width * m_height, 0.5); }

} // namespace spp::engine
