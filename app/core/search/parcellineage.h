// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"
#include "core/search/parcelhit.h"

#include <vector>

namespace spp {

/// What became of parcels and what they were made of, over any number of changes between.
class SPP_CORE_EXPORT ParcelLineage {
public:
    static Result<ParcelLineage> create(Database &database);

    /// The current parcels that came out of `id`, by their keys. Itself is none of them.
    Result<std::vector<ParcelName>> became(qlonglong id);
    /// All parcels that went into `id`, by their keys.
    Result<std::vector<ParcelName>> madeOf(qlonglong id);

private:
    std::unique_ptr<Statement> m_later;
    std::unique_ptr<Statement> m_earlier;
};

} // namespace spp
