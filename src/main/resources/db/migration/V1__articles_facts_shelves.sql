-- Articles, their immutable revisions, and what was read in them.
CREATE TABLE article (
  id  INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
);

CREATE TABLE revision (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  article        INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  hash           TEXT NOT NULL,
  newest         INTEGER NOT NULL,
  text           TEXT NOT NULL,
  headline_start INTEGER NOT NULL,
  headline_end   INTEGER NOT NULL,
  outlet         TEXT,
  byline         TEXT,
  day            TEXT,
  certainty      TEXT,
  link           TEXT,
  UNIQUE (article, hash)
);
CREATE UNIQUE INDEX revision_newest ON revision (article) WHERE newest = 1;

-- The id is made of revision and ordinal, so that a search can tell a passage's revision
-- without a look at this wide table.
CREATE TABLE passage (
  id       INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL REFERENCES revision ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL,
  analysis BLOB NOT NULL,
  UNIQUE (revision, ordinal),
  CHECK (id = (revision << 20) + ordinal AND ordinal < (1 << 20))
);

CREATE TABLE fact (
  id       INTEGER PRIMARY KEY,
  passage  INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
  kind     TEXT NOT NULL,
  polarity TEXT NOT NULL,
  standing TEXT NOT NULL,
  start    INTEGER NOT NULL,
  end      INTEGER NOT NULL
);
CREATE INDEX fact_passage ON fact (passage);

-- A speaker of the attribution has the role '' and counts from the outermost, 0, inwards.
CREATE TABLE argument (
  id        INTEGER PRIMARY KEY,
  fact      INTEGER NOT NULL REFERENCES fact ON DELETE CASCADE,
  role      TEXT NOT NULL,
  depth     INTEGER NOT NULL,
  start     INTEGER NOT NULL,
  end       INTEGER NOT NULL,
  text      TEXT NOT NULL,
  canonical TEXT,
  UNIQUE (fact, role, depth)
);

CREATE TABLE name (
  id   INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
);

CREATE TABLE name_use (
  name     INTEGER NOT NULL REFERENCES name,
  revision INTEGER NOT NULL REFERENCES revision ON DELETE CASCADE,
  PRIMARY KEY (name, revision)
) WITHOUT ROWID;
CREATE INDEX name_use_revision ON name_use (revision);

CREATE TABLE shelf (
  id  INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
);

CREATE TABLE shelf_entry (
  shelf   INTEGER NOT NULL REFERENCES shelf,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  since   INTEGER NOT NULL,
  PRIMARY KEY (shelf, article)
) WITHOUT ROWID;
CREATE INDEX shelf_entry_article ON shelf_entry (article);

-- The newest revisions' passages. Contentless: the words stand in the passages already.
CREATE VIRTUAL TABLE passage_fts USING fts5 (
  text, names, headline,
  content = '', contentless_delete = 1,
  tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO passage_fts (passage_fts, rank) VALUES ('rank', 'bm25(1.0, 0.7, 0.3)');

-- The newest revisions' arguments as whole words; the slot is the fact's kind with the role.
CREATE VIRTUAL TABLE argument_fts USING fts5 (
  slot, text, canonical,
  content = '', contentless_delete = 1, columnsize = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Names, folded and padded, by three letters.
CREATE VIRTUAL TABLE name_fts USING fts5 (
  folded,
  content = '', contentless_delete = 1,
  tokenize = 'trigram case_sensitive 1'
);

-- 'DTLN': tells a store from another program's database.
PRAGMA application_id = 1146375246;
PRAGMA user_version = 1;
