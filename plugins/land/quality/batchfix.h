// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/quality/qualityfix.h"

namespace spp::land {

/// What a session is made of, for work in another thread that tries steps on top of it.
struct SessionCopy {
    std::vector<EditStep> steps; ///< those that stand
    ChangeRecord record;
    Actor actor;
};

/// Tries the fixes of defects one on top of the other, as fixDefects() would make them; writes
/// nothing. The steps that come out can be added to the session itself in their order as long as
/// it has got no other steps meanwhile. Opens the territory of its own. Errors: Cancelled, and
/// those of the database.
Result<std::vector<FixOutcome>> rehearseFixes(const QString &territoryPath,
        const SessionCopy &session, const QualityRun &run,
        const std::vector<const QualityDefect *> &defects, Feedback &feedback);

/// What the fixes that can be made come to, as if they were one step: parcels before all of them
/// and after all of them.
Preview together(const std::vector<FixOutcome> &fixes);

} // namespace spp::land
