// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>

namespace spp {

/// A file that is written beside its final name and takes that name when it is complete. What is
/// not published disappears with the object.
class SPP_CORE_EXPORT PendingFile {
public:
    explicit PendingFile(const QString &finalPath);
    ~PendingFile();
    PendingFile(const PendingFile &) = delete;
    PendingFile &operator=(const PendingFile &) = delete;

    QString path() const { return m_path; } ///< where to write
    /// BadInput when the final name is taken or its folder does not exist.
    Result<void> checkTarget() const;
    /// What went wrong while it was written, under the name that the user knows.
    Error named(Error error) const;
    /// Brings the bytes to the disk and renames. Never replaces a file.
    Result<void> publish();

private:
    QString m_finalPath;
    QString m_path;
};

/// `base`, or base-2, base-3 … where that name is taken.
QString unusedName(const QString &base);

/// Brings a file or folder to the disk, so that it survives a power cut.
bool SPP_CORE_EXPORT syncToDisk(const QString &path);

} // namespace spp
