// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"

namespace spp::flood {

/// `spp flood schemes`: the hazard classes that there are. spp.flood-schemes/1:
/// {"schemes": [{"id", "title", "unit", "source", "mark", "confirm", "dry_below_m", "classes":
/// [{"id", "title", "limits", "colour"}]}]}.
Command schemesCommand();

} // namespace spp::flood
