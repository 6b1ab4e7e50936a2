// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"

namespace spp::example {

/// `spp example count FILE THEME`: {"schema":"example.count/1","theme","features"}.
Command countCommand();

} // namespace spp::example
