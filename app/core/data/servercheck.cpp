// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/servercheck.h"

#include "core/data/postgresdatabase.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::TerritoryCheck)
};

using Mode = PostgresDatabase::Mode;

} // namespace

Result<void> ServerCheck::stillThere(const QString &address, const QString &id)
{
    SPP_ASSIGN(const PostgresAddress parsed, PostgresAddress::parse(address));
    SPP_ASSIGN(const auto database, PostgresDatabase::open(parsed, Mode::ReadOnly));
    SPP_ASSIGN(const QVariant present,
            database->single(
                    QStringLiteral("SELECT value FROM %1 WHERE key = 'id'")
                            .arg(database->postgis().qualified(QStringLiteral("territory_meta")))));
    if (present.toString() == id)
        return {};
    return Error::badInput(Texts::tr("The schema holds another territory now.").toStdString())
            .inFile(database->place().toStdString())
            .advise(Texts::tr("Open it again to work with the new one; what the map shows is the "
                              "old one.")
                            .toStdString());
}

Result<void> ServerCheck::canBeWritten(const QString &address)
{
    SPP_ASSIGN(const PostgresAddress parsed, PostgresAddress::parse(address));
    SPP_ASSIGN(const auto database, PostgresDatabase::open(parsed, Mode::ReadWrite));
    SPP_TRY(database->execute(QStringLiteral("SET lock_timeout = '1ms'")));
    const Result<void> locked = database->execute(database->dialect().beginWrite());
    if (locked || locked.error().code != ErrorCode::Environment)
        return {};
    return Error::environment(
            Texts::tr("Another program is writing in the territory.").toStdString())
            .inFile(database->place().toStdString())
            .advise(Texts::tr("Wait until it has finished, or close it; you can go on reading.")
                            .toStdString());
}

} // namespace spp
