-- SPDX-FileCopyrightText: 2026 SPP contributors
-- SPDX-License-Identifier: GPL-2.0-or-later
--
-- Schema 3: the land records desk. See 001_core.sql for the words that a dialect fills in.

ALTER TABLE change_record ADD COLUMN number TEXT;        -- the office's own, 2026/0001
ALTER TABLE change_record ADD COLUMN documents TEXT;     -- JSON list: title, number, date, sha256
ALTER TABLE change_record ADD COLUMN survey_method TEXT;
CREATE INDEX change_record_number ON change_record(number);
CREATE INDEX parcel_created_by ON parcel(created_by);
CREATE INDEX parcel_retired_by ON parcel(retired_by);

-- Which parcel became which, under which record; one row per pair that shares land.
CREATE TABLE parcel_lineage (
  change_record_id INTEGER NOT NULL REFERENCES change_record(id),
  parent_id INTEGER NOT NULL REFERENCES parcel(id),
  child_id INTEGER NOT NULL REFERENCES parcel(id),
  shared_area_m2 REAL NOT NULL,    -- on the map; exact on the millimetre grid
  PRIMARY KEY (parent_id, child_id)
);
CREATE INDEX parcel_lineage_child ON parcel_lineage(child_id);
CREATE INDEX parcel_lineage_record ON parcel_lineage(change_record_id);

-- Outlines that a parcel had before it followed a change of its neighbour without becoming another
-- parcel: a corner was set on its side.
CREATE TABLE parcel_outline (
  id ${serial},
  change_record_id INTEGER NOT NULL REFERENCES change_record(id),
  parcel_id INTEGER NOT NULL REFERENCES parcel(id),
  map_area_m2 REAL,
  map_area_crs TEXT
);
-- geometry parcel_outline geom MULTIPOLYGON
CREATE INDEX parcel_outline_record ON parcel_outline(change_record_id);
CREATE INDEX parcel_outline_parcel ON parcel_outline(parcel_id);

-- Mortgages, seizures and disputes. They bind the parcel and what becomes of it; a dispute may bind
-- a part only.
CREATE TABLE parcel_restriction (
  id ${serial},
  parcel_id INTEGER NOT NULL REFERENCES parcel(id),
  kind TEXT NOT NULL,              -- mortgage, seizure, dispute
  case_number TEXT NOT NULL,
  holder TEXT,                     -- who holds the mortgage or gave the order
  begins_on TEXT NOT NULL,
  ends_on TEXT,                    -- NULL: until further notice
  note TEXT
);
-- geometry parcel_restriction part MULTIPOLYGON
CREATE INDEX parcel_restriction_parcel ON parcel_restriction(parcel_id);

-- The consent of the one who holds the mortgage, without which nothing is split or merged.
CREATE TABLE restriction_consent (
  change_record_id INTEGER NOT NULL REFERENCES change_record(id),
  restriction_id INTEGER NOT NULL REFERENCES parcel_restriction(id),
  document TEXT NOT NULL,
  PRIMARY KEY (change_record_id, restriction_id)
);

-- What became of a record in the city's land software; the last row holds.
CREATE TABLE change_delivery (
  id ${serial},
  change_record_id INTEGER NOT NULL REFERENCES change_record(id),
  event TEXT NOT NULL,             -- sent, accepted, refused
  package_sha256 TEXT,
  comment TEXT,                    -- the reason of a refusal
  office TEXT NOT NULL, person TEXT NOT NULL, identity TEXT NOT NULL,
  happened_at TEXT NOT NULL
);
CREATE INDEX change_delivery_record ON change_delivery(change_record_id);
-- append-only change_delivery

-- Work that is not committed yet, step by step, so that it outlives the program. Steps beyond
-- `position` were undone and may be done again.
CREATE TABLE edit_session (
  id ${serial},
  office TEXT NOT NULL, person TEXT NOT NULL, identity TEXT NOT NULL,
  started_at TEXT NOT NULL,
  record TEXT NOT NULL,            -- JSON: the change record as far as it is filled in
  position INTEGER NOT NULL
);

CREATE TABLE edit_step (
  session_id INTEGER NOT NULL REFERENCES edit_session(id),
  sequence INTEGER NOT NULL,       -- from 1
  document TEXT NOT NULL,          -- JSON: operation, parcels before and after
  PRIMARY KEY (session_id, sequence)
);
