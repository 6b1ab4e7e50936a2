// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

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

/// The whole numbers of an option that may be repeated. Usage error for what is none.
Result<std::vector<qlonglong>> numbersFrom(const CommandInput &input, const QString &option);

} // namespace spp::land
