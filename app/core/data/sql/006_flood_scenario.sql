-- SPDX-FileCopyrightText: 2026 SPP contributors
-- SPDX-License-Identifier: GPL-2.0-or-later
--
-- Schema 6: flood scenarios. See 001_core.sql for the words that a dialect fills in.

-- What a model or an observation stands for. NULL: not stated, which is not the same as 0.
CREATE TABLE flood_scenario (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  source TEXT NOT NULL,            -- office and model
  return_period_years REAL,
  event_date TEXT,
  gates TEXT,                      -- open, shut
  target_year INTEGER,
  pathway TEXT,                    -- the table that the two rises come from
  sea_level_rise_m REAL,
  subsidence_m REAL,
  added_at TEXT NOT NULL
);

-- Its rasters: one for each quantity (depth, speed, depth-speed, duration, ground, class).
CREATE TABLE flood_scenario_raster (
  scenario TEXT NOT NULL REFERENCES flood_scenario(id),
  quantity TEXT NOT NULL,
  raster_id INTEGER NOT NULL REFERENCES raster(id),
  origin TEXT NOT NULL,            -- JSON: file, sha256, variable, time, what was done to it
  PRIMARY KEY (scenario, quantity)
);
