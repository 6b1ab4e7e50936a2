// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/floodplugin.h"

#include "flood/comparison/comparisonoutput.h"
#include "flood/exposure/exposureoutput.h"
#include "flood/hazard/floodthemes.h"
#include "flood/hazard/futuretable.h"
#include "flood/hazard/scenariocommands.h"
#include "flood/hazard/schemescommand.h"
#include "flood/report/floodsection.h"
#include "flood/simulation/simulatecommand.h"
#include "flood/whatif/paircommand.h"

namespace spp::flood {

Result<void> FloodPlugin::contribute(Contributions &to)
{
    for (const auto &command : { schemesCommand, futureCommand, themesCommand, scenariosCommand,
                 addScenarioCommand, removeScenarioCommand, raiseScenarioCommand, exposureCommand,
                 compareCommand, simulateCommand, pairCommand })
        to.add(command());
    to.add(floodSection());
    to.add(floodCropsSection());
    to.add(floodChangesSection());
    return {};
}

} // namespace spp::flood
