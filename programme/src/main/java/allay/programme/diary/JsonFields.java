package allay.programme.diary;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Fields of a JSON object, and what is said when one is not as it should be.
final class JsonFields {
  private static final String UNFIT = "a field is missing or of another kind";

  private JsonFields() {}

  /// A part of the file. Only messages of our own are repeated, since others may hold words of a
  /// note.
  static <T> T required(String place, Supplier<T> part) throws DiaryProblem {
    try {
      return part.get();
    } catch (JacksonException | DateTimeException | NumberFormatException e) {
      throw new DiaryProblem(place + ": " + UNFIT);
    } catch (IllegalArgumentException e) {
      throw new DiaryProblem(place + ": " + e.getMessage());
    }
  }

  static JsonNode array(JsonNode root, String field) throws DiaryProblem {
    JsonNode array = root.path(field);
    if (!array.isArray()) {
      throw new DiaryProblem("the file is no diary written by Allay: \"" + field + "\" is missing");
    }
    return array;
  }

  /// @throws IllegalArgumentException when there is no text
  static String text(JsonNode json, String field) {
    JsonNode text = json.path(field);
    if (!text.isString()) {
      throw new IllegalArgumentException(UNFIT);
    }
    return text.stringValue();
  }

  static Optional<String> optionalText(JsonNode json, String field) {
    return json.has(field) ? Optional.of(text(json, field)) : Optional.empty();
  }

  /// @throws IllegalArgumentException when the text names none of the constants
  static <E extends Enum<E>> E one(Class<E> of, JsonNode json, String field) {
    String name = text(json, field);
    return Arrays.stream(of.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(UNFIT));
  }
}
