// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

namespace spp::test {

/// Lets RapidCheck take the same cases in every run, so that what passed once passes again. Where
/// RC_PARAMS is set it decides: other seeds look for more. To be called before the first check.
inline void takeTheSameCases()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=20261127");
}

} // namespace spp::test
