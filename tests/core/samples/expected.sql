-- SPDX-FileCopyrightText: 2026 SPP contributors
-- SPDX-License-Identifier: GPL-2.0-or-later
--
-- What the rules that need no proposal must say of the sample commune, by SQL alone.
--
-- Made from the source files before this runs: parcel, road, power110, power22, fairway, canal,
-- dyke, nuisance, intake_list.
-- Result: expected(rule, sheet, number, outcome, measured): one row per parcel that a rule does not
-- plainly pass, outcome "conflict" or "not_certain".
--
-- Parcels and maps are stated to 0.20 m each, so an edge may lie 0.40 m to either side of where it
-- is drawn; overlaps under 1 m2 count as none (profile can-tho).

CREATE TABLE stated (growth_m REAL, sliver_m2 REAL);
INSERT INTO stated VALUES (0.40, 1.0);

-- Where building is restricted, from the edge of a feature: width_m, and possible_m where the law
-- gives a range.
CREATE TABLE corridor (rule TEXT, width_m REAL, possible_m REAL, geom BLOB);

-- Decree 14/2014 Art. 11: 110 kV 4 m, 22 kV bare 2 m, insulated 1 m, from the outermost conductor.
-- The drawing has no fields; import.txt says 110 kV and 3.5 m from the axis to the conductor.
INSERT INTO corridor SELECT 'corridors.power', 4.0 + 3.5, 4.0 + 3.5, geom FROM power110;
INSERT INTO corridor SELECT 'corridors.power',
    CASE boc_cach_dien WHEN 1 THEN 1.0 ELSE 2.0 END + nua_be_rong,
    CASE boc_cach_dien WHEN 1 THEN 1.0 ELSE 2.0 END + nua_be_rong, geom FROM power22;

-- Road Law: class IV 9 m, class VI 4 m beyond the protection strip; in town the red line.
INSERT INTO corridor
SELECT 'corridors.road', mep_bao_ve + CASE cap_duong WHEN 'IV' THEN 9.0 ELSE 4.0 END,
       mep_bao_ve + CASE cap_duong WHEN 'IV' THEN 9.0 ELSE 4.0 END, geom
FROM road WHERE do_thi = 0;
INSERT INTO corridor
SELECT 'corridors.road.strip', mep_bao_ve, mep_bao_ve, geom FROM road WHERE do_thi = 0;
INSERT INTO corridor
SELECT 'corridors.road.red-line', lo_gioi / 2, lo_gioi / 2, geom FROM road WHERE do_thi = 1;

-- Decree 08/2021 Art. 33: class III 10 to 15 m, class VI 10 m from the edge of the fairway.
INSERT INTO corridor
SELECT 'corridors.waterway', 10.0, CASE cap_luong WHEN 'III' THEN 15.0 ELSE 10.0 END, geom
FROM fairway WHERE urban = 0;

-- Dyke Law Art. 23: grades to III 5 m from the toe in residential areas.
INSERT INTO corridor SELECT 'corridors.dyke', 5.0, 5.0, geom FROM dyke
WHERE cap_de IN ('I', 'II', 'III') AND setting = 'residential';

-- Irrigation Law Art. 40: 2 to 10 m3/s earth 2 to 3 m, lined 1 to 2 m.
INSERT INTO corridor
SELECT 'corridors.canal', CASE kien_co WHEN 1 THEN 1.0 ELSE 2.0 END,
       CASE kien_co WHEN 1 THEN 2.0 ELSE 3.0 END, geom
FROM canal WHERE luu_luong BETWEEN 2.0 AND 10.0;

-- QCVN 01:2021, surface-water intake: zone I 100 to 200 m, zone II 250 to 1000 m. The list gives
-- north before east, with decimal commas.
CREATE TABLE intake AS
SELECT MakePoint(CAST(replace(c3, ',', '.') AS REAL), CAST(replace(c2, ',', '.') AS REAL), 5897)
    AS geom
FROM intake_list WHERE c1 = 'surface-water';
INSERT INTO corridor SELECT 'corridors.intake.zone1', 100.0, 200.0, geom FROM intake;
INSERT INTO corridor SELECT 'corridors.intake.zone2', 250.0, 1000.0, geom FROM intake;

-- The three readings of each corridor: as stated, at its least and at its most.
CREATE TABLE reach (rule TEXT, reading TEXT, geom BLOB);
INSERT INTO reach SELECT rule, 'stated', ST_Buffer(geom, width_m, 64) FROM corridor;
INSERT INTO reach SELECT rule, 'least', ST_Buffer(geom, width_m - growth_m, 64)
    FROM corridor, stated;
INSERT INTO reach SELECT rule, 'most', ST_Buffer(geom, possible_m + growth_m, 64)
    FROM corridor, stated;

CREATE TABLE part AS
SELECT r.rule AS rule, r.reading AS reading, p.sohieutobando AS sheet, p.sothututhua AS number,
       ST_Area(ST_Intersection(p.geom, ST_Union(r.geom))) AS area_m2
FROM parcel p JOIN reach r ON ST_Intersects(p.geom, r.geom)
GROUP BY r.rule, r.reading, p.id;

CREATE TABLE expected (rule TEXT, sheet TEXT, number TEXT, outcome TEXT, measured REAL);
INSERT INTO expected
SELECT rule, sheet, number,
       CASE WHEN stated >= sliver_m2 AND least >= sliver_m2 THEN 'conflict' ELSE 'not_certain' END,
       stated
FROM (SELECT rule, sheet, number,
             sum(CASE reading WHEN 'stated' THEN area_m2 ELSE 0 END) AS stated,
             sum(CASE reading WHEN 'least' THEN area_m2 ELSE 0 END) AS least,
             sum(CASE reading WHEN 'most' THEN area_m2 ELSE 0 END) AS most
      FROM part GROUP BY rule, sheet, number), stated
WHERE stated >= sliver_m2 OR most >= sliver_m2;

-- Depth of the 10-year flood over 0.10 m anywhere on the parcel; depths are stated to 0.10 m. At its
-- least: the parcel 0.40 m smaller, the water 0.10 m lower; at its most the other way round.
CREATE VIRTUAL TABLE cell_index USING rtree (id, e0, e1, n0, n1);
INSERT INTO cell_index SELECT rowid, e0, e1, n0, n1 FROM cells_10;
CREATE TABLE ground AS SELECT sohieutobando AS sheet, sothututhua AS number, geom,
    ST_Buffer(geom, -growth_m) AS least, ST_Buffer(geom, growth_m) AS most,
    MbrMinX(geom) - growth_m AS e0, MbrMaxX(geom) + growth_m AS e1,
    MbrMinY(geom) - growth_m AS n0, MbrMaxY(geom) + growth_m AS n1 FROM parcel, stated;
CREATE TABLE pair AS -- CROSS JOIN keeps the order: the index is asked once per parcel
SELECT g.rowid AS ground, c.value AS value, BuildMbr(c.e0, c.n0, c.e1, c.n1, 5897) AS cell
FROM ground g
CROSS JOIN cell_index i ON i.e0 <= g.e1 AND i.e1 >= g.e0 AND i.n0 <= g.n1 AND i.n1 >= g.n0
CROSS JOIN cells_10 c ON c.rowid = i.id;
CREATE TABLE wet AS
SELECT g.sheet, g.number, max(value > 0.1 AND stated_m2 > 1e-6) AS stated,
       max(value - 0.1 > 0.1 AND least_m2 > 1e-6) AS least,
       max(value + 0.1 > 0.1 AND most_m2 > 1e-6) AS most,
       sum(CASE WHEN value > 0.1 THEN stated_m2 ELSE 0 END) * 100 / ST_Area(g.geom)
           AS share_percent
FROM (SELECT p.ground, p.value,
             coalesce(ST_Area(ST_Intersection(g.geom, p.cell)), 0) AS stated_m2,
             CASE WHEN p.value > 0.2
                  THEN coalesce(ST_Area(ST_Intersection(g.least, p.cell)), 0) ELSE 0 END
                 AS least_m2,
             coalesce(ST_Area(ST_Intersection(g.most, p.cell)), 0) AS most_m2
      FROM pair p CROSS JOIN ground g ON g.rowid = p.ground) m
CROSS JOIN ground g ON g.rowid = m.ground
GROUP BY m.ground;
INSERT INTO expected
SELECT 'flood.share.wet', sheet, number,
       CASE WHEN stated AND least THEN 'conflict' ELSE 'not_certain' END, share_percent
FROM wet WHERE stated OR most;

-- Rules that ask what is to be built are not screened; planted.csv asks them. Whom they concern:
-- QCVN 01:2021: burial ground for reburial 100 m, wastewater pump under 200 m3/d 15 m.
CREATE TABLE separation AS
SELECT CASE loai WHEN 'cemetery-reburial' THEN 'corridors.env.cemetery'
                 ELSE 'corridors.env.wastewater' END AS rule,
       CASE loai WHEN 'cemetery-reburial' THEN 100.0 ELSE 15.0 END AS required_m, geom
FROM nuisance;
CREATE TABLE separated AS
SELECT s.rule AS rule, p.sohieutobando AS sheet, p.sothututhua AS number,
       CASE WHEN ST_Distance(p.geom, s.geom) < required_m - growth_m THEN 'conflict'
            ELSE 'not_certain' END AS outcome,
       ST_Distance(p.geom, s.geom) AS measured
FROM parcel p, separation s, stated
WHERE ST_Distance(p.geom, s.geom) < required_m + growth_m;
