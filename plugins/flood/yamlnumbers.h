// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/profile/yamlreader.h"

#include <vector>

namespace spp::flood {

/// A list of numbers; the error names the line.
Result<std::vector<double>> numberList(const YamlReader &entry, const char *name);

/// As YamlReader::localised(), but empty where it is not there.
Result<LocalisedText> localisedOrNothing(const YamlReader &entry, const char *name);

} // namespace spp::flood
