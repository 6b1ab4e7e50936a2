// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/profile/yamlreader.h"

#include <QDate>

namespace spp {

/// The ISO date under a key of a YAML file; invalid when the key is absent.
Result<QDate> SPP_CORE_EXPORT dateOf(const YamlReader &entry, const char *key);

} // namespace spp
