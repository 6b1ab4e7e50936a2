// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "land/identity/parcelcode.h"

#include <vector>

namespace spp::land {

/// What is to be said of the identifier of one current parcel.
struct CodeFault {
    enum class Kind {
        OtherAlgorithm, ///< a remark, no violation: it names this parcel
        OtherParcel,
        NoCode,
        Duplicate,
    };

    qlonglong parcel = 0;
    QString sheet;
    QString number;
    QString code;
    Kind kind = Kind::OtherAlgorithm;
    QString expected; ///< what this program would have issued; empty for duplicates
};

QString codeFaultName(CodeFault::Kind kind); ///< "other-algorithm"

struct CodeAudit {
    qlonglong parcels = 0; ///< current ones
    qlonglong same = 0; ///< whose code is what this program computes
    qlonglong withoutCode = 0;
    std::vector<CodeFault> faults; ///< by parcel

    bool hasViolations() const;
};

/// Judges the identifiers of all current parcels by where they lie.
Result<CodeAudit> auditCodes(Territory &territory, Feedback &feedback);

/// Issues identifiers to the current parcels that have none, in one transaction with an entry in
/// the audit log that names the precision. How many.
Result<qlonglong> issueCodes(Territory &territory, const Actor &actor, Feedback &feedback);

} // namespace spp::land
