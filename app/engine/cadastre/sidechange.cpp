// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/sidechange.h"

#include <algorithm>

namespace spp::engine {

namespace {

struct Entry {
    GridPoint low;
    GridPoint high;
    bool forward; ///< runs from low to high
    bool after;
};

Entry entryOf(const GridSide &side, bool after)
{
    const bool forward = isBefore(side.from, side.to);
    return { forward ? side.from : side.to, forward ? side.to : side.from, forward, after };
}

bool comesFirst(const Entry &a, const Entry &b)
{
    return a.low != b.low ? isBefore(a.low, b.low) : isBefore(a.high, b.high);
}

} // namespace

SideChange compareSides(const std::vector<GridSide> &before, const std::vector<GridSide> &after)
{
    std::vector<Entry> entries;
    entries.reserve(before.size() + after.size());
    for (const GridSide &side : before)
        entries.push_back(entryOf(side, false));
    for (const GridSide &side : after)
        entries.push_back(entryOf(side, true));
    std::sort(entries.begin(), entries.end(), comesFirst);
    SideChange change;
    for (std::size_t i = 0; i < entries.size();) {
        const Entry &first = entries[i];
        int more[2] = { 0, 0 }; // backwards, forwards
        int had[2] = { 0, 0 };
        for (; i < entries.size() && !comesFirst(first, entries[i]); ++i) {
            more[entries[i].forward] += entries[i].after ? 1 : -1;
            had[entries[i].forward] += entries[i].after ? 0 : 1;
        }
        for (const bool forward : { false, true }) {
            const GridSide side{ forward ? first.low : first.high,
                forward ? first.high : first.low };
            if (had[forward] == 0 && more[forward] > 0)
                change.fresh.push_back(side);
            if (more[0] == more[1])
                continue; // what came or went on one side came or went on the other
            if (more[forward] > 0)
                change.gained.push_back(side);
            else if (more[forward] < 0)
                change.lost.push_back(side);
        }
    }
    return change;
}

} // namespace spp::engine
