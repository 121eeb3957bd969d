package allay.programme.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A place in a text that comes with Allay and names a claim, in a field `claims` or `claim`.
///
/// @param file its name below the folder of the programme, like `drivers/links.yaml`
/// @param text what the place is called or says, shortest first choice; empty when it has no words
/// @param claim the id that is named; whether there is such a claim is not checked
public record Mention(String file, String text, String claim) {
  /// Fields by which a person would know an entry again, the best first.
  private static final List<String> WORDS =
      List.of(
          "name", "title", "sign", "thought", "sentence", "says", "heading", "text", "ask", "id");

  /// All mentions in a file, in its order.
  ///
  /// @throws tools.jackson.core.JacksonException when it is not YAML
  public static List<Mention> in(String file, byte[] content) {
    List<Mention> found = new ArrayList<>();
    collect(YAMLMapper.shared().readTree(content), file, "", found);
    return List.copyOf(found);
  }

  private static void collect(JsonNode node, String file, String around, List<Mention> found) {
    String here = words(node, around);
    ids(node).forEach(id -> found.add(new Mention(file, here, id)));
    node.forEach(child -> collect(child, file, here, found));
  }

  private static String words(JsonNode node, String around) {
    return WORDS.stream()
        .map(node::path)
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .findFirst()
        .orElse(around);
  }

  private static Stream<String> ids(JsonNode node) {
    return Stream.concat(
            Stream.of(node.path("claim")),
            node.path("claims").isArray() ? node.path("claims").valueStream() : Stream.of())
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue);
  }
}
