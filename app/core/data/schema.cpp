// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Schema)
};

std::vector<SchemaStep> readSteps()
{
    std::vector<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/spp/sql"));
    for (const QString &name :
            folder.entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({ name.left(3).toInt(), name, QString::fromUtf8(file.readAll()) });
    }
    return steps;
}

/// Runs the special comment lines in the order in which they stand.
Result<void> runDirectives(Database &database, const QString &sql, int srid)
{
    static const QRegularExpression directive(
            QStringLiteral("^-- (?:(geometry|append-only) (\\w+)(?: (\\w+) (\\w+))?|word-index "
                           "(\\w+ last .+))$"),
            QRegularExpression::MultilineOption);
    QRegularExpressionMatchIterator found = directive.globalMatch(sql);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString table = match.captured(2);
        if (!match.captured(5).isEmpty()) {
            SPP_ASSIGN(const WordIndex index, WordIndex::parse(match.captured(5)));
            for (const QString &statement : database.dialect().wordIndex().make(index))
                SPP_TRY(database.execute(statement));
            continue;
        }
        if (match.captured(1) == QLatin1String("geometry")) {
            SPP_TRY(Schema::addGeometryColumn(
                    database, table, match.captured(3), match.captured(4), srid));
            continue;
        }
        for (const QString &statement : database.dialect().makeAppendOnly(table))
            SPP_TRY(database.execute(statement));
    }
    return {};
}

} // namespace

const std::vector<SchemaStep> &Schema::steps()
{
    static const std::vector<SchemaStep> all = readSteps();
    return all;
}

Result<void> Schema::apply(Database &database, const SchemaStep &step, int srid)
{
    SPP_TRY(database.execute(database.dialect().schemaSql(step.sql)));
    SPP_TRY(runDirectives(database, step.sql, srid));
    SPP_TRY(database.run(
            QStringLiteral("DELETE FROM territory_meta WHERE key = 'schema_version'")));
    return database.run(
            QStringLiteral("INSERT INTO territory_meta(key, value) VALUES ('schema_version', ?1)"),
            { QString::number(step.version) });
}

Result<void> Schema::addGeometryColumn(Database &database, const QString &table,
        const QString &column, const QString &type, int srid)
{
    for (const QString &sql : database.dialect().addGeometryColumn(table, column, type, srid)) {
        SPP_ASSIGN(const QVariant answer, database.single(sql));
        if (answer.isValid() && answer.toInt() != 1) {
            return Error::environment(Texts::tr("The geometry column %1.%2 could not be made.")
                                              .arg(table, column)
                                              .toStdString());
        }
    }
    return {};
}

Result<WordIndex> Schema::wordIndex(const QString &table)
{
    const QRegularExpression directive(
            QStringLiteral("^-- word-index (%1 last .+)$").arg(QRegularExpression::escape(table)),
            QRegularExpression::MultilineOption);
    for (auto step = steps().rbegin(); step != steps().rend(); ++step) {
        if (const auto match = directive.match(step->sql); match.hasMatch())
            return WordIndex::parse(match.captured(1));
    }
    return Error::internal("no word index of " + table.toStdString());
}

Result<int> Schema::version(Database &database)
{
    SPP_ASSIGN(const auto tables, database.rows(database.dialect().tableList()));
    const bool isTerritory = std::any_of(tables.begin(), tables.end(),
            [](const auto &row) { return row[0] == QLatin1String("territory_meta"); });
    QVariant version;
    if (isTerritory) {
        SPP_ASSIGN(version,
                database.single(QStringLiteral(
                        "SELECT value FROM territory_meta WHERE key = 'schema_version'")));
    }
    if (version.toInt() > 0)
        return version.toInt();
    return Error::badInput(Texts::tr("This database is not a territory.").toStdString())
            .advise(Texts::tr("Make a territory with \"spp territory create\" and import the data "
                              "into it with \"spp import\".")
                            .toStdString());
}

} // namespace spp
