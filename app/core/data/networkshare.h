// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

namespace spp {

/// Finds out whether a folder lies on a network share. The locks of SQLite do not work there, so
/// that two writers would destroy the file.
class SPP_CORE_EXPORT NetworkShare {
public:
    /// Name of the kind of share ("NFS", "SMB", "sshfs" …) that holds `path`, or empty for a local
    /// disk. A path that does not exist yet is judged by its folder.
    static QString kindAt(const QString &path);

    /// The same from facts: the magic number that statfs() gives (0 for none) and the type that
    /// the list of mounts names ("ext4", "fuse.sshfs").
    static QString kindOf(quint64 magic, const QString &mountType);
    /// Type of the mount that holds `path` in a list like /proc/self/mounts. The deepest mount
    /// point wins, and of equal ones the last, which covers the others.
    static QString mountType(const QString &mounts, const QString &path);
};

} // namespace spp
