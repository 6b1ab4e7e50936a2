// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/database.h"
#include "core/plugin/command.h"
#include "land/records/changerecord.h"

#include <QPointF>

namespace spp::land {

/// FILE, the options that say under which record a change is made (--session, --kind, --decision,
/// …), --dry-run and `own`, in this order.
std::vector<CommandArgument> recordArguments(std::vector<CommandArgument> own);

/// The record that the options state. `usualKind` is taken where they name none. Usage error for a
/// date, a document or a consent that cannot be read.
Result<ChangeRecord> recordFrom(const CommandInput &input, const QString &usualKind);

/// "E N", or "X=… Y=…" with X north.
Result<QPointF> placeFrom(const QString &text);
/// Places with semicolons between them.
Result<std::vector<QPointF>> lineFrom(const QString &text);

/// The key of a parcel that a person names: SHEET/NUMBER, COMMUNE:SHEET/NUMBER, its identifier or
/// #KEY (see ParcelReference); also the key alone, which below 0 is a parcel that a session made.
Result<qlonglong> parcelFrom(Database &database, const QString &text);
/// The parcels that --parcel names.
Result<std::vector<qlonglong>> parcelsFrom(Database &database, const CommandInput &input);

} // namespace spp::land
