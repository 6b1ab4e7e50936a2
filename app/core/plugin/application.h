// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/actor.h"
#include "core/plugin/plugin.h"

#include <QString>

#include <memory>

namespace spp {

class PluginManager;

/// What commands and workspaces share: resources, contributions, plugins. One per
/// program, made in main(); never reached through a global.
class SPP_CORE_EXPORT Application {
public:
    Application();
    ~Application();
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    /// Folder with profiles, rules, translations: SPP_DATA_DIR, or found beside the program.
    static QString resourceFolder();
    static QString version();

    /// What the core brings and main() adds to, before any plugin. Never loads a module.
    Contributions &coreContributions();
    /// What the core and all plugins bring. The first call loads every plugin found; ask only where
    /// themes, rule kinds, workspaces or report sections are needed. References into its lists hold
    /// from then on, since nothing is added later.
    Contributions &contributions();
    const Contributions &contributions() const;
    /// Loads one plugin and those it needs, for one of its commands.
    bool loadPlugin(const QString &id);
    /// The plugins found, loaded or not; the first call reads the metadata of those installed.
    PluginManager &plugins();
    Actor actor() const;
    void setActor(const Actor &actor);

    /// Starts QGIS (expressions, providers) once, on first need. Works without a display.
    static Result<void> startQgis();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
