// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/territory.h"

namespace spp::land {

/// Takes a committed record back, so that parcels, lineage and records are what they were before
/// it; the audit log keeps both.
///
/// Usage error when there is no such record, or it is an import. BadInput, changing nothing, when
/// it was sent to the city's land software, or when a later record built upon it: what others know
/// of is not undone but corrected by another record.
Result<void> takeBack(Territory &territory, qlonglong record, const Actor &actor);

} // namespace spp::land
