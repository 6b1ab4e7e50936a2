// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/overlaypushdown.h"

#include "core/data/overlaypushdownsql.h"
#include "core/data/postgresdatabase.h"
#include "core/data/territory.h"
#include "core/data/themetable.h"
#include "core/data/zonesinforce.h"
#include "core/review/screentheme.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::OverlayPushDown)
};

constexpr int cancelEvery = 100;

/// Ends the working transaction, and with it the working tables, whatever happened.
class Workshop {
public:
    explicit Workshop(PostgresDatabase &database, Feedback &feedback)
        : m_database(database)
    {
        m_database.interruptWhen([&feedback] { return feedback.isCancelled(); });
    }
    ~Workshop()
    {
        m_database.interruptWhen({});
        (void)m_database.execute(QStringLiteral("ROLLBACK")).ok();
    }
    Workshop(const Workshop &) = delete;
    Workshop &operator=(const Workshop &) = delete;

private:
    PostgresDatabase &m_database;
};

Result<GridEffect> effectOf(Database &database, const QString &table)
{
    SPP_ASSIGN(const auto rows, database.rows(pushdown::gridEffect(table)));
    const std::vector<QVariant> &row = rows.front();
    return GridEffect{ row[0].toLongLong(), row[1].toLongLong(), row[2].toLongLong(),
        row[3].toDouble(), row[4].toDouble() };
}

Result<QString> explanation(Database &database, const QString &query)
{
    SPP_ASSIGN(const auto rows, database.rows(QStringLiteral("EXPLAIN (COSTS OFF) ") + query));
    QStringList lines;
    for (const auto &row : rows)
        lines.append(row[0].toString());
    return lines.join(QLatin1Char('\n'));
}

OverlayShare shareOf(const Statement &row, const QString &theme)
{
    return { row.value(0).toLongLong(), theme, row.value(1).toString(), row.value(2).toString(),
        row.value(3).toDouble(), row.value(4).toDouble(), row.value(5).toDouble(),
        row.value(6).toLongLong() };
}

} // namespace

bool OverlayPushDown::isPossible(Territory &territory)
{
    return dynamic_cast<PostgresDatabase *>(&territory.database()) != nullptr;
}

OverlayPushDown::OverlayPushDown(Territory &territory)
    : m_territory(territory)
    , m_database(dynamic_cast<PostgresDatabase *>(&territory.database()))
{
}

QString OverlayPushDown::table(const char *role) const
{
    return m_prefix + QString::fromLatin1(role);
}

Result<const Theme *> OverlayPushDown::themeOf(const QString &id) const
{
    const Theme *theme = m_territory.theme(id);
    if (theme && theme->geometry != ThemeGeometry::None && theme->geometry != ThemeGeometry::Raster)
        return theme;
    return Error::usage(Texts::tr("There is no theme %1 with points, lines or polygons.")
                                .arg(id)
                                .toStdString());
}

Result<OverlayPushDownReport> OverlayPushDown::run(const OverlayPushDownRequest &request,
        const std::function<Result<void>(const OverlayShare &)> &sink, Feedback &feedback)
{
    if (!m_database)
        return Error::internal("the territory does not lie on a server");
    SPP_ASSIGN(const Theme *subject, themeOf(request.subject));
    std::vector<const Theme *> themes;
    for (const QString &id : request.themes) {
        SPP_ASSIGN(const Theme *theme, themeOf(id));
        themes.push_back(theme);
    }
    const Workshop workshop(*m_database, feedback);
    SPP_TRY(begin(request));
    OverlayPushDownReport report;
    SPP_ASSIGN(report.effects[subject->id], makeSubjects(*subject, request.workers));
    long long done = 0;
    for (const Theme *theme : themes) {
        feedback.progress(done++, (long long)themes.size());
        SPP_ASSIGN(report.effects[theme->id], makePieces(*theme, request.at));
        SPP_TRY(overlay(*theme, sink, report, feedback));
    }
    feedback.progress(done, done);
    return report;
}

/// One picture of the territory for all statements; tables of our own, although a reader asks.
Result<void> OverlayPushDown::begin(const OverlayPushDownRequest &request)
{
    SPP_TRY(m_database->execute(
            QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE")));
    SPP_ASSIGN(
            const QVariant process, m_database->single(QStringLiteral("SELECT pg_backend_pid()")));
    m_prefix = QStringLiteral("spp_overlay_%1_").arg(process.toLongLong());
    // What a plan costs is known: almost all of it is geometry, which parallelises. Without this
    // the server thinks the tables too small to share them out.
    return m_database->execute(QStringLiteral(
            "SET LOCAL max_parallel_workers_per_gather = %1; SET LOCAL "
            "min_parallel_table_scan_size = 0; SET LOCAL parallel_setup_cost = 0; SET "
            "LOCAL parallel_tuple_cost = 0; SET LOCAL jit = off")
                                       .arg(std::max(0, request.workers)));
}

Result<QString> OverlayPushDown::uploadZones(QDate at)
{
    SPP_ASSIGN(const auto zones, ZonesInForce::create(m_territory, at));
    const double everywhere = 1e12;
    SPP_ASSIGN(const auto features,
            zones->features({ -everywhere, -everywhere, everywhere, everywhere }));
    const QString name = table("zones");
    SPP_TRY(m_database->execute(
            QStringLiteral("CREATE UNLOGGED TABLE %1 (id bigint, class text COLLATE \"C\", plan "
                           "text COLLATE \"C\", geom geometry(Geometry, %2))")
                    .arg(sqlName(name))
                    .arg(m_territory.srid())));
    SPP_ASSIGN(const auto writer,
            m_database->writeRows(name,
                    { QStringLiteral("id"), QStringLiteral("class"), QStringLiteral("plan"),
                            QStringLiteral("geom") },
                    QStringLiteral("geom")));
    const Theme *theme = m_territory.theme(QStringLiteral("zones"));
    const QString classField = ScreenTheme::classField(*theme);
    qlonglong number = 0; // one zone can be there in several pieces, each of which counts
    for (const Feature &feature : features) {
        writer->bind(0, ++number);
        writer->bind(1, feature.attributes.value(classField));
        writer->bind(2, feature.attributes.value(QStringLiteral("plan")));
        writer->bind(3, QByteArray::fromStdString(feature.geometry->wkb()));
        SPP_TRY(writer->write());
    }
    SPP_TRY(writer->finish());
    return QStringLiteral("SELECT * FROM ") + sqlName(name);
}

Result<QString> OverlayPushDown::sourceOf(const Theme &theme, QDate at)
{
    if (theme.id == QLatin1String("zones"))
        return uploadZones(at);
    const QString field = ScreenTheme::classField(theme);
    const QString value
            = field.isEmpty() ? QStringLiteral("NULL") : QStringLiteral("t.") + sqlName(field);
    // One type and one order of the class for all themes.
    QString sql = QStringLiteral("SELECT t.id, %1::text COLLATE \"C\" AS class, NULL::text COLLATE "
                                 "\"C\" AS plan, t.geom FROM %2 t")
                          .arg(value, sqlName(ThemeTable::name(theme)));
    if (theme.id == QLatin1String("parcels"))
        sql += QStringLiteral(" WHERE t.end_lifespan IS NULL");
    return sql;
}

Result<GridEffect> OverlayPushDown::makeSubjects(const Theme &theme, int workers)
{
    const QString rounded = sqlName(table("subject_rounded"));
    const QString subject = sqlName(table("subject"));
    SPP_ASSIGN(const QString source, sourceOf(theme, {}));
    SPP_TRY(m_database->execute(pushdown::roundFeatures(rounded, source)));
    SPP_ASSIGN(const GridEffect effect, effectOf(*m_database, rounded));
    SPP_TRY(m_database->execute(QStringLiteral(
            "CREATE UNLOGGED TABLE %1 WITH (parallel_workers = %3) AS SELECT id, "
            "ST_Dimension(geom) AS dimension, CASE ST_Dimension(geom) WHEN 2 THEN "
            "ST_Area(geom) ELSE ST_Length(geom) END AS size, geom FROM %2 WHERE geom "
            "IS NOT NULL AND NOT ST_IsEmpty(geom); DROP TABLE %2; ANALYZE %1")
                                        .arg(subject, rounded)
                                        .arg(std::max(1, workers))));
    return effect;
}

Result<GridEffect> OverlayPushDown::makePieces(const Theme &theme, QDate at)
{
    SPP_ASSIGN(const QString source, sourceOf(theme, at));
    const pushdown::Tables tables{ sqlName(table("subject")), sqlName(table("rounded")),
        sqlName(table("pieces")) };
    SPP_TRY(m_database->execute(QStringLiteral("DROP TABLE IF EXISTS %1; DROP TABLE IF EXISTS %2")
                                        .arg(tables.rounded, tables.pieces)));
    SPP_TRY(m_database->execute(pushdown::roundFeatures(tables.rounded, source)));
    SPP_ASSIGN(const GridEffect effect, effectOf(*m_database, tables.rounded));
    SPP_TRY(m_database->execute(pushdown::cutPieces(tables, m_territory.srid())));
    SPP_TRY(m_database->execute(
            QStringLiteral("CREATE INDEX ON %1 USING gist (geom); ANALYZE %1").arg(tables.pieces)));
    return effect;
}

Result<void> OverlayPushDown::overlay(const Theme &theme,
        const std::function<Result<void>(const OverlayShare &)> &sink,
        OverlayPushDownReport &report, Feedback &feedback)
{
    const QString query = pushdown::overlay(
            { sqlName(table("subject")), sqlName(table("rounded")), sqlName(table("pieces")) });
    SPP_ASSIGN(const QString plan, explanation(*m_database, query));
    report.plans[theme.id] = plan;
    report.parallel = report.parallel && plan.contains(QLatin1String("Gather"));
    SPP_ASSIGN(const auto row, m_database->prepare(query));
    while (true) {
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            return {};
        if (report.rows % cancelEvery == 0 && feedback.isCancelled())
            return Error::cancelled(Texts::tr("The overlay was stopped.").toStdString());
        SPP_TRY(sink(shareOf(*row, theme.id)));
        ++report.rows;
    }
}

} // namespace spp
