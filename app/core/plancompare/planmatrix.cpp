// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/planmatrix.h"

#include <set>

namespace spp {

void PlanMatrix::add(const Designation &from, const Designation &to, double area_m2)
{
    m_cells[{ from, to }] += area_m2;
}

double PlanMatrix::area(const Designation &from, const Designation &to) const
{
    const auto cell = m_cells.find({ from, to });
    return cell == m_cells.end() ? 0.0 : cell->second;
}

double PlanMatrix::start(const Designation &of) const
{
    double sum = 0.0;
    for (const auto &[pair, area_m2] : m_cells)
        sum += pair.first == of ? area_m2 : 0.0;
    return sum;
}

double PlanMatrix::end(const Designation &of) const
{
    double sum = 0.0;
    for (const auto &[pair, area_m2] : m_cells)
        sum += pair.second == of ? area_m2 : 0.0;
    return sum;
}

std::vector<Designation> PlanMatrix::designations() const
{
    std::set<Designation> all;
    for (const auto &cell : m_cells) {
        all.insert(cell.first.first);
        all.insert(cell.first.second);
    }
    return { all.begin(), all.end() };
}

double PlanMatrix::total() const
{
    double sum = 0.0;
    for (const auto &cell : m_cells)
        sum += cell.second;
    return sum;
}

double PlanMatrix::addedByBoundary() const { return start({ Designation::Kind::Outside, {} }); }

double PlanMatrix::lostByBoundary() const { return end({ Designation::Kind::Outside, {} }); }

} // namespace spp
