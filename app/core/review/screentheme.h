// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"
#include "core/review/featuresource.h"
#include "core/review/preparedfeature.h"

#include <map>
#include <memory>
#include <vector>

namespace spp {

/// What one parcel shares with the features of one class of a theme: sums over the features.
struct ClassMeasure {
    double area_m2 = 0.0;
    double length_m = 0.0;
    int count = 0; ///< features with an area or a length in the parcel, or points in it
};

/// The features of one theme in one block of a screen, indexed and prepared.
class SPP_CORE_EXPORT ScreenTheme {
public:
    /// Name of the field that tells the classes of a theme: its first required one; empty when
    /// there is none.
    static QString classField(const Theme &theme);

    static Result<ScreenTheme> load(
            const Theme &theme, FeatureSource &source, const engine::Box &box, QDate at);
    ~ScreenTheme();
    ScreenTheme(ScreenTheme &&) noexcept;

    /// Value of the class field, and for zones the plan: two plans may hold at one place.
    using ClassKey = std::pair<QString, QString>;
    /// By class, in alphabetical order. A polygon that only touches an edge is not counted.
    Result<std::map<ClassKey, ClassMeasure>> measure(
            const engine::Geometry &parcel, double parcel_m2) const;

private:
    ScreenTheme();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
