package allay.programme.told;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Values of statements as JSON. What is equal is written alike. Fields that a later Allay adds are
/// passed over; a value that lacks one that is not optional is not read.
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .addModule(new SimpleModule().addSerializer(new InOrder()))
          .build();

  private static final Pattern NUL = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\u0000");

  private Json() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /// Empty when the text is not of that form.
  static <T> Optional<T> read(String text, Class<T> as) {
    try {
      return Optional.ofNullable(MAPPER.readValue(text, as));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// The same value, written as it always is.
  ///
  /// @throws IllegalArgumentException when the text is no JSON; the message does not show it
  static String rewritten(String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      if (!json.isMissingNode()) {
        return MAPPER.writeValueAsString(json);
      }
    } catch (JacksonException _) {
      // Its message may hold what the person said.
    }
    throw new IllegalArgumentException("the value of a statement is not JSON");
  }

  static boolean holdsNul(String json) {
    return NUL.matcher(json).find();
  }

  /// Sets have an order of their own in each run; one that keeps an order is left as it is.
  private static final class InOrder extends StdSerializer<Set<?>> {
    InOrder() {
      super(Set.class);
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator json, SerializationContext context) {
      Stream<?> elements =
          set instanceof SequencedSet
              ? set.stream()
              : set.stream().sorted(comparing(Object::toString));
      json.writeStartArray();
      elements.forEach(json::writePOJO);
      json.writeEndArray();
    }
  }
}
