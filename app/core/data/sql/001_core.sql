-- SPDX-FileCopyrightText: 2026 SPP contributors
-- SPDX-License-Identifier: GPL-2.0-or-later
--
-- Schema 1 of a territory, in the SQL that SQLite and PostgreSQL share. The dialect makes the words
-- TEXT, INTEGER and REAL its own types, fills in the serial key and the blob, and the comment lines
-- "-- geometry TABLE COLUMN TYPE", which add an indexed geometry column in the territory's CRS, and
-- "-- append-only TABLE", after which its rows can neither be changed nor removed.
-- Dates are ISO 8601 texts, areas square metres, lengths metres.

CREATE TABLE territory_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);

-- One row per import: where data came from and what happened to them.
CREATE TABLE source (
  id ${serial},
  theme TEXT NOT NULL,
  name TEXT NOT NULL,              -- file name without its folder
  layer TEXT,
  sha256 TEXT NOT NULL,
  crs TEXT NOT NULL,
  operation TEXT NOT NULL,         -- coordinate operation in plain words
  crs_verified INTEGER NOT NULL,   -- 1: every feature lies in the box of its commune
  encoding TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  read_count INTEGER NOT NULL,
  accepted_count INTEGER NOT NULL,
  repaired_count INTEGER NOT NULL,
  rejected_count INTEGER NOT NULL,
  report TEXT NOT NULL             -- spp.import/1
);

-- The catalogue of themes.
CREATE TABLE theme (
  id TEXT PRIMARY KEY,
  title_vi TEXT NOT NULL,
  title_en TEXT NOT NULL,
  geometry TEXT NOT NULL,          -- none, point, line, polygon, any, raster
  table_name TEXT NOT NULL,
  fields TEXT NOT NULL,            -- JSON: definition of the fields
  contributed_by TEXT NOT NULL,
  owner TEXT, source TEXT, version TEXT, licence TEXT, legal_basis TEXT,
  accuracy_m REAL, value_accuracy REAL,
  valid_from TEXT, valid_to TEXT,
  stale_after_days INTEGER,
  updated_on TEXT,
  feature_count INTEGER NOT NULL DEFAULT 0,
  xmin REAL, ymin REAL, xmax REAL, ymax REAL,
  coverage ${blob}                 -- WKB; NULL: the whole territory
);

-- Features that an import could not accept: where they lie (if that is known) the theme is not
-- complete, and no verdict may say "does not apply" there.
CREATE TABLE rejected_feature (
  id ${serial},
  source_id INTEGER NOT NULL REFERENCES source(id),
  theme TEXT NOT NULL,
  feature TEXT NOT NULL,           -- number or key in the source
  reason TEXT NOT NULL,
  xmin REAL, ymin REAL, xmax REAL, ymax REAL
);
CREATE INDEX rejected_feature_theme ON rejected_feature(theme);

CREATE TABLE admin_unit (
  code TEXT PRIMARY KEY,
  unit_type TEXT NOT NULL,
  name TEXT NOT NULL,
  search_name TEXT NOT NULL,       -- without marks, lower case, either placement of tone marks
  former_province TEXT,
  source_crs TEXT,                 -- CRS its cadastre was made in
  valid_from TEXT, valid_to TEXT,
  xmin REAL, ymin REAL, xmax REAL, ymax REAL
);

-- Names before the 2025 merger; one row per former unit and present commune.
CREATE TABLE former_unit (
  id ${serial},
  code TEXT NOT NULL REFERENCES admin_unit(code),
  name TEXT NOT NULL,
  search_name TEXT NOT NULL,
  is_part INTEGER NOT NULL         -- 1: only a part of the former unit
);
CREATE INDEX former_unit_search ON former_unit(search_name);

CREATE TABLE change_record (
  id ${serial},
  kind TEXT NOT NULL,              -- import, split, merge, …
  decision_number TEXT, decision_date TEXT,
  office TEXT, person TEXT, identity TEXT,
  recorded_at TEXT NOT NULL,
  note TEXT
);

CREATE TABLE parcel (
  id ${serial},
  sheet TEXT NOT NULL,
  number TEXT NOT NULL,
  commune_code TEXT,
  former_commune TEXT,
  land_use TEXT,
  legal_area_m2 REAL,              -- from the record; never computed
  map_area_m2 REAL,                -- computed in map_area_crs, the CRS of the source
  map_area_crs TEXT,
  road_reservation_m2 REAL,
  net_plot_area_m2 REAL,           -- legal area less road reservation and no-build strips
  code12 TEXT,
  address TEXT,
  land_user TEXT,                  -- personal data
  created_by INTEGER REFERENCES change_record(id),
  retired_by INTEGER REFERENCES change_record(id),
  begin_lifespan TEXT NOT NULL,
  end_lifespan TEXT,               -- NULL: current
  source_id INTEGER REFERENCES source(id),
  extra TEXT                       -- JSON: fields of the source that the theme does not name
);
-- geometry parcel geom MULTIPOLYGON
-- Not unique: imported data do hold duplicates; they are reported.
CREATE INDEX parcel_identity ON parcel(sheet, number, commune_code);

CREATE TABLE parcel_land_class (
  id ${serial},
  parcel_id INTEGER REFERENCES parcel(id),
  commune_code TEXT NOT NULL, sheet TEXT NOT NULL, number TEXT NOT NULL,
  land_use TEXT NOT NULL,
  area_m2 REAL,
  term TEXT,
  origin TEXT,
  source_id INTEGER REFERENCES source(id),
  extra TEXT
);
CREATE INDEX parcel_land_class_parcel ON parcel_land_class(parcel_id);
CREATE INDEX parcel_land_class_identity ON parcel_land_class(sheet, number, commune_code);

CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  level TEXT NOT NULL,             -- general, zoning, detailed, layout, land-use, urban-design
  authority TEXT
);

-- A version holds inside its boundary, from in_force_from until in_force_to, where no later local
-- adjustment of the same plan holds.
CREATE TABLE plan_version (
  id TEXT PRIMARY KEY,             -- PLAN@VERSION
  plan_id TEXT NOT NULL REFERENCES plan(id),
  version TEXT NOT NULL,
  kind TEXT NOT NULL,              -- base, overall, local
  predecessor TEXT REFERENCES plan_version(id),
  decision_number TEXT NOT NULL,
  decision_date TEXT NOT NULL,
  published_on TEXT,
  in_force_from TEXT, in_force_to TEXT,
  state TEXT NOT NULL,             -- draft, active, withdrawn
  adjusted_attributes TEXT,        -- JSON list of zone fields; NULL: all
  source_id INTEGER REFERENCES source(id)
);
-- geometry plan_version boundary MULTIPOLYGON

CREATE TABLE zone (
  id ${serial},
  plan_version TEXT NOT NULL REFERENCES plan_version(id),
  code TEXT,
  function_code TEXT NOT NULL,
  coverage_max_percent REAL,
  far_max REAL,
  height_max_m REAL,
  storeys_max INTEGER,
  setback_min_m REAL,
  ground_level_min_m REAL,
  source_id INTEGER REFERENCES source(id),
  extra TEXT
);
-- geometry zone geom MULTIPOLYGON
CREATE INDEX zone_plan_version ON zone(plan_version);

CREATE TABLE raster (
  id ${serial},
  theme TEXT NOT NULL,
  name TEXT NOT NULL,
  attributes TEXT NOT NULL,        -- JSON
  xmin REAL NOT NULL, ymax REAL NOT NULL,
  cell_width_m REAL NOT NULL, cell_height_m REAL NOT NULL,
  column_count INTEGER NOT NULL, row_count INTEGER NOT NULL,
  tile_size INTEGER NOT NULL,
  tile_count INTEGER NOT NULL,     -- tiles stored, so that a lost one shows
  source_id INTEGER REFERENCES source(id)
);

-- Tiles of tile_size x tile_size float32 little-endian cells, rows from the north, NaN for no data,
-- compressed with zlib. A tile without data is not stored.
CREATE TABLE raster_tile (
  raster_id INTEGER NOT NULL REFERENCES raster(id),
  tile_row INTEGER NOT NULL,
  tile_column INTEGER NOT NULL,
  cells ${blob} NOT NULL,
  PRIMARY KEY (raster_id, tile_row, tile_column)
);

CREATE TABLE case_file (
  id ${serial},
  number TEXT NOT NULL UNIQUE,     -- mã hồ sơ
  title TEXT,
  subject TEXT NOT NULL,           -- JSON
  proposal TEXT NOT NULL,          -- JSON
  state TEXT NOT NULL,
  opened_at TEXT NOT NULL
);
-- geometry case_file site MULTIPOLYGON

CREATE TABLE review (
  id ${serial},
  case_id INTEGER NOT NULL REFERENCES case_file(id),
  at_date TEXT NOT NULL,
  reviewed_at TEXT NOT NULL,
  document TEXT NOT NULL,          -- spp.review/1
  sha256 TEXT NOT NULL
);

CREATE TABLE finding (
  id ${serial},
  review_id INTEGER NOT NULL REFERENCES review(id),
  rule TEXT NOT NULL,
  outcome TEXT NOT NULL,
  severity TEXT NOT NULL,
  certainty TEXT NOT NULL,
  measured REAL, limit_value REAL, unit TEXT,
  document TEXT NOT NULL           -- the finding as in spp.review/1
);
-- geometry finding evidence GEOMETRY

CREATE TABLE audit_log (
  sequence INTEGER PRIMARY KEY,
  recorded_at TEXT NOT NULL,
  office TEXT NOT NULL, person TEXT NOT NULL, identity TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,            -- canonical JSON
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
);
-- append-only audit_log
