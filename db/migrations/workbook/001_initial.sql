-- The administrator's file. Numbers of teams, criteria and evaluators are this file's own; ids are
-- what travels. Marks are kept in millionths of a point.

CREATE TABLE programme (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 400),
    signing_key BLOB NOT NULL CHECK (length(signing_key) = 32),
    sealing_key BLOB NOT NULL CHECK (length(sealing_key) = 32),
    salt BLOB NOT NULL,
    operations INTEGER NOT NULL,
    memory_bytes INTEGER NOT NULL,
    box BLOB NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

-- Version 1, and one more for each amendment, which is frozen as it comes.
CREATE TABLE plan (
    version INTEGER PRIMARY KEY CHECK (version > 0),
    json TEXT NOT NULL,
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
    opened_at TEXT NOT NULL,
    frozen_at TEXT
) STRICT;

CREATE TABLE team (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name_ko TEXT NOT NULL,
    name_en TEXT NOT NULL,
    origin TEXT NOT NULL,
    starts TEXT,
    ends TEXT
) STRICT;

-- added: after the freeze, by an act; replaces: whose seat it is since.
CREATE TABLE evaluator (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    group_id TEXT NOT NULL,
    name TEXT NOT NULL,
    added INTEGER NOT NULL DEFAULT 0 CHECK (added IN (0, 1)),
    replaces INTEGER UNIQUE REFERENCES evaluator (number) CHECK (replaces IS NULL OR added = 1)
) STRICT;

CREATE TABLE recusal (
    evaluator INTEGER NOT NULL REFERENCES evaluator (number),
    team INTEGER NOT NULL REFERENCES team (number),
    PRIMARY KEY (evaluator, team)
) STRICT, WITHOUT ROWID;

-- Of the forms of every version of the plan: an amendment may add some.
CREATE TABLE criterion (
    number INTEGER PRIMARY KEY,
    group_id TEXT NOT NULL,
    id TEXT NOT NULL,
    UNIQUE (group_id, id)
) STRICT;

-- team_order: of a blind packet the teams behind T1, T2, ..., ids with one space between; of an open
-- one empty.
CREATE TABLE packet (
    evaluator INTEGER NOT NULL REFERENCES evaluator (number),
    issue INTEGER NOT NULL CHECK (issue > 0),
    plan INTEGER NOT NULL REFERENCES plan (version),
    issued_at TEXT NOT NULL,
    team_order TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (evaluator, issue)
) STRICT, WITHOUT ROWID;

CREATE TABLE sheet (
    number INTEGER PRIMARY KEY,
    evaluator INTEGER NOT NULL REFERENCES evaluator (number),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    parent TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    key BLOB NOT NULL CHECK (length(key) = 32),
    issue INTEGER NOT NULL DEFAULT 1 CHECK (issue > 0),
    form TEXT NOT NULL CHECK (length(form) = 64),
    signed_at TEXT NOT NULL,
    merged_at TEXT NOT NULL,
    pledged_at TEXT NOT NULL DEFAULT '',
    plaintext BLOB NOT NULL
) STRICT;

CREATE TABLE mark (
    sheet INTEGER NOT NULL REFERENCES sheet (number),
    team INTEGER NOT NULL REFERENCES team (number),
    criterion INTEGER NOT NULL REFERENCES criterion (number),
    units INTEGER NOT NULL,
    PRIMARY KEY (sheet, team, criterion)
) STRICT, WITHOUT ROWID;

-- Teams from which the evaluator stepped back in the sheet, which therefore has no marks for them.
CREATE TABLE declared (
    sheet INTEGER NOT NULL REFERENCES sheet (number),
    team INTEGER NOT NULL REFERENCES team (number),
    ground TEXT NOT NULL CHECK (length(ground) > 0),
    declared_at TEXT NOT NULL,
    PRIMARY KEY (sheet, team)
) STRICT, WITHOUT ROWID;

-- The last value for a team and item counts; the ones before it stay.
CREATE TABLE measurement (
    number INTEGER PRIMARY KEY,
    team INTEGER NOT NULL REFERENCES team (number),
    item TEXT NOT NULL,
    units INTEGER NOT NULL CHECK (units >= 0),
    entered_at TEXT NOT NULL
) STRICT;

-- A person's choice among an evaluator's sheets that contradict each other.
CREATE TABLE decision (
    number INTEGER PRIMARY KEY,
    evaluator INTEGER NOT NULL REFERENCES evaluator (number),
    chosen TEXT NOT NULL REFERENCES sheet (hash),
    among TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    decided_at TEXT NOT NULL
) STRICT;

-- Each event names the hash of the one before, so that none can be left out or changed unseen.
CREATE TABLE event (
    number INTEGER PRIMARY KEY,
    json TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

-- What is accepted stays. Not even the administrator's own program may change it.
CREATE TRIGGER sheet_is_kept BEFORE UPDATE ON sheet BEGIN SELECT raise(ABORT, 'sheets are kept'); END;
CREATE TRIGGER sheet_stays BEFORE DELETE ON sheet BEGIN SELECT raise(ABORT, 'sheets are kept'); END;
CREATE TRIGGER mark_is_kept BEFORE UPDATE ON mark BEGIN SELECT raise(ABORT, 'marks are kept'); END;
CREATE TRIGGER mark_stays BEFORE DELETE ON mark BEGIN SELECT raise(ABORT, 'marks are kept'); END;
CREATE TRIGGER declared_is_kept BEFORE UPDATE ON declared BEGIN SELECT raise(ABORT, 'recusals are kept'); END;
CREATE TRIGGER declared_stays BEFORE DELETE ON declared BEGIN SELECT raise(ABORT, 'recusals are kept'); END;
CREATE TRIGGER measurement_is_kept BEFORE UPDATE ON measurement BEGIN SELECT raise(ABORT, 'values are kept'); END;
CREATE TRIGGER measurement_stays BEFORE DELETE ON measurement BEGIN SELECT raise(ABORT, 'values are kept'); END;
CREATE TRIGGER decision_is_kept BEFORE UPDATE ON decision BEGIN SELECT raise(ABORT, 'decisions are kept'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision BEGIN SELECT raise(ABORT, 'decisions are kept'); END;
CREATE TRIGGER packet_is_kept BEFORE UPDATE ON packet BEGIN SELECT raise(ABORT, 'packets are kept'); END;
CREATE TRIGGER packet_stays BEFORE DELETE ON packet BEGIN SELECT raise(ABORT, 'packets are kept'); END;
CREATE TRIGGER event_is_kept BEFORE UPDATE ON event BEGIN SELECT raise(ABORT, 'events are kept'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'events are kept'); END;

-- A frozen plan never changes, nor who is judged by whom under it.
CREATE TRIGGER frozen_plan_is_kept BEFORE UPDATE ON plan WHEN old.frozen_at IS NOT NULL
    BEGIN SELECT raise(ABORT, 'a frozen plan is kept'); END;
CREATE TRIGGER frozen_plan_stays BEFORE DELETE ON plan WHEN old.frozen_at IS NOT NULL
    BEGIN SELECT raise(ABORT, 'a frozen plan is kept'); END;
CREATE TRIGGER team_is_frozen BEFORE UPDATE ON team WHEN EXISTS (SELECT 1 FROM plan WHERE frozen_at IS NOT NULL)
    BEGIN SELECT raise(ABORT, 'teams are frozen'); END;
CREATE TRIGGER team_stays BEFORE DELETE ON team WHEN EXISTS (SELECT 1 FROM plan WHERE frozen_at IS NOT NULL)
    BEGIN SELECT raise(ABORT, 'teams are frozen'); END;
CREATE TRIGGER team_is_not_added BEFORE INSERT ON team WHEN EXISTS (SELECT 1 FROM plan WHERE frozen_at IS NOT NULL)
    BEGIN SELECT raise(ABORT, 'teams are frozen'); END;
CREATE TRIGGER evaluator_is_frozen BEFORE UPDATE ON evaluator WHEN EXISTS (SELECT 1 FROM plan WHERE frozen_at IS NOT NULL)
    BEGIN SELECT raise(ABORT, 'the panel is frozen'); END;
CREATE TRIGGER evaluator_stays BEFORE DELETE ON evaluator WHEN EXISTS (SELECT 1 FROM plan WHERE frozen_at IS NOT NULL)
    BEGIN SELECT raise(ABORT, 'the panel is frozen'); END;
CREATE TRIGGER evaluator_is_not_added BEFORE INSERT ON evaluator
    WHEN new.added <> EXISTS (SELECT 1 FROM plan WHERE frozen_at IS NOT NULL)
    OR EXISTS (SELECT 1 FROM evaluator WHERE number >= new.number OR id = new.id OR replaces = new.replaces)
    BEGIN SELECT raise(ABORT, 'the panel is frozen'); END;
CREATE TRIGGER recusal_is_frozen BEFORE UPDATE ON recusal WHEN EXISTS (SELECT 1 FROM plan WHERE frozen_at IS NOT NULL)
    BEGIN SELECT raise(ABORT, 'the panel is frozen'); END;
CREATE TRIGGER recusal_stays BEFORE DELETE ON recusal WHEN EXISTS (SELECT 1 FROM plan WHERE frozen_at IS NOT NULL)
    BEGIN SELECT raise(ABORT, 'the panel is frozen'); END;
CREATE TRIGGER recusal_is_not_added BEFORE INSERT ON recusal
    WHEN EXISTS (SELECT 1 FROM plan WHERE frozen_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM evaluator WHERE number = new.evaluator AND added = 1
                    AND NOT EXISTS (SELECT 1 FROM packet WHERE evaluator = new.evaluator))
    BEGIN SELECT raise(ABORT, 'the panel is frozen'); END;
CREATE TRIGGER criterion_is_frozen BEFORE UPDATE ON criterion WHEN EXISTS (SELECT 1 FROM plan WHERE frozen_at IS NOT NULL)
    BEGIN SELECT raise(ABORT, 'criteria are frozen'); END;
CREATE TRIGGER criterion_stays BEFORE DELETE ON criterion WHEN EXISTS (SELECT 1 FROM plan WHERE frozen_at IS NOT NULL)
    BEGIN SELECT raise(ABORT, 'criteria are frozen'); END;
CREATE TRIGGER programme_is_kept BEFORE UPDATE OF only, title, signing_key, sealing_key, created_at ON programme
    BEGIN SELECT raise(ABORT, 'the programme is kept'); END;
CREATE TRIGGER programme_stays BEFORE DELETE ON programme BEGIN SELECT raise(ABORT, 'the programme is kept'); END;

-- INSERT OR REPLACE deletes without asking the triggers above. (Marks have no such guard: it would
-- cost as much as the mark itself, and a replaced mark differs from its signed sheet.)
CREATE TRIGGER programme_is_not_replaced BEFORE INSERT ON programme WHEN EXISTS (SELECT 1 FROM programme)
    BEGIN SELECT raise(ABORT, 'the programme is kept'); END;
CREATE TRIGGER plan_versions_follow BEFORE INSERT ON plan
    WHEN new.version <> (SELECT coalesce(max(version), 0) + 1 FROM plan)
    OR EXISTS (SELECT 1 FROM plan WHERE frozen_at IS NULL)
    BEGIN SELECT raise(ABORT, 'a frozen plan is kept, and amended by the next version'); END;
CREATE TRIGGER criterion_is_not_replaced BEFORE INSERT ON criterion
    WHEN EXISTS (SELECT 1 FROM criterion
                 WHERE number = new.number OR (group_id = new.group_id AND id = new.id))
    BEGIN SELECT raise(ABORT, 'criteria are frozen'); END;
CREATE TRIGGER sheet_is_not_replaced BEFORE INSERT ON sheet
    WHEN EXISTS (SELECT 1 FROM sheet WHERE number = new.number OR hash = new.hash)
    BEGIN SELECT raise(ABORT, 'sheets are kept'); END;
CREATE TRIGGER declared_is_not_replaced BEFORE INSERT ON declared
    WHEN EXISTS (SELECT 1 FROM declared WHERE sheet = new.sheet AND team = new.team)
    BEGIN SELECT raise(ABORT, 'recusals are kept'); END;
CREATE TRIGGER measurement_is_not_replaced BEFORE INSERT ON measurement
    WHEN EXISTS (SELECT 1 FROM measurement WHERE number = new.number)
    BEGIN SELECT raise(ABORT, 'values are kept'); END;
CREATE TRIGGER decision_is_not_replaced BEFORE INSERT ON decision
    WHEN EXISTS (SELECT 1 FROM decision WHERE number = new.number)
    BEGIN SELECT raise(ABORT, 'decisions are kept'); END;
CREATE TRIGGER packet_is_not_replaced BEFORE INSERT ON packet
    WHEN EXISTS (SELECT 1 FROM packet WHERE evaluator = new.evaluator AND issue = new.issue)
    BEGIN SELECT raise(ABORT, 'packets are kept'); END;
CREATE TRIGGER event_is_not_replaced BEFORE INSERT ON event
    WHEN EXISTS (SELECT 1 FROM event WHERE number = new.number OR hash = new.hash)
    BEGIN SELECT raise(ABORT, 'events are kept'); END;
