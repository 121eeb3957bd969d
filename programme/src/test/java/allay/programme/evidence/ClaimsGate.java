package allay.programme.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Walks every text file that comes with Allay, those included that are added later, and finds what
/// it says about the world and on what ground.
final class ClaimsGate {
  /// Lists whose entries say something about the world outside a diary: each names claims or
  /// sources.
  private static final Set<String> ASSERT =
      Set.of(
          "barriers",
          "cautions",
          "claims",
          "criteria",
          "indicators",
          "instruments",
          "lessons",
          "links",
          "lookalikes",
          "pages",
          "signs",
          "tools");

  /// Lists whose entries ask, name, or speak about the app itself. Numbers to call and scan
  /// findings carry their source in a field of their own, which their types demand. What is claimed
  /// of a driver stands on its links, and each has some.
  private static final Set<String> NAME =
      Set.of(
          "advice",
          "agents",
          "bodySafe",
          "classes",
          "drivers",
          "examined",
          "explained",
          "findings",
          "firstVisit",
          "afterCheckIn",
          "fits",
          "goodMoments",
          "grades",
          "known",
          "names",
          "numbers",
          "opening",
          "parts",
          "passages",
          "patterns",
          "places",
          "practices",
          "presentations",
          "questions",
          "reasons",
          "references",
          "regions",
          "rules",
          "severities",
          "sources",
          "standings",
          "steps",
          "tracks",
          "urgencies",
          "views");

  /// An entry of a list at the top of a file.
  record Entry(String file, String list, JsonNode node) {
    boolean asserts() {
      return ASSERT.contains(list);
    }

    boolean isOfKnownKind() {
      return asserts() || NAME.contains(list);
    }

    boolean hasGround() {
      return has("claims") || has("claim") || has("sources");
    }

    private boolean has(String field) {
      JsonNode ground = node.path(field);
      return ground.isString() || (ground.isArray() && !ground.isEmpty());
    }

    @Override
    public String toString() {
      return file + ", " + list + ": " + node.path("id").asString(node.toString());
    }
  }

  private ClaimsGate() {}

  static List<Entry> entries() {
    return files()
        .flatMap(file ->
            YAMLMapper.shared().readTree(bytes(file)).properties().stream()
                .filter(field -> field.getValue().isArray())
                .flatMap(field ->
                    field
                        .getValue()
                        .valueStream()
                        .filter(JsonNode::isObject)
                        .map(node -> new Entry(name(file), field.getKey(), node))))
        .toList();
  }

  static List<Mention> mentions() {
    return files().flatMap(file -> Mention.in(name(file), bytes(file)).stream()).toList();
  }

  private static Stream<Path> files() {
    try (Stream<Path> all = Files.walk(root())) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return root().relativize(file).toString();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The folder of the programme's texts, found by one of them.
  private static Path root() {
    try {
      Path grades =
          Path.of(Objects.requireNonNull(Claims.class.getResource("grades.yaml")).toURI());
      return grades.resolve("../..").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
