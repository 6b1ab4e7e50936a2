// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/territory.h"
#include "core/data/territoryproblem.h"

namespace spp {

/// Checks what the catalogue says against the tables: counts, origins, reference systems, indexes.
/// Tables and columns that are missing are left to SchemaCheck.
class ContentCheck {
public:
    static Result<TerritoryProblems> run(Territory &territory);
};

} // namespace spp
