// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/serveroverlay.h"

#include "core/data/postgresdatabase.h"
#include "core/data/territory.h"
#include "core/overlay/serveroverlaysql.h"
#include "core/overlay/servershares.h"
#include "core/overlay/servertheme.h"

#include <QCoreApplication>

#include <atomic>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ServerOverlay)
};

constexpr int usualProcesses = 4;
const QString zones = QStringLiteral("zones");

PostgresDatabase *serverOf(Territory &territory)
{
    return dynamic_cast<PostgresDatabase *>(&territory.database());
}

/// The rows of some records, in the order asked for.
engine::OverlayTable rowsOf(
        const engine::OverlayTable &all, const std::vector<std::uint32_t> &records)
{
    engine::OverlayTable some;
    some.layerCount = all.layerCount;
    some.rowOffset.push_back(0);
    for (const std::uint32_t record : records) {
        some.subject.push_back(record);
        some.row.insert(some.row.end(), all.row.begin() + std::ptrdiff_t(all.rowOffset[record]),
                all.row.begin() + std::ptrdiff_t(all.rowOffset[record + 1]));
        some.rowOffset.push_back(some.row.size());
        const auto cover = all.cover.begin() + std::ptrdiff_t(record * all.layerCount);
        some.cover.insert(some.cover.end(), cover, cover + std::ptrdiff_t(all.layerCount));
    }
    return some;
}

} // namespace

bool ServerOverlay::isOnServer(Territory &territory) { return serverOf(territory) != nullptr; }

Result<ServerObstacle> ServerOverlay::obstacle(Territory &territory, const Theme &subject)
{
    PostgresDatabase *database = serverOf(territory);
    if (!database)
        return ServerObstacle{ Texts::tr("The territory is a file."), {}, true };
    if (subject.id == zones) {
        return ServerObstacle{ Texts::tr("Which zones hold is found out here, so they cannot be "
                                         "the subjects of an overlay on the server."),
            {}, true };
    }
    SPP_ASSIGN(const auto rows,
            database->rows(QStringLiteral("SELECT pg_is_in_recovery(), "
                                          "has_schema_privilege(%1, 'CREATE'), current_user::text")
                                   .arg(database->postgis().schemaOid())));
    if (rows.front()[0].toBool())
        return ServerObstacle{ Texts::tr("The server is a copy that can only be read."),
            Texts::tr("Use the address of the first server."), false };
    if (!rows.front()[1].toBool()) {
        return ServerObstacle{ Texts::tr(
                                       "The account %1 may not make working tables on the server.")
                                       .arg(rows.front()[2].toString()),
            Texts::tr("Ask the administrator of the database for \"GRANT CREATE ON SCHEMA %1 TO "
                      "%2\".")
                    .arg(sqlName(database->address().schema()),
                            sqlName(rows.front()[2].toString())),
            false };
    }
    return ServerObstacle();
}

ServerOverlay::ServerOverlay(
        Territory &territory, const Request &request, Feedback &feedback, OverlayWay way)
    : m_territory(territory)
    , m_database(*serverOf(territory))
    , m_request(request)
    , m_feedback(feedback)
    , m_processes((request.threads > 0 ? request.threads : usualProcesses) - 1)
{
    m_way = std::move(way);
}

ServerOverlay::~ServerOverlay() { close(); }

Result<std::unique_ptr<OverlayComputer>> ServerOverlay::begin(
        Territory &territory, const Request &request, Feedback &feedback, OverlayWay way)
{
    std::unique_ptr<ServerOverlay> overlay(
            new ServerOverlay(territory, request, feedback, std::move(way)));
    SPP_TRY(overlay->open());
    return std::unique_ptr<OverlayComputer>(std::move(overlay));
}

/// One picture of the territory for all statements; tables of our own, although a reader asks.
Result<void> ServerOverlay::open()
{
    m_database.interruptWhen([this] { return m_feedback.isCancelled(); });
    SPP_ASSIGN(m_work, ReadTransaction::beginWork(m_database));
    SPP_ASSIGN(
            const QVariant process, m_database.single(QStringLiteral("SELECT pg_backend_pid()")));
    // Each time other names: the connection keeps the plans of statements that it has run.
    static std::atomic<int> times{ 0 };
    m_prefix = QStringLiteral("spp_overlay_%1_%2_").arg(process.toLongLong()).arg(++times);
    // What a plan costs is known: almost all of it is geometry, which parallelises. Without this
    // the server thinks the tables too small to share them out.
    return m_database.execute(
            QStringLiteral("SET LOCAL max_parallel_workers_per_gather = %1; SET LOCAL "
                           "min_parallel_table_scan_size = 0; SET LOCAL "
                           "min_parallel_index_scan_size = 0; SET LOCAL parallel_setup_cost = 0; "
                           "SET LOCAL parallel_tuple_cost = 0; SET LOCAL jit = off; SET LOCAL "
                           "statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout "
                           "= 0")
                    .arg(m_processes));
}

/// Ends the working transaction, and with it the working tables, whatever happened.
void ServerOverlay::close()
{
    m_database.interruptWhen({});
    m_work.reset();
}

QString ServerOverlay::table(const QString &role) const { return m_prefix + role; }

/// Not by the name of the theme: the server cuts long names.
QString ServerOverlay::featuresOf(const QString &theme)
{
    if (!m_themes.contains(theme))
        m_themes.append(theme);
    return table(QStringLiteral("theme_%1").arg(m_themes.indexOf(theme)));
}

Result<ThemeStore> ServerOverlay::inPlace(const Theme &theme, const QString &name)
{
    SPP_ASSIGN(const engine::GridOrigin origin, ThemeStore::originOf(m_territory));
    return ServerTheme::load(
            m_territory, m_database, theme, { name, origin, m_processes }, m_feedback);
}

Result<ThemeStore> ServerOverlay::subjects(const Theme &theme)
{
    SPP_ASSIGN(ThemeStore outlines, inPlace(theme, table(QStringLiteral("subject"))));
    if (!m_request.needsCorners)
        return outlines;
    return ThemeStore::load(
            m_territory, theme, { m_request.at, m_request.cacheFolder }, m_feedback);
}

Result<ThemeStore> ServerOverlay::constraints(const Theme &theme)
{
    SPP_ASSIGN(ThemeStore store,
            theme.id == zones ? uploaded(theme) : inPlace(theme, featuresOf(theme.id)));
    m_classes[theme.id] = store.classes();
    return store;
}

/// Which zones hold on a day, and where, is found out here; they are few.
Result<ThemeStore> ServerOverlay::uploaded(const Theme &theme)
{
    SPP_ASSIGN(ThemeStore store,
            ThemeStore::load(
                    m_territory, theme, { m_request.at, m_request.cacheFolder }, m_feedback));
    const QString name = featuresOf(theme.id);
    SPP_TRY(m_database.execute(QStringLiteral("CREATE TABLE %1 (id bigint, class bigint, "
                                              "dimension bigint, geom geometry)")
                                       .arg(sqlName(name))));
    SPP_ASSIGN(const auto writer,
            m_database.writeRows(name,
                    { QStringLiteral("id"), QStringLiteral("class"), QStringLiteral("dimension"),
                            QStringLiteral("geom") },
                    QStringLiteral("geom")));
    qlonglong number = 0; // one zone can be there in several pieces, each of which counts
    for (const ThemeStore::Part &part : store.parts()) {
        if (part.store.kind() != engine::ShapeKind::Polygon)
            continue;
        for (std::size_t record = 0; record < part.store.size(); ++record) {
            writer->bind(0, ++number);
            writer->bind(1, part.classOfInput[part.store.inputIndex(record)]);
            writer->bind(2, 2);
            writer->bind(3, QByteArray::fromStdString(engine::wkbOnGrid(part.store, record)));
            SPP_TRY(writer->write());
        }
    }
    SPP_TRY(writer->finish());
    return store;
}

Result<engine::ConstraintLayer> ServerOverlay::layer(ThemeStore::Part part)
{
    return engine::ConstraintLayer::outline(std::move(part.store), part.classOfInput);
}

Result<engine::OverlayTable> ServerOverlay::measure(const engine::Store &subjects,
        const std::vector<std::uint32_t> *records, const std::vector<OverlayLayer> &layers)
{
    if (!m_table)
        SPP_TRY(measureAll(subjects, layers));
    return records ? rowsOf(*m_table, *records) : *m_table;
}

Result<void> ServerOverlay::measureAll(
        const engine::Store &subjects, const std::vector<OverlayLayer> &layers)
{
    ServerShares shares(m_database, subjects, layers, m_feedback);
    m_way.isParallel = !layers.empty();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const QString &id = layers[i].theme;
        if (i > 0 && layers[i - 1].theme == id)
            continue; // all kinds of geometry of a theme are in one table
        const Theme *theme = m_territory.theme(id);
        const QString features = featuresOf(id);
        const ServerShares::Tables tables{ table(QStringLiteral("subject")), features,
            features + QStringLiteral("_pieces"),
            m_request.needsCover ? features + QStringLiteral("_contested") : QString() };
        SPP_TRY(shares.measure(*theme, m_classes[id], tables, m_processes));
        m_way.plans[id] = shares.plan();
        m_way.isParallel = m_way.isParallel
                && m_way.plans[id].join(QLatin1Char(' ')).contains(QLatin1String("Gather"));
    }
    m_table = shares.table();
    close();
    return {};
}

} // namespace spp
