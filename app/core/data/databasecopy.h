// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/data/sqlitedatabase.h"

#include <QString>

namespace spp {

/// Copies a database page by page while others read and write it.
class SPP_CORE_EXPORT DatabaseCopy {
public:
    /// A consistent copy of the state at the moment of the call, checked, under a new name.
    static Result<void> toNewFile(
            SqliteDatabase &database, const QString &path, Feedback &feedback);
    /// Replaces the content of a live database in one transaction: other processes see the old
    /// state until it is complete. Both must have the same page size.
    static Result<void> into(SqliteDatabase &target, SqliteDatabase &source, Feedback &feedback);
    /// Empty text when SQLite finds the database whole, else what it found first.
    static Result<QString> fault(Database &database);

private:
    static Result<void> fill(const QString &path, SqliteDatabase &database, Feedback &feedback);
};

} // namespace spp
