// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/contentcheck.h"

#include "core/data/databaseinspector.h"
#include "core/data/territorybuilder.h"

#include <QCoreApplication>
#include <QSet>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ContentCheck)
};

using Kind = TerritoryProblem::Kind;

/// Historic parcels are no features of their theme.
QString currentOnly(const Theme &theme)
{
    return theme.id == QLatin1String("parcels") ? QStringLiteral(" WHERE retired_by IS NULL")
                                                : QString();
}

Result<qlonglong> countOf(Territory &territory, const Theme &theme)
{
    Database &database = territory.database();
    Result<QVariant> count = theme.geometry == ThemeGeometry::Raster
            ? database.single(
                    QStringLiteral("SELECT count(*) FROM raster WHERE theme = ?1"), { theme.id })
            : database.single(QStringLiteral("SELECT count(*) FROM %1%2")
                                      .arg(sqlName(theme.table), currentOnly(theme)));
    if (!count)
        return count.error();
    return count->toLongLong();
}

Result<TerritoryProblems> checkTheme(Territory &territory, const Theme &theme)
{
    TerritoryProblems problems;
    SPP_ASSIGN(const qlonglong count, countOf(territory, theme));
    if (count != theme.featureCount) {
        problems.push_back({ Kind::CountMismatch, theme.id,
                Texts::tr("The catalogue says %1 features, the table has %2.")
                        .arg(theme.featureCount)
                        .arg(count) });
    }
    SPP_ASSIGN(const QVariant sources,
            territory.database().single(
                    QStringLiteral("SELECT count(*) FROM source WHERE theme = ?1"), { theme.id }));
    if (count > 0 && sources.toInt() == 0) {
        problems.push_back({ Kind::MissingSource, theme.id,
                Texts::tr("The theme has %1 features, but it is not recorded where they came from.")
                        .arg(count) });
    }
    return problems;
}

using GeometryColumn = DatabaseInspector::GeometryColumn;

QString nameOf(const GeometryColumn &column)
{
    return column.table + QLatin1Char('.') + column.column;
}

Result<TerritoryProblems> checkGeometries(Territory &territory, const GeometryColumn &column)
{
    TerritoryProblems problems;
    SPP_ASSIGN(const auto rows,
            territory.database().rows(
                    QStringLiteral("SELECT count(*) FILTER (WHERE ST_SRID(%1) <> ?1), "
                                   "count(*) FILTER (WHERE ST_SRID(%1) IS NULL) "
                                   "FROM %2 WHERE %1 IS NOT NULL")
                            .arg(sqlName(column.column), sqlName(column.table)),
                    { territory.srid() }));
    if (const qlonglong others = rows[0][0].toLongLong(); others > 0) {
        problems.push_back({ Kind::CrsMismatch, nameOf(column),
                Texts::tr("%1 geometries are not in %2.").arg(others).arg(territory.crs()) });
    }
    if (const qlonglong unreadable = rows[0][1].toLongLong(); unreadable > 0) {
        problems.push_back({ Kind::Corruption, nameOf(column),
                Texts::tr("%1 geometries cannot be read.").arg(unreadable) });
    }
    return problems;
}

Result<TerritoryProblems> checkColumn(
        Territory &territory, const GeometryColumn &column, DatabaseInspector &inspector)
{
    SPP_ASSIGN(TerritoryProblems problems, checkGeometries(territory, column));
    if (column.srid != territory.srid()) {
        problems.push_back({ Kind::CrsMismatch, nameOf(column),
                Texts::tr(
                        "The column is registered in reference system %1, the territory is in %2.")
                        .arg(column.srid)
                        .arg(territory.crs()) });
    }
    SPP_ASSIGN(const bool sound, inspector.spatialIndexIsSound(column));
    if (!sound) {
        problems.push_back({ Kind::SpatialIndex, nameOf(column),
                Texts::tr("The spatial index does not agree with the geometries.") });
    }
    return problems;
}

Result<TerritoryProblems> checkReferenceSystem(Territory &territory)
{
    SPP_ASSIGN(const int code, TerritoryBuilder::srid(territory.crs()));
    SPP_ASSIGN(const QVariant known,
            territory.database().single(
                    QStringLiteral("SELECT auth_srid FROM spatial_ref_sys WHERE srid = ?1"),
                    { territory.srid() }));
    if (code == territory.srid() && known.toInt() == code)
        return TerritoryProblems();
    return TerritoryProblems{ { Kind::CrsMismatch, QStringLiteral("territory"),
            Texts::tr("%1 is not the reference system that the tables use.")
                    .arg(territory.crs()) } };
}

void append(TerritoryProblems &all, const TerritoryProblems &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

Result<TerritoryProblems> ContentCheck::run(Territory &territory)
{
    Database &database = territory.database();
    SPP_ASSIGN(TerritoryProblems problems, checkReferenceSystem(territory));
    SPP_ASSIGN(const auto rows, database.rows(database.dialect().tableList()));
    QSet<QString> tables;
    for (const auto &row : rows)
        tables.insert(row[0].toString());
    for (const Theme &theme : territory.themes()) {
        if (!tables.contains(theme.table))
            continue;
        SPP_ASSIGN(const TerritoryProblems found, checkTheme(territory, theme));
        append(problems, found);
    }
    const auto inspector = database.inspector();
    SPP_ASSIGN(const auto columns, inspector->geometryColumns());
    for (const GeometryColumn &column : columns) {
        if (!tables.contains(column.table))
            continue;
        SPP_ASSIGN(const TerritoryProblems found, checkColumn(territory, column, *inspector));
        append(problems, found);
    }
    return problems;
}

} // namespace spp
