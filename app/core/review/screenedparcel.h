// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/domain/subject.h"
#include "core/review/screentheme.h"

#include <string>
#include <vector>

namespace spp {

/// All that a screen says of one parcel, whether it was worked out or taken from an earlier screen.
struct ScreenedParcel {
    struct Row {
        QString theme;
        ScreenTheme::ClassKey classKey;
        ClassMeasure measure;
    };
    struct Unknown {
        QString theme; ///< empty: the parcel as a whole
        QString reason;
    };

    Parcel parcel; ///< its id and its name
    double area_m2 = 0.0;
    std::vector<Row> rows; ///< theme by theme, class by class
    std::vector<Finding> findings; ///< of outcome conflict
    std::vector<Unknown> unknowns;
    /// What each rule said, one letter each (see ScreenRules); empty when they were not asked.
    QString outcomes;
};

} // namespace spp
