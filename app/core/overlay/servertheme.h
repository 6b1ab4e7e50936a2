// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/themestore.h"

namespace spp {

class PostgresDatabase;

/// A theme whose rows stay on the server: a working table of its features on the grid there, and
/// their outlines here.
class ServerTheme {
public:
    struct Options {
        QString table; ///< to make, its name
        engine::GridOrigin origin;
        int processes = 0; ///< beside the first one
    };
    /// Makes the table (see serversql::roundFeatures) and reads the outlines. What did not come to
    /// the grid whole is read with its corners, goes through the engine's own repair, and is put
    /// back as that left it; what was refused has no geometry in the table. So the store has the
    /// faults that it would have from ThemeStore::load().
    static Result<ThemeStore> load(Territory &territory, PostgresDatabase &database,
            const Theme &theme, const Options &options, Feedback &feedback);
};

} // namespace spp
