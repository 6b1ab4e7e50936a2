// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/data/planversion.h"
#include "core/data/territory.h"
#include "core/import/importoptions.h"
#include "core/import/importreport.h"

namespace spp {

/// One plan version together with its zones.
class SPP_CORE_EXPORT PlanImport {
public:
    struct Outcome {
        PlanVersion version;
        ImportReport report; ///< of the zones
    };
    /// Registers the version as a draft, imports its zones and sets its boundary, all in one
    /// transaction. A null boundary takes the union of the zones. Of the options the theme and the
    /// plan version are filled in here.
    static Result<Outcome> run(Territory &territory, const PlanVersion &version,
            const engine::Geometry &boundary, ImportOptions options, Feedback &feedback);
};

} // namespace spp
