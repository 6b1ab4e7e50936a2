// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "land/records/changerecord.h"

namespace spp::land {

/// What became of a record in the city's land software, which is the register (TT 19/2026, Art.
/// 3.3).
enum class DeliveryState { NotSent, Sent, Accepted, Refused };

QString deliveryCode(DeliveryState state); ///< "not-sent"
/// Nothing when the code is not known.
std::optional<DeliveryState> deliveryState(const QString &code);

/// A committed record with what it did.
struct RegisterEntry {
    ChangeRecord record;
    std::vector<qlonglong> retired;
    std::vector<qlonglong> created;
    std::vector<qlonglong> followed;
    DeliveryState delivery = DeliveryState::NotSent;
    QString deliveredAt; ///< of the last event; ISO 8601
    QString comment; ///< of the last event
    QString packageSha256; ///< of the package that was sent last; empty: none was named

    /// Not accepted yet: to be sent, waiting, or refused.
    bool isOutstanding() const { return delivery != DeliveryState::Accepted; }
    /// Whole days since the record was committed.
    qlonglong ageInDays(QDate today) const;
};

/// All committed records of the desk, the newest first; imports are not among them.
Result<std::vector<RegisterEntry>> registerEntries(Database &database);
/// By number ("2026/0001"). Usage error when there is none.
Result<RegisterEntry> registerEntry(Database &database, const QString &number);

/// Writes down that a record was sent, accepted or refused. A refusal needs a comment; what was not
/// sent can be neither accepted nor refused: Usage error.
Result<void> recordDelivery(Territory &territory, const QString &number, DeliveryState event,
        const QString &comment, const QString &packageSha256, const Actor &actor);

} // namespace spp::land
