package allay.programme.diary;

import java.util.Optional;

/// What a name must keep to that a person gives to something of theirs.
public final class NameRules {
  private NameRules() {}

  /// What is wrong with a name, and what would be right; empty when nothing is.
  public static Optional<String> problem(String name) {
    if (name.codePoints().allMatch(NameRules::isBlank)) {
      return Optional.of("a name is needed");
    }
    if (name.codePoints().anyMatch(Shown::isUnprintable)) {
      return Optional.of("a name holds no line break and no hidden character");
    }
    return name.length() > Limits.LONGEST_NAME
        ? Optional.of("a name has at most " + Limits.LONGEST_NAME + " characters")
        : Optional.empty();
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
