package allay.programme.history;

import java.util.regex.Pattern;

/// That an option was chosen, named "question.option", as in `where.knee-left`.
public record Fact(String question, String option) implements Comparable<Fact> {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.[a-z0-9-]+");

  /// The fact of this name.
  ///
  /// @throws IllegalArgumentException when it is not a question and an option
  public static Fact of(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no fact; write question.option, as in where.knee-left".formatted(name));
    }
    int dot = name.indexOf('.');
    return new Fact(name.substring(0, dot), name.substring(dot + 1));
  }

  /// The id of the question that a judgement names: `where` of the fact "where.head", and of the
  /// number "age" itself.
  public static String questionOf(String name) {
    return name.contains(".") ? of(name).question() : name;
  }

  @Override
  public int compareTo(Fact other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return question + "." + option;
  }
}
