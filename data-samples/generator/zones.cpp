// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "zones.h"

#include "shapes.h"

#include <algorithm>
#include <map>

namespace spp::samples {

namespace {

using Type = Field::Type;

/// What a cell allows.
struct Limits {
    double coverage_percent;
    double floorAreaRatio;
    double height_m;
    int storeys;
    double setback_m;
    double groundLevel_m;
};

const Limits houses = { 85.0, 3.4, 16.0, 4, 0.0, 1.9 };
const Limits housesAdjusted = { 85.0, 5.1, 23.0, 6, 0.0, 1.9 };
const Limits shops = { 80.0, 4.0, 19.0, 5, 3.0, 2.0 };
const Limits publicWorks = { 40.0, 1.2, 12.0, 3, 6.0, 2.0 };
const Limits green = { 5.0, 0.05, 5.0, 1, 6.0, 1.6 };

/// The block whose houses the plan turns into a garden.
constexpr BoardPoint greenBlock = { 1125.0, 320.0 };
/// The block whose front on the provincial road is for shops.
constexpr BoardPoint shopBlock = { 1275.0, 450.0 };

const Block *blockOf(const Layout &layout, const Parcel &parcel)
{
    for (const Block &block : layout.blocks)
        if (block.id == parcel.plot.block)
            return &block;
    return nullptr;
}

std::string functionOf(const Block &block, const Parcel &parcel)
{
    const Plot &plot = parcel.plot;
    if (plot.kind == Kind::Public)
        return plot.landUse;
    if (block.rect.contains(greenBlock) && plot.front == South
            && (plot.kind == Kind::House || plot.kind == Kind::Garden))
        return "DKV";
    if (block.rect.contains(shopBlock) && plot.front == North && plot.rect.v1 == block.rect.v1)
        return "TMD";
    return "ODT";
}

const Limits &limitsOf(const std::string &function, bool adjusted)
{
    if (function == "ODT")
        return adjusted ? housesAdjusted : houses;
    if (function == "TMD")
        return shops;
    return function == "DKV" ? green : publicWorks;
}

Table zoneTable()
{
    return { "o_quy_hoach", Shape::Polygon,
        { { "ky_hieu" }, { "chuc_nang" }, { "mat_do_xay_dung", Type::Real, 0 },
                { "he_so_su_dung_dat", Type::Real, 2 }, { "chieu_cao", Type::Real, 0 },
                { "so_tang", Type::Integer }, { "khoang_lui", Type::Real, 0 },
                { "cot_xay_dung", Type::Real, 2 } },
        {} };
}

void addZones(Table &table, const std::string &code, const std::string &function,
        const Limits &limits, const std::vector<Ring> &plots)
{
    std::vector<Ring> rings = dissolve(plots);
    std::vector<Ring> holes;
    for (const Ring &ring : rings)
        if (area(ring) < 0.0)
            holes.push_back(ring);
    int part = 0;
    for (const Ring &ring : rings) {
        if (area(ring) < 0.0)
            continue;
        std::vector<Ring> polygon = { ring };
        if (part == 0) // a block has at most one cell with holes: its houses around public land
            polygon.insert(polygon.end(), holes.begin(), holes.end());
        ++part;
        const std::string suffix = part == 1 ? "" : "." + std::to_string(part);
        table.rows.push_back({ polygon,
                { code + suffix, function, limits.coverage_percent, limits.floorAreaRatio,
                        limits.height_m, limits.storeys, limits.setback_m,
                        limits.groundLevel_m } });
    }
}

PlanVersion makePlan(const Layout &layout, const std::vector<Parcel> &parcels,
        const BoardRect &place, bool adjusted)
{
    std::map<std::pair<int, std::string>, std::vector<Ring>> cells;
    for (const Parcel &parcel : parcels) {
        const Block *block = blockOf(layout, parcel);
        if (block && place.contains(block->rect.centre()))
            cells[{ block->id, functionOf(*block, parcel) }].push_back(parcel.ring);
    }
    PlanVersion plan;
    plan.boundary = { "ranh_gioi", Shape::Polygon, { { "ten" } }, {} };
    plan.boundary.rows.push_back({ { mapRing(place) },
            { std::string("Ranh giới quy hoạch chi tiết trung tâm xã Mẫu") } });
    plan.zones = zoneTable();
    for (const auto &[key, rings] : cells)
        addZones(plan.zones, key.second + "-" + std::to_string(key.first), key.second,
                limitsOf(key.second, adjusted), rings);
    return plan;
}

} // namespace

PlanVersion basePlan(const Layout &layout, const std::vector<Parcel> &parcels)
{
    return makePlan(layout, parcels, planArea, false);
}

PlanVersion localAdjustment(const Layout &layout, const std::vector<Parcel> &parcels)
{
    return makePlan(layout, parcels, adjustedArea, true);
}

} // namespace spp::samples
