// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/editedground.h"

#include <algorithm>
#include <cmath>

namespace spp::flood {

EditedGround::EditedGround(const engine::Grid &grid, Before before)
    : m_grid(grid)
    , m_before(std::move(before))
{
}

EditedGround EditedGround::next() const
{
    return EditedGround(m_grid, [this](const engine::CellPlace &cell) { return level_m(cell); });
}

double EditedGround::worked(Work work, double ground_m, double level_m)
{
    return work == Work::Fill ? std::max(ground_m, level_m) : std::min(ground_m, level_m);
}

std::optional<double> EditedGround::level_m(const engine::CellPlace &cell) const
{
    std::optional<double> level = m_before(cell);
    for (const auto &edit : m_edits) {
        if (level && edit->runs.holds(cell.row, cell.column))
            level = worked(edit->work, *level, edit->level_m);
    }
    return level;
}

AreaLook EditedGround::look(const engine::RawShape &area, Work work, std::optional<double> level_m,
        const GoOn &goOn) const
{
    AreaLook look;
    double change = 0.0;
    const engine::PolygonRuns cells(m_grid, area);
    for (const engine::CellRun &run : cells.runs()) {
        for (int column = run.from; column < run.to; ++column) {
            const std::optional<double> ground = this->level_m({ run.row, column });
            if (!ground)
                continue;
            look.lowest_m = look.cells ? std::min(look.lowest_m, *ground) : *ground;
            look.highest_m = look.cells ? std::max(look.highest_m, *ground) : *ground;
            ++look.cells;
            const double changed = level_m ? worked(work, *ground, *level_m) : *ground;
            change += changed - *ground;
            look.changed += changed != *ground;
        }
        if (goOn && !goOn(run.to - run.from))
            return {};
    }
    look.volume_m3 = change * m_grid.cellArea();
    return look;
}

void EditedGround::apply(const engine::RawShape &area, Work work, double level_m)
{
    auto edit = std::make_shared<const Edit>(
            Edit{ engine::PolygonRuns(m_grid, area), work, level_m });
    if (edit->runs.cells() > 0)
        m_edits.push_back(std::move(edit));
}

void EditedGround::take(const EditedGround &next)
{
    m_edits.insert(m_edits.end(), next.m_edits.begin(), next.m_edits.end());
}

/// Between two ends of runs the same edits work on every cell.
void EditedGround::visitRow(int row, const SeeEdited &see) const
{
    std::vector<int> ends;
    for (const auto &edit : m_edits) {
        const auto [begin, end] = edit->runs.row(row);
        for (const engine::CellRun *run = begin; run != end; ++run) {
            ends.push_back(run->from);
            ends.push_back(run->to);
        }
    }
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    std::vector<const Edit *> here;
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
        here.clear();
        for (const auto &edit : m_edits) {
            if (edit->runs.holds(row, ends[i]))
                here.push_back(edit.get());
        }
        for (int column = ends[i]; column < ends[i + 1] && !here.empty(); ++column) {
            const std::optional<double> before = m_before({ row, column });
            if (!before)
                continue;
            double after = *before;
            for (const Edit *edit : here)
                after = worked(edit->work, after, edit->level_m);
            see({ row, column }, *before, after);
        }
    }
}

/// Whether it came to the end.
bool EditedGround::visitAll(const SeeEdited &see, const GoOn &goOn) const
{
    int first = m_grid.rows;
    int last = -1;
    for (const auto &edit : m_edits) {
        first = std::min(first, edit->runs.runs().front().row);
        last = std::max(last, edit->runs.runs().back().row);
    }
    for (int row = first; row <= last; ++row) {
        visitRow(row, see);
        qlonglong seen = 0;
        for (const auto &edit : m_edits) {
            const auto [begin, end] = edit->runs.row(row);
            for (const engine::CellRun *run = begin; run != end; ++run)
                seen += run->to - run->from;
        }
        if (goOn && !goOn(seen))
            return false;
    }
    return true;
}

void EditedGround::visit(
        const std::function<void(const engine::CellPlace &, double level_m)> &see) const
{
    visitAll([&see](const engine::CellPlace &cell, double, double after) { see(cell, after); }, {});
}

GroundTotals EditedGround::totals(const GoOn &goOn) const
{
    double fill = 0.0;
    double cut = 0.0;
    double cells = 0.0;
    const auto see = [&](const engine::CellPlace &, double before, double after) {
        const double change = after - before;
        (change > 0.0 ? fill : cut) += std::abs(change);
        cells += change != 0.0;
    };
    if (!visitAll(see, goOn))
        return {};
    const double area = m_grid.cellArea();
    return { fill * area, cut * area, cells * area };
}

qlonglong EditedGround::cellsIn(const engine::RawShape &area) const
{
    return engine::PolygonRuns(m_grid, area).cells();
}

qlonglong EditedGround::cells() const
{
    qlonglong cells = 0;
    for (const auto &edit : m_edits)
        cells += edit->runs.cells();
    return cells;
}

} // namespace spp::flood
