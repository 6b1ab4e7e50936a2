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
};

/// Whether --fix can do anything for a check; not each of its defects has a fix that can be made.
bool hasFix(QualityCheck check);

/// Mends the defects of some rules one after the other, each as a step of the session: the place is
/// read as the session has it, the defect looked for again, and its fix checked like every other
/// edit, so that no fix opens a gap or an overlap. What cannot be mended stays as it is, with the
/// reason. Legal areas and numbers stay; only a sliver and its neighbour become another parcel.
///
/// Nothing is committed. Errors: Cancelled, and those of the database; steps made before stay in
/// the session.
Result<std::vector<FixOutcome>> fixDefects(EditSession &session, const QualityRun &run,
        const std::vector<const QualityRule *> &rules, Feedback &feedback);

} // namespace spp::land
