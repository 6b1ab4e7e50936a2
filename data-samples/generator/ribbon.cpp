// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ribbon.h"

#include <algorithm>

namespace spp::samples {

namespace {

/// How houses stand along a kind of face.
struct Habit {
    double depth_m; ///< of the row; 0: none
    double builtShare; ///< of the frontage
    double narrowest_m;
    double widest_m;
};

Habit habit(Face face, Cover cover)
{
    switch (face) {
    case Face::Street:
        return { 27.0, 0.97, 4.0, 5.6 };
    case Face::Province:
        return cover == Cover::Town ? Habit{ 30.0, 0.97, 4.0, 5.4 } : Habit{ 30.0, 0.72, 4.2, 6.0 };
    case Face::Lane:
        return cover == Cover::Paddy ? Habit{ 30.0, 0.34, 4.8, 6.0 }
                                     : Habit{ 30.0, 0.52, 4.5, 6.0 };
    case Face::Canal:
        return cover == Cover::Paddy ? Habit{ 0.0, 0.0, 0.0, 0.0 } : Habit{ 28.0, 0.16, 4.8, 6.0 };
    case Face::Levee:
        return { 26.0, 0.22, 4.6, 6.0 };
    case Face::River:
    case Face::None:
        break;
    }
    return { 0.0, 0.0, 0.0, 0.0 };
}

/// One row along one side, measured along the side and inwards from the face.
class Row {
public:
    Row(const Block &block, Side side, const BoardRect &row, Random &random,
            std::vector<Plot> &plots)
        : m_block(block)
        , m_side(side)
        , m_row(row)
        , m_random(random)
        , m_plots(plots)
        , m_habit(habit(block.face[side], block.cover))
        , m_horizontal(side == South || side == North)
        , m_end(m_horizontal ? row.u1 : row.v1)
        , m_depth(m_horizontal ? row.height() : row.width())
    {
    }

    void divide()
    {
        double at = m_horizontal ? m_row.u0 : m_row.v0;
        while (at < m_end) {
            m_scale = scale(m_horizontal ? BoardPoint{ at, m_row.centre().v }
                                         : BoardPoint{ m_row.centre().u, at });
            const bool houses = m_random.chance(m_habit.builtShare);
            const double wanted
                    = houses ? m_random.between(24.0, 62.0) : m_random.between(16.0, 42.0);
            double end = at + wanted / m_scale;
            if (m_end - end < 14.0 / m_scale)
                end = m_end;
            houses ? addHouses(at, end) : addGarden(at, end);
            at = end;
        }
    }

private:
    BoardRect part(double from, double to, double near, double far) const
    {
        switch (m_side) {
        case South:
            return { from, near == 0.0 ? m_row.v0 : m_row.v0 + near, to,
                far == m_depth ? m_row.v1 : m_row.v0 + far };
        case North:
            return { from, far == m_depth ? m_row.v0 : m_row.v1 - far, to,
                near == 0.0 ? m_row.v1 : m_row.v1 - near };
        case West:
            return { near == 0.0 ? m_row.u0 : m_row.u0 + near, from,
                far == m_depth ? m_row.u1 : m_row.u0 + far, to };
        case East:
            break;
        }
        return { far == m_depth ? m_row.u0 : m_row.u1 - far, from,
            near == 0.0 ? m_row.u1 : m_row.u1 - near, to };
    }

    void add(const BoardRect &rect, Kind kind, const char *landUse, bool atFront, double jitter_m)
    {
        Plot plot;
        plot.rect = rect;
        plot.kind = kind;
        plot.landUse = landUse;
        plot.block = m_block.id;
        plot.front = m_side;
        plot.face = atFront ? m_block.face[m_side] : Face::None;
        plot.jitter_m = jitter_m;
        m_plots.push_back(plot);
    }

    const char *residential() const { return m_block.cover == Cover::Town ? "ODT" : "ONT"; }

    /// A group shares one depth; what is left behind shorter houses is one garden.
    void addHouses(double from, double to)
    {
        const double full_m = m_depth * m_scale;
        double depth = m_random.between(15.0, full_m + 4.0) / m_scale;
        if (m_depth - depth < 5.0 / m_scale)
            depth = m_depth;
        double at = from;
        while (at < to) {
            double end = at + m_random.between(m_habit.narrowest_m, m_habit.widest_m) / m_scale;
            if (to - end < 0.8 * m_habit.narrowest_m / m_scale)
                end = to;
            add(part(at, end, 0.0, depth), Kind::House, residential(), true, 0.06);
            at = end;
        }
        if (depth < m_depth)
            add(part(from, to, depth, m_depth), Kind::Garden, "CLN", false, 0.3);
    }

    void addGarden(double from, double to)
    {
        const bool lived = m_random.chance(0.35);
        add(part(from, to, 0.0, m_depth), Kind::Garden, lived ? residential() : "CLN", true, 0.25);
    }

    const Block &m_block;
    Side m_side;
    BoardRect m_row;
    Random &m_random;
    std::vector<Plot> &m_plots;
    Habit m_habit;
    double m_scale = 1.0; ///< metres on the map per metre of the board, here
    bool m_horizontal;
    double m_end;
    double m_depth;
};

} // namespace

double ribbonDepth(const Block &block, Side side)
{
    return habit(block.face[side], block.cover).depth_m / scale(block.rect.centre());
}

void divideRibbon(const Block &block, Side side, const BoardRect &row, Random &random,
        std::vector<Plot> &plots)
{
    Row(block, side, row, random, plots).divide();
}

} // namespace spp::samples
