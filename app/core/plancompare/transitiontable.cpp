// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/transitiontable.h"

#include <algorithm>
#include <map>
#include <set>

namespace spp {

namespace {

/// What a place counts as in the table: its class, or itself where it has none.
Designation leafOf(const Designation &designation, const LandUseClasses &classes)
{
    const QString code = classes.classOf(designation);
    return code.isEmpty() ? designation : Designation{ Designation::Kind::Function, code };
}

} // namespace

TransitionTable TransitionTable::of(
        const PlanMatrix &byFunction, const LandUseClasses &classes, const QStringList &alwaysShown)
{
    PlanMatrix byClass;
    for (const auto &[pair, area_m2] : byFunction.cells())
        byClass.add(leafOf(pair.first, classes), leafOf(pair.second, classes), area_m2);
    const std::vector<Designation> leaves = byClass.designations();
    std::map<Designation, size_t> numbers;
    for (size_t i = 0; i < leaves.size(); ++i)
        numbers[leaves[i]] = i;
    TransitionTable table;
    table.m_leafCells.assign(leaves.size(), std::vector<double>(leaves.size(), 0.0));
    for (const auto &[pair, area_m2] : byClass.cells())
        table.m_leafCells[numbers[pair.first]][numbers[pair.second]] = area_m2;
    table.addLines(leaves, classes, alwaysShown);
    return table;
}

void TransitionTable::addLines(const std::vector<Designation> &leaves,
        const LandUseClasses &classes, const QStringList &alwaysShown)
{
    std::map<QString, std::vector<size_t>> leavesOf; ///< of a class or group
    std::set<QString> parents;
    for (size_t i = 0; i < leaves.size(); ++i) {
        const LandUseClass *one = leaves[i].isFunction() ? classes.find(leaves[i].code) : nullptr;
        for (bool isLeaf = true; one; isLeaf = false) {
            leavesOf[one->code].push_back(i);
            if (!isLeaf)
                parents.insert(one->code);
            one = classes.find(one->parent);
        }
    }
    for (const QString &code : alwaysShown)
        leavesOf[code];
    std::map<QString, int> depths;
    for (const LandUseClass &one : classes.all()) {
        const auto found = leavesOf.find(one.code);
        if (found == leavesOf.end())
            continue;
        const int depth = one.parent.isEmpty() ? 0 : depths[one.parent] + 1;
        depths[one.code] = depth;
        m_lines.push_back(
                { one.code, one.name, depth, parents.count(one.code) > 0, false, found->second });
    }
    // Kinds are ordered so that the outside comes last.
    for (size_t i = 0; i < leaves.size(); ++i) {
        if (leaves[i].isFunction() && classes.find(leaves[i].code))
            continue;
        m_lines.push_back(
                { leaves[i].isFunction() ? leaves[i].code : QString(), classes.nameOf(leaves[i]), 0,
                        false, leaves[i].kind == Designation::Kind::Outside, { i } });
    }
}

double TransitionTable::cell(size_t row, size_t column) const
{
    double sum = 0.0;
    for (const size_t from : m_lines[row].leaves) {
        for (const size_t to : m_lines[column].leaves)
            sum += m_leafCells[from][to];
    }
    return sum;
}

double TransitionTable::start(size_t line) const
{
    double sum = 0.0;
    for (const size_t from : m_lines[line].leaves) {
        for (const double area_m2 : m_leafCells[from])
            sum += area_m2;
    }
    return sum;
}

double TransitionTable::end(size_t line) const
{
    double sum = 0.0;
    for (const auto &row : m_leafCells) {
        for (const size_t to : m_lines[line].leaves)
            sum += row[to];
    }
    return sum;
}

double TransitionTable::totalStart() const
{
    double sum = 0.0;
    for (size_t i = 0; i < m_lines.size(); ++i)
        sum += m_lines[i].depth == 0 && !m_lines[i].isOutside ? start(i) : 0.0;
    return sum;
}

double TransitionTable::totalEnd() const
{
    double sum = 0.0;
    for (size_t i = 0; i < m_lines.size(); ++i)
        sum += m_lines[i].depth == 0 && !m_lines[i].isOutside ? end(i) : 0.0;
    return sum;
}

double TransitionTable::totalDecrease() const
{
    double sum = 0.0;
    for (size_t i = 0; i < m_leafCells.size(); ++i) {
        for (size_t j = 0; j < m_leafCells.size(); ++j)
            sum += i == j ? 0.0 : m_leafCells[i][j];
    }
    return sum;
}

double TransitionTable::totalIncrease() const
{
    double sum = 0.0;
    for (size_t j = 0; j < m_leafCells.size(); ++j) {
        for (size_t i = 0; i < m_leafCells.size(); ++i)
            sum += i == j ? 0.0 : m_leafCells[i][j];
    }
    return sum;
}

bool TransitionTable::hasBoundaryChange() const
{
    return !m_lines.empty() && m_lines.back().isOutside;
}

} // namespace spp
