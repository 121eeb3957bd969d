package allay.programme.questionnaire;

/// What answers add up to.
public sealed interface Score {
  /// A number.
  ///
  /// @param leftOut items without an answer, made up for by the average of the others
  record Counted(double value, int leftOut) implements Score {}

  /// Too many items were left out for a number.
  ///
  /// @param items how many the scale counts
  record NotCounted(int leftOut, int items) implements Score {}
}
