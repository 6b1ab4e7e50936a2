// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/review/review.h"
#include "dossier/dossier_export.h"
#include "dossier/papers/paperdocument.h"

namespace spp {

class Territory;

namespace paper {

/// Maps for papers, in black and white, drawn by a QGIS print layout: north up, parcels thin, the
/// site thick, its corners numbered as in the table of corners, grid ticks with coordinates, scale
/// bar and north arrow. Needs a QApplication and Application::startQgis(); main thread.
class SitePicture {
public:
    struct Shown {
        Picture picture;
        double scale = 0.0; ///< 500 for 1:500
    };

    /// 165 × 165 mm, at the scale that sitePlanScale() chooses.
    static Result<Shown> plan(const Review &review, Territory &territory);
    /// 165 × 110 mm, with the finding's evidence hatched.
    static Result<Shown> conflict(
            const Review &review, Territory &territory, const Finding &finding);
};

/// The largest of 1:200, 500, 1000, 2000, 5000, 10 000 at which something of that size takes at
/// most 60 % of the width and of the height of the frame; 10 000 times a round number when none
/// does. Lengths of the site in m, of the frame in mm.
double SPP_DOSSIER_EXPORT sitePlanScale(
        double width_m, double height_m, double frameWidth_mm, double frameHeight_mm);

} // namespace paper
} // namespace spp
