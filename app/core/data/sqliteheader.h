// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace spp {

/// Whether a file begins as a database does.
///
/// Read through SQLite, never with a QFile: where this program has the database open, closing any
/// other handle to the file drops its locks (so POSIX wants it), and the next program that leaves
/// would take the log away together with what is written in it from then on.
class SqliteHeader {
public:
    /// Of the file itself: what a log beside it still holds would hide that it is damaged.
    static bool isIn(sqlite3 *handle);
    static bool isIn(const QString &path);
};

} // namespace spp
