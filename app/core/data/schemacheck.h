// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/territory.h"
#include "core/data/territoryproblem.h"

namespace spp {

/// Compares the tables of a territory with those of a new one that has the same themes.
class SchemaCheck {
public:
    static Result<TerritoryProblems> run(Territory &territory);
};

} // namespace spp
