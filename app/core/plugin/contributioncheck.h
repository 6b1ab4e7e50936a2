// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

namespace spp {

class Contributions;
struct PluginDescription;

/// Whether what a plugin brings can join what is `present`: every id is new, and the commands are
/// those that its metadata list, so that --help and the module never disagree.
Result<void> checkContributions(const Contributions &brought, const PluginDescription &plugin,
        const Contributions &present);

} // namespace spp
