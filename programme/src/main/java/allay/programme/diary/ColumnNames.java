package allay.programme.diary;

import java.util.Optional;

/// Which names a column may have in a file and in a kept diary.
final class ColumnNames {
  private ColumnNames() {}

  /// What is wrong with a name, and what would be right; empty when nothing is.
  ///
  /// @param heading folded, with `did:` or `good:`
  static Optional<String> problem(String heading) {
    if (heading.codePoints().anyMatch(Shown::isUnprintable)) {
      return Optional.of("a name holds no line break and no hidden character");
    }
    if (heading.length() > Limits.LONGEST_NAME) {
      return Optional.of("a name has at most " + Limits.LONGEST_NAME + " characters");
    }
    if (heading.equals(Column.PRACTICE_PREFIX)) {
      return Optional.of("the practice has no name; write it like did:walk");
    }
    if (heading.equals(Column.GOOD_MOMENT_PREFIX)) {
      return Optional.of("the good moment has no name; write it like good:calm");
    }
    return Optional.empty();
  }
}
