// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plugin/plugindescription.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace spp {

class Contributions;

/// Finds plugins, reads their metadata without loading them, and loads them in the order of their
/// needs. A plugin that fails is named with the reason and skipped; the others go on.
///
/// Owns the modules and what they created; a loaded module stays in memory until the program ends.
class SPP_CORE_EXPORT PluginManager {
public:
    PluginManager();
    ~PluginManager();
    PluginManager(const PluginManager &) = delete;
    PluginManager &operator=(const PluginManager &) = delete;

    /// Folders searched: SPP_PLUGIN_PATH (several, as in PATH), then beside the program.
    static QStringList folders();
    /// Object name of the translators of the program, by which those of another language are found
    /// and taken away when the user changes it.
    static QString translatorName();
    /// Reads the metadata of all modules in `folders`. Loads no code. Of two modules with one id
    /// the one found first stays.
    void discover(const QStringList &folders);
    /// Loads every plugin found (once) and collects what they contribute. A plugin contributes all
    /// or nothing.
    void load(Contributions &to);
    /// Loads one plugin and those it needs. False when it failed; its description says why.
    bool load(const QString &id, Contributions &to);

    /// In the order in which they were found.
    const std::vector<PluginDescription> &plugins() const;
    /// Null when there is none of that id.
    const PluginDescription *plugin(const QString &id) const;
    /// The plugin whose metadata list this command, or null.
    const PluginDescription *provider(const QString &noun, const QString &verb) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
