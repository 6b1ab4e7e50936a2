// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/actor.h"
#include "gui/gui_export.h"

namespace spp {

/// Writes who works here to the file that Actor::current() reads.
class SPP_GUI_EXPORT IdentityFile {
public:
    /// Environment error when the user's configuration folder cannot be written.
    static Result<void> write(const Actor &actor);
};

} // namespace spp
