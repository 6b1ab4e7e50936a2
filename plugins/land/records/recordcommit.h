// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/records/editsession.h"

#include <vector>

namespace spp::land {

/// What a commit came to.
struct CommittedRecord {
    ChangeRecord record; ///< with its id, number and time
    std::vector<qlonglong> retired;
    std::vector<qlonglong> created; ///< in the order of the drafts
    std::vector<qlonglong> followed; ///< whose outline changed
    /// New parcels whose several land classes have to be stated by hand: no map tells them apart.
    std::vector<qlonglong> classesToState;
};

/// Writes a session to the register in one transaction and closes it: parents become historic, new
/// parcels current, with their lineage, identifiers (mã định danh) and land classes, and an entry
/// in the audit log. What was made and retired again within the session leaves no trace there.
///
/// Nothing is written when it fails:
/// - Usage: the session holds no change, or the record has no kind.
/// - BadInput: a parcel was changed by somebody else since, or a restriction stands against it
///   (see restrictionProblems()).
///
/// A number that was taken in the meantime is replaced by the next one of the sheet.
Result<CommittedRecord> commit(EditSession &session);

} // namespace spp::land
