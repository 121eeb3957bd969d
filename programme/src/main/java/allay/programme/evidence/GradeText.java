package allay.programme.evidence;

import allay.programme.content.Require;

/// What a grade means.
///
/// @param name in a word or two, as a page shows it
/// @param means for everyone
/// @param rule when a claim gets this grade
public record GradeText(Grade grade, String name, String means, String rule) {
  /// @throws IllegalArgumentException when a part is blank
  public GradeText {
    Require.text(name, "name");
    Require.text(means, "means");
    Require.text(rule, "rule");
  }
}
