-- SPDX-FileCopyrightText: 2026 SPP contributors
-- SPDX-License-Identifier: GPL-2.0-or-later
--
-- Schema 2: the work on a case. See 001_core.sql for the words that a dialect fills in.
-- States: draft, checking, for_signature, signed, returned.

ALTER TABLE case_file ADD COLUMN applicant TEXT;         -- personal data
ALTER TABLE case_file ADD COLUMN officer TEXT;           -- who works on it
ALTER TABLE case_file ADD COLUMN received_on TEXT;
ALTER TABLE case_file ADD COLUMN case_procedure TEXT;    -- id in the profile's procedures.yaml
ALTER TABLE case_file ADD COLUMN due_on TEXT;
ALTER TABLE case_file ADD COLUMN due_basis TEXT;         -- procedure: computed; stated: by a person
-- Years, parted by commas, whose holidays were not known when due_on was computed.
ALTER TABLE case_file ADD COLUMN due_unknown_years TEXT;

-- Every state a case was in; the last row is the present one.
CREATE TABLE case_state (
  id ${serial},
  case_id INTEGER NOT NULL REFERENCES case_file(id),
  from_state TEXT,                 -- NULL: the case was opened
  to_state TEXT NOT NULL,
  comment TEXT,                    -- required for returned
  office TEXT NOT NULL, person TEXT NOT NULL, identity TEXT NOT NULL,
  changed_at TEXT NOT NULL
);
CREATE INDEX case_state_case ON case_state(case_id);
-- append-only case_state

-- What the officer says to the finding of one rule in one review; the last row holds.
CREATE TABLE finding_answer (
  id ${serial},
  review_id INTEGER NOT NULL REFERENCES review(id),
  rule TEXT NOT NULL,
  answer TEXT NOT NULL,            -- agree, disagree, not_relevant
  reason TEXT,                     -- required unless agree
  office TEXT NOT NULL, person TEXT NOT NULL, identity TEXT NOT NULL,
  answered_at TEXT NOT NULL
);
CREATE INDEX finding_answer_review ON finding_answer(review_id, rule);
-- append-only finding_answer

-- What the queue asks of every case: its last review, and what that found.
CREATE INDEX review_case ON review(case_id);
CREATE INDEX finding_review ON finding(review_id);

-- Schema 1 only knew that a case was reviewed.
INSERT INTO case_state(case_id, from_state, to_state, comment, office, person, identity, changed_at)
  SELECT id, NULL, 'draft', NULL, '', '', '', opened_at FROM case_file;
UPDATE case_file SET state = 'draft';
