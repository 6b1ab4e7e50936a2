// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/profile/officefiles.h"

#include <QStringList>

namespace spp::land {

/// What an office decides on the papers of the land records desk, from "papers/land-papers.yaml".
struct LandPaperRules {
    /// Names under which sources keep facts that the theme of parcels has no field for.
    QStringList userType;
    QStringList useForm;
    int areaDecimals = 1; ///< m²
    int sideDecimals = 2; ///< m
    int coordinateDecimals = 2; ///< m
    int statisticsDecimals = 2; ///< ha
    double surveyScale = 500.0; ///< of an extract survey unless another one is asked for
    QStringList users; ///< codes of who uses land, in the order of the columns
    QStringList managers; ///< codes of whom land is handed over to
    QStringList totalOf; ///< groups of land classes that make up the natural area

    static Result<LandPaperRules> read(const OfficeFiles &files);
};

} // namespace spp::land
