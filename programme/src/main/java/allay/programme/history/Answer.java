package allay.programme.history;

import java.util.Set;

/// What a person answered to a question.
public sealed interface Answer {
  /// Ids of options or places; none of a question's options means that it was seen and nothing
  /// ticked.
  record Chosen(Set<String> options) implements Answer {
    public Chosen {
      options = Set.copyOf(options);
    }

    public static Chosen of(String... options) {
      return new Chosen(Set.of(options));
    }
  }

  /// A count or a step on a scale.
  record Counted(int value) implements Answer {}

  record Words(String text) implements Answer {}

  /// Seen and left out; it tells nothing.
  record Skipped() implements Answer {}
}
