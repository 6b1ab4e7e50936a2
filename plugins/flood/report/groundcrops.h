// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/plugin.h"
#include "flood/exposure/exposurereport.h"

namespace spp::flood {

/// What floods do to one crop on the ground of a review.
struct GroundCrop {
    Crop crop;
    std::vector<CropAnswer>
            answers; ///< per scenario; a field is what a feature shares of the ground
    std::vector<CropFamily> families;
    bool hasTheme = true; ///< the territory has the theme that says where it grows, and its field
    double area_m2 = 0.0; ///< of the ground that bears it
    double mixed_m2 = 0.0; ///< of the ground that bears it in a part which is not drawn: left out
    std::optional<CropValue> value; ///< on the day
};

/// The crops of the office's damage table at the stage that it names for dossiers.
struct GroundCrops {
    QString stage; ///< id; empty: the table names none
    QString sha256; ///< of the table
    bool holds = false; ///< of a crop on the day
    std::vector<ScenarioUse> scenarios; ///< by id
    std::vector<GroundCrop> crops; ///< that stand on the ground, or whose theme is absent
    bool hasTwins = false; ///< return periods that stand twice have no average year

    /// BadInput for a bad table or a damaged raster; Cancelled.
    static Result<GroundCrops> measure(const ReportContext &context);
};

} // namespace spp::flood
