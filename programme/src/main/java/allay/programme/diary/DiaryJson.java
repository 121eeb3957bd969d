package allay.programme.diary;

import allay.programme.diary.Entry.TimeOfDay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A kept diary in a JSON object: `columns`, and `entries` with all their versions.
final class DiaryJson {
  private DiaryJson() {}

  static void write(KeptDiary diary, ObjectNode root) {
    ArrayNode columns = root.putArray("columns");
    for (KeptColumn column : diary.columns()) {
      columns
          .addObject()
          .put("number", column.number())
          .put("kind", column.kind().name())
          .put("name", column.name())
          .put("direction", column.direction().name())
          .put("archived", column.archived());
    }
    ArrayNode entries = root.putArray("entries");
    for (EntryHistory history : diary.histories()) {
      ArrayNode versions = entries.addObject().put("id", history.id().text()).putArray("versions");
      history.versions().forEach(version -> write(version, versions.addObject()));
    }
  }

  private static void write(EntryVersion version, ObjectNode json) {
    json.put("since", version.since().toString()).put("deleted", version.content().isEmpty());
    version.content().ifPresent(entry -> write(entry, json));
  }

  private static void write(KeptEntry entry, ObjectNode json) {
    json.put("date", entry.date().toString());
    entry.time().ifPresent(time -> json.put("time", time.text()));
    ObjectNode values = json.putObject("values");
    entry.values().forEach((number, value) -> values.put(number.toString(), value));
    entry.note().ifPresent(note -> json.put("note", note));
  }

  static DiaryFile read(JsonNode root, Clock clock) throws DiaryProblem {
    List<KeptColumn> columns = columns(root);
    return new DiaryFile(columns, new HistoryReader(columns, LocalDate.now(clock)).read(root));
  }

  private static List<KeptColumn> columns(JsonNode root) throws DiaryProblem {
    List<KeptColumn> columns = new ArrayList<>();
    for (JsonNode json : JsonFields.array(root, "columns")) {
      String place = "column " + (columns.size() + 1) + " of the file";
      KeptColumn column = JsonFields.required(place, () -> column(json));
      Optional<String> problem = DiaryRules.problem(column.withArchived(true), columns);
      if (DiaryRules.find(columns, column.number()).isPresent() || problem.isPresent()) {
        throw new DiaryProblem(place + ": " + problem.orElse("its number is there twice"));
      }
      columns.add(column);
    }
    return columns;
  }

  private static KeptColumn column(JsonNode json) {
    return new KeptColumn(
        json.required("number").intValue(),
        JsonFields.one(KeptColumn.Kind.class, json, "kind"),
        JsonFields.text(json, "name"),
        JsonFields.one(Direction.class, json, "direction"),
        json.required("archived").booleanValue());
  }

  /// Reads entries beside the columns of their file.
  private record HistoryReader(List<KeptColumn> columns, LocalDate today) {

    List<EntryHistory> read(JsonNode root) throws DiaryProblem {
      List<EntryHistory> histories = new ArrayList<>();
      for (JsonNode json : JsonFields.array(root, "entries")) {
        String place = "entry " + (histories.size() + 1) + " of the file";
        histories.add(JsonFields.required(place, () -> history(json)));
      }
      return histories;
    }

    private EntryHistory history(JsonNode json) {
      EntryId id = new EntryId(JsonFields.text(json, "id"));
      List<EntryVersion> versions = new ArrayList<>();
      for (JsonNode version : json.required("versions")) {
        versions.add(
            new EntryVersion(
                versions.size() + 1,
                Instant.parse(JsonFields.text(version, "since")),
                version.required("deleted").booleanValue()
                    ? Optional.empty()
                    : Optional.of(entry(id, version))));
      }
      return new EntryHistory(id, versions);
    }

    private KeptEntry entry(EntryId id, JsonNode json) {
      Map<Integer, Double> values = new TreeMap<>();
      for (Map.Entry<String, JsonNode> value : json.required("values").properties()) {
        values.put(Integer.valueOf(value.getKey()), value.getValue().numberValue().doubleValue());
      }
      KeptEntry entry =
          new KeptEntry(
              id,
              LocalDate.parse(JsonFields.text(json, "date")),
              JsonFields.optionalText(json, "time").map(TimeOfDay::of),
              values,
              JsonFields.optionalText(json, "note"));
      DiaryRules.problem(entry, columns, today)
          .ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
          });
      return entry;
    }
  }
}
