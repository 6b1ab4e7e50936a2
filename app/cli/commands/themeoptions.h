// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/territory.h"
#include "core/plugin/command.h"

#include <QJsonObject>

#include <vector>

namespace spp::cli {

/// The options of `theme set`. An empty text, or "none" for a number, a date or the coverage, takes
/// back what was stated.
class ThemeOptions {
public:
    static std::vector<CommandArgument> arguments();
    /// Usage error when nothing is set.
    static Result<void> check(const CommandInput &input);
    /// Changes the theme and answers with what was set, for the audit log.
    static Result<QJsonObject> apply(
            const CommandInput &input, const Territory &territory, Theme &theme);
};

} // namespace spp::cli
