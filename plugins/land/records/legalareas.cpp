// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/legalareas.h"

#include "engine/robustoverlay.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spp::land {

namespace {

/// What rounding to the grid can leave along a common boundary.
constexpr double touching_m2 = 1e-4;

Result<std::vector<engine::Geometry>> outlines(const std::vector<ParcelDraft> &parcels)
{
    std::vector<engine::Geometry> all;
    for (const ParcelDraft &parcel : parcels) {
        SPP_ASSIGN(auto outline, engine::Geometry::fromWkb(parcel.outline));
        all.push_back(std::move(outline));
    }
    return all;
}

/// Half a millimetre at each corner moves a boundary by so much (engines.md F): land in common that
/// is no wider along all of its outline is rounding, and nobody's.
constexpr double rounding_m = 0.00071;

struct Common {
    SharedLand land;
    bool isRounding = false;
};

/// Leaves out what only rounding made common, as long as parent and child have other land in
/// common with somebody: no parcel is left without what it became or was made of.
std::vector<SharedLand> withoutRounding(
        const std::vector<Common> &all, std::size_t parents, std::size_t children)
{
    std::vector<bool> parentHasLand(parents, false);
    std::vector<bool> childHasLand(children, false);
    for (const Common &one : all) {
        if (!one.isRounding)
            parentHasLand[one.land.parent] = childHasLand[one.land.child] = true;
    }
    std::vector<SharedLand> kept;
    for (const Common &one : all) {
        if (!one.isRounding || !parentHasLand[one.land.parent] || !childHasLand[one.land.child])
            kept.push_back(one.land);
    }
    return kept;
}

/// Groups of parents and children that share land, by the union-find of their places: parents
/// first, children after them.
class Groups {
public:
    explicit Groups(std::size_t count)
        : m_above(count)
    {
        std::iota(m_above.begin(), m_above.end(), std::size_t(0));
    }
    std::size_t of(std::size_t member) const
    {
        while (m_above[member] != member)
            member = m_above[member];
        return member;
    }
    void join(std::size_t a, std::size_t b)
    {
        const std::size_t one = of(a);
        const std::size_t other = of(b);
        m_above[std::max(one, other)] = std::min(one, other);
    }

private:
    std::vector<std::size_t> m_above;
};

bool isWhole(double value) { return std::abs(value - std::round(value)) < 1e-6; }

/// Units per square metre: 10, 100 or 1,000.
double unitsFor(const std::vector<double> &legal_m2)
{
    for (const double units : { 10.0, 100.0 }) {
        if (std::all_of(legal_m2.begin(), legal_m2.end(),
                    [&](double area) { return isWhole(area * units); }))
            return units;
    }
    return 1000.0;
}

/// Whole numbers with the given sum, as near to `shares` as can be; the earlier of two equal
/// remainders gets the unit.
std::vector<long long> byLargestRemainder(const std::vector<double> &shares, long long sum)
{
    std::vector<long long> whole(shares.size());
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    for (std::size_t i = 0; i < shares.size(); ++i)
        whole[i] = (long long)(std::floor(shares[i]));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return shares[a] - double(whole[a]) > shares[b] - double(whole[b]);
    });
    long long left = sum - std::accumulate(whole.begin(), whole.end(), 0LL);
    for (std::size_t i = 0; left != 0 && !order.empty(); i = (i + 1) % order.size()) {
        const long long unit = left > 0 ? 1 : -1;
        whole[left > 0 ? order[i] : order[order.size() - 1 - i]] += unit;
        left -= unit;
    }
    return whole;
}

} // namespace

Result<std::vector<SharedLand>> sharedLand(
        const std::vector<ParcelDraft> &parents, const std::vector<ParcelDraft> &children)
{
    SPP_ASSIGN(const auto before, outlines(parents));
    SPP_ASSIGN(const auto after, outlines(children));
    std::vector<Common> shared;
    for (std::size_t child = 0; child < after.size(); ++child) {
        const std::size_t first = shared.size();
        for (std::size_t parent = 0; parent < before.size(); ++parent) {
            if (!before[parent].bounds().intersects(after[child].bounds()))
                continue;
            SPP_ASSIGN(const auto common,
                    engine::RobustOverlay::intersection(before[parent], after[child]));
            const double area_m2 = common.geometry.area();
            if (area_m2 > touching_m2)
                shared.push_back({ { parent, child, area_m2 },
                        area_m2 <= rounding_m * common.geometry.length() });
        }
        std::stable_sort(shared.begin() + std::ptrdiff_t(first), shared.end(),
                [](const Common &a, const Common &b) { return a.land.area_m2 > b.land.area_m2; });
    }
    return withoutRounding(shared, before.size(), after.size());
}

std::vector<std::optional<double>> legalAreasOfChildren(const std::vector<ParcelDraft> &parents,
        std::size_t children, const std::vector<SharedLand> &shared)
{
    Groups groups(parents.size() + children);
    std::vector<double> distributed_m2(parents.size(), 0.0);
    for (const SharedLand &land : shared) {
        groups.join(land.parent, parents.size() + land.child);
        distributed_m2[land.parent] += land.area_m2;
    }
    std::vector<std::optional<double>> legal(children);
    for (std::size_t group = 0; group < parents.size(); ++group) {
        if (groups.of(group) != group)
            continue;
        std::vector<double> stated;
        bool isKnown = true;
        for (std::size_t parent = group; parent < parents.size(); ++parent) {
            if (groups.of(parent) != group)
                continue;
            isKnown = isKnown && parents[parent].facts.legalArea_m2.has_value();
            stated.push_back(parents[parent].facts.legalArea_m2.value_or(0.0));
        }
        if (!isKnown)
            continue;
        std::vector<std::size_t> members;
        for (std::size_t child = 0; child < children; ++child) {
            if (groups.of(parents.size() + child) == group)
                members.push_back(child);
        }
        const double units = unitsFor(stated);
        std::vector<double> shares(members.size(), 0.0);
        for (const SharedLand &land : shared) {
            const auto member = std::find(members.begin(), members.end(), land.child);
            if (member != members.end()) {
                shares[std::size_t(member - members.begin())] += units
                        * *parents[land.parent].facts.legalArea_m2 * land.area_m2
                        / distributed_m2[land.parent];
            }
        }
        long long sum = 0;
        for (const double area_m2 : stated)
            sum += std::llround(area_m2 * units);
        const std::vector<long long> whole = byLargestRemainder(shares, sum);
        for (std::size_t i = 0; i < members.size(); ++i)
            legal[members[i]] = double(whole[i]) / units;
    }
    return legal;
}

} // namespace spp::land
