// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/sqlitedatabase.h"

#include <QString>

namespace spp {

/// What can be said of a territory's file before a database opens it.
class SPP_CORE_EXPORT TerritoryFile {
public:
    /// Environment error with advice when the path lies on a network share.
    static Result<void> refuseNetworkShare(const QString &path);
    /// BadInput when the file is missing, a folder, or no database; Environment when it cannot be
    /// read.
    static Result<void> checkReadable(const QString &path);
    /// Environment error when the file or its folder cannot be written.
    static Result<void> checkWritable(const QString &path);
    /// How a reader must open it: past the locks only where nobody can be writing.
    static SqliteDatabase::Mode readingMode(const QString &path);
};

} // namespace spp
