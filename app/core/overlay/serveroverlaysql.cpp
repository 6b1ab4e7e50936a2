// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/serveroverlaysql.h"

#include "core/overlay/serveroverlay.h"

namespace spp::serversql {

namespace {

QString number(double value) { return QString::number(value, 'f', 0); }

/// A line that runs along a cut would count twice, so lines become their segments.
QString segments(const QString &features)
{
    return QStringLiteral("SELECT id, class, 1, ST_MakeLine(point, next) FROM (SELECT f.id, "
                          "f.class, p.geom AS point, lead(p.geom) OVER (PARTITION BY f.id, CASE "
                          "WHEN array_length(p.path, 1) = 2 THEN p.path[1] ELSE 1 END ORDER BY "
                          "p.path[array_length(p.path, 1)]) AS next FROM %1 f, "
                          "ST_DumpPoints(f.geom) p WHERE f.dimension = 1 AND f.geom IS NOT NULL) "
                          "d WHERE next IS NOT NULL")
            .arg(features);
}

} // namespace

QString roundFeatures(
        const QString &to, const Source &source, const engine::GridOrigin &origin, int processes)
{
    // The same operations in the same order as StoreBuilder has: difference, product, nearest even.
    return QStringLiteral(
            "CREATE TABLE %1 WITH (parallel_workers = %2) AS SELECT t.id, %3 AS class, "
            "ST_Dimension(t.geom) AS dimension, CASE ST_Dimension(t.geom) WHEN 2 THEN "
            "ST_Area(t.geom) ELSE 0 END AS source_m2, ST_NumGeometries(t.geom) AS parts, "
            "ST_NRings(t.geom) AS rings, ST_SnapToGrid(ST_Scale(ST_Translate(t.geom, %4, %5), "
            "1000, 1000), 1) AS geom FROM %6 t WHERE t.geom IS NOT NULL%7; "
            "ALTER TABLE %1 ADD PRIMARY KEY (id); ANALYZE %1")
            .arg(to)
            .arg(processes)
            .arg(source.classField, number(-origin.x_m), number(-origin.y_m), source.table,
                    source.condition);
}

QString outlines(const QString &features)
{
    return QStringLiteral(
            "SELECT id, class, dimension, coalesce(NOT ST_IsEmpty(geom) AND "
            "greatest(abs(ST_XMin(geom)), abs(ST_XMax(geom)), abs(ST_YMin(geom)), "
            "abs(ST_YMax(geom))) <= 2147483646 AND CASE dimension WHEN 2 THEN GeometryType(geom) "
            "IN ('POLYGON', 'MULTIPOLYGON') AND ST_NRings(geom) = rings AND "
            "ST_NumGeometries(geom) = parts AND ST_IsValid(geom) WHEN 1 THEN GeometryType(geom) "
            "IN ('LINESTRING', 'MULTILINESTRING') AND ST_NumGeometries(geom) = parts ELSE "
            "GeometryType(geom) = 'POINT' END, false), ST_XMin(geom), ST_YMin(geom), "
            "ST_XMax(geom), ST_YMax(geom), ST_Area(geom), source_m2 FROM %1 ORDER BY id")
            .arg(features);
}

QString cutPieces(const QString &to, const QString &features, int processes)
{
    return QStringLiteral(
            "CREATE TABLE %1 WITH (parallel_workers = %5) AS SELECT id AS feature, class, "
            "2 AS dimension, ST_Subdivide(geom, %3) AS geom FROM %2 WHERE dimension = 2 AND geom "
            "IS NOT NULL UNION ALL %4 UNION ALL SELECT id, class, 0, (ST_Dump(geom)).geom FROM %2 "
            "WHERE dimension = 0 AND geom IS NOT NULL; CREATE INDEX ON %1 USING gist (geom); "
            "ANALYZE %1")
            .arg(to, features)
            .arg(ServerOverlay::pieceVertices)
            .arg(segments(features))
            .arg(processes);
}

QString contested(const QString &to, const QString &pieces)
{
    // Less than a square millimetre is what rounding leaves of a common border.
    return QStringLiteral(
            "CREATE TABLE %1 AS SELECT unnest(ARRAY[a.geom, b.geom]) AS geom FROM %2 a "
            "JOIN %2 b ON a.geom && b.geom AND a.feature < b.feature WHERE a.dimension = 2 AND "
            "b.dimension = 2 AND ST_Area(ST_Intersection(a.geom, b.geom)) > 1; CREATE INDEX ON %1 "
            "USING gist (geom); ANALYZE %1")
            .arg(to, pieces);
}

QString shares(const Tables &tables, qlonglong from, qlonglong to)
{
    // Sums in NUMERIC are exact. To ask first whether a piece holds the whole subject saved a fifth
    // of the time; to ask whether they meet at all did not pay. Shares of polygons count where they
    // are more than rounding can pretend, as in MeasuredPolygon::noise_mm2().
    const QString amount = QStringLiteral(
            "CASE p.dimension WHEN 2 THEN (CASE WHEN ST_Covers(p.geom, s.geom) THEN "
            "ST_Area(s.geom) ELSE ST_Area(ST_Intersection(s.geom, p.geom)) END)::numeric WHEN 1 "
            "THEN ST_Length(ST_Intersection(s.geom, p.geom))::numeric ELSE 0 END");
    const QString noise = QStringLiteral(
            "CASE p.dimension WHEN 2 THEN least(1e-12 * (ST_XMax(s.geom) - ST_XMin(s.geom)) * "
            "(ST_YMax(s.geom) - ST_YMin(s.geom)), 0.5) WHEN 1 THEN 1e-6 ELSE -1 END");
    return QStringLiteral(
            "SELECT q.id, q.dimension, q.class, sum(q.amount)::float8, sum(q.features)::bigint "
            "FROM (SELECT s.id, p.dimension, p.class, CASE p.dimension WHEN 0 THEN count(*) ELSE 1 "
            "END AS features, sum(%5) AS amount, min(%6) AS noise FROM %1 s JOIN %2 p ON s.geom && "
            "p.geom AND (p.dimension > 0 OR ST_Intersects(s.geom, p.geom)) WHERE s.dimension = 2 "
            "AND s.id BETWEEN %3 AND %4 GROUP BY s.id, p.dimension, p.class, p.feature) q WHERE "
            "q.amount > q.noise GROUP BY q.id, q.dimension, q.class ORDER BY q.id")
            .arg(tables.subjects, tables.pieces)
            .arg(from)
            .arg(to)
            .arg(amount, noise);
}

QString covered(const Tables &tables, qlonglong from, qlonglong to)
{
    return QStringLiteral(
            "SELECT s.id, ST_Area(ST_Union(ST_CollectionExtract(ST_Intersection(s.geom, p.geom), "
            "3))) FROM %1 s JOIN %2 p ON s.geom && p.geom AND p.dimension = 2 WHERE s.dimension = "
            "2 AND s.id BETWEEN %4 AND %5 AND EXISTS (SELECT 1 FROM %3 c WHERE c.geom && s.geom) "
            "GROUP BY s.id ORDER BY s.id")
            .arg(tables.subjects, tables.pieces, tables.contested)
            .arg(from)
            .arg(to);
}

} // namespace spp::serversql
