// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/domain/theme.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace spp {

/// What is known of a plugin before and after its module is loaded.
struct SPP_CORE_EXPORT PluginDescription {
    /// A command as the metadata name it, so that --help lists it without loading the module.
    struct CommandName {
        QString noun;
        QString verb; ///< may be empty
        LocalisedText summary;
    };

    QString id; ///< empty when not even the metadata could be read
    QString version;
    LocalisedText title;
    QString path;
    QStringList needs; ///< ids of plugins that must come first
    std::vector<CommandName> commands;
    QJsonObject metadata;
    bool loaded = false;
    QString failure; ///< why it was skipped; empty when it was not

    /// Reads the metadata of the module at `path` without running any of its code. A module that
    /// cannot be an SPP plugin of this program comes back with `failure` set.
    static PluginDescription read(const QString &path);
    /// The id, or the file's name when the id is not known.
    QString name() const;
};

} // namespace spp
