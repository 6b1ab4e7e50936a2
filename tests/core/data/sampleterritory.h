// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"

#include <QString>

namespace spp::test {

/// A small profile made by hand: three communes, the core themes and one theme of each geometry.
Profile sampleProfile();

Actor sampleActor();

/// Creates a territory at `path` or stops the test with the reason.
std::unique_ptr<Territory> createTerritory(const QString &path);

/// A copy of one territory made once per test program: quicker, but all have the same id.
std::unique_ptr<Territory> copyTerritory(const QString &path);

/// Opens or stops the test with the reason.
std::unique_ptr<Territory> openTerritory(
        const QString &path, Territory::Access access = Territory::Access::ReadWrite);

/// First value of a query; stops the test when it fails.
QVariant single(Database &database, const QString &sql, const std::vector<QVariant> &values = {});

/// Runs a statement or stops the test with the reason.
void run(Database &database, const QString &sql, const std::vector<QVariant> &values = {});

/// Opens the file with plain SQLite, past all guards, and runs the statements: for damage.
void tamper(const QString &path, const char *sql);

/// WKB of a WKT.
QByteArray wkb(const std::string &wkt);

} // namespace spp::test
