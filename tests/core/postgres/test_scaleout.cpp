// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/postgresserver.h"

#include <QTest>

#include <algorithm>

using namespace spp::test;

namespace {

/// Parcels and zones as each cluster keeps its share of them: partitioned by commune.
QString shareTables(const QString &schema)
{
    return QStringLiteral(
            "CREATE SCHEMA %1; "
            "CREATE TABLE %1.parcel (commune_code text COLLATE \"C\" NOT NULL, id "
            "bigint NOT NULL, geom geometry(MultiPolygon, 5897)); "
            "CREATE TABLE %1.zone (commune_code text COLLATE \"C\" NOT NULL, id bigint "
            "NOT NULL, class text COLLATE \"C\", geom geometry(Geometry, 5897)); "
            "CREATE INDEX ON %1.parcel USING gist (geom); "
            "CREATE INDEX ON %1.zone USING gist (geom)")
            .arg(schema);
}

/// 40 x 40 crooked parcels in four communes side by side; condition on the commune's number 0 … 3.
QString fillParcels(const QString &table, const QString &communes)
{
    return QStringLiteral(
            "INSERT INTO %1 SELECT 'c' || x / 10, y * 40 + x, "
            "ST_Multi(ST_MakePolygon(ST_MakeLine(ARRAY[ST_SetSRID(ST_MakePoint(585000 "
            "+ 25 * x, 1109000 + 25 * y), 5897), ST_SetSRID(ST_MakePoint(585023.5 + 25 "
            "* x, 1109001.25 + 25 * y), 5897), ST_SetSRID(ST_MakePoint(585022 + 25 * x, "
            "1109024 + 25 * y), 5897), ST_SetSRID(ST_MakePoint(585001.5 + 25 * x, "
            "1109022.75 + 25 * y), 5897), ST_SetSRID(ST_MakePoint(585000 + 25 * x, "
            "1109000 + 25 * y), 5897)]))) FROM generate_series(0, 39) x, "
            "generate_series(0, 39) y WHERE x / 10 IN (%2)")
            .arg(table, communes);
}

/// Zones go to every commune that they meet, cut into pieces.
QString fillZones(const QString &table, const QString &communes)
{
    return QStringLiteral(
            "INSERT INTO %1 SELECT 'c' || c, z, 'class-' || z %% 3, "
            "ST_Subdivide(geom, 64) FROM (SELECT z, ST_Buffer(ST_SetSRID(ST_MakePoint("
            "585000 + 77 * z, 1109000 + 131 * (z %% 8)), 5897), 90 + 10 * (z %% 5), 50) "
            "AS geom FROM generate_series(0, 12) z) zone, generate_series(0, 3) c WHERE "
            "c IN (%2) AND geom && ST_MakeEnvelope(585000 + 250 * c, 1109000, 585250 + "
            "250 * c, 1110000, 5897)")
            .arg(table, communes)
            .replace(QLatin1String("%%"), QLatin1String("%"));
}

/// The overlay. The same text for one cluster and for many: the key of the partitions stands in
/// the join and in the group.
const QString overlay = QStringLiteral(
        "SELECT p.id, z.class, round(sum(ST_Area(ST_Intersection(p.geom, z.geom))::numeric), 9) AS "
        "area_m2, count(DISTINCT z.id) FROM parcel p JOIN zone z ON z.commune_code = "
        "p.commune_code "
        "AND ST_Intersects(p.geom, z.geom) GROUP BY p.commune_code, p.id, z.class");

QString sorted(const QString &rows)
{
    QStringList lines = rows.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// Beyond one machine: parcels by commune on two clusters, asked as one.
class ScaleOutTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (PostgresServer &one : m_servers) {
            const QString failed = one.start();
            QVERIFY2(failed.isEmpty(), qPrintable(failed));
        }
        // Each cluster holds its communes, the first one also everything, to compare.
        const char *communes[] = { "0, 2", "1, 3" };
        for (int i = 0; i < 2; ++i) {
            m_servers[i].sql(shareTables("share"));
            m_servers[i].sql(fillParcels("share.parcel", communes[i]));
            m_servers[i].sql(fillZones("share.zone", communes[i]));
            m_servers[i].sql("ANALYZE");
        }
        m_servers[0].sql(shareTables("whole"));
        m_servers[0].sql(fillParcels("whole.parcel", "0, 1, 2, 3"));
        m_servers[0].sql(fillZones("whole.zone", "0, 1, 2, 3"));
        m_servers[0].sql(coordinator());
        m_servers[0].sql("ANALYZE everything.parcel; ANALYZE everything.zone");
    }

    void theSameSqlGivesTheSameRows()
    {
        const QString alone
                = sorted(m_servers[0].sql("SET search_path = whole, public; " + overlay));
        const QString together = sorted(m_servers[0].sql(asked() + overlay));
        QVERIFY(alone.count(QLatin1Char('\n')) > 500);
        QCOMPARE(together, alone);
    }

    void theClustersDoTheWork()
    {
        const QString plan = m_servers[0].sql(asked() + "EXPLAIN (VERBOSE) " + overlay);
        QVERIFY2(plan.count("Async Foreign Scan") == 2, qPrintable(plan));
        QCOMPARE(plan.count("Relations: Aggregate on ((everything.parcel_"), 2);
        QVERIFY2(plan.count("st_intersection") >= 2, qPrintable(plan));
    }

    void aSmallerQuestionAsksOneCluster()
    {
        const QString plan = m_servers[0].sql(asked()
                + "EXPLAIN (VERBOSE) SELECT count(*) FROM "
                  "parcel WHERE commune_code = 'c1'");
        QCOMPARE(plan.count("Foreign Scan"), 1);
        QCOMPARE(
                m_servers[0].sql(asked() + "SELECT count(*) FROM parcel WHERE commune_code = 'c1'"),
                QString("400"));
    }

private:
    /// The last one says that work here is dearer than there: by default the coordinator believes
    /// that it might as well intersect the geometries itself.
    static QString asked()
    {
        return QStringLiteral("SET search_path = everything, public; "
                              "SET enable_partitionwise_join = on; "
                              "SET enable_partitionwise_aggregate = on; "
                              "SET cpu_operator_cost = 0.05; ");
    }

    /// What the page on shared databases tells the administrator to do, on the first cluster.
    QString coordinator() const
    {
        QString sql = QStringLiteral(
                "CREATE EXTENSION postgres_fdw; CREATE SCHEMA everything; SET search_path = "
                "everything, public; "
                "CREATE TABLE parcel (commune_code text COLLATE \"C\" NOT NULL, id bigint NOT "
                "NULL, "
                "geom geometry(MultiPolygon, 5897)) PARTITION BY LIST (commune_code); "
                "CREATE TABLE zone (commune_code text COLLATE \"C\" NOT NULL, id bigint NOT NULL, "
                "class text COLLATE \"C\", geom geometry(Geometry, 5897)) PARTITION BY LIST "
                "(commune_code); ");
        const char *communes[] = { "'c0', 'c2'", "'c1', 'c3'" };
        for (int i = 0; i < 2; ++i) {
            sql += QStringLiteral(
                    "CREATE SERVER cluster_%1 FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host "
                    "'%2', "
                    "port '%3', dbname 'gis', extensions 'postgis', async_capable 'true', "
                    "use_remote_estimate 'true', fetch_size '10000'); "
                    "CREATE USER MAPPING FOR CURRENT_USER SERVER cluster_%1 OPTIONS (user 'admin', "
                    "password_required 'false'); "
                    "CREATE FOREIGN TABLE parcel_%1 PARTITION OF parcel FOR VALUES IN (%4) SERVER "
                    "cluster_%1 OPTIONS (schema_name 'share', table_name 'parcel'); "
                    "CREATE FOREIGN TABLE zone_%1 PARTITION OF zone FOR VALUES IN (%4) SERVER "
                    "cluster_%1 OPTIONS (schema_name 'share', table_name 'zone'); ")
                           .arg(i + 1)
                           .arg(m_servers[i].folder())
                           .arg(m_servers[i].port())
                           .arg(QLatin1String(communes[i]));
        }
        return sql;
    }

    PostgresServer m_servers[2];
};

QTEST_GUILESS_MAIN(ScaleOutTest)
#include "test_scaleout.moc"
