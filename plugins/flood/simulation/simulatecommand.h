// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"

namespace spp::flood {

/// spp flood simulate SCENARIO.yaml --out FOLDER
Command simulateCommand();

} // namespace spp::flood
