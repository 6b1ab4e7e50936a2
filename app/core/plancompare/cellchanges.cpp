// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/cellchanges.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace spp {

namespace {

using States = std::vector<CellState>;

bool saySame(const CellState &a, const CellState &b)
{
    return a.designation == b.designation && a.limits == b.limits;
}

std::map<QString, States> statesOf(const std::vector<CoveragePiece> &pieces)
{
    std::map<QString, States> cells;
    for (const CoveragePiece &piece : pieces) {
        if (piece.cell.isEmpty())
            continue;
        States &states = cells[piece.cell];
        const CellState state{ piece.designation, piece.area_m2, piece.limits };
        const auto same = std::find_if(states.begin(), states.end(),
                [&state](const CellState &other) { return saySame(state, other); });
        if (same == states.end())
            states.push_back(state);
        else
            same->area_m2 += piece.area_m2;
    }
    return cells;
}

/// Takes out of `states` the one most like `wanted`: the same function before any other.
std::optional<CellState> takePartner(States &states, const CellState &wanted)
{
    if (states.empty())
        return {};
    auto best = std::find_if(states.begin(), states.end(),
            [&wanted](const CellState &state) { return saySame(state, wanted); });
    if (best == states.end())
        best = std::find_if(states.begin(), states.end(), [&wanted](const CellState &state) {
            return state.designation == wanted.designation;
        });
    if (best == states.end())
        best = states.begin();
    const CellState taken = *best;
    states.erase(best);
    return taken;
}

bool isChanged(const CellChange &change, double tolerance_m2)
{
    if (!change.from || !change.to)
        return true;
    return !saySame(*change.from, *change.to)
            || std::abs(change.from->area_m2 - change.to->area_m2) >= tolerance_m2;
}

/// The number that begins at `place`, which moves behind it; -1 where no digit stands there.
qlonglong numberAt(const QString &text, int &place)
{
    const int first = place;
    while (place < text.size() && text.at(place).isDigit() && place - first < 15)
        ++place;
    return place == first ? -1 : text.mid(first, place - first).toLongLong();
}

/// "ODT-9" before "ODT-10", the same on every computer.
bool codeBefore(const QString &a, const QString &b)
{
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
        const qlonglong first = numberAt(a, i);
        const qlonglong second = numberAt(b, j);
        if (first >= 0 && second >= 0) {
            if (first != second)
                return first < second;
            continue;
        }
        if (first >= 0 || second >= 0)
            return first >= 0;
        if (a.at(i) != b.at(j))
            return a.at(i) < b.at(j);
        ++i;
        ++j;
    }
    return a.size() - i < b.size() - j;
}

} // namespace

std::vector<CellChange> CellChanges::of(const std::vector<CoveragePiece> &from,
        const std::vector<CoveragePiece> &to, double tolerance_m2)
{
    const std::map<QString, States> before = statesOf(from);
    std::map<QString, States> after = statesOf(to);
    std::vector<CellChange> changes;
    for (const auto &[cell, states] : before) {
        for (const CellState &state : states)
            changes.push_back({ cell, state, takePartner(after[cell], state), false });
    }
    for (const auto &[cell, states] : after) {
        for (const CellState &state : states)
            changes.push_back({ cell, {}, state, false });
    }
    for (CellChange &change : changes)
        change.isChanged = isChanged(change, tolerance_m2);
    std::stable_sort(changes.begin(), changes.end(),
            [](const CellChange &a, const CellChange &b) { return codeBefore(a.cell, b.cell); });
    return changes;
}

} // namespace spp
