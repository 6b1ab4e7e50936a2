// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

namespace spp {

/// Lets the parts without Qt (base/words.h) speak with the translators of the program. Called once,
/// when the program begins.
SPP_CORE_EXPORT void giveWordsToEngine();

} // namespace spp
