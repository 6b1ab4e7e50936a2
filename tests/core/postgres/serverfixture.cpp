// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "serverfixture.h"

#include "sampleterritory.h"

namespace spp::test {

namespace {

PostgresServer *theServer = nullptr;

} // namespace

void useServer(PostgresServer *server) { theServer = server; }

PostgresServer &server() { return *theServer; }

QString newSchema()
{
    static int number = 0;
    return QStringLiteral("area_%1").arg(++number);
}

std::unique_ptr<Territory> territoryOnServer(const QString &address)
{
    return createTerritory(address);
}

std::unique_ptr<PostgresDatabase> openDatabase(const QString &address, PostgresDatabase::Mode mode)
{
    const auto parsed = PostgresAddress::parse(address);
    if (!parsed)
        qFatal("%s", parsed.error().text().c_str());
    auto database = PostgresDatabase::open(*parsed, mode);
    if (!database)
        qFatal("%s", database.error().text().c_str());
    return std::move(*database);
}

} // namespace spp::test
