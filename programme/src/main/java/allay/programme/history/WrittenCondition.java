package allay.programme.history;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Conditions as they are written in YAML.
final class WrittenCondition {
  private static final String FORM =
      "a condition is question.option, {number: .., from: .., below: ..}, {all: [..]}, "
          + "{any: [..]}, {atLeast: 2, of: [..]} or {not: ..}";

  private WrittenCondition() {}

  static Condition read(@Nullable Object written) {
    return switch (written) {
      case String fact -> new Condition.Has(Fact.of(fact));
      case Map<?, ?> parts -> read(parts);
      case null, default -> throw new IllegalArgumentException(FORM + "; found " + written);
    };
  }

  private static Condition read(Map<?, ?> parts) {
    Set<?> keys = parts.keySet();
    if (keys.equals(Set.of("all"))) {
      return Condition.all(list(parts, "all"));
    }
    if (keys.equals(Set.of("any"))) {
      return Condition.any(list(parts, "any"));
    }
    if (keys.equals(Set.of("not"))) {
      return new Condition.Not(read(parts.get("not")));
    }
    if (keys.equals(Set.of("atLeast", "of"))) {
      return new Condition.AtLeast(whole(parts, "atLeast").orElseThrow(), list(parts, "of"));
    }
    boolean number = parts.get("number") instanceof String && keys.size() > 1;
    if (number && Set.of("number", "from", "below").containsAll(keys)) {
      return new Condition.Within(
          String.valueOf(parts.get("number")), whole(parts, "from"), whole(parts, "below"));
    }
    throw new IllegalArgumentException(FORM + "; found " + keys);
  }

  private static List<Condition> list(Map<?, ?> parts, String key) {
    if (parts.get(key) instanceof List<?> list && !list.isEmpty()) {
      return list.stream().<Condition>map(WrittenCondition::read).toList();
    }
    throw new IllegalArgumentException("\"%s\" is a list of conditions".formatted(key));
  }

  private static OptionalInt whole(Map<?, ?> parts, String key) {
    return switch (parts.get(key)) {
      case null -> OptionalInt.empty();
      case Integer number -> OptionalInt.of(number);
      default -> throw new IllegalArgumentException("\"%s\" is a whole number".formatted(key));
    };
  }
}
