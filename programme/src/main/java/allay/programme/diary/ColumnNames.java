package allay.programme.diary;

import java.util.Optional;

/// Which names a column may have in a file and in a kept diary.
final class ColumnNames {
  private ColumnNames() {}

  /// What is wrong with a name, and what would be right; empty when nothing is.
  ///
  /// @param heading folded, with `did:` or `good:`
  static Optional<String> problem(String heading) {
    return switch (heading) {
      case Column.PRACTICE_PREFIX ->
          Optional.of("the practice has no name; write it like did:walk");
      case Column.GOOD_MOMENT_PREFIX ->
          Optional.of("the good moment has no name; write it like good:calm");
      default -> NameRules.problem(heading);
    };
  }
}
