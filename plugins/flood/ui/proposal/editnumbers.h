// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/simulation/editedground.h"
#include "flood/ui/proposal/basemodel.h"
#include "flood/ui/proposal/drawnthing.h"

#include <optional>
#include <vector>

namespace spp::flood {

/// What can be said of an edit while it is drawn. Cells are those whose middle lies in it, as the
/// run takes them. Counted on the ground that the edits before it leave.
struct EditNumbers {
    qlonglong cells = 0; ///< inside of the model; of a dyke: the sides of cells that it closes
    bool leavesModel = false; ///< a corner lies outside
    double lowest_m = 0.0; ///< ground in it, or along it
    double highest_m = 0.0;
    std::optional<double> volume_m3; ///< brought (above 0) or taken; needs a level; not of a dyke
    qlonglong changed = 0; ///< cells that the level changes

    /// `corners` in the model's CRS, at least 3 of an area and 2 of a line. Nothing of an area that
    /// has more cells than can be looked at between two movements of the mouse.
    static std::optional<EditNumbers> of(const BaseModel &base, const EditedGround &ground,
            DrawnKind kind, const std::vector<MapPoint> &corners, std::optional<double> level_m);
    /// Of an area that was looked at already, to its level.
    static EditNumbers counted(const BaseModel &base, const std::vector<MapPoint> &corners,
            const AreaLook &look, double level_m);
};

} // namespace spp::flood
