// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/identity/parcelcode.h"
#include "land/records/recordcommit.h"
#include "land/records/sessionoutcome.h"

#include <map>

namespace spp::land {

/// Writes the rows of one record, inside the caller's transaction.
class RecordWriter {
public:
    /// `codes` must outlive it.
    RecordWriter(Territory &territory, const Actor &actor, const ParcelCode &codes);

    Result<CommittedRecord> write(const ChangeRecord &record, const SessionOutcome &outcome,
            const std::map<ParcelKey, DraftState::Followed> &followed);

private:
    Result<void> writeRecord(ChangeRecord record);
    Result<void> retire(const std::vector<ParcelDraft> &parcels);
    Result<void> create(const SessionOutcome &outcome);
    Result<void> writeParcel(const ParcelDraft &parcel);
    Result<QString> codeFor(const ParcelDraft &parcel) const;
    Result<void> writeLineage(const SessionOutcome &outcome);
    Result<void> writeClasses(const SessionOutcome &outcome, std::size_t child);
    Result<void> follow(const std::map<ParcelKey, DraftState::Followed> &followed);
    Result<void> updateTheme(const SessionOutcome &outcome);
    Result<void> log(const SessionOutcome &outcome);

    Territory &m_territory;
    Database &m_database;
    const Actor m_actor;
    const ParcelCode &m_codes;
    const QString m_time; ///< ISO 8601
    CommittedRecord m_result;
};

} // namespace spp::land
