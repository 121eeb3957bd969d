package allay.store;

import static java.util.Comparator.comparing;

import allay.programme.diary.Entry.TimeOfDay;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rows of `entry_version` and `entry_value`. They are added, never changed.
final class EntryTable {
  private static final String VERSIONS =
      "SELECT entry, version, since, day, time_of_day, note FROM entry_version WHERE person = ?";
  private static final String VALUES =
      "SELECT entry, version, number, amount FROM entry_value WHERE person = ?";
  private static final String OF_ENTRY = " AND entry = ?";

  private EntryTable() {}

  /// Every entry of a person, by id.
  static List<EntryHistory> all(Session session, PersonId person) throws SQLException {
    return histories(
        values(session, VALUES, person.text()),
        new RowSource(session, VERSIONS + " ORDER BY version", person.text()));
  }

  static Optional<EntryHistory> find(Session session, PersonId person, EntryId entry)
      throws SQLException {
    return histories(
            values(session, VALUES + OF_ENTRY, person.text(), entry.text()),
            new RowSource(
                session, VERSIONS + OF_ENTRY + " ORDER BY version", person.text(), entry.text()))
        .stream()
        .findFirst();
  }

  private record Key(String entry, int version) {}

  private record RowSource(Session session, String sql, Object... parameters) {}

  private static Map<Key, Map<Integer, Double>> values(
      Session session, String sql, Object... parameters) throws SQLException {
    Map<Key, Map<Integer, Double>> values = new HashMap<>();
    session.query(
        sql,
        row ->
            values
                .computeIfAbsent(key(row), _ -> new HashMap<>())
                .put(row.getInt("number"), row.getDouble("amount")),
        parameters);
    return values;
  }

  private static Key key(ResultSet row) throws SQLException {
    return new Key(row.getString("entry"), row.getInt("version"));
  }

  private static List<EntryHistory> histories(
      Map<Key, Map<Integer, Double>> values, RowSource source) throws SQLException {
    Map<EntryId, List<EntryVersion>> versions = new HashMap<>();
    source
        .session()
        .query(
            source.sql(),
            row ->
                versions
                    .computeIfAbsent(new EntryId(row.getString("entry")), _ -> new ArrayList<>())
                    .add(version(row, values.getOrDefault(key(row), Map.of()))),
            source.parameters());
    return versions.entrySet().stream()
        .map(entry -> new EntryHistory(entry.getKey(), entry.getValue()))
        .sorted(comparing(history -> history.id().text()))
        .toList();
  }

  private static EntryVersion version(ResultSet row, Map<Integer, Double> values)
      throws SQLException {
    return new EntryVersion(
        row.getInt("version"), Instant.parse(row.getString("since")), content(row, values));
  }

  private static Optional<KeptEntry> content(ResultSet row, Map<Integer, Double> values)
      throws SQLException {
    String day = row.getString("day");
    return day == null
        ? Optional.empty()
        : Optional.of(
            new KeptEntry(
                new EntryId(row.getString("entry")),
                LocalDate.parse(day),
                Optional.ofNullable(row.getString("time_of_day")).map(TimeOfDay::of),
                values,
                Optional.ofNullable(row.getString("note"))));
  }

  /// A version that belongs to an entry.
  record NewVersion(EntryId entry, EntryVersion version) {}

  static void insert(Session session, PersonId person, long change, List<NewVersion> versions)
      throws SQLException {
    session.updateAll(
        "INSERT INTO entry_version (person, entry, version, change, since, day, time_of_day, note)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        versions.stream().map(added -> row(person, change, added)).toList());
    session.updateAll(
        "INSERT INTO entry_value (person, entry, version, number, amount) VALUES (?, ?, ?, ?, ?)",
        versions.stream().flatMap(added -> values(person, added).stream()).toList());
  }

  private static @Nullable Object[] row(PersonId person, long change, NewVersion added) {
    EntryVersion version = added.version();
    Optional<KeptEntry> content = version.content();
    return new @Nullable Object[] {
      person.text(),
      added.entry().text(),
      version.number(),
      change,
      version.since().toString(),
      content.map(entry -> entry.date().toString()).orElse(null),
      content.flatMap(KeptEntry::time).map(TimeOfDay::text).orElse(null),
      content.flatMap(KeptEntry::note).orElse(null)
    };
  }

  private static List<@Nullable Object[]> values(PersonId person, NewVersion added) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    added
        .version()
        .content()
        .ifPresent(entry ->
            entry
                .values()
                .forEach((number, value) ->
                    rows.add(
                        new @Nullable Object[] {
                          person.text(),
                          added.entry().text(),
                          added.version().number(),
                          number,
                          value
                        })));
    return rows;
  }
}
