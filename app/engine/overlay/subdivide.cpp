// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/overlay/subdivide.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

void Subdivision::clear()
{
    cells.clear();
    edges.clear();
}

namespace {

/// What lies above a horizontal cut, as changes of the covering number along the cut.
class BorderSweep {
public:
    void add(double xl, double xr, double sign)
    {
        // Sides come in the order of the ring. Where one begins as the last ended and runs on in
        // the same direction, the two changes at their common end undo each other.
        push(sign > 0 ? xr : xl, sign > 0 ? -sign : sign);
        push(sign > 0 ? xl : xr, sign > 0 ? sign : -sign);
    }

    /// Appends sides along y for the stretches that are covered, times `factor`.
    void close(double y, double factor, std::vector<Edge> &edges)
    {
        std::sort(m_changes.begin(), m_changes.end(),
                [](const Change &a, const Change &b) { return a.x < b.x; });
        double covered = 0.0;
        double from = 0.0;
        for (std::size_t i = 0; i < m_changes.size();) {
            const double x = m_changes[i].x;
            double change = 0.0;
            for (; i < m_changes.size() && m_changes[i].x == x; ++i)
                change += m_changes[i].by;
            if (change == 0.0)
                continue;
            if (covered != 0.0)
                edges.push_back({ from, y, x, y, factor * covered });
            covered += change;
            from = x;
        }
    }

private:
    struct Change {
        double x;
        double by;
    };
    void push(double x, double by)
    {
        if (!m_changes.empty() && m_changes.back().x == x && m_changes.back().by == -by)
            m_changes.pop_back();
        else
            m_changes.push_back({ x, by });
    }

    std::vector<Change> m_changes;
};

/// The box of a cell in millimetres from the corner of the whole.
struct Window {
    std::int64_t xmin;
    std::int64_t ymin;
    std::int64_t xmax;
    std::int64_t ymax;
};

class Halving {
public:
    Halving(const GridBox &box, const SubdivideOptions &options, const StopSign *stop,
            Subdivision &to)
        : m_box(box)
        , m_options(options)
        , m_stop(stop)
        , m_to(to)
    {
    }

    bool divide(const Window &window, std::vector<Edge> edges, double growth = 1.0)
    {
        if (isStopped())
            return false;
        if (edges.empty())
            return true;
        const std::int64_t width = window.xmax - window.xmin;
        const std::int64_t height = window.ymax - window.ymin;
        const std::int64_t side = std::max(width, height);
        const bool full = isFull(window, edges);
        const bool large = side > m_options.largestSide_mm;
        if (!large
                && (full || edges.size() <= m_options.mostEdges || side <= m_options.smallestSide_mm
                        || growth > m_options.mostGrowth)) {
            emit(window, edges, full);
            return true;
        }
        Window first = window;
        Window second = window;
        std::vector<Edge> low;
        std::vector<Edge> high;
        if (width >= height) {
            first.xmax = second.xmin = window.xmin + width / 2;
            cutAtX(double(first.xmax), edges, low, high);
        } else {
            first.ymax = second.ymin = window.ymin + height / 2;
            cutAtY(double(first.ymax), edges, low, high);
        }
        const double grown = growth * double(low.size() + high.size()) / double(edges.size());
        std::vector<Edge>().swap(edges);
        return divide(first, std::move(low), grown) && divide(second, std::move(high), grown);
    }

private:
    static bool isFull(const Window &window, const std::vector<Edge> &edges)
    {
        if (edges.size() != 2 || edges[0].sign + edges[1].sign != 0.0)
            return false;
        for (const Edge &edge : edges) {
            const double y = edge.sign > 0 ? double(window.ymax) : double(window.ymin);
            if (edge.xl != double(window.xmin) || edge.xr != double(window.xmax) || edge.yl != y
                    || edge.yr != y || std::abs(edge.sign) != 1.0)
                return false;
        }
        return true;
    }

    bool isStopped() const { return m_stop && m_stop->isSet(); }

    /// The same, asked for every so many sides of a long list; what was cut then is of no use.
    bool isStopped(std::size_t sides) const { return (sides & 0x3fff) == 0 && isStopped(); }

    void cutAtX(double x, const std::vector<Edge> &edges, std::vector<Edge> &left,
            std::vector<Edge> &right) const
    {
        for (std::size_t i = 0; i < edges.size() && !isStopped(i); ++i) {
            const Edge &edge = edges[i];
            if (edge.xr <= x) {
                left.push_back(edge);
            } else if (edge.xl >= x) {
                right.push_back(edge);
            } else {
                const double y = std::clamp(
                        edge.yl + (edge.yr - edge.yl) * ((x - edge.xl) / (edge.xr - edge.xl)),
                        std::min(edge.yl, edge.yr), std::max(edge.yl, edge.yr));
                left.push_back({ edge.xl, edge.yl, x, y, edge.sign });
                right.push_back({ x, y, edge.xr, edge.yr, edge.sign });
            }
        }
    }

    void cutAtY(double y, const std::vector<Edge> &edges, std::vector<Edge> &lower,
            std::vector<Edge> &upper) const
    {
        BorderSweep above; // what the upper half has to be closed with
        BorderSweep aboveOrOn; // and the lower one
        const auto take = [&](const Edge &part, bool isAbove) {
            if (!(part.xl < part.xr))
                return;
            if (isAbove) {
                upper.push_back(part);
                above.add(part.xl, part.xr, part.sign);
                aboveOrOn.add(part.xl, part.xr, part.sign);
            } else {
                lower.push_back(part);
            }
        };
        for (std::size_t i = 0; i < edges.size() && !isStopped(i); ++i) {
            const Edge &edge = edges[i];
            if (edge.yl == y && edge.yr == y) {
                aboveOrOn.add(edge.xl, edge.xr, edge.sign);
            } else if (std::max(edge.yl, edge.yr) <= y) {
                take(edge, false);
            } else if (std::min(edge.yl, edge.yr) >= y) {
                take(edge, true);
            } else {
                const double x = std::clamp(
                        edge.xl + (edge.xr - edge.xl) * ((y - edge.yl) / (edge.yr - edge.yl)),
                        edge.xl, edge.xr);
                const Edge left{ edge.xl, edge.yl, x, y, edge.sign };
                const Edge right{ x, y, edge.xr, edge.yr, edge.sign };
                // In the order of the ring, as BorderSweep likes it.
                take(edge.sign > 0 ? right : left, (edge.sign > 0 ? edge.yr : edge.yl) > y);
                take(edge.sign > 0 ? left : right, (edge.sign > 0 ? edge.yl : edge.yr) > y);
            }
        }
        aboveOrOn.close(y, 1.0, lower);
        above.close(y, -1.0, upper);
    }

    /// The box is drawn in to what is covered of it.
    void emit(const Window &window, const std::vector<Edge> &edges, bool full)
    {
        double xmin = double(window.xmax);
        double xmax = double(window.xmin);
        double ymin = double(window.ymax);
        double ymax = double(window.ymin);
        for (const Edge &edge : edges) {
            xmin = std::min(xmin, edge.xl);
            xmax = std::max(xmax, edge.xr);
            ymin = std::min({ ymin, edge.yl, edge.yr });
            ymax = std::max({ ymax, edge.yl, edge.yr });
        }
        xmin = std::floor(xmin);
        ymin = std::floor(ymin);
        Cell cell;
        cell.box = { std::int32_t(m_box.xmin + xmin), std::int32_t(m_box.ymin + ymin),
            std::int32_t(m_box.xmin + std::ceil(xmax)),
            std::int32_t(m_box.ymin + std::ceil(ymax)) };
        cell.first = m_to.edges.size();
        cell.count = edges.size();
        cell.full = full;
        for (const Edge &edge : edges)
            m_to.edges.push_back(
                    { edge.xl - xmin, edge.yl - ymin, edge.xr - xmin, edge.yr - ymin, edge.sign });
        m_to.cells.push_back(cell);
    }

    const GridBox m_box;
    const SubdivideOptions &m_options;
    const StopSign *m_stop;
    Subdivision &m_to;
};

} // namespace

bool subdivide(const GridBox &box, std::vector<Edge> edges, const SubdivideOptions &options,
        const StopSign *stop, Subdivision &to)
{
    return Halving(box, options, stop, to)
            .divide({ 0, 0, box.width(), box.height() }, std::move(edges));
}

} // namespace spp::engine
