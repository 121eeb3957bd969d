package allay.programme.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.JacksonYAMLParseException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What is wrong in a YAML file, in words for the person who wrote it.
final class Complaint {
  private static final YAMLMapper LENIENT = YAMLMapper.shared();

  /// Fields by which an entry is told from its neighbours.
  private static final List<String> NAMES = List.of("id", "name", "situation", "track", "where");

  private static final Pattern LINE = Pattern.compile("line (\\d+), column");

  private Complaint() {}

  /// What follows the name of the file: `, line 12, "chest-pain": "advice" is missing`.
  static String of(JacksonException e, byte[] content) {
    return switch (e) {
      case JacksonYAMLParseException broken ->
          ", line %d: this is not YAML; indent with spaces, and put quotes (\"...\") around text with a colon"
              .formatted(lastLineNamed(broken));
      case ValueInstantiationException unfit -> inEntry(unfit, content);
      case DatabindException unfit when !unfit.getPath().isEmpty() -> inEntry(unfit, content);
      case DatabindException _ -> ": the file is empty, or holds something else than it should";
      default -> ", line %d: %s".formatted(line(e), e.getOriginalMessage());
    };
  }

  /// A later part of the file may be broken altogether: that is to be mended first.
  private static String inEntry(DatabindException e, byte[] content) {
    try {
      List<JsonNode> way = way(e, content);
      return ", line %d%s: %s".formatted(line(e), entry(way), what(e, way));
    } catch (JacksonYAMLParseException broken) {
      return of(broken, content);
    }
  }

  private static int line(JacksonException e) {
    return e.getLocation().getLineNr();
  }

  private static String entry(List<JsonNode> way) {
    return way.stream()
        .flatMap(node -> NAMES.stream().map(node::path).filter(JsonNode::isValueNode).limit(1))
        .map(name -> ", \"" + name.asString() + "\"")
        .reduce("", (_, innermost) -> innermost);
  }

  private static String what(DatabindException e, List<JsonNode> way) {
    return switch (e) {
      case ValueInstantiationException unfit ->
          unfit.getCause() instanceof IllegalArgumentException rule
              ? String.valueOf(rule.getMessage())
              : "an entry of a list is empty; fill it or remove it";
      case UnrecognizedPropertyException unknown ->
          "\"%s\" is not known here; known are %s".formatted(field(e), known(unknown));
      case InvalidFormatException unfit ->
          "\"%s\" cannot be \"%s\"; write %s".formatted(field(e), unfit.getValue(), right(unfit));
      default ->
          way.getLast().isMissingNode() || way.getLast().isNull()
              ? "\"%s\" is missing; there is %s".formatted(field(e), written(way))
              : "\"%s\" holds another kind of thing than it should".formatted(field(e));
    };
  }

  /// The innermost that has a name.
  private static String field(DatabindException e) {
    return e.getPath().stream()
        .flatMap(step -> Stream.ofNullable(step.getPropertyName()))
        .reduce("", (_, innermost) -> innermost);
  }

  private static String written(List<JsonNode> way) {
    return String.join(", ", way.get(way.size() - 2).propertyNames());
  }

  private static String known(UnrecognizedPropertyException e) {
    return e.getKnownPropertyIds().stream()
        .map(String::valueOf)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String right(InvalidFormatException e) {
    return e.getTargetType().isEnum()
        ? Stream.of(e.getTargetType().getEnumConstants())
            .map(String::valueOf)
            .collect(Collectors.joining(", "))
        : "a " + e.getTargetType().getSimpleName();
  }

  /// From the root to where the complaint is; missing nodes where there is nothing.
  private static List<JsonNode> way(DatabindException e, byte[] content) {
    List<JsonNode> way = new ArrayList<>(List.of(LENIENT.readTree(content)));
    for (JacksonException.Reference step : e.getPath()) {
      JsonNode here = way.getLast();
      way.add(
          step.getIndex() >= 0 ? here.path(step.getIndex()) : here.path(step.getPropertyName()));
    }
    return way;
  }

  /// The reader names the place where something began and then the one where it gave up.
  private static long lastLineNamed(JacksonYAMLParseException e) {
    return LINE.matcher(String.valueOf(e.getOriginalMessage()))
        .results()
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .reduce(1, (_, last) -> last);
  }
}
