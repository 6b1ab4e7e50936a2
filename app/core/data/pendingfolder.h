// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>
#include <QStringList>

namespace spp {

/// A folder that is filled beside its final name and takes that name when it is complete. What is
/// not published disappears with the object.
class SPP_CORE_EXPORT PendingFolder {
public:
    explicit PendingFolder(const QString &finalPath);
    /// Filled at a place of its own, for work that may be taken up again: see keep().
    PendingFolder(const QString &finalPath, const QString &path);
    ~PendingFolder();
    PendingFolder(const PendingFolder &) = delete;
    PendingFolder &operator=(const PendingFolder &) = delete;

    QString path() const { return m_path; } ///< where to write
    /// BadInput when the final name is taken or its parent does not exist; Environment when it
    /// cannot be written.
    Result<void> begin();
    /// Whether what is not published stays where it is.
    void keep(bool kept) { m_isKept = kept; }
    /// Brings all files to the disk and renames. Never replaces a folder.
    Result<void> publish();

private:
    QString m_finalPath;
    QString m_path;
    bool m_isKept = false;
};

/// Files of a folder and of those below it, by name, as the manifest names them: "sheets/34.dgn".
QStringList SPP_CORE_EXPORT filesBelow(const QString &folder);

} // namespace spp
