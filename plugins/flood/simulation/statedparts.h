// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/simulation/inputfiles.h"
#include "flood/simulation/scenariofile.h"

#include <QJsonObject>

namespace spp::flood {

/// Parts of a scenario as its file states them, so that two runs can be told to have them in common
/// or not. "sha256" is that of the values and of the contents of all files and themes that they
/// name: other names or places of the same contents are the same part. A proposal has those of its
/// base. `inputs` are those of hashedInputs().
///
/// {"manning": n where nothing else is said, "files": [names], "sha256"}
QJsonObject roughnessJson(const ScenarioFile &scenario, const std::vector<InputFile> &inputs);
/// {"kinds": ["boundaries", "rain", …], "files": [names], "sha256"}
QJsonObject forcingJson(const ScenarioFile &scenario, const std::vector<InputFile> &inputs);

} // namespace spp::flood
