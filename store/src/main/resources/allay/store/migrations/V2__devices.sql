-- Who may open a diary. Of a secret there is only the SHA-256.

CREATE TABLE device (
  hash TEXT NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  since TEXT NOT NULL,
  last_seen TEXT NOT NULL
);

CREATE INDEX device_by_person ON device (person);

-- Used up by deleting it.
CREATE TABLE device_link (
  hash TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  valid_until TEXT NOT NULL
);

CREATE INDEX device_link_by_person ON device_link (person);
