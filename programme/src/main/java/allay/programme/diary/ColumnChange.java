package allay.programme.diary;

/// What became of a change to a track, a practice or a good moment.
public sealed interface ColumnChange {
  /// It is stored, or stood like this already.
  record Done(KeptColumn column) implements ColumnChange {}

  /// It breaks a rule; a plain sentence says which. Nothing was changed.
  record Refused(String why) implements ColumnChange {}

  /// There is no such person or column.
  record NotFound() implements ColumnChange {}
}
