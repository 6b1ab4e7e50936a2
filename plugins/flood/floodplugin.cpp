// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/floodplugin.h"

#include "flood/hazard/schemescommand.h"

namespace spp::flood {

Result<void> FloodPlugin::contribute(Contributions &to)
{
    to.add(schemesCommand());
    return {};
}

} // namespace spp::flood
