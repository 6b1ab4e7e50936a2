// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/postgresdatabase.h"
#include "core/data/territory.h"
#include "support/postgresserver.h"

namespace spp::test {

/// The server of this test program; main() starts it.
void useServer(PostgresServer *server);
PostgresServer &server();

/// A schema name that no other test uses.
QString newSchema();
/// A new territory of the small profile in a schema of its own.
std::unique_ptr<Territory> territoryOnServer(const QString &address);
/// Opens or stops the test with the reason.
std::unique_ptr<PostgresDatabase> openDatabase(const QString &address, PostgresDatabase::Mode mode);

} // namespace spp::test
