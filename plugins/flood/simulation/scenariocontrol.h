// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/profile/yamlreader.h"
#include "engine/flood/structures/structure.h"

namespace spp::flood {

/// "control" of a structure: {initial: 1, opening_time: {value: 10, unit: min}, schedule: [{time:
/// 6, unit: h, opening: 0}], rules: [{sensor: second, from: 1.8, opening: 0}]}. Without it the
/// structure stays open.
Result<engine::Control> controlOf(const YamlReader &structure);

/// first, second or gauge.
Result<engine::Sensor> sensorOf(const YamlReader &entry, const char *key, engine::Sensor absent);

} // namespace spp::flood
