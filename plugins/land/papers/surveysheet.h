// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/papers/papertemplate.h"
#include "land/papers/landpaperdata.h"
#include "land/papers/parcelsketch.h"

namespace spp::land {

/// The paper of a mảnh trích đo: the smallest of A4 to A0, upright or across, whose map shows all
/// parcels with some room around them.
struct SurveySheet {
    paper::PaperTemplate paper; ///< with the page and the size of its map
    SketchSpec spec;

    /// The template is laid out for A4; larger papers give all that they have more to the map.
    /// Without a scale that of the office, or the next official one at which A0 is enough. BadInput
    /// when the parcels do not fit at the scale that was asked for.
    static Result<SurveySheet> choose(const paper::PaperTemplate &a4,
            const std::vector<SketchParcel> &parcels, const LandPaperContext &context,
            double scale);
};

/// Rows "parcels", values "survey.…" and the drawing "survey".
void addSurveyFacts(paper::PaperData &data, const LandPaperContext &context,
        const std::vector<ParcelOnPaper> &parcels, const ParcelSketch &drawn);

} // namespace spp::land
