// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/editnumbers.h"

#include "flood/simulation/facelines.h"
#include "flood/ui/proposal/proposalground.h"

#include <algorithm>

namespace spp::flood {

namespace {

void takeLook(EditNumbers &numbers, const AreaLook &look, std::optional<double> level_m)
{
    numbers.cells = look.cells;
    numbers.changed = look.changed;
    numbers.lowest_m = look.lowest_m;
    numbers.highest_m = look.highest_m;
    if (level_m)
        numbers.volume_m3 = look.volume_m3;
}

bool leaves(const BaseModel &base, const std::vector<MapPoint> &corners)
{
    return std::any_of(corners.begin(), corners.end(),
            [&base](const MapPoint &corner) { return !base.holds(corner); });
}

/// The higher ground of each pair of cells that a face of the model parts.
std::vector<double> sillsOf(
        const BaseModel &base, const EditedGround &ground, const engine::FacePlace &face)
{
    const bool isEast = face.side == engine::CellSide::East;
    const int ratio = base.ratio;
    const auto level = [&](int row, int column) {
        const bool isOn = row < base.ground.rows && column < base.ground.columns;
        return isOn ? ground.level_m({ row, column }) : std::nullopt;
    };
    std::vector<double> sills;
    for (int i = 0; i < ratio; ++i) {
        const int row = face.cell.row * ratio + (isEast ? i : ratio - 1);
        const int column = face.cell.column * ratio + (isEast ? ratio - 1 : i);
        const std::optional<double> here = level(row, column);
        const std::optional<double> there
                = level(row + (isEast ? 0 : 1), column + (isEast ? 1 : 0));
        if (here && there)
            sills.push_back(std::max(*here, *there));
    }
    return sills;
}

/// facesAcross() tells the east and south faces of cells.
void countLine(EditNumbers &numbers, const BaseModel &base, const EditedGround &ground,
        const engine::RawShape &line, std::optional<double> level_m)
{
    for (const engine::FacePlace &face : facesAcross(base.context.grid, line)) {
        const std::vector<double> sills = sillsOf(base, ground, face);
        if (sills.empty())
            continue;
        const auto [low, high] = std::minmax_element(sills.begin(), sills.end());
        numbers.lowest_m = numbers.cells ? std::min(numbers.lowest_m, *low) : *low;
        numbers.highest_m = numbers.cells ? std::max(numbers.highest_m, *high) : *high;
        ++numbers.cells;
        numbers.changed += level_m && *level_m > *low;
    }
}

} // namespace

std::optional<EditNumbers> EditNumbers::of(const BaseModel &base, const EditedGround &ground,
        DrawnKind kind, const std::vector<MapPoint> &corners, std::optional<double> level_m)
{
    const engine::RawShape shape = ProposalGround::shapeOf(corners, isArea(kind));
    EditNumbers numbers;
    numbers.leavesModel = leaves(base, corners);
    if (!isArea(kind)) {
        countLine(numbers, base, ground, shape, level_m);
        return numbers;
    }
    if (!ProposalGround::canLook(ground, shape))
        return std::nullopt;
    const auto work = kind == DrawnKind::Fill ? EditedGround::Work::Fill : EditedGround::Work::Dig;
    takeLook(numbers, ground.look(shape, work, level_m), level_m);
    return numbers;
}

EditNumbers EditNumbers::counted(const BaseModel &base, const std::vector<MapPoint> &corners,
        const AreaLook &look, double level_m)
{
    EditNumbers numbers;
    numbers.leavesModel = leaves(base, corners);
    takeLook(numbers, look, level_m);
    return numbers;
}

} // namespace spp::flood
