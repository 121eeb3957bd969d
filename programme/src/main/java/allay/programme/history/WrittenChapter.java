package allay.programme.history;

import java.util.List;
import java.util.Optional;

/// A chapter as its file has it.
record WrittenChapter(String id, String title, String opening, List<WrittenQuestion> questions) {
  enum Kind {
    ONE,
    SEVERAL,
    PLACES,
    NUMBER,
    SCALE,
    WORDS
  }

  /// @param optionsOf an earlier question of the chapter that has the same options
  /// @param none what stands for "no other one fits"
  record WrittenQuestion(
      String id,
      String ask,
      Kind kind,
      Optional<String> help,
      Optional<Condition> when,
      Optional<Boolean> gentle,
      Optional<List<Option>> options,
      Optional<String> optionsOf,
      Optional<String> none,
      Optional<String> unit,
      Optional<Integer> from,
      Optional<Integer> to,
      Optional<String> low,
      Optional<String> high) {}
}
