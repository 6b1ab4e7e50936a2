// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overview/overviewcells.h"

namespace spp::overview {

namespace {

/// The class of most of four cells; 0 when at most one has a class.
int commonClass(const std::array<OverviewCell, 4> &four)
{
    int best = 0;
    int bestVotes = 0;
    int filled = 0;
    for (const OverviewCell cell : four) {
        const int mine = classOf(cell);
        if (mine == 0)
            continue;
        ++filled;
        int votes = 0;
        for (const OverviewCell other : four)
            votes += classOf(other) == mine ? 1 : 0;
        if (votes > bestVotes) {
            best = mine;
            bestVotes = votes;
        }
    }
    return filled > 1 ? best : 0;
}

OverviewCell common(const std::array<OverviewCell, 4> &four)
{
    if (four[0] == 0 && four[1] == 0 && four[2] == 0 && four[3] == 0)
        return 0;
    const int classId = commonClass(four);
    if (classId == 0)
        return 0;
    int boundary = 1; // rounds
    for (const OverviewCell cell : four)
        boundary += boundaryOf(cell);
    return OverviewCell(classId * boundarySteps + std::min(boundary / 2, boundarySteps - 1));
}

} // namespace

Tile tileOf(const engine::FeatureBurn &burn, const std::vector<int> &classOfNumber)
{
    constexpr int wide = tileSize + 2;
    const std::int32_t *const numbers = burn.cells().data();
    Tile tile(std::size_t(tileCells), 0);
    bool isEmpty = true;
    for (int row = 0; row < tileSize; ++row) {
        const std::int32_t *here = numbers + (row + 1) * wide + 1;
        for (int column = 0; column < tileSize; ++column, ++here) {
            const std::int32_t number = *here;
            if (number == 0)
                continue;
            // One cell along each boundary between two; both sides where there is nothing.
            const bool isBoundary = here[1] != number || here[wide] != number || here[-1] == 0
                    || here[-wide] == 0;
            const int code = classOfNumber[std::size_t(number)] * boundarySteps
                    + (isBoundary ? boundarySteps - 1 : 0);
            tile[std::size_t(row * tileSize + column)] = OverviewCell(code);
            isEmpty = false;
        }
    }
    return isEmpty ? Tile() : tile;
}

Tile halved(const std::array<Tile, 4> &quarters)
{
    constexpr int half = tileSize / 2;
    Tile tile;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const Tile &from = quarters[std::size_t(quarter)];
        if (from.empty())
            continue;
        tile.resize(std::size_t(tileCells), 0);
        for (int row = 0; row < half; ++row) {
            const OverviewCell *upper = from.data() + 2 * row * tileSize;
            const OverviewCell *lower = upper + tileSize;
            OverviewCell *to
                    = tile.data() + (row + quarter / 2 * half) * tileSize + quarter % 2 * half;
            for (int column = 0; column < half; ++column, upper += 2, lower += 2)
                *to++ = common({ upper[0], upper[1], lower[0], lower[1] });
        }
    }
    return tile;
}

} // namespace spp::overview
