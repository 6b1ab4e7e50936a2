// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/editnumbers.h"

#include "flood/simulation/facelines.h"
#include "flood/ui/proposal/proposalground.h"

#include <algorithm>

namespace spp::flood {

namespace {

void countArea(EditNumbers &numbers, const EditedGround &ground, const engine::RawShape &area,
        DrawnKind kind, std::optional<double> level_m)
{
    const AreaLook look = ground.look(area,
            kind == DrawnKind::Fill ? EditedGround::Work::Fill : EditedGround::Work::Dig, level_m);
    numbers.cells = look.cells;
    numbers.changed = look.changed;
    numbers.lowest_m = look.lowest_m;
    numbers.highest_m = look.highest_m;
    if (level_m)
        numbers.volume_m3 = look.volume_m3;
}

void countLine(EditNumbers &numbers, const EditedGround &ground, const engine::Grid &grid,
        const engine::RawShape &line, std::optional<double> level_m)
{
    for (const engine::FacePlace &face : facesAcross(grid, line)) {
        const std::optional<double> here = ground.level_m(face.cell);
        const std::optional<double> there = ground.level_m(beyond(face));
        if (!here || !there)
            continue;
        const double higher = std::max(*here, *there);
        numbers.lowest_m = numbers.cells ? std::min(numbers.lowest_m, higher) : higher;
        numbers.highest_m = numbers.cells ? std::max(numbers.highest_m, higher) : higher;
        ++numbers.cells;
        numbers.changed += level_m && *level_m > higher;
    }
}

} // namespace

std::optional<EditNumbers> EditNumbers::of(const BaseModel &base, const EditedGround &ground,
        DrawnKind kind, const std::vector<MapPoint> &corners, std::optional<double> level_m)
{
    const engine::RawShape shape = ProposalGround::shapeOf(corners, isArea(kind));
    if (!ProposalGround::canLook(ground, shape))
        return std::nullopt;
    EditNumbers numbers;
    numbers.leavesModel = std::any_of(corners.begin(), corners.end(),
            [&base](const MapPoint &corner) { return !base.holds(corner); });
    if (isArea(kind))
        countArea(numbers, ground, shape, kind, level_m);
    else
        countLine(numbers, ground, base.context.grid, shape, level_m);
    return numbers;
}

} // namespace spp::flood
