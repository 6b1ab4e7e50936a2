// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/risk/croploss.h"
#include "engine/flood/risk/expecteddamage.h"
#include "flood/crops/croplossclasses.h"
#include "flood/crops/croptable.h"
#include "flood/exposure/exposuresubjects.h"

#include <map>
#include <memory>
#include <optional>

namespace spp::flood {

/// What one scenario does to a crop.
struct CropAnswer {
    engine::CropLoss loss; ///< its fields as CropReport::fields
    bool hasDepth = false;
    bool hasDuration = false;
    std::map<QString, engine::FieldLoss> communes; ///< by code

    /// The area lost, of what is known; empty where the scenario cannot tell of a part of it: it
    /// has no depths, or no durations and water on the crop.
    std::optional<double> lost_m2(const engine::FieldLoss &of) const;
};

/// Scenarios that differ in nothing stated but the return period.
struct CropFamily {
    std::vector<std::size_t> scenarios; ///< places, by return period
    /// In m² lost, of fields that all of them know wholly; empty where there is no such field.
    std::optional<engine::ExpectedDamage> expected;
    double leftOut_m2 = 0.0; ///< fields that one of them does not know
};

/// One crop at the stage asked for.
struct CropReport {
    Crop crop;
    QString stage; ///< its id
    QStringList codes; ///< values that bear it, groups told one by one
    std::unique_ptr<SubjectSet> set; ///< of the theme; SubjectFacts::use is what the field says
    std::vector<std::size_t> fields; ///< records that bear it
    qlonglong mixed = 0; ///< records that bear it in a part not drawn, such as "LUC+ONT": left out
    double mixed_m2 = 0.0;
    std::vector<CropAnswer> answers; ///< per scenario
    std::vector<CropFamily> families;
    std::optional<CropValue> value; ///< on the day asked for

    const CropStage &stageOf() const { return *crop.stage(stage); }
    /// lost_m2 in hectares times the value of one; empty where there is none.
    std::optional<double> worth(std::optional<double> lost_m2) const;
};

/// The crops of an exposure and where their table comes from.
struct CropReports {
    QString path; ///< of the table
    QString sha256;
    CropLossClasses classes; ///< of the layers
    std::vector<CropReport> crops;
};

} // namespace spp::flood
