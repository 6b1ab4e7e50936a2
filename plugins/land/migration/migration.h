// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "core/data/pendingfile.h"
#include "core/data/territory.h"
#include "land/migration/migrationoptions.h"

#include <QJsonObject>

namespace spp::land {

/// What a migration came to.
struct MigrationOutcome {
    QJsonObject json; ///< spp.parcel-migration/1
    QString text;
};

/// Brings the current parcels of a source into a territory: from another meridian, with the names
/// and numbers that they have after a merger, under one change record.
///
/// Nothing is computed anew that the record states: legal areas and identifiers (mã định danh) are
/// copied. Every parcel keeps what it was called before as a former identity. All in one
/// transaction: when it fails or is cancelled the territory is as before.
///
/// Refused, with the reasons: what planMigration() and checkCommuneBoxes() refuse; a gap or an
/// overlap that was not there before (BadInput); a largest bend below a tenth of a millimetre, and
/// a source that is the territory itself (Usage).
Result<MigrationOutcome> migrate(
        Territory &territory, const MigrationOptions &options, Feedback &feedback);

/// Writes the report of a migration as JSON and gives it its name.
Result<void> writeReport(const MigrationOutcome &outcome, PendingFile &target);

} // namespace spp::land
