// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/database.h"
#include "land/records/changerecord.h"

namespace spp::land {

/// Writes a record with its consents into the register, inside the caller's transaction. Actor and
/// time must be filled in; the record gets its id and the next number of its year.
Result<void> insertRecord(Database &database, ChangeRecord &record);

} // namespace spp::land
