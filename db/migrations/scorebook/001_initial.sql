-- An evaluator's file: the packets it answered, the key that signs, the marks given so far, every
-- change on the way, and what was handed in. It never leaves the evaluator's machine.

-- The one with the greatest issue is answered; the ones before stay.
CREATE TABLE packet (
    issue INTEGER PRIMARY KEY CHECK (issue > 0),
    bytes BLOB NOT NULL,
    opened_at TEXT NOT NULL
) STRICT;

-- The secret key lies in the box: Argon2id over the passphrase, then XSalsa20-Poly1305. issue: of
-- the packet that was answered when the passphrase was chosen.
CREATE TABLE identity (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    has_passphrase INTEGER NOT NULL CHECK (has_passphrase IN (0, 1)),
    issue INTEGER NOT NULL REFERENCES packet (issue),
    salt BLOB NOT NULL,
    operations INTEGER NOT NULL,
    memory_bytes INTEGER NOT NULL,
    box BLOB NOT NULL
) STRICT;

CREATE TABLE pledge (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    at TEXT NOT NULL
) STRICT;

-- unconfirmed: carried over from an earlier form, and not yet looked at again.
CREATE TABLE mark (
    team TEXT NOT NULL,
    criterion TEXT NOT NULL,
    units INTEGER NOT NULL,
    unconfirmed INTEGER NOT NULL DEFAULT 0 CHECK (unconfirmed IN (0, 1)),
    PRIMARY KEY (team, criterion)
) STRICT, WITHOUT ROWID;

-- criterion is empty for the overall opinion.
CREATE TABLE opinion (
    team TEXT NOT NULL,
    criterion TEXT NOT NULL,
    text TEXT NOT NULL,
    unconfirmed INTEGER NOT NULL DEFAULT 0 CHECK (unconfirmed IN (0, 1)),
    PRIMARY KEY (team, criterion)
) STRICT, WITHOUT ROWID;

-- Teams from which the evaluator stepped back.
CREATE TABLE recusal (
    team TEXT PRIMARY KEY,
    ground TEXT NOT NULL CHECK (length(ground) > 0),
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Private; in no sheet.
CREATE TABLE note (
    team TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every change. Of an opinion or note: what was taken out and put in at a position, so that typing a
-- long opinion does not store it once a letter. Of anything else: old and new, null where there was
-- nothing. Replayed, it comes to what the other tables say.
CREATE TABLE trail (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN
        ('mark', 'opinion', 'recusal', 'note', 'confirmation', 'pledge', 'key', 'packet',
         'correction')),
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

CREATE TRIGGER packet_is_kept BEFORE UPDATE ON packet BEGIN SELECT raise(ABORT, 'packets are kept'); END;
CREATE TRIGGER packet_stays BEFORE DELETE ON packet BEGIN SELECT raise(ABORT, 'packets are kept'); END;
CREATE TRIGGER trail_is_kept BEFORE UPDATE ON trail BEGIN SELECT raise(ABORT, 'the trail is kept'); END;
CREATE TRIGGER trail_stays BEFORE DELETE ON trail BEGIN SELECT raise(ABORT, 'the trail is kept'); END;
CREATE TRIGGER submission_is_kept BEFORE UPDATE ON submission BEGIN SELECT raise(ABORT, 'sheets are kept'); END;
CREATE TRIGGER submission_stays BEFORE DELETE ON submission BEGIN SELECT raise(ABORT, 'sheets are kept'); END;
