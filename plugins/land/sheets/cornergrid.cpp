// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/sheets/cornergrid.h"

#include <algorithm>
#include <cmath>

namespace spp::land {

namespace {

constexpr qint64 cellSize_mm = 8192;

/// Narrows [first, last], the part of a line, to where start + t * step lies within half of 0.
bool clip(double start, double step, double &first, double &last)
{
    constexpr double half = 0.5;
    if (step == 0.0)
        return std::abs(start) <= half;
    double enter = (-half - start) / step;
    double leave = (half - start) / step;
    if (enter > leave)
        std::swap(enter, leave);
    first = std::max(first, enter);
    last = std::min(last, leave);
    return first <= last;
}

bool passes(const MillimetrePoint &from, const MillimetrePoint &to, const MillimetrePoint &corner)
{
    double first = 0.0;
    double last = 1.0;
    return clip(double(from.x - corner.x), double(to.x - from.x), first, last)
            && clip(double(from.y - corner.y), double(to.y - from.y), first, last);
}

} // namespace

qint64 CornerGrid::cell(qint64 coordinate)
{
    const qint64 whole = coordinate / cellSize_mm;
    return coordinate % cellSize_mm < 0 ? whole - 1 : whole;
}

quint64 CornerGrid::key(qint64 column, qint64 row)
{
    return quint64(column) << 32 ^ (quint64(row) & 0xFFFFFFFFU);
}

void CornerGrid::add(const MillimetrePoint &corner)
{
    std::vector<MillimetrePoint> &corners = m_cells[key(cell(corner.x), cell(corner.y))];
    if (std::find(corners.begin(), corners.end(), corner) == corners.end())
        corners.push_back(corner);
}

std::vector<MillimetrePoint> CornerGrid::between(
        const MillimetrePoint &from, const MillimetrePoint &to) const
{
    const MillimetrePoint west = std::min(from, to);
    const MillimetrePoint east = std::max(from, to);
    const double slope = east.x == west.x ? 0.0 : double(east.y - west.y) / double(east.x - west.x);
    const auto heightAt = [&](qint64 x) {
        return double(west.y) + slope * double(std::clamp(x, west.x, east.x) - west.x);
    };
    std::vector<MillimetrePoint> found;
    for (qint64 column = cell(west.x - 1); column <= cell(east.x + 1); ++column) {
        double low = east.x == west.x ? double(west.y) : heightAt(column * cellSize_mm);
        double high = east.x == west.x ? double(east.y) : heightAt((column + 1) * cellSize_mm);
        if (low > high)
            std::swap(low, high);
        const qint64 top = cell(qint64(std::ceil(high)) + 1);
        for (qint64 row = cell(qint64(std::floor(low)) - 1); row <= top; ++row) {
            const auto corners = m_cells.find(key(column, row));
            if (corners == m_cells.end())
                continue;
            for (const MillimetrePoint &corner : corners->second) {
                if (corner != from && corner != to && passes(from, to, corner))
                    found.push_back(corner);
            }
        }
    }
    const auto along = [&](const MillimetrePoint &corner) {
        return double(corner.x - from.x) * double(to.x - from.x)
                + double(corner.y - from.y) * double(to.y - from.y);
    };
    std::sort(found.begin(), found.end(),
            [&](const MillimetrePoint &one, const MillimetrePoint &other) {
                return along(one) < along(other);
            });
    return found;
}

} // namespace spp::land
