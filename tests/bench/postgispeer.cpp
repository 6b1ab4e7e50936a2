// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "postgispeer.h"

#include <QDir>
#include <QFile>
#include <QList>

#include <chrono>

#include <unistd.h>

namespace spp::bench {

namespace {

/// What /proc/PID/stat says after the name of the program, from the state on; empty: it is gone.
QList<QByteArray> statOf(const QString &pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

enum StatField { Parent = 1, UserTime = 11, SystemTime = 12, ChildUser = 13, ChildSystem = 14 };

const QString settings = QStringLiteral(
        "SET search_path TO bench, public; SET jit = off; SET work_mem = '64MB'; "
        "SET max_parallel_workers_per_gather = 2; SET min_parallel_table_scan_size = 0; "
        "SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; ");

const QString query = QStringLiteral(
        "SELECT p.id, z.cls, sum(ST_Area(ST_Intersection(p.geom, z.geom))) AS area FROM parcel p "
        "JOIN zone_s z ON ST_Intersects(p.geom, z.geom) GROUP BY 1, 2");

} // namespace

QString PostgisPeer::start() { return m_server.start(); }

double PostgisPeer::cpu_s() const
{
    QFile file(m_server.folder() + QStringLiteral("/data/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the server does not say which process it is");
    const QByteArray first = file.readLine().trimmed();
    const QList<QByteArray> own = statOf(QString::fromLatin1(first));
    if (own.size() <= ChildSystem)
        qFatal("the server is gone");
    qlonglong ticks = 0;
    for (const int field : { UserTime, SystemTime, ChildUser, ChildSystem })
        ticks += own[field].toLongLong();
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QList<QByteArray> stat = statOf(pid);
        if (stat.size() > ChildSystem && stat[Parent] == first)
            ticks += stat[UserTime].toLongLong() + stat[SystemTime].toLongLong();
    }
    return double(ticks) / double(sysconf(_SC_CLK_TCK));
}

ProcessCost PostgisPeer::withServer(const std::function<ProcessCost()> &work) const
{
    const double before = cpu_s();
    ProcessCost cost = work();
    cost.cpu_s += cpu_s() - before;
    return cost;
}

ProcessCost PostgisPeer::overlay(const QString &table, const QString &classSql)
{
    m_server.sql(settings
            + QStringLiteral("DROP TABLE IF EXISTS zone_s; DROP TABLE IF EXISTS result; ALTER "
                             "TABLE parcel SET (parallel_workers = 2); ANALYZE parcel"));
    const ProcessCost cost = withServer([&] {
        const auto begin = std::chrono::steady_clock::now();
        m_server.sql(settings
                + QStringLiteral("CREATE TABLE zone_s AS SELECT t.id, %1 AS cls, "
                                 "ST_Subdivide(t.geom, 64) AS geom FROM %2 t; CREATE INDEX ON "
                                 "zone_s USING gist (geom); ANALYZE zone_s; CREATE TABLE result "
                                 "AS %3")
                          .arg(classSql, table, query));
        const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
        return ProcessCost{ 0, 0.0, wall.count(), 0.0 };
    });
    if (!m_server.sql(settings + QStringLiteral("EXPLAIN ") + query).contains("Gather"))
        qFatal("PostGIS did not share the work out among workers");
    return cost;
}

QByteArray PostgisPeer::result()
{
    return m_server
            .sql(settings + QStringLiteral("SELECT id || '|' || cls || '|' || area FROM result"))
            .toUtf8();
}

} // namespace spp::bench
