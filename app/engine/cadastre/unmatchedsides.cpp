// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/unmatchedsides.h"

#include "engine/cadastre/gridlocation.h"
#include "engine/parallel/tilework.h"

#include <algorithm>
#include <array>

namespace spp::engine {

namespace {

constexpr std::size_t tileSize = 2000;
constexpr std::size_t buckets = 64;

struct Entry {
    NodeId low;
    NodeId high;
    bool forward; ///< runs from low to high
    ParcelId parcel;
};

std::size_t bucketOf(NodeId low, NodeId high)
{
    const std::uint64_t word = (std::uint64_t(low) << 32 | high) * 0x9e3779b97f4a7c15u;
    return std::size_t(word >> 58);
}

using Buckets = std::array<std::vector<Entry>, buckets>;

bool comesFirst(const Entry &a, const Entry &b)
{
    if (a.low != b.low)
        return a.low < b.low;
    if (a.high != b.high)
        return a.high < b.high;
    return a.forward != b.forward ? a.forward < b.forward : a.parcel < b.parcel;
}

/// Appends the entries of sides that do not cancel out.
void appendUnmatched(std::vector<Entry> &entries, std::vector<UnmatchedSide> &to)
{
    std::sort(entries.begin(), entries.end(), comesFirst);
    for (std::size_t i = 0; i < entries.size();) {
        std::size_t end = i;
        int balance = 0;
        for (; end < entries.size() && entries[end].low == entries[i].low
                && entries[end].high == entries[i].high;
                ++end)
            balance += entries[end].forward ? 1 : -1;
        for (; i < end; ++i) {
            const Entry &entry = entries[i];
            if (balance != 0)
                to.push_back({ entry.forward ? entry.low : entry.high,
                        entry.forward ? entry.high : entry.low, entry.parcel });
        }
    }
}

} // namespace

Result<std::vector<UnmatchedSide>> unmatchedSides(
        const ParcelFabric &fabric, int threads, Feedback *feedback)
{
    const std::vector<ParcelId> parcels = fabric.parcelIds();
    const std::size_t tiles = (parcels.size() + tileSize - 1) / tileSize;
    std::vector<Buckets> perTile(tiles);
    SPP_TRY(forEachTile(tiles, threads, feedback, [&](std::size_t tile, int, const StopSign &) {
        const std::size_t end = std::min((tile + 1) * tileSize, parcels.size());
        for (std::size_t i = tile * tileSize; i < end; ++i)
            fabric.rings(parcels[i]).forEachSide([&](NodeId a, NodeId b) {
                const NodeId low = std::min(a, b);
                const NodeId high = std::max(a, b);
                perTile[tile][bucketOf(low, high)].push_back({ low, high, a == low, parcels[i] });
            });
        return Result<void>();
    }));
    std::vector<std::vector<UnmatchedSide>> perBucket(buckets);
    SPP_TRY(forEachTile(buckets, threads, feedback, [&](std::size_t bucket, int, const StopSign &) {
        std::vector<Entry> entries;
        for (Buckets &tile : perTile) {
            entries.insert(entries.end(), tile[bucket].begin(), tile[bucket].end());
            std::vector<Entry>().swap(tile[bucket]);
        }
        appendUnmatched(entries, perBucket[bucket]);
        return Result<void>();
    }));
    std::vector<UnmatchedSide> sides;
    for (const std::vector<UnmatchedSide> &bucket : perBucket)
        sides.insert(sides.end(), bucket.begin(), bucket.end());
    return sides;
}

std::vector<UnmatchedSide> mismatchedSides(
        const ParcelFabric &fabric, const std::vector<UnmatchedSide> &unmatched)
{
    const auto isMismatched = [&](const UnmatchedSide &side) {
        const GridSide own{ fabric.place(side.from), fabric.place(side.to) };
        for (const ParcelId parcel : fabric.parcelsNear(own.box())) {
            if (parcel == side.parcel)
                continue;
            const GridRings shape = fabric.shape(parcel);
            for (const GridSide &theirs : sidesOf(shape)) {
                const Contact contact = contactOf(own.from, own.to, theirs.from, theirs.to);
                if (contact != Contact::None
                        && (contact != Contact::SameSide || own.from == theirs.from))
                    return true;
            }
            if (locate(middleOf(own.from, own.to), shape) == Location::Inside)
                return true;
        }
        return false;
    };
    std::vector<UnmatchedSide> found;
    std::copy_if(unmatched.begin(), unmatched.end(), std::back_inserter(found), isMismatched);
    return found;
}

} // namespace spp::engine
