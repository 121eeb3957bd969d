package allay.programme.told;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Values of statements as JSON. Fields that a later Allay adds are passed over, those that it
/// dropped as well.
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

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
}
