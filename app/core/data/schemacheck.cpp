// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/schemacheck.h"

#include "core/data/databaseinspector.h"
#include "core/data/territorybuilder.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SchemaCheck)
};

using Kind = TerritoryProblem::Kind;

using Table = DatabaseInspector::TableFacts;
using Tables = std::map<QString, Table>;

/// What a new territory would have.
struct Expected {
    Tables tables;
    QSet<QString> extension; ///< tables that the spatial extension brings
};

Result<Expected> expected(const Territory &territory, DatabaseInspector &inspector)
{
    Expected expected;
    SPP_ASSIGN(const ReferenceSystem reference, TerritoryBuilder::reference(territory.crs()));
    SPP_ASSIGN(const auto bare, inspector.scratch());
    SPP_TRY(bare->prepareTerritory(reference));
    SPP_ASSIGN(const Tables extension, bare->inspector()->tables());
    for (const auto &[name, table] : extension)
        expected.extension.insert(name);
    SPP_ASSIGN(const auto model, inspector.scratch());
    SPP_ASSIGN(const auto transaction, Transaction::begin(*model));
    SPP_TRY(TerritoryBuilder::buildTables(
            *model, territory.crs(), territory.schemaVersion(), territory.themes()));
    SPP_TRY(transaction->commit());
    SPP_ASSIGN(expected.tables, model->inspector()->tables());
    return expected;
}

TerritoryProblem drift(const QString &table, const QString &message)
{
    return { Kind::SchemaDrift, table, message };
}

void compareColumns(const QString &name, const std::map<QString, QString> &wanted,
        const std::map<QString, QString> &actual, TerritoryProblems &problems)
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

void compareAttached(const QString &name, const Table &wanted, const Table &actual,
        const DatabaseInspector &inspector, TerritoryProblems &problems)
{
    for (const auto &[object, sql] : wanted.attached) {
        const auto found = actual.attached.find(object);
        if (found == actual.attached.end())
            problems.push_back(
                    drift(name, Texts::tr("Index or trigger %1 is missing.").arg(object)));
        else if (!inspector.isWordedByExtension(object) && found->second != sql)
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

} // namespace

Result<TerritoryProblems> SchemaCheck::run(Territory &territory)
{
    const auto inspector = territory.database().inspector();
    SPP_ASSIGN(const Expected model, expected(territory, *inspector));
    SPP_ASSIGN(const Tables actual, inspector->tables());
    TerritoryProblems problems;
    for (const auto &[name, wanted] : model.tables) {
        const auto found = actual.find(name);
        if (found == actual.end()) {
            problems.push_back(drift(name, Texts::tr("The table is missing.")));
        } else if (!model.extension.contains(name)) {
            compareColumns(name, wanted.columns, found->second.columns, problems);
            compareAttached(name, wanted, found->second, *inspector, problems);
        }
    }
    for (const auto &entry : actual) {
        if (!model.tables.count(entry.first) && !inspector->isForeignTable(entry.first)) {
            problems.push_back({ Kind::UnregisteredTable, entry.first,
                    Texts::tr("No theme and no schema knows this table.") });
        }
    }
    return problems;
}

} // namespace spp
