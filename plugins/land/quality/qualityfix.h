// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/operations/preview.h"
#include "land/quality/qualityreport.h"

namespace spp::land {

/// What became of one defect of a batch.
struct FixOutcome {
    const QualityDefect *defect = nullptr; ///< of the run that was handed in
    bool made = false;
    QString reason; ///< why not; a sentence
    EditStep step; ///< before and after; empty when it was not made
    /// Mortgages that the step touches and whose consent is not recorded yet.
    std::vector<RestrictionProblem> consentsNeeded;
    double outerChange_m2 = 0.0; ///< as of Preview
};

/// Whether --fix can do anything for a check; not each of its defects has a fix that can be made.
bool hasFix(QualityCheck check);

/// What mending one defect would do, as the session sees the place now; adds nothing to it.
/// BadInput or Usage with the reason when it cannot be mended.
Result<Preview> proposeFix(
        EditSession &session, const QualityRun &run, const QualityDefect &defect);

/// Whether a defect of a check still stands in a session that has changed its parcels.
enum class DefectState { There, Gone, NotKnown };
/// Looks at the place again; NotKnown of defects that only a whole check can see.
Result<DefectState> stateOf(
        EditSession &session, const QualityRun &run, const QualityDefect &defect);

/// Mends defects one after the other, each as a step of the session: the place is
/// read as the session has it, the defect looked for again, and its fix checked like every other
/// edit, so that no fix opens a gap or an overlap. What cannot be mended stays as it is, with the
/// reason. Legal areas and numbers stay; only a sliver and its neighbour become another parcel.
///
/// Nothing is committed. Errors: Cancelled, and those of the database; steps made before stay in
/// the session.
Result<std::vector<FixOutcome>> fixDefects(EditSession &session, const QualityRun &run,
        const std::vector<const QualityDefect *> &defects, Feedback &feedback);
/// All defects of some rules.
Result<std::vector<FixOutcome>> fixDefects(EditSession &session, const QualityRun &run,
        const std::vector<const QualityRule *> &rules, Feedback &feedback);

} // namespace spp::land
