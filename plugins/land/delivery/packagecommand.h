// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"

namespace spp::land {

/// `spp record package FILE --record NUMBER --out DIR [--seed SEED] [--with-people]`:
/// spp.record-package-made/1. Violations: a sheet does not come back the same when it is read.
Command packageCommand();

} // namespace spp::land
