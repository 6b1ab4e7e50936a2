// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

namespace spp {

/// The text of an engine::FeatureRemark or a ThemeFault in the language of the user. Both keep it
/// in English, as caches do. What is in that language already stays as it is.
SPP_CORE_EXPORT QString remarkWords(const QString &english);

} // namespace spp
