// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/planarfaces.h"

#include "engine/cadastre/gridlocation.h"
#include "engine/cadastre/sidechange.h"
#include "engine/store/orientation.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace spp::engine {

namespace {

using Ring = std::vector<GridPoint>;

/// 0 for directions from east to just before west, 1 for the other half turn.
int halfOf(GridPoint centre, GridPoint to)
{
    return to.y < centre.y || (to.y == centre.y && to.x < centre.x) ? 1 : 0;
}

/// Whether the direction to a comes before that to b, counter-clockwise from the east.
bool turnsBefore(GridPoint centre, GridPoint a, GridPoint b)
{
    const int halfA = halfOf(centre, a);
    const int halfB = halfOf(centre, b);
    return halfA != halfB ? halfA < halfB : orientation(centre, a, b) > 0;
}

class Tracer {
public:
    explicit Tracer(std::vector<GridSide> sides)
        : m_sides(std::move(sides))
    {
        dropDeadEnds();
        // Around each place in the order of directions.
        std::sort(m_sides.begin(), m_sides.end(), [](const GridSide &a, const GridSide &b) {
            return a.from != b.from ? isBefore(a.from, b.from) : turnsBefore(a.from, a.to, b.to);
        });
        m_used.assign(m_sides.size(), false);
    }

    std::vector<Ring> rings()
    {
        std::vector<Ring> rings;
        for (std::size_t first = 0; first < m_sides.size(); ++first) {
            if (!m_used[first])
                trace(first, rings);
        }
        return rings;
    }

private:
    using Range = std::pair<std::size_t, std::size_t>;

    Range sidesFrom(GridPoint place) const
    {
        const auto begin = std::lower_bound(m_sides.begin(), m_sides.end(), place,
                [](const GridSide &side, GridPoint p) { return isBefore(side.from, p); });
        auto end = begin;
        while (end != m_sides.end() && end->from == place)
            ++end;
        return { std::size_t(begin - m_sides.begin()), std::size_t(end - m_sides.begin()) };
    }

    /// The side that continues `side` around the area to its left: the next one clockwise from the
    /// way back. None where the chain of sides ends.
    std::size_t next(const GridSide &side) const
    {
        const Range around = sidesFrom(side.to);
        if (around.first == around.second)
            return m_sides.size();
        std::size_t found = around.second - 1;
        for (std::size_t i = around.first; i < around.second; ++i) {
            if (!turnsBefore(side.to, m_sides[i].to, side.from))
                break;
            found = i;
        }
        return found;
    }

    void trace(std::size_t first, std::vector<Ring> &rings)
    {
        Ring path;
        std::size_t at = first;
        while (at < m_sides.size() && !m_used[at]) {
            m_used[at] = true;
            path.push_back(m_sides[at].from);
            at = next(m_sides[at]);
        }
        if (at == first)
            cutIntoLoops(path, rings);
    }

    /// A ring that comes to a place again is two rings there.
    static void cutIntoLoops(const Ring &path, std::vector<Ring> &rings)
    {
        Ring open;
        const auto hash = [](GridPoint p) {
            return std::size_t(std::uint64_t(std::uint32_t(p.x)) * 0x9e3779b97f4a7c15u
                    ^ std::uint64_t(std::uint32_t(p.y)) * 0xc2b2ae3d27d4eb4fu);
        };
        const auto equal = [](GridPoint a, GridPoint b) { return a == b; };
        std::unordered_map<GridPoint, std::size_t, decltype(hash), decltype(equal)> placeInOpen(
                path.size(), hash, equal);
        for (const GridPoint place : path) {
            const auto before = placeInOpen.find(place);
            if (before != placeInOpen.end()) {
                const std::size_t begin = before->second;
                rings.emplace_back(open.begin() + std::ptrdiff_t(begin), open.end());
                for (std::size_t i = begin; i < open.size(); ++i)
                    placeInOpen.erase(open[i]);
                open.resize(begin);
            }
            placeInOpen.emplace(place, open.size());
            open.push_back(place);
        }
        rings.push_back(std::move(open));
    }

    /// Takes out sides with both directions that lead to a place where nothing else goes on.
    void dropDeadEnds()
    {
        for (bool dropped = true; dropped;) {
            dropped = false;
            std::sort(m_sides.begin(), m_sides.end(), [](const GridSide &a, const GridSide &b) {
                return a.from != b.from ? isBefore(a.from, b.from) : isBefore(a.to, b.to);
            });
            const auto leadsOnlyTo = [&](GridPoint place, GridPoint to) {
                const Range out = sidesFrom(place);
                return out.second - out.first == 1 && m_sides[out.first].to == to;
            };
            const auto hasWay = [&](GridPoint from, GridPoint to) {
                const Range out = sidesFrom(from);
                return std::any_of(m_sides.begin() + std::ptrdiff_t(out.first),
                        m_sides.begin() + std::ptrdiff_t(out.second),
                        [to](const GridSide &side) { return side.to == to; });
            };
            std::vector<GridSide> kept;
            for (const GridSide &side : m_sides) {
                const GridPoint from = side.from;
                const GridPoint to = side.to;
                if (hasWay(to, from) && (leadsOnlyTo(to, from) || leadsOnlyTo(from, to)))
                    dropped = true;
                else
                    kept.push_back(side);
            }
            m_sides.swap(kept);
        }
    }

    std::vector<GridSide> m_sides;
    std::vector<bool> m_used;
};

/// Turns a ring so that it begins at its lowest left place.
void beginAtLowest(Ring &ring)
{
    std::rotate(ring.begin(), std::min_element(ring.begin(), ring.end(), isBefore), ring.end());
}

struct Shell {
    Ring ring;
    Int128 area;
    GridBox box;
    std::vector<Ring> holes;
};

/// The smallest shell around a hole; the hole's sides are not among its own.
Shell *shellAround(const Ring &hole, std::vector<Shell> &shells)
{
    Shell *found = nullptr;
    GridBox box;
    for (const GridPoint place : hole)
        box.include(place);
    for (Shell &shell : shells) {
        if (!shell.box.contains(box) || (found && !(shell.area < found->area)))
            continue;
        // A hole may touch its shell in places, so a side of it is asked for.
        if (locate(middleOf(hole[0], hole[1]), shell.ring.data(), shell.ring.size())
                == Location::Inside)
            found = &shell;
    }
    return found;
}

GridRings ringsOf(const Shell &shell)
{
    GridRings rings;
    const auto append = [&](const Ring &ring, bool isShell) {
        rings.points.insert(rings.points.end(), ring.begin(), ring.end());
        rings.ringEnd.push_back(rings.points.size());
        rings.shell.push_back(isShell ? 1 : 0);
    };
    append(shell.ring, true);
    for (const Ring &hole : shell.holes)
        append(hole, false);
    return rings;
}

} // namespace

std::vector<GridRings> facesOf(std::vector<GridSide> sides)
{
    std::vector<Shell> shells;
    std::vector<Ring> holes;
    for (Ring &ring : Tracer(std::move(sides)).rings()) {
        beginAtLowest(ring);
        const Int128 area = doubledArea(ring.data(), ring.size());
        if (area.sign() > 0) {
            GridBox box;
            for (const GridPoint place : ring)
                box.include(place);
            shells.push_back({ std::move(ring), area, box, {} });
        } else if (area.sign() < 0) {
            holes.push_back(std::move(ring));
        }
    }
    std::sort(shells.begin(), shells.end(), [](const Shell &a, const Shell &b) {
        return a.ring[0] != b.ring[0] ? isBefore(a.ring[0], b.ring[0]) : a.area < b.area;
    });
    std::sort(holes.begin(), holes.end(),
            [](const Ring &a, const Ring &b) { return isBefore(a[0], b[0]); });
    for (Ring &hole : holes) {
        if (Shell *shell = shellAround(hole, shells))
            shell->holes.push_back(std::move(hole));
    }
    std::vector<GridRings> faces;
    for (const Shell &shell : shells)
        faces.push_back(ringsOf(shell));
    return faces;
}

} // namespace spp::engine
