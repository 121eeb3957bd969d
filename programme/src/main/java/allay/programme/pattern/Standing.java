package allay.programme.pattern;

/// How well it is known that a sign speaks for or against a pattern.
public enum Standing {
  /// People were asked or measured and counted.
  STUDY,

  /// People who treat pain, or a guideline, say so.
  EXPERT_LIST,

  /// One case, or a thought.
  GUESS
}
