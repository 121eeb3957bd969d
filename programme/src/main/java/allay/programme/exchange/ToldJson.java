package allay.programme.exchange;

import allay.programme.diary.DiaryProblem;
import allay.programme.diary.JsonFields;
import allay.programme.told.Statement;
import allay.programme.told.Subject;
import allay.programme.told.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/// Statements in a JSON object: `statements`, as they were made. A value stands there as it is.
final class ToldJson {
  private ToldJson() {}

  static void write(Told told, ObjectNode root) {
    var statements = root.putArray("statements");
    for (Statement one : told.statements()) {
      ObjectNode json =
          statements
              .addObject()
              .put("subject", one.subject().name())
              .put("at", one.at().toString())
              .put("takenBack", one.value().isEmpty());
      one.value().ifPresent(value -> json.putRawValue("value", new RawValue(value)));
    }
  }

  static List<Statement> read(JsonNode root) throws DiaryProblem {
    List<Statement> statements = new ArrayList<>();
    for (JsonNode json : JsonFields.array(root, "statements")) {
      String place = "statement " + (statements.size() + 1) + " of the file";
      statements.add(JsonFields.required(place, () -> statement(json)));
    }
    return statements;
  }

  private static Statement statement(JsonNode json) {
    return new Statement(
        new Subject(JsonFields.text(json, "subject")),
        Instant.parse(JsonFields.text(json, "at")),
        json.required("takenBack").booleanValue()
            ? Optional.empty()
            : Optional.of(json.required("value").toString()));
  }
}
