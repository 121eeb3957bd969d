-- Runs alike on SQLite and PostgreSQL. Dates, times and instants are ISO text, so that offsets and nanoseconds stay as they were.

CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  changes BIGINT NOT NULL
);

CREATE TABLE diary_column (
  person TEXT NOT NULL REFERENCES person (id),
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  direction TEXT NOT NULL,
  position INTEGER NOT NULL,
  archived BOOLEAN NOT NULL,
  PRIMARY KEY (person, number),
  UNIQUE (person, kind, folded_name)
);

-- A step that can be taken back; one that takes back another names it in "undoes".
CREATE TABLE diary_change (
  person TEXT NOT NULL REFERENCES person (id),
  number BIGINT NOT NULL,
  undoes BIGINT,
  PRIMARY KEY (person, number)
);

-- Columns that an import added or brought back.
CREATE TABLE diary_change_column (
  person TEXT NOT NULL,
  change BIGINT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (person, change, number),
  FOREIGN KEY (person, change) REFERENCES diary_change (person, number),
  FOREIGN KEY (person, number) REFERENCES diary_column (person, number)
);

-- Rows are only ever added. A version without a day says that the entry was deleted.
CREATE TABLE entry_version (
  person TEXT NOT NULL,
  entry TEXT NOT NULL,
  version INTEGER NOT NULL,
  change BIGINT NOT NULL,
  since TEXT NOT NULL,
  day TEXT,
  time_of_day TEXT,
  note TEXT,
  PRIMARY KEY (person, entry, version),
  FOREIGN KEY (person, change) REFERENCES diary_change (person, number)
);

CREATE INDEX entry_version_by_change ON entry_version (person, change);

CREATE TABLE entry_value (
  person TEXT NOT NULL,
  entry TEXT NOT NULL,
  version INTEGER NOT NULL,
  number INTEGER NOT NULL,
  amount DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (person, entry, version, number),
  FOREIGN KEY (person, entry, version) REFERENCES entry_version (person, entry, version),
  FOREIGN KEY (person, number) REFERENCES diary_column (person, number)
);
