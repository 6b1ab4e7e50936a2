// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace spp {

/// Name of an auxiliary function of FTS5 tables, for queries that MATCH one: `name(table, text,
/// words)` is whether `text` has all of `words`, parted and folded by the tokenizer of the table.
/// Words lie in `words` between spaces; after a line break lie those that may go on.
QString wordCheckFunction();

/// Makes the function known to a connection. An SQLite without FTS5 stays without it: what needs
/// it fails there on the MATCH already, and says so.
void addWordCheck(sqlite3 *connection);

} // namespace spp
