-- What is on its way: updates that came in, messages that are to go out, and what is remembered.
CREATE TABLE incoming (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  number  INTEGER NOT NULL UNIQUE,
  queue   TEXT NOT NULL,
  body    TEXT NOT NULL,
  arrived INTEGER NOT NULL,
  handled INTEGER
);
CREATE INDEX incoming_waiting ON incoming (queue, id) WHERE handled IS NULL;
CREATE INDEX incoming_handled ON incoming (handled) WHERE handled IS NOT NULL;

CREATE TABLE outgoing (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  queue  TEXT NOT NULL,
  method TEXT NOT NULL,
  body   TEXT NOT NULL,
  memo   TEXT NOT NULL
);
CREATE INDEX outgoing_queue ON outgoing (queue, id);

CREATE TABLE note (
  key     TEXT PRIMARY KEY,
  chat    TEXT NOT NULL,
  user    TEXT NOT NULL,
  text    TEXT NOT NULL,
  written INTEGER NOT NULL
);
CREATE INDEX note_owner ON note (chat, user);

-- Where to go on asking for updates: one row.
CREATE TABLE position (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  next INTEGER NOT NULL
);

PRAGMA user_version = 2;
