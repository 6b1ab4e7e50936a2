// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/schemacheck.h"

#include "core/data/sqlitedatabase.h"
#include "core/data/territorybuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <map>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SchemaCheck)
};

using Kind = TerritoryProblem::Kind;

/// Columns of a table: name → type, NOT NULL, place in the primary key.
using Columns = std::map<QString, QString>;

struct Table {
    Columns columns;
    std::map<QString, QString> attached; ///< indexes and triggers: name → SQL
};
using Tables = std::map<QString, Table>;

Result<Columns> readColumns(Database &database, const QString &table)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT name, type, \"notnull\", pk FROM "
                                         "pragma_table_info(?1)"),
                    { table }));
    Columns columns;
    for (const auto &row : rows) {
        columns[row[0].toString()]
                = QStringLiteral("%1 %2 %3")
                          .arg(row[1].toString(), row[2].toString(), row[3].toString());
    }
    return columns;
}

Result<Tables> readTables(Database &database)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master "
                                         "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")));
    Tables tables;
    for (const auto &row : rows) {
        const QString type = row[0].toString();
        if (type == QLatin1String("table")) {
            SPP_ASSIGN(tables[row[1].toString()].columns, readColumns(database, row[1].toString()));
        } else if (type != QLatin1String("view")) {
            tables[row[2].toString()].attached[row[1].toString()] = row[3].toString();
        }
    }
    return tables;
}

/// What a new territory would have; `ownTables` leaves out what SpatiaLite brings.
struct Expected {
    Tables tables;
    QSet<QString> spatialite;
};

Result<Expected> expected(const Territory &territory)
{
    Expected expected;
    SPP_ASSIGN(const auto bare,
            SqliteDatabase::open(QStringLiteral(":memory:"), SqliteDatabase::Mode::Create));
    SPP_TRY(bare->execute(QStringLiteral("SELECT InitSpatialMetaData(1, 'NONE')")));
    SPP_ASSIGN(const Tables spatialite, readTables(*bare));
    for (const auto &[name, table] : spatialite)
        expected.spatialite.insert(name);
    SPP_ASSIGN(const auto model,
            SqliteDatabase::open(QStringLiteral(":memory:"), SqliteDatabase::Mode::Create));
    SPP_ASSIGN(const auto transaction, Transaction::begin(*model));
    SPP_TRY(TerritoryBuilder::buildTables(
            *model, territory.crs(), territory.schemaVersion(), territory.themes()));
    SPP_TRY(transaction->commit());
    SPP_ASSIGN(expected.tables, readTables(*model));
    return expected;
}

TerritoryProblem drift(const QString &table, const QString &message)
{
    return { Kind::SchemaDrift, table, message };
}

void compareColumns(const QString &name, const Columns &wanted, const Columns &actual,
        TerritoryProblems &problems)
{
    for (const auto &[column, definition] : wanted) {
        const auto found = actual.find(column);
        if (found == actual.end())
            problems.push_back(drift(name, Texts::tr("Column %1 is missing.").arg(column)));
        else if (found->second.compare(definition, Qt::CaseInsensitive) != 0)
            problems.push_back(drift(name, Texts::tr("Column %1 was changed.").arg(column)));
    }
    for (const auto &entry : actual) {
        if (!wanted.count(entry.first))
            problems.push_back(drift(name, Texts::tr("Column %1 is unknown.").arg(entry.first)));
    }
}

/// SpatiaLite words its own triggers differently from version to version.
bool isSpatialites(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^(gg|gi|tm)[iud]_"));
    return pattern.match(name).hasMatch();
}

void compareAttached(
        const QString &name, const Table &wanted, const Table &actual, TerritoryProblems &problems)
{
    for (const auto &[object, sql] : wanted.attached) {
        const auto found = actual.attached.find(object);
        if (found == actual.attached.end())
            problems.push_back(
                    drift(name, Texts::tr("Index or trigger %1 is missing.").arg(object)));
        else if (!isSpatialites(object) && found->second != sql)
            problems.push_back(
                    drift(name, Texts::tr("Index or trigger %1 was changed.").arg(object)));
    }
    for (const auto &entry : actual.attached) {
        if (!wanted.attached.count(entry.first)) {
            problems.push_back(
                    drift(name, Texts::tr("Index or trigger %1 is unknown.").arg(entry.first)));
        }
    }
}

/// Tables of SpatiaLite versions newer than ours, and the parts of spatial indexes.
bool belongsToAnother(const QString &name)
{
    return name == QLatin1String("KNN2") || name.startsWith(QLatin1String("spatialite_"))
            || name.startsWith(QLatin1String("idx_"));
}

} // namespace

Result<TerritoryProblems> SchemaCheck::run(Territory &territory)
{
    SPP_ASSIGN(const Expected model, expected(territory));
    SPP_ASSIGN(const Tables actual, readTables(territory.database()));
    TerritoryProblems problems;
    for (const auto &[name, wanted] : model.tables) {
        const auto found = actual.find(name);
        if (found == actual.end()) {
            problems.push_back(drift(name, Texts::tr("The table is missing.")));
        } else if (!model.spatialite.contains(name)) {
            compareColumns(name, wanted.columns, found->second.columns, problems);
            compareAttached(name, wanted, found->second, problems);
        }
    }
    for (const auto &entry : actual) {
        if (!model.tables.count(entry.first) && !belongsToAnother(entry.first)) {
            problems.push_back({ Kind::UnregisteredTable, entry.first,
                    Texts::tr("No theme and no schema knows this table.") });
        }
    }
    return problems;
}

} // namespace spp
