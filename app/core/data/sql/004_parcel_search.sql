-- SPDX-FileCopyrightText: 2026 SPP contributors
-- SPDX-License-Identifier: GPL-2.0-or-later
--
-- Schema 4: parcels are found by words, and by their identifiers. See 001_core.sql for the words
-- that a dialect fills in, and WordIndex for the line that asks for an index of words. It holds
-- personal data, as land_user does.

CREATE INDEX parcel_code12 ON parcel(lower(code12));
-- word-index parcel last end_lifespan: sheet(s), number(n), commune_code(c), former_commune|0f, address, land_user
