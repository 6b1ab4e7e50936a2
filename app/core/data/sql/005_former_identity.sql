-- SPDX-FileCopyrightText: 2026 SPP contributors
-- SPDX-License-Identifier: GPL-2.0-or-later
--
-- Schema 5: what parcels were called before a merger. See 001_core.sql for the words that a dialect
-- fills in.

-- One row for each identity that a parcel had under other communes and sheets (soHieuToBanDoCu,
-- soThuTuThuaCu of the land database); several where it was renumbered more than once.
CREATE TABLE parcel_former_identity (
  id ${serial},
  parcel_id INTEGER NOT NULL REFERENCES parcel(id),
  commune TEXT NOT NULL,           -- as it was called then
  commune_code TEXT,               -- as it was coded then
  sheet TEXT NOT NULL,
  number TEXT NOT NULL,
  valid_to TEXT NOT NULL           -- day of the renumbering
);
CREATE INDEX parcel_former_identity_number
  ON parcel_former_identity(ltrim(lower(sheet), '0'), ltrim(lower(number), '0'));
CREATE INDEX parcel_former_identity_parcel ON parcel_former_identity(parcel_id);

ALTER TABLE former_unit ADD COLUMN former_code TEXT; -- the code that the unit had
