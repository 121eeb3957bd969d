-- What a person told beside the diary. Rows are only ever added. Those that an import brought name its change: they stand among the others by their time, and no longer count once it was taken back.

CREATE TABLE statement (
  person TEXT NOT NULL REFERENCES person (id),
  sequence BIGINT NOT NULL,
  subject TEXT NOT NULL,
  at TEXT NOT NULL,
  value TEXT,
  change BIGINT,
  PRIMARY KEY (person, sequence),
  FOREIGN KEY (person, change) REFERENCES diary_change (person, number)
);
