// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "core/plugin/command.h"

namespace spp::flood {

/// The themes of `flood/themes.yaml`.
Result<std::vector<Theme>> floodThemes();
/// The theme of the territory, added to it first where it is missing. Usage error for an id that
/// the file does not have. Inside the caller's transaction, if there is one.
Result<const Theme *> ensureTheme(Territory &territory, const QString &id);

/// `spp flood themes FILE`: gives a territory the themes that it lacks. spp.flood-themes/1:
/// {"added": [id], "present": [id]}.
Command themesCommand();

} // namespace spp::flood
