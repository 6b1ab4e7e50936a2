// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/floodplugin.h"

#include "flood/hazard/schemescommand.h"
#include "flood/simulation/simulatecommand.h"

namespace spp::flood {

Result<void> FloodPlugin::contribute(Contributions &to)
{
    to.add(schemesCommand());
    to.add(simulateCommand());
    return {};
}

} // namespace spp::flood
