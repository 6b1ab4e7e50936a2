// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodrun.h"

#include <QtGlobal>

namespace spp::test {

/// The result of a run that a test takes for granted: without one, or with a water balance that
/// does not close, the test program ends.
inline engine::FloodResult finish(const engine::FloodSetup &setup)
{
    const Result<engine::FloodResult> result = engine::runFlood(setup);
    if (!result)
        qFatal("%s", result.error().text().c_str());
    if (!result->mass.isValid())
        qFatal("mass error %g", result->mass.relativeError);
    return *result;
}

} // namespace spp::test
