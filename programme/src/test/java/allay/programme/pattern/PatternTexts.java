package allay.programme.pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The sentences in a file on patterns: ids, rules and codes are none.
final class PatternTexts {
  private static final Set<String> READ =
      Set.of(
          "title",
          "opening",
          "howToRead",
          "rules",
          "name",
          "what",
          "ask",
          "says",
          "text",
          "sentence",
          "found",
          "but");

  private PatternTexts() {}

  static List<String> of(String file) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(PatternTexts.class.getResourceAsStream(file), file)) {
      List<String> texts = new ArrayList<>();
      collect(YAMLMapper.shared().readTree(new String(stream.readAllBytes(), UTF_8)), false, texts);
      return texts;
    }
  }

  private static void collect(JsonNode node, boolean read, List<String> texts) {
    if (node.isString() && read) {
      texts.add(node.stringValue());
    }
    node.properties()
        .forEach(field -> collect(field.getValue(), READ.contains(field.getKey()), texts));
    if (node.isArray()) {
      node.forEach(element -> collect(element, read, texts));
    }
  }
}
