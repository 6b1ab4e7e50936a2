// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/database.h"
#include "engine/geometry.h"
#include "land/records/changerecord.h"

#include <QDate>

#include <string>
#include <vector>

namespace spp::land {

/// A mortgage, a seizure or a dispute. It binds the parcel that it was laid on and what became of
/// it since.
struct Restriction {
    enum class Kind { Mortgage, Seizure, Dispute };

    qlonglong id = 0;
    qlonglong parcel = 0; ///< that it was laid on
    Kind kind = Kind::Mortgage;
    QString caseNumber;
    QString holder;
    QDate begins;
    QDate ends; ///< inclusive; invalid: until further notice
    std::string part; ///< WKB of the part it binds; empty: all of the parcel
    QString note;
};

QString restrictionWord(Restriction::Kind kind); ///< in the language of the user
QString restrictionCode(Restriction::Kind kind); ///< "mortgage"
/// Nothing when the code is not known.
std::optional<Restriction::Kind> restrictionKind(const QString &code);

/// The restrictions that bind a parcel of the territory on a day, of its own and of the parcels
/// that it was made of. A part that does not meet the parcel does not bind it.
Result<std::vector<Restriction>> restrictionsOn(Database &database, qlonglong parcel, QDate day);

/// Writes one down. BadInput when the case number is missing.
Result<qlonglong> addRestriction(Database &database, const Restriction &restriction);
/// The last day of a restriction.
Result<void> endRestriction(Database &database, qlonglong restriction, QDate lastDay);

} // namespace spp::land
