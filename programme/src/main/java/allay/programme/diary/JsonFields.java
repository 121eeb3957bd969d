package allay.programme.diary;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of JSON, its fields, and what is said when one is not as it should be. Numbers are read
/// as they are written.
public final class JsonFields {
  private static final String UNFIT = "a field is missing or of another kind";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private JsonFields() {}

  /// The file as a tree. The parser's own message may hold words of a note.
  public static JsonNode parse(byte[] content) throws DiaryProblem {
    if (content.length > Limits.MOST_FILE_BYTES) {
      throw new DiaryProblem(
          "the file is larger than " + Shown.number(Limits.MOST_FILE_BYTES) + " bytes");
    }
    try {
      return JSON.readTree(content);
    } catch (JacksonException e) {
      int line = Optional.ofNullable(e.getLocation()).map(TokenStreamLocation::getLineNr).orElse(1);
      throw DiaryProblem.at(Math.max(1, line), "the file is broken JSON");
    }
  }

  /// A part of the file. Only messages of our own are repeated, since others may hold words of a
  /// note.
  public static <T> T required(String place, Supplier<T> part) throws DiaryProblem {
    try {
      return part.get();
    } catch (JacksonException | DateTimeException | NumberFormatException e) {
      throw new DiaryProblem(place + ": " + UNFIT);
    } catch (IllegalArgumentException e) {
      throw new DiaryProblem(place + ": " + e.getMessage());
    }
  }

  /// A field that holds a list.
  public static JsonNode array(JsonNode root, String field) throws DiaryProblem {
    JsonNode array = root.path(field);
    if (!array.isArray()) {
      throw new DiaryProblem("the file is no diary written by Allay: \"" + field + "\" is missing");
    }
    return array;
  }

  /// A field that holds text.
  ///
  /// @throws IllegalArgumentException when there is no text
  public static String text(JsonNode json, String field) {
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
