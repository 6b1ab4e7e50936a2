// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/planversion.h"
#include "core/data/territory.h"
#include "core/import/importoptions.h"
#include "core/plugin/command.h"

#include <vector>

namespace spp::cli {

/// The options of `plan import`.
class PlanOptions {
public:
    static std::vector<CommandArgument> arguments();
    static Result<PlanVersion> version(const CommandInput &input);
    static Result<ImportOptions> import(const CommandInput &input);
    /// Null when none was given.
    static Result<engine::Geometry> boundary(const CommandInput &input, Territory &territory);
};

} // namespace spp::cli
