-- An evaluator's file: the packet it answers, the key that signs, the marks given so far, every
-- change on the way, and what was handed in. It never leaves the evaluator's machine.

CREATE TABLE packet (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    bytes BLOB NOT NULL,
    opened_at TEXT NOT NULL
) STRICT;

CREATE TABLE identity (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    secret_key BLOB NOT NULL CHECK (length(secret_key) = 64)
) STRICT;

CREATE TABLE mark (
    team TEXT NOT NULL,
    criterion TEXT NOT NULL,
    units INTEGER NOT NULL,
    PRIMARY KEY (team, criterion)
) STRICT, WITHOUT ROWID;

CREATE TABLE opinion (
    team TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every change. Of a mark: old and new, null where there was nothing. Of the opinion, where
-- criterion is empty: what was taken out and put in at a position, so that typing a long opinion
-- does not store it once a letter.
CREATE TABLE trail (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    team TEXT NOT NULL,
    criterion TEXT NOT NULL,
    position INTEGER NOT NULL,
    old TEXT,
    new TEXT
) STRICT;

CREATE TABLE submission (
    revision INTEGER PRIMARY KEY CHECK (revision > 0),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    reason TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    plaintext BLOB NOT NULL
) STRICT;

-- Present while a sheet that was handed in is being corrected.
CREATE TABLE correction (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    started_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER trail_is_kept BEFORE UPDATE ON trail BEGIN SELECT raise(ABORT, 'the trail is kept'); END;
CREATE TRIGGER trail_stays BEFORE DELETE ON trail BEGIN SELECT raise(ABORT, 'the trail is kept'); END;
CREATE TRIGGER submission_is_kept BEFORE UPDATE ON submission BEGIN SELECT raise(ABORT, 'sheets are kept'); END;
CREATE TRIGGER submission_stays BEFORE DELETE ON submission BEGIN SELECT raise(ABORT, 'sheets are kept'); END;
