// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/areasweep.h"

#include <algorithm>

namespace spp::engine {

namespace {

/// Corners whose offsets differ by less lie on one line, as far as doubles can tell.
constexpr double sameLevel_m = 1e-9;

} // namespace

AreaSweep::AreaSweep(const GridRings &shape, PlanePoint reference, double angle)
    : m_reference(reference)
    , m_cos(std::cos(angle))
    , m_sin(std::sin(angle))
{
    for (const GridPoint place : shape.points)
        m_levels.push_back(offsetOf_m(inPlane(place)));
    std::sort(m_levels.begin(), m_levels.end());
    std::vector<double> apart;
    for (const double level : m_levels) {
        if (apart.empty() || level - apart.back() > sameLevel_m)
            apart.push_back(level);
    }
    m_levels.swap(apart);
    const auto levelOf = [&](double offset) {
        const auto above = std::upper_bound(m_levels.begin(), m_levels.end(), offset);
        return above == m_levels.begin() ? *above : *(above - 1);
    };
    const auto alongOf = [&](PlanePoint p) {
        return (p.x - m_reference.x) * m_cos + (p.y - m_reference.y) * m_sin;
    };
    for (const GridSide &side : sidesOf(shape)) {
        const PlanePoint a = inPlane(side.from);
        const PlanePoint b = inPlane(side.to);
        const double from = levelOf(offsetOf_m(a));
        const double to = levelOf(offsetOf_m(b));
        if (from < to)
            m_sides.push_back({ from, to, alongOf(a), alongOf(b), 1.0 });
        else if (to < from)
            m_sides.push_back({ to, from, alongOf(b), alongOf(a), -1.0 });
    }
    std::sort(m_sides.begin(), m_sides.end(),
            [](const Side &a, const Side &b) { return a.low < b.low; });
    forEachStrip([this](double low, double high, double atLow, double atHigh) {
        m_total += 0.5 * (high - low) * (atLow + atHigh);
        return true;
    });
}

double AreaSweep::offsetOf_m(PlanePoint place) const
{
    return (place.y - m_reference.y) * m_cos - (place.x - m_reference.x) * m_sin;
}

PlanePoint AreaSweep::placeAt(double along_m, double offset_m) const
{
    return { m_reference.x + along_m * m_cos - offset_m * m_sin,
        m_reference.y + along_m * m_sin + offset_m * m_cos };
}

template <typename Visit>
void AreaSweep::forEachStrip(Visit &&visit) const
{
    std::vector<const Side *> active;
    std::size_t next = 0;
    for (std::size_t i = 0; i + 1 < m_levels.size(); ++i) {
        const double low = m_levels[i];
        const double high = m_levels[i + 1];
        active.erase(std::remove_if(active.begin(), active.end(),
                             [low](const Side *side) { return side->high <= low; }),
                active.end());
        for (; next < m_sides.size() && m_sides[next].low <= low; ++next)
            active.push_back(&m_sides[next]);
        double atLow = 0.0;
        double atHigh = 0.0;
        for (const Side *side : active) {
            atLow += side->sign * side->at(low);
            atHigh += side->sign * side->at(high);
        }
        if (!visit(low, high, atLow, atHigh))
            return;
    }
}

std::optional<StraightCut> AreaSweep::cutFor(double area_m2) const
{
    if (!(area_m2 > 0.0 && area_m2 < m_total))
        return std::nullopt;
    double rest = area_m2;
    double offset = m_levels.back();
    forEachStrip([&](double low, double high, double atLow, double atHigh) {
        const double strip = 0.5 * (high - low) * (atLow + atHigh);
        if (rest > strip) {
            rest -= strip;
            return true;
        }
        // atLow τ + slope τ² / 2 = rest, in the form that does not cancel.
        const double slope = (atHigh - atLow) / (high - low);
        const double root = std::sqrt(std::max(0.0, atLow * atLow + 2.0 * slope * rest));
        offset = std::min(high, low + (atLow + root > 0.0 ? 2.0 * rest / (atLow + root) : 0.0));
        return false;
    });
    StraightCut cut = cutAt(offset);
    cut.area_m2 = area_m2;
    return cut;
}

StraightCut AreaSweep::cutAt(double offset_m) const
{
    StraightCut cut;
    cut.offset_m = offset_m;
    forEachStrip([&](double low, double high, double atLow, double atHigh) {
        if (offset_m <= low)
            return false;
        const double top = std::min(high, offset_m);
        const double atTop = atLow + (atHigh - atLow) * ((top - low) / (high - low));
        cut.area_m2 += 0.5 * (top - low) * (atLow + atTop);
        return true;
    });
    std::vector<double> along;
    for (const Side &side : m_sides) {
        if (side.low < offset_m && offset_m <= side.high)
            along.push_back(side.at(offset_m));
    }
    std::sort(along.begin(), along.end());
    for (std::size_t i = 0; i < along.size(); ++i) {
        cut.crossings.push_back(placeAt(along[i], offset_m));
        cut.length_m += i % 2 == 0 ? -along[i] : along[i];
    }
    return cut;
}

} // namespace spp::engine
