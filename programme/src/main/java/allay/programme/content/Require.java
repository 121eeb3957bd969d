package allay.programme.content;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/// What every text that is data must keep to, said so that its writer can mend it.
public final class Require {
  private Require() {}

  /// That there is some text.
  ///
  /// @throws IllegalArgumentException that names `field` when `text` is blank
  public static void text(String text, String field) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("\"" + field + "\" is empty; write some text");
    }
  }

  /// An unchangeable copy of lines, none of them blank.
  ///
  /// @throws IllegalArgumentException that names `field` when there is no line or a blank one
  public static List<String> lines(List<String> lines, String field) {
    lines.forEach(line -> text(line, field));
    return some(lines, field);
  }

  /// An unchangeable copy of a list that is not empty.
  ///
  /// @throws IllegalArgumentException that names `field` when it is
  public static <T> List<T> some(List<T> things, String field) {
    if (things.isEmpty()) {
      throw new IllegalArgumentException("\"" + field + "\" is empty; at least one is needed");
    }
    return List.copyOf(things);
  }

  /// That no two things have the same key.
  ///
  /// @throws IllegalStateException that names `file` and what is there twice
  public static <T> void eachOnce(List<T> things, Function<? super T, String> key, String file) {
    things.stream()
        .collect(groupingBy(key, LinkedHashMap::new, counting()))
        .forEach((found, times) -> {
          if (times > 1) {
            throw new IllegalStateException("%s: \"%s\" is there twice".formatted(file, found));
          }
        });
  }
}
