// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// How a connection to a server comes about, and how a schema is made ready.
#include "core/data/postgresdatabase.h"
#include "core/data/postgreserror.h"
#include "core/data/socketwait.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <libpq-fe.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PostgresDatabase)
};

constexpr int oldestServer = 130000;
constexpr int patience_ms = 10000;

void ignoreNotice(void *, const char *) { }

/// "28P01" of "FATAL:  28P01: password authentication failed …", and the sentence behind it.
std::pair<QString, QString> stateAndDetail(const QString &message)
{
    static const QRegularExpression pattern(QStringLiteral("FATAL: +([0-9A-Z]{5}): +([^\\n]*)"));
    const QRegularExpressionMatch match = pattern.match(message);
    if (match.hasMatch())
        return { match.captured(1), match.captured(2) };
    return { QString(), message.simplified() };
}

} // namespace

Result<void> PostgresDatabase::connect()
{
    std::vector<PostgresAddress::Parameter> parameters = m_address.parameters();
    const auto otherwise = [&](const char *keyword, const char *value) {
        if (m_address.parameter(keyword).isEmpty())
            parameters.push_back({ keyword, value });
    };
    otherwise("application_name", "spp");
    otherwise("keepalives_idle", "30");
    otherwise("keepalives_interval", "10");
    parameters.push_back({ "client_encoding", "UTF8" });
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (const PostgresAddress::Parameter &one : parameters) {
        keywords.push_back(one.keyword.constData());
        values.push_back(one.value.constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    m_connection = PQconnectStartParams(keywords.data(), values.data(), 0);
    if (!m_connection)
        return Error::environment(Texts::tr("Out of memory.").toStdString());
    PQsetErrorVerbosity(m_connection, PQERRORS_VERBOSE); // with the SQLSTATE
    PQsetNoticeProcessor(m_connection, ignoreNotice, nullptr);

    QElapsedTimer timer;
    timer.start();
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(m_connection) != CONNECTION_BAD && state != PGRES_POLLING_OK
            && state != PGRES_POLLING_FAILED) {
        const int left = patience_ms - int(timer.elapsed());
        if (left <= 0
                || !waitForSocket(PQsocket(m_connection), state == PGRES_POLLING_WRITING, left)) {
            return postgresError({}, Texts::tr("no answer within ten seconds"), place());
        }
        state = PQconnectPoll(m_connection);
    }
    if (PQstatus(m_connection) == CONNECTION_OK)
        return {};
    const auto [code, detail] = stateAndDetail(QString::fromUtf8(PQerrorMessage(m_connection)));
    const bool lacksPassword = PQconnectionNeedsPassword(m_connection) != 0;
    return postgresError(lacksPassword && code.isEmpty() ? QStringLiteral("28P01") : code,
            lacksPassword && code.isEmpty() ? Texts::tr("it asks for a password")
                                            : serverWords(detail),
            place());
}

Result<void> PostgresDatabase::configure()
{
    if (PQserverVersion(m_connection) < oldestServer) {
        return Error::environment(Texts::tr("The server runs PostgreSQL %1; at least 13 is needed.")
                                          .arg(PQserverVersion(m_connection) / 10000)
                                          .toStdString())
                .inFile(place().toStdString());
    }
    return execute(
            QStringLiteral("SET lock_timeout = '5s'; SET jit = off; SET TimeZone = 'UTC'; "
                           "SET synchronous_commit = on; SET "
                           "default_transaction_isolation = 'read committed'; SET "
                           "default_transaction_read_only = %1")
                    .arg(m_mode == Mode::ReadOnly ? QStringLiteral("on") : QStringLiteral("off")));
}

Result<void> PostgresDatabase::findPostgis()
{
    SPP_ASSIGN(const QVariant home,
            single(QStringLiteral("SELECT n.nspname FROM pg_catalog.pg_extension e JOIN "
                                  "pg_catalog.pg_namespace n ON n.oid = e.extnamespace WHERE "
                                  "e.extname = 'postgis'")));
    if (!home.isValid()) {
        return Error::environment(Texts::tr("The database has no PostGIS.").toStdString())
                .inFile(place().toStdString())
                .advise(Texts::tr("Ask its administrator to run \"CREATE EXTENSION postgis\" in "
                                  "it.")
                                .toStdString());
    }
    const QString own = m_mode == Mode::Scratch ? QStringLiteral("pg_temp") : m_address.schema();
    return execute(
            QStringLiteral("SET search_path = %1, %2").arg(sqlName(own), sqlName(home.toString())));
}

Result<void> PostgresDatabase::checkSchema()
{
    if (m_mode == Mode::Create || m_mode == Mode::Scratch)
        return {};
    SPP_ASSIGN(const auto rows,
            this->rows(QStringLiteral("SELECT has_schema_privilege(oid, 'USAGE') FROM "
                                      "pg_catalog.pg_namespace WHERE nspname = ?1"),
                    { m_address.schema() }));
    if (rows.empty()) {
        return Error::badInput(Texts::tr("The database has no schema \"%1\".")
                                       .arg(m_address.schema())
                                       .toStdString())
                .inFile(place().toStdString())
                .advise(Texts::tr("Name the schema of the territory in the address (?schema=NAME), "
                                  "or make one with \"spp territory create\".")
                                .toStdString());
    }
    if (rows.front().front().toBool())
        return {};
    return postgresError(QStringLiteral("42501"),
            Texts::tr("to use the schema %1").arg(m_address.schema()), place());
}

Result<void> PostgresDatabase::prepareTerritory(const ReferenceSystem &reference)
{
    if (m_mode == Mode::Scratch)
        return {};
    const QString oid = m_dialect.schemaOid();
    SPP_ASSIGN(const QVariant present, single(QStringLiteral("SELECT %1").arg(oid)));
    if (!present.isValid()) {
        SPP_TRY(execute(QStringLiteral("CREATE SCHEMA ") + sqlName(m_address.schema())));
        return registerReference(reference);
    }
    // An administrator may have made it for a user who may not make schemas.
    SPP_ASSIGN(const QVariant taken,
            single(QStringLiteral("SELECT count(*) FROM pg_catalog.pg_class WHERE relnamespace = ")
                    + oid));
    if (taken.toInt() == 0)
        return registerReference(reference);
    return Error::badInput(
            Texts::tr("The schema \"%1\" is not empty.").arg(m_address.schema()).toStdString())
            .inFile(place().toStdString())
            .advise(Texts::tr("Name another schema in the address; one holds one territory.")
                            .toStdString());
}

Result<void> PostgresDatabase::registerReference(const ReferenceSystem &reference)
{
    SPP_ASSIGN(const QVariant known,
            single(QStringLiteral("SELECT auth_srid FROM spatial_ref_sys WHERE srid = ?1"),
                    { reference.srid }));
    if (known.isValid())
        return {};
    return run(QStringLiteral("INSERT INTO spatial_ref_sys(srid, auth_name, auth_srid, srtext, "
                              "proj4text) VALUES (?1, ?2, ?1, ?3, ?4)"),
            { reference.srid, reference.authority.toUpper(), reference.wkt, reference.proj });
}

} // namespace spp
