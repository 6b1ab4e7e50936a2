// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Runs the EA 2 twin with checkpoints, so that a test can kill it: file, length and interval in s.
#include "engine/flood/eatwins.h"

#include <cstdlib>

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    spp::test::FloodSetup setup = spp::test::ea2Twin();
    setup.options.end_s = std::atof(arguments[2]);
    setup.options.checkpoints = { arguments[1], std::atof(arguments[3]), false };
    return spp::engine::runFlood(setup).ok() ? 0 : 3;
}
