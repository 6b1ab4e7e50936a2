// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/application.h"

#include <string>
#include <vector>

namespace spp::cli {

/// Turns the commands that were contributed into the command line of `spp`, runs the one that was
/// asked for, and answers with the exit code of the contract. `arguments` are UTF-8, without the
/// program's name. Loads the module of a plugin only when one of its commands is asked for.
int runCommandLine(Application &application, const std::vector<std::string> &arguments);

} // namespace spp::cli
